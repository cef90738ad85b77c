import type { Config } from "../model/config.ts";
import type { Archive } from "./archive.ts";
import { assembleLinks } from "./assemble-links.ts";
import { type Context, loadContext } from "./context.ts";
import { extractMessages } from "./extract-messages.ts";
import { listEntries } from "./list-entries.ts";
import type { Progress } from "./progress.ts";
import { sightOf } from "./visible.ts";

/** Raised when extract, identify, judge or classify learn better: the next run then derives everything again. */
const RULES = 5;

/** Stale links assembled in one transaction: some milliseconds for other writers to wait. */
const CHUNK = 500;

/** How often a call puts one and the same context over that of another process. */
const INSISTENCE = 3;

/**
 * Brings the archive up to date with its facts: what an import or a decision touched, or all of it when the rules,
 * the owner's config or the topics are others than the tips were made with. Killed at any moment, the next call goes on.
 *
 * Other processes may do the same at the same time: whoever adds facts calls this afterwards, so that the context read
 * last knows the most. A call that finds its own overtaken reads it anew; two that disagree with the same facts before
 * them have different configs, and one of them wins.
 */
export async function assembleStale(archive: Archive, progress: Progress): Promise<void> {
  if ((await archive.store.setting("sources")) !== sourcesFingerprint(archive.config))
    return rebuild(archive, progress);
  const claims: string[] = [];
  let done = 0;
  for (let context = await claim(archive, claims); context !== null; context = await claim(archive, claims)) {
    const total = done + (await archive.store.countStale());
    for (let keys = await assembleNext(archive, context); keys !== "overtaken"; ) {
      if (keys === 0) return;
      done += keys;
      await progress({ task: "assemble", done, total: Math.max(total, done) });
      keys = await assembleNext(archive, context);
    }
  }
}

/**
 * Reads the context while no other process writes, and makes everything stale that was made with another one. Null when
 * that was done often enough for this very context: another process insists on its own and finishes the work.
 */
async function claim(archive: Archive, claims: string[]): Promise<Context | null> {
  return archive.store.transaction(async (tx) => {
    const context = await loadContext({ ...archive, store: tx });
    const { fingerprint } = context;
    if ((await tx.setting("context")) === fingerprint) return context;
    if (claims.filter((claimed) => claimed === fingerprint).length >= INSISTENCE) return null;
    claims.push(fingerprint);
    await tx.staleAll();
    await tx.putSetting("context", fingerprint);
    return context;
  });
}

/** Answers how many links it brought up to date, or that another process knows more than `context`. */
async function assembleNext({ store, config }: Archive, context: Context): Promise<number | "overtaken"> {
  return store.transaction(async (tx) => {
    if ((await tx.countSaid()) !== context.said) return "overtaken";
    if ((await tx.setting("context")) !== context.fingerprint) return "overtaken";
    const stale = await tx.stale(CHUNK);
    if (stale.length > 0) await assembleLinks(tx, stale, context, config);
    return stale.length;
  });
}

/** Derives everything again from the facts. No curator's work is lost: decisions and documents are facts. */
export async function rebuild(archive: Archive, progress: Progress): Promise<void> {
  const { store, config } = archive;
  await store.transaction(async (tx) => {
    await tx.clearDerived();
    await tx.putSetting("sources", "");
  });
  for (const document of await store.documents()) await store.transaction((tx) => listEntries(tx, document));

  const sight = sightOf(await store.channels(), config);
  const total = await store.countMessages();
  let done = 0;
  for await (const messages of store.eachMessage()) {
    const shown = messages.map((message) => ({ message }));
    await store.transaction((tx) => extractMessages(tx, shown, sight, config.limits));
    done += messages.length;
    await progress({ task: "rebuild", done, total });
  }
  await store.putSetting("sources", sourcesFingerprint(config));
  await assembleStale(archive, progress);
}

/** What extraction depends on besides the messages. */
export function sourcesFingerprint({ channels, privateChannels, limits }: Config): string {
  const ignored = [...channels].filter(([, policy]) => policy === "ignore").map(([channel]) => channel);
  return JSON.stringify([RULES, ignored.sort(), [...privateChannels].sort(), limits.linksPerMessage]);
}
