import { publicText } from "../assemble/public-text.ts";
import { withoutSecrets } from "../identify/without-secrets.ts";
import type { SearchDocument } from "../model/search.ts";
import type { Tip } from "../model/tip.ts";
import type { Channel } from "../model/workspace.ts";
import { INDEX_RULES, type SearchedTip, searchDocument } from "../search/document.ts";
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
  const { store, config } = archive;
  // What the conversation tells is the owner's to say.
  const rules = [INDEX_RULES, config.showNames ? "names" : "", config.showConversations ? "talk" : ""].join(" ");
  if ((await store.setting("search")) !== rules) {
    await store.transaction(async (tx) => {
      await tx.searchAgain();
      await tx.putSetting("search", rules);
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
  /** For `by:`; never shown. */
  readonly nameOf: (person: string) => string | null;
  /** Whether what is said in the channel may be searched: everybody in the workspace reads it, and the owner shows it. */
  readonly isPublic: (channel: string) => boolean;
  /** A message's words, fit to be shown. */
  readonly publicWords: (words: string) => string;
}

export async function loadSurroundings({ store, config }: Archive): Promise<Surroundings> {
  const [channels, people] = await Promise.all([store.channels(), store.people()]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const visible = new Map(channels.filter((channel) => isVisible(channel, config)).map(({ id, name }) => [id, name]));
  const directory = {
    person: (id: string) => (config.showNames ? (names.get(id) ?? null) : null),
    channel: (id: string) => visible.get(id) ?? null,
  };
  const isOpen = ({ kind }: Channel) => kind === "public" && config.showConversations;
  const open = new Set(channels.filter(isOpen).map(({ id }) => id));
  return {
    nameOf: (id) => names.get(id) ?? null,
    isPublic: (channel) => open.has(channel),
    publicWords: (words) => publicText(words, { directory, withoutSecrets }),
  };
}

/** The tips as the index holds them, with the words of the messages that shared them. */
export async function documentsOf(
  store: Store,
  tips: readonly FoundTip[],
  surroundings: Surroundings,
): Promise<SearchDocument[]> {
  return (await searchedTips(store, tips, surroundings)).map(searchDocument);
}

interface FoundTip {
  readonly root: string;
  readonly tip: Tip;
}

/** The tips with all that is searched of them. */
export async function searchedTips(
  store: Store,
  tips: readonly FoundTip[],
  surroundings: Surroundings,
): Promise<SearchedTip[]> {
  const talk = await talkOf(
    store,
    tips.map(({ tip }) => tip),
    surroundings,
  );
  return tips.map(({ root, tip }) => ({
    root,
    tip,
    talk: talk.get(tip.id) ?? [],
    names: tip.shares.flatMap(({ user }) => (user === null ? [] : (surroundings.nameOf(user) ?? []))),
  }));
}

/** Texts around tips, by the tip's id, fit to be shown. */
type TextsAround = (
  store: Store,
  tips: readonly Tip[],
  surroundings: Surroundings,
) => Promise<ReadonlyMap<string, readonly string[]>>;

/** All that is searched around a tip, in the order in which an excerpt is looked for. */
const AROUND: readonly TextsAround[] = [conversation, whatPagesSay, whatCopiesSay];

/** The texts around each tip, by the tip's id, each text once. */
export async function talkOf(
  store: Store,
  tips: readonly Tip[],
  surroundings: Surroundings,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = await Promise.all(AROUND.map((around) => around(store, tips, surroundings)));
  return new Map(tips.map(({ id }) => [id, [...new Set(all.flatMap((texts) => texts.get(id) ?? []))]]));
}

/** The words of the messages that shared each tip, in public channels. */
async function conversation(
  store: Store,
  tips: readonly Tip[],
  { isPublic, publicWords }: Surroundings,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const owners = new Map(tips.flatMap(({ id, links }) => links.map(({ key }) => [key, id] as const)));
  const talk = new Map<string, string[]>();
  for (const { key, channel, words } of await store.sharesOf([...owners.keys()])) {
    const id = owners.get(key);
    if (id === undefined || words === "" || !isPublic(channel)) continue;
    const known = talk.get(id);
    if (known) known.push(publicWords(words));
    else talk.set(id, [publicWords(words)]);
  }
  return talk;
}

/** What the tips' pages say of themselves. */
async function whatPagesSay(store: Store, tips: readonly Tip[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const pages = await store.pagesOf(keysOf(tips));
  return new Map(tips.map(({ id, links }) => [id, links.flatMap(({ key }) => pageWords(pages.get(key)))]));
}

/** What the readable copies of their pages say. */
async function whatCopiesSay(store: Store, tips: readonly Tip[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const words = await store.copiedWords(keysOf(tips));
  return new Map(tips.map(({ id, links }) => [id, links.flatMap(({ key }) => words.get(key) ?? [])]));
}

function keysOf(tips: readonly Tip[]): string[] {
  return tips.flatMap(({ links }) => links.map(({ key }) => key));
}
