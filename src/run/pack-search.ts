import { cardOf } from "../search/card.ts";
import { searchDocument } from "../search/document.ts";
import { isPersonToken } from "../search/facets.ts";
import { createPacker } from "../search/pack.ts";
import type { Archive } from "./archive.ts";
import { indexStale, loadSurroundings, searchedTips } from "./search-index.ts";

/** Tips read at a time. */
const PAGE = 500;

/** The search index as files for a site without a server, by name. Of members it tells only where names are shown. */
export async function packSearch(archive: Archive): Promise<ReadonlyMap<string, Uint8Array>> {
  await indexStale(archive);
  const { store, config } = archive;
  const surroundings = await loadSurroundings(archive);
  const roots = await store.searchedRoots();
  const packer = createPacker({
    synonyms: config.synonyms,
    isSecret: config.showNames ? () => false : isPersonToken,
  });
  for (let from = 0; from < roots.length; from += PAGE) {
    const page = roots.slice(from, from + PAGE);
    const records = await store.tipsAt(page);
    const tips = page.flatMap((root) => records.get(root) ?? []);
    for (const tip of await searchedTips(store, tips, surroundings)) {
      packer.add(searchDocument(tip), cardOf(tip));
    }
  }
  return packer.files();
}
