import { type Collection, type Collector, InputError, type Part, type Source } from "../collect/collector.ts";
import { COLLECTORS } from "../collect/collectors.ts";
import { refuseForeignText } from "../collect/document-source.ts";
import { openSource } from "../collect/open-source.ts";
import type { Problem } from "../model/problem.ts";
import type { Archive } from "./archive.ts";
import { importParts } from "./import-parts.ts";
import { joinChannels } from "./join-channels.ts";
import { assembleStale, sourcesFingerprint } from "./pipeline.ts";
import type { Progress } from "./progress.ts";

/** What an import did: messages of this import, the rest as the archive is now. */
export interface ImportSummary {
  /** Messages in the sources. */
  readonly messages: number;
  readonly newMessages: number;
  readonly shares: number;
  /** Distinct pages. */
  readonly links: number;
  /** Published and waiting in the inbox. */
  readonly tips: number;
  /** Shares of a page that had been shared before. */
  readonly repeats: number;
  readonly chatter: number;
  readonly skipped: readonly Problem[];
}

export interface ImportOptions {
  /** A collector's name; otherwise the kind is found by looking. */
  readonly as?: string | undefined;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/** A transaction is closed once it has read this much: little is lost by a crash, few syncs are paid. */
const TRANSACTION_BYTES = 16 * 1024 ** 2;

/**
 * Imports everything the paths hold. What is damaged is passed over and reported; an interrupted import goes on at the
 * next call, and a second one adds nothing.
 *
 * @throws InputError when none of the paths could be read at all
 */
export async function importPaths(
  archive: Archive,
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportSummary> {
  const { store, config } = archive;
  if ((await store.setting("sources")) === null) await store.putSetting("sources", sourcesFingerprint(config));
  const tally = { messages: 0, newMessages: 0 };
  const skipped: Problem[] = [];
  const failures: InputError[] = [];
  for (const path of paths) {
    try {
      const source = await openSource(path, config.limits);
      try {
        skipped.push(...source.problems);
        await importSource(archive, source, options, tally, skipped);
      } finally {
        await source.close();
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failures.push(error);
    }
  }
  const [failure] = failures;
  if (failure && failures.length === paths.length) throw failure;
  skipped.push(...failures.map(({ where, why }) => ({ where, why })));
  await assembleStale(archive, options.progress);

  const { shares, sharedLinks, links, tips } = await store.counts();
  return {
    ...tally,
    shares,
    links,
    tips: tips.published + tips.inbox,
    repeats: shares - sharedLinks,
    chatter: tips.chatter,
    skipped,
  };
}

async function importSource(
  archive: Archive,
  source: Source,
  { as, progress, signal }: ImportOptions,
  tally: { messages: number; newMessages: number },
  skipped: Problem[],
): Promise<void> {
  const collector = await findCollector(source, as);
  const { head, parts }: Collection = await collector.open(source);
  if (parts.length + head.channels.length + head.people.length === 0) {
    throw new InputError(source.path, `holds nothing that ${collector.name} reads`);
  }
  skipped.push(...head.problems);
  const channels = await joinChannels(archive, head);

  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const done = await archive.store.partsDone(parts.flatMap(({ fingerprint }) => fingerprint ?? []));
  let read = 0;
  for (const group of groupParts(parts)) {
    signal?.throwIfAborted();
    const news = group.filter(({ fingerprint }) => fingerprint === null || !done.has(fingerprint));
    for (const { fingerprint } of group) tally.messages += (fingerprint && done.get(fingerprint)) || 0;
    if (news.length > 0) {
      const imported = await archive.store.transaction((tx) =>
        importParts(tx, news, channels, archive.config.limits, (part) => {
          read += part.bytes;
          return progress({ task: "read", done: read, total, detail: part.name });
        }),
      );
      tally.messages += imported.messages;
      tally.newMessages += imported.added;
      skipped.push(...imported.problems);
    }
    read = group.reduce(
      (sum, { bytes, fingerprint }) => sum + (fingerprint && done.has(fingerprint) ? bytes : 0),
      read,
    );
    await progress({ task: "read", done: read, total });
  }
}

async function findCollector(source: Source, as: string | undefined): Promise<Collector> {
  if (as !== undefined) {
    const named = COLLECTORS.find(({ name }) => name === as);
    if (!named) throw new InputError(as, "is no kind of import; expected one of these", kinds());
    return named;
  }
  for (const collector of COLLECTORS) if (await collector.recognises(source)) return collector;
  await refuseForeignText(source);
  throw new InputError(source.path, "is none of the kinds that can be imported", kinds());
}

function kinds(): { readonly name: string; readonly what: string }[] {
  return COLLECTORS.map(({ name, reads }) => ({ name, what: reads }));
}

function* groupParts(parts: readonly Part[]): Generator<readonly Part[]> {
  let group: Part[] = [];
  let bytes = 0;
  for (const part of parts) {
    group.push(part);
    bytes += part.bytes;
    if (bytes < TRANSACTION_BYTES) continue;
    yield group;
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield group;
}
