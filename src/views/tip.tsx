import { eachNote } from "../model/note.ts";
import type { Tip } from "../model/tip.ts";
import { linkedMessage } from "../text/slack-permalink.ts";
import { appearedIn, Cite } from "./cite.tsx";
import { Copies, CopyDoor } from "./copies.tsx";
import { tipData } from "./json-ld.ts";
import { page } from "./layout.tsx";
import { LinkCondition } from "./link-condition.tsx";
import { Notes } from "./notes.tsx";
import { doorOf } from "./outward.tsx";
import { PageData } from "./page-data.tsx";
import type { Place } from "./place.ts";
import { hostOf, shortened, shown } from "./shown.ts";
import { tipPath } from "./site.ts";
import { Shares } from "./tip-shares.tsx";

/** Everything that the archive knows of a tip. What a page says of itself comes between its links and the notes. */
export function tipPage(at: Place, tip: Tip, related: readonly Tip[]): string {
  const { site } = at;
  const { words } = site;
  const [first] = tip.links;
  const said = [...eachNote(tip.notes)].map(({ text }) => text).join(" ");
  return page({
    at,
    title: shortened(tip.title, 150),
    description: said === "" ? `${tip.title} · ${hostOf(first?.url ?? "") ?? ""}` : said,
    data: tipData(site, tip),
    children: (
      <article>
        <Heading at={at} tip={tip} />
        <div class="columns">
          <div>
            <section aria-label={words.links}>
              <Doors at={at} tip={tip} />
              <Cite at={at} tip={tip} />
            </section>
            <PageData at={at} tip={tip} />
            {tip.notes.length > 0 && (
              <section aria-labelledby="notes">
                <h2 id="notes">{words.notes}</h2>
                <Notes at={at} notes={tip.notes} />
              </section>
            )}
            <Copies at={at} tip={tip} />
            <section aria-labelledby="shared">
              <h2 id="shared">{words.shared}</h2>
              {tip.shares.length === 0 ? <p class="empty">{words.listed}</p> : <Shares at={at} tip={tip} />}
            </section>
          </div>
          {related.length > 0 && (
            <aside class="beside" aria-labelledby="related">
              <h2 id="related">{words.related}</h2>
              <Related at={at} tips={related} />
            </aside>
          )}
        </div>
      </article>
    ),
  });
}

function Heading({ at: { site, to }, tip }: { readonly at: Place; readonly tip: Tip }) {
  const { words, dates } = site;
  const topic = tip.topic === null ? null : site.find("topics", tip.topic);
  const appeared = appearedIn(tip);
  const facts = [
    ...(appeared === "" ? [] : [<span>{appeared}</span>]),
    ...(tip.firstSharedAt === null ? [] : [<time datetime={tip.firstSharedAt}>{dates.day(tip.firstSharedAt)}</time>]),
    ...(tip.shares.length > 1 ? [<span>{words.again(tip.shares.length)}</span>] : []),
    ...(tip.reactions > 0 ? [<span>{words.reactions(tip.reactions)}</span>] : []),
  ];
  return (
    <div class="intro">
      {topic && (
        <p class="kind">
          <a href={to(topic.path)}>{topic.name}</a>
        </p>
      )}
      <h1>{tip.title}</h1>
      {facts.length > 0 && <p class="facts">{facts}</p>}
    </div>
  );
}

/** The pages that the tip leads to; a Slack message that the archive holds opens here. */
function Doors({ at, tip }: { readonly at: Place; readonly tip: Tip }) {
  const { words } = at.site;
  return (
    <ul class="doors">
      {tip.links.map((link) => {
        const { url, key, label } = link;
        const { href, isInside } = doorOf(at, url);
        const health = isInside ? null : at.site.healthOf(key);
        return (
          <li>
            {health?.state === "dead" && <CopyDoor at={at} link={link} />}
            <a href={href} rel={isInside ? undefined : "noopener"}>
              <span class="host">{isInside ? words.conversation : hostOf(url)}</span>
              {label !== null && <span class="label"> {label}</span>}
              {!isInside && <span aria-hidden="true"> ↗</span>}
              {!isInside && linkedMessage(url) !== null && <span class="label"> {words.membersOnly}</span>}
              <span class="address">{readable(url)}</span>
            </a>
            <LinkCondition at={at} health={health} />
          </li>
        );
      })}
    </ul>
  );
}

function Related({ at: { to }, tips }: { readonly at: Place; readonly tips: readonly Tip[] }) {
  return (
    <ul class="related">
      {tips.map((tip) => (
        <li>
          <a href={to(tipPath(tip))}>{shortened(tip.title, 120)}</a>{" "}
          <span class="source">{hostOf(tip.links[0]?.url ?? "")}</span>
        </li>
      ))}
    </ul>
  );
}

/** The address as people read it: without scheme, its letters decoded where that is safe. */
function readable(url: string): string {
  const address = url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  try {
    return shortened(shown(decodeURI(address)), 100);
  } catch {
    return shortened(address, 100);
  }
}
