import type { LinkHealth } from "../model/link-health.ts";
import type { Place } from "./place.ts";
import { hostOf, webAddress } from "./shown.ts";

/** What readers should know of a link before they follow it, in words; nothing where all is well, or nothing is known. */
export function LinkCondition({ at, health }: { readonly at: Place; readonly health: LinkHealth | null }) {
  if (health === null) return null;
  const { words, dates } = at.site;
  const says = wordsFor(health, words.health);
  if (says === null) return null;
  const isGone = health.state === "dead" || health.state === "failing";
  const copy = isGone && health.copy !== null ? webAddress(health.copy) : null;
  const movedTo = health.state === "moved" && health.movedTo !== null ? webAddress(health.movedTo) : null;
  return (
    <p class={`condition ${health.state}`}>
      <strong>{movedTo === null ? says : <a href={movedTo}>{says}</a>}</strong>{" "}
      {copy !== null && (
        <>
          <a href={copy} rel="noopener">
            {words.health.copy}
          </a>{" "}
        </>
      )}
      <time datetime={health.checkedAt}>{words.health.checked(dates.day(health.checkedAt))}</time>
    </p>
  );
}

function wordsFor({ state, movedTo, drifted }: LinkHealth, words: Place["site"]["words"]["health"]): string | null {
  if (state === "dead") return words.dead;
  if (state === "failing") return words.failing;
  if (state === "moved") return words.moved(hostOf(movedTo ?? "") ?? "");
  if (state === "closed") return words.closed;
  return drifted ? words.drifted : null;
}
