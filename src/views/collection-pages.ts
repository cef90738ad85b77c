import type { Tip } from "../model/tip.ts";
import type { Collection } from "./site.ts";

/** Tips on one page; what is more goes on the next. */
export const PAGE_LENGTH = 200;

export type Order = "curated" | "newest";

/** One page of a collection, in one order. */
export interface CollectionPart {
  readonly path: string;
  readonly order: Order;
  /** From 0. */
  readonly index: number;
  readonly tips: readonly Tip[];
  /** The pages of this order, in a row. */
  readonly paths: readonly string[];
  /** The first page of the other order; null where there is one order only. */
  readonly other: string | null;
}

/**
 * A collection's pages: `topics/nlp.html`, `topics/nlp/2.html`; and `topics/nlp/newest.html`, `topics/nlp/newest-2.html`
 * where the curator's order is another one.
 */
export function collectionParts({ kind, path, tips, newest }: Collection): readonly CollectionPart[] {
  const folder = path.replace(/\.html$/, "");
  const hasOrder = kind === "topics" && tips.some(({ id }, place) => newest[place]?.id !== id);
  const first = { curated: path, newest: `${folder}/newest.html` };
  const parts = (order: Order, all: readonly Tip[]): readonly CollectionPart[] => {
    const count = Math.max(1, Math.ceil(all.length / PAGE_LENGTH));
    const further = order === "curated" ? "" : "newest-";
    const paths = Array.from({ length: count }, (_, at) =>
      at === 0 ? first[order] : `${folder}/${further}${at + 1}.html`,
    );
    return paths.map((own, index) => ({
      path: own,
      order,
      index,
      tips: all.slice(index * PAGE_LENGTH, (index + 1) * PAGE_LENGTH),
      paths,
      other: hasOrder ? first[order === "curated" ? "newest" : "curated"] : null,
    }));
  };
  return [...parts("curated", tips), ...(hasOrder ? parts("newest", newest) : [])];
}
