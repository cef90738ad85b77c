import type { Config } from "../model/config.ts";
import type { Archive } from "./archive.ts";
import { assembleLinks } from "./assemble-links.ts";
import { loadContext } from "./context.ts";
import { extractMessages } from "./extract-messages.ts";
import { listEntries } from "./list-entries.ts";
import type { Progress } from "./progress.ts";
import { sightOf } from "./visible.ts";

/** Raised when extract or identify learn better: the next run then derives everything again. */
const RULES = 2;

/** Stale links assembled in one transaction: some milliseconds for other writers to wait. */
const CHUNK = 500;

/**
 * Brings the archive up to date with its facts: what an import or a decision touched, or all of it when the rules,
 * the owner's config or the topics are others than the tips were made with. Killed at any moment, the next call goes on.
 */
export async function assembleStale(archive: Archive, progress: Progress): Promise<void> {
  const { store, config } = archive;
  const sources = sourcesFingerprint(config);
  if ((await store.setting("sources")) !== sources) return rebuild(archive, progress);

  const context = await loadContext(archive);
  if ((await store.setting("context")) !== context.fingerprint) {
    await store.transaction(async (tx) => {
      await tx.staleAll();
      await tx.putSetting("context", context.fingerprint);
    });
  }
  const total = await store.countStale();
  for (let done = 0; ; ) {
    const keys = await store.transaction(async (tx) => {
      const stale = await tx.stale(CHUNK);
      if (stale.length > 0) await assembleLinks(tx, stale, context, config);
      return stale;
    });
    if (keys.length === 0) break;
    done += keys.length;
    await progress({ task: "assemble", done, total: Math.max(total, done) });
  }
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
