import { type Answer, answer } from "../search/answer.ts";
import { INDEX_RULES, linkTexts } from "../search/document.ts";
import { type Explanation, explain } from "../search/explain.ts";
import { type LoadFile, type OpenPackedIndex, openPackedIndex } from "../search/open-packed-index.ts";
import { type Card, PACKED_INDEX, type PackedIndex } from "../search/packed-index.ts";
import { readSynonyms, type Synonyms } from "../search/synonyms.ts";

/** A tip that the exported site's search found. */
export interface SiteHit extends Explanation {
  readonly card: Card;
  readonly score: number;
}

export interface SiteSearch {
  /** The same tips, order, scores, excerpts and marks as `searchTips` gives for the archive that was exported. */
  readonly search: (query: string, limit: number) => Promise<SiteResult>;
}

export interface SiteResult extends Pick<Answer, "didYouMean"> {
  readonly hits: readonly SiteHit[];
}

/**
 * The search over a packed index.
 *
 * @param load gives the bytes of a file in the index's folder; `index.json` as it is now, not as it was
 * @throws Error what `load` throws, or when the index is of another edition than this script
 */
export async function openSiteSearch(load: LoadFile): Promise<SiteSearch> {
  let edition = await openEdition(load);
  return {
    async search(query, limit) {
      try {
        return await searchEdition(edition, query, limit);
      } catch {
        // The site may have been published anew since the page was opened: its parts have other names then.
        edition = await openEdition(load);
        return searchEdition(edition, query, limit);
      }
    },
  };
}

interface Edition {
  readonly index: OpenPackedIndex;
  readonly synonyms: Synonyms;
}

async function openEdition(load: LoadFile): Promise<Edition> {
  const index = JSON.parse(new TextDecoder().decode(await load(PACKED_INDEX))) as PackedIndex;
  if (index.rules !== INDEX_RULES) throw new Error("the search index is of another edition than its script");
  return { index: openPackedIndex(index, load), synonyms: readSynonyms(index.synonyms) };
}

async function searchEdition({ index, synonyms }: Edition, query: string, limit: number): Promise<SiteResult> {
  const { ranked, phrases, didYouMean } = await answer(query, { index, synonyms, limit });
  const hits = ranked.map(async ({ root, score }) => {
    const card = await index.card(Number(root));
    return { card, score, ...explain({ ...card, links: linkTexts(card.links) }, phrases) };
  });
  return { hits: await Promise.all(hits), didYouMean };
}
