import type { Page } from "../model/page.ts";
import type { Tip } from "../model/tip.ts";
import { entryOf } from "./bibtex/entry.ts";
import type { Publisher } from "./publisher.ts";

type PageOf = (key: string) => Page | null;

/** Papers as BibTeX: what their pages say of them, else as far as their addresses tell. */
export const bibtex: Publisher = {
  name: "bibtex",
  writes: "the papers as BibTeX",
  extension: "bib",
  keepsBase: false,
  publish({ tips, pageOf }) {
    const entries = new Map<string, string>();
    for (const tip of tips) {
      for (const [key, text] of papersIn(tip, pageOf)) if (!entries.has(key)) entries.set(key, text);
    }
    return { text: [...entries.values()].join("\n"), added: entries.size, changed: 0, removed: 0 };
  },
};

/** The tip's first paper as BibTeX; null where it has none. */
export function citation(tip: Pick<Tip, "title" | "links">, pageOf: PageOf): string | null {
  return papersIn(tip, pageOf)[0]?.[1] ?? null;
}

function papersIn(
  { title, links }: Pick<Tip, "title" | "links">,
  pageOf: PageOf,
): readonly (readonly [string, string])[] {
  return links.flatMap((link) => {
    const text = entryOf(link, link.label === null ? title : `${title}: ${link.label}`, pageOf(link.key));
    return text === null ? [] : [[link.key, text] as const];
  });
}
