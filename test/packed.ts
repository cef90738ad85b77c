import { type Answer, answer } from "../src/search/answer.ts";
import { cardOf } from "../src/search/card.ts";
import { type SearchedTip, searchDocument } from "../src/search/document.ts";
import { openPackedIndex } from "../src/search/open-packed-index.ts";
import { createPacker, type PackOptions } from "../src/search/pack.ts";
import { PACKED_INDEX, type PackedIndex } from "../src/search/packed-index.ts";
import type { Synonyms } from "../src/search/synonyms.ts";

/** A packed index of these tips, opened, with its files and the names of those that were loaded. */
export function packed(tips: readonly SearchedTip[], options: Partial<PackOptions> = {}) {
  const packer = createPacker({ synonyms: [], isSecret: () => false, ...options });
  for (const tip of tips) packer.add(searchDocument(tip), cardOf(tip));
  const files = packer.files();
  const index = JSON.parse(new TextDecoder().decode(files.get(PACKED_INDEX))) as PackedIndex;
  const loaded: string[] = [];
  const opened = openPackedIndex(index, async (file) => {
    loaded.push(file);
    const bytes = files.get(file);
    if (!bytes) throw new Error(`there is no file ${file}`);
    return bytes;
  });
  return { ...opened, files, loaded };
}

/** What a packed index of these tips answers: the tips' roots, best first. */
export function packedSearch(tips: readonly SearchedTip[], synonyms: Synonyms = new Map()) {
  const index = packed(tips);
  return async (query: string): Promise<Answer & { readonly roots: readonly string[] }> => {
    const found = await answer(query, { index, synonyms, limit: 10 });
    return { ...found, roots: found.ranked.map(({ root }) => tips[Number(root)]?.root ?? "") };
  };
}
