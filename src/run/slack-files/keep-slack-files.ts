import { InputError, type Source } from "../../collect/collector.ts";
import { openSource } from "../../collect/open-source.ts";
import type { Fetch } from "../../model/fetch.ts";
import type { Problem } from "../../model/problem.ts";
import type { SlackFile, SlackMessage } from "../../model/slack.ts";
import { fileType } from "../../preserve/file-type.ts";
import type { Archive } from "../archive.ts";
import { bytesOf } from "../preserve/preserve.ts";
import type { SlackFileRef } from "../preserve/shown-copies.ts";
import type { Progress } from "../progress.ts";
import { askSlack, type SlackFileAnswer } from "./ask-slack.ts";
import { addressesInExport, filesInArchive } from "./files-in-archive.ts";
import { wantedFiles } from "./wanted-files.ts";

export interface SlackFilesSummary {
  /** Files that the site would show and were not kept before, and those that are now. */
  readonly wanted: number;
  readonly kept: number;
  readonly problems: readonly Problem[];
}

export interface SlackFilesOptions {
  /** Exports and archives that hold the files, or addresses with a token. */
  readonly paths: readonly string[];
  /** Token of the workspace with the right to read files; null for none. */
  readonly token: string | null;
  /** Must keep no answers: addresses may hold a token. */
  readonly fetch: Fetch;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Keeps Slack's own files (pictures, slides) of the conversations that the site shows: out of archives that hold them, then
 * from Slack. What was kept stays; a run that was stopped is gone on with by the next one.
 *
 * @throws InputError when a path cannot be opened
 */
export async function keepSlackFiles(archive: Archive, options: SlackFilesOptions): Promise<SlackFilesSummary> {
  const { config, blobs } = archive;
  const { paths, token, fetch, progress, signal } = options;
  const wanted = await wantedFiles(archive);
  const left = new Map(wanted.map((file) => [file.id, file]));
  const problems = new Map<string, Problem>();
  const most = config.preserve.pageBytes;
  let bytes = await bytesOf(blobs);

  async function settle({ id }: SlackFileRef, answer: SlackFileAnswer): Promise<void> {
    const fits = "contents" in answer && bytes + answer.contents.length <= config.preserve.bytes;
    if (fits) {
      await keep(archive, id, answer.contents);
      bytes += answer.contents.length;
      left.delete(id);
      problems.delete(id);
    } else {
      const why = "why" in answer ? answer.why : "the copies have reached preserve.bytes of tipkeeper.yaml";
      problems.set(id, { where: `Slack file ${id}`, why });
    }
    await progress({ task: "preserve", done: wanted.length - left.size, total: wanted.length, detail: id });
  }

  for (const path of paths) {
    if (signal?.aborted) break;
    const source = await openSource(path, config.limits);
    try {
      for (const [id, file] of filesInArchive(source, new Set(left.keys()))) {
        const ref = left.get(id);
        if (ref && !signal?.aborted) await settle(ref, await readSource(file, most));
      }
      await askAll(await addressesInExport(source, new Set(left.keys())), null);
    } finally {
      await source.close();
    }
  }
  if (token !== null) await askAll(await addressesInFacts(archive, [...left.values()]), token);
  return { wanted: wanted.length, kept: wanted.length - left.size, problems: [...problems.values()] };

  async function askAll(addresses: ReadonlyMap<string, string>, token: string | null): Promise<void> {
    for (const [id, address] of addresses) {
      const ref = left.get(id);
      if (ref && !signal?.aborted) await settle(ref, await askSlack(fetch, { address, token, most, signal }));
    }
  }
}

async function readSource(file: Source["files"][number], most: number): Promise<SlackFileAnswer> {
  if (file.size > most) return { why: "it is larger than what is kept of one (preserve.pageBytes)" };
  try {
    return { contents: await file.read() };
  } catch (error) {
    if (error instanceof InputError) return { why: error.why };
    throw error;
  }
}

/** Contents and fact in one turn of the writers, so that nobody prunes what is not named yet. */
async function keep({ store, blobs, now }: Archive, id: string, contents: Uint8Array): Promise<void> {
  await store.transaction(async (tx) => {
    const blob = await blobs.put(contents);
    const key = `slack-file:${id}`;
    const at = now().toISOString();
    const type = fileType(contents);
    await tx.putCaptures([{ key, url: key, at, format: "file", blob, bytes: contents.length, type }]);
  });
}

/** Where the messages say that these files lie; tokens were cut out of that when they came in. */
async function addressesInFacts(
  { store }: Archive,
  files: readonly SlackFileRef[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(files.map(({ id }) => id));
  const addresses = new Map<string, string>();
  for (const { raw, deleted } of await store.messages(files)) {
    if (deleted) continue;
    const { files: several, file } = JSON.parse(raw) as SlackMessage;
    for (const one of [...(several ?? []), file] as readonly (
      | (SlackFile & { readonly url_private_download?: unknown })
      | null
    )[]) {
      const address = one?.url_private_download ?? one?.url_private;
      if (one?.id && ids.has(one.id) && typeof address === "string") addresses.set(one.id, withoutQuery(address));
    }
  }
  return addresses;
}

/** What is left of an address's token is an empty parameter. */
function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, "");
}
