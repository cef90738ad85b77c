import type { Tip } from "../model/tip.ts";
import { paperOf } from "./paper.ts";
import type { Place } from "./place.ts";

/** Where and when a paper appeared, on one line; empty for what is no paper, or not known. */
export function appearedIn(tip: Tip): string {
  const paper = paperOf(tip);
  return [paper?.venue, paper?.year].filter((part) => part != null).join(" ");
}

/** A paper's BibTeX, folded; where scripts run, opening it copies it. */
export function Cite({ at: { site }, tip }: { readonly at: Place; readonly tip: Tip }) {
  const { words } = site;
  const bibtex = site.cite(tip);
  if (bibtex === null) return null;
  return (
    <details class="cite">
      <summary>
        {words.cite} <span role="status" data-done={words.copied}></span>
      </summary>
      <pre tabindex={0}>
        <code>{bibtex}</code>
      </pre>
    </details>
  );
}
