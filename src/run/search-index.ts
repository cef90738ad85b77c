import { publicText } from "../assemble/public-text.ts";
import { withoutSecrets } from "../identify/without-secrets.ts";
import type { SearchDocument } from "../model/search.ts";
import type { Tip } from "../model/tip.ts";
import { INDEX_RULES, searchDocument } from "../search/document.ts";
import type { Store } from "../store/store.ts";
import type { Archive } from "./archive.ts";
import { pageWords } from "./page-words.ts";
import { isVisible } from "./visible.ts";

/** Tips indexed in one transaction. */
const CHUNK = 1000;
/** From this many tips on, the index is worth tidying. */
const MANY = 5000;

/** Brings the search index up to date with the tips; next to nothing when it is. */
export async function indexStale(archive: Archive): Promise<void> {
  const { store } = archive;
  if ((await store.setting("search")) !== String(INDEX_RULES)) {
    await store.transaction(async (tx) => {
      await tx.searchAgain();
      await tx.putSetting("search", String(INDEX_RULES));
    });
  }
  const total = await store.countUnsearched();
  if (total === 0) return;
  const surroundings = await loadSurroundings(archive);
  for (;;) {
    const isDone = await store.transaction(async (tx) => {
      const stale = await tx.unsearched(CHUNK);
      const shown = stale.flatMap(({ root, tip }) => (tip?.state === "published" ? [{ root, tip }] : []));
      const held = new Set(shown.map(({ root }) => root));
      const gone = stale.flatMap(({ root }) => (held.has(root) ? [] : [root]));
      if (stale.length > 0) await tx.indexTips(await documentsOf(tx, shown, surroundings), gone);
      return stale.length < CHUNK;
    });
    if (isDone) break;
  }
  if (total >= MANY) await store.tidyIndex();
}

/** What is shown of Slack around the tips. */
export interface Surroundings {
  readonly nameOf: (person: string) => string | null;
  /** A message's words, fit to be shown. */
  readonly publicWords: (words: string) => string;
}

export async function loadSurroundings({ store, config }: Archive): Promise<Surroundings> {
  const [channels, people] = await Promise.all([store.channels(), config.showNames ? store.people() : []]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const visible = new Map(channels.filter((channel) => isVisible(channel, config)).map(({ id, name }) => [id, name]));
  const directory = {
    person: (id: string) => names.get(id) ?? null,
    channel: (id: string) => visible.get(id) ?? null,
  };
  return {
    nameOf: directory.person,
    publicWords: (words) => publicText(words, { directory, withoutSecrets }),
  };
}

/** The tips as the index holds them, with the words of the messages that shared them. */
export async function documentsOf(
  store: Store,
  tips: readonly { readonly root: string; readonly tip: Tip }[],
  surroundings: Surroundings,
): Promise<SearchDocument[]> {
  const talk = await talkOf(
    store,
    tips.map(({ tip }) => tip),
    surroundings,
  );
  const pages = await store.pagesOf(tips.flatMap(({ tip }) => tip.links.map(({ key }) => key)));
  return tips.map(({ root, tip }) =>
    searchDocument({
      root,
      tip,
      said: tip.links.flatMap(({ key }) => pageWords(pages.get(key))),
      talk: talk.get(tip.id) ?? [],
      names: tip.shares.flatMap(({ user }) => (user === null ? [] : (surroundings.nameOf(user) ?? []))),
    }),
  );
}

/** The words of the messages that shared each tip, by the tip's id, each text once. */
export async function talkOf(
  store: Store,
  tips: readonly Tip[],
  { publicWords }: Surroundings,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const owners = new Map(tips.flatMap(({ id, links }) => links.map(({ key }) => [key, id] as const)));
  const talk = new Map<string, Set<string>>();
  for (const { key, words } of await store.sharesOf([...owners.keys()])) {
    const id = owners.get(key);
    if (id === undefined || words === "") continue;
    const known = talk.get(id);
    if (known) known.add(words);
    else talk.set(id, new Set([words]));
  }
  return new Map([...talk].map(([id, texts]) => [id, [...texts].map(publicWords)]));
}
