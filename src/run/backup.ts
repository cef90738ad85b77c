import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGunzip, createGzip } from "node:zlib";
import { z } from "zod";
import { InputError } from "../collect/collector.ts";
import { textLines } from "../collect/json-lines.ts";
import { isObject } from "../collect/json-object.ts";
import { parseJson } from "../collect/parse-json.ts";
import { timestamp } from "../collect/timestamp.ts";
import type { Blobs } from "../model/blobs.ts";
import { CHECK_RESULTS } from "../model/check.ts";
import type { Act } from "../model/decision.ts";
import { DOCUMENT_KINDS } from "../model/document.ts";
import { FETCH_FAILURES } from "../model/fetch.ts";
import type { Message } from "../model/message.ts";
import { PAGE_KINDS, type Page } from "../model/page.ts";
import type { Problem } from "../model/problem.ts";
import type { Store } from "../store/store.ts";
import type { Archive } from "./archive.ts";
import { COPY_FACTS, eachCopyFact, takeCopies } from "./backup-copies.ts";
import { rebuild } from "./pipeline.ts";
import type { Progress } from "./progress.ts";
import { writeFileAtomically } from "./write-file.ts";

/** Version of the backup's form; a reader refuses newer ones. */
const FORMAT = 2;

/**
 * Writes every fact of the archive, private ones too, as one gzipped file of JSON lines, readable by its owner only.
 * The same facts give the same bytes, however and in whatever order they came.
 */
export async function backup(
  { store, blobs }: Archive,
  file: string,
  progress: Progress,
): Promise<{ readonly facts: number; readonly bytes: number; readonly skipped: readonly Problem[] }> {
  const total = await store.countMessages();
  const skipped: Problem[] = [];
  let facts = 0;
  const lines = async function* () {
    let chunk = `${JSON.stringify({ tipkeeper: FORMAT })}\n`;
    for await (const fact of eachFact(store, blobs, (problem) => void skipped.push(problem))) {
      facts += 1;
      chunk += `${JSON.stringify(fact)}\n`;
      if (chunk.length < 1 << 16) continue;
      yield chunk;
      chunk = "";
      await progress({ task: "backup", done: Math.min(facts, total), total });
    }
    yield chunk;
  };
  await writeFileAtomically(file, Readable.from(lines()).pipe(createGzip({ level: 6 })), 0o600);
  return { facts, bytes: (await stat(file)).size, skipped };
}

async function* eachFact(store: Store, blobs: Blobs, report: (problem: Problem) => void): AsyncGenerator<Fact> {
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  for (const workspace of [...(await store.workspaces())].sort(byId)) yield { workspace };
  for (const channel of [...(await store.channels())].sort(byId)) yield { channel };
  for (const person of [...(await store.people())].sort(byId)) yield { person };
  for await (const page of store.eachRevision()) for (const message of page) yield { message };
  for await (const document of store.eachDocumentRevision()) yield { document };
  for (const decision of await store.decisions()) yield { decision };
  for (const opinion of [...(await store.opinions())].sort(byId)) yield { opinion };
  for await (const page of store.eachCheck()) for (const check of page) yield { check };
  for (const copy of [...(await store.webCopies())].sort(byId)) yield { copy };
  for await (const pages of store.eachPage()) for (const page of pages) yield { page };
  yield* eachCopyFact(store, blobs, report);
}

const text = z.string();
const textOrNull = z.string().nullable();
const ACT = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("file"), topic: text }),
  z.object({ kind: z.literal("retitle"), title: text }),
  z.object({ kind: z.literal("note"), text }),
  z.object({ kind: z.literal("merge"), into: text }),
  z.object({ kind: z.literal("split") }),
  z.object({ kind: z.literal("readdress"), url: text, page: text }),
  z.object({ kind: z.literal("publish") }),
  z.object({ kind: z.literal("hide") }),
  z.object({ kind: z.literal("pin") }),
  z.object({ kind: z.literal("undo"), of: z.int() }),
]) satisfies z.ZodType<Act>;

const PAGE_FACT = z.object({
  key: text,
  url: text,
  source: text,
  fetchedAt: text,
  title: textOrNull,
  description: textOrNull,
  abstract: textOrNull,
  siteName: textOrNull,
  authors: z.array(text).readonly(),
  published: textOrNull,
  modified: textOrNull,
  language: textOrNull,
  picture: textOrNull,
  kind: z.enum(PAGE_KINDS).nullable(),
  venue: textOrNull,
  doi: textOrNull,
  imprint: z
    .object({
      form: z.enum(["journal", "proceedings", "book"]).nullable(),
      volume: textOrNull,
      issue: textOrNull,
      pages: textOrNull,
      publisher: textOrNull,
    })
    .nullable(),
  minutes: z.number().nullable(),
}) satisfies z.ZodType<Page>;

const FACT = z.union([
  z.object({ workspace: z.object({ id: text, name: textOrNull, url: textOrNull }) }),
  z.object({
    channel: z.object({
      id: text,
      name: text,
      kind: z.enum(["public", "private", "mpim", "dm"]),
      topic: text,
      purpose: text,
      isArchived: z.boolean(),
    }),
  }),
  z.object({ person: z.object({ id: text, name: text, isBot: z.boolean(), isDeleted: z.boolean() }) }),
  z.object({
    message: z.object({
      channel: text,
      ts: z.string().refine((ts) => timestamp(ts) !== null, "expected seconds and a fraction"),
      workspace: text,
      revision: text,
      deleted: z.boolean(),
      threadTs: textOrNull,
      user: textOrNull,
      raw: z.string().refine((raw) => isObject(parseJson(raw)), "expected a message's JSON"),
    }),
  }),
  z.object({ document: z.object({ name: text, revision: z.int(), kind: z.enum(DOCUMENT_KINDS), text }) }),
  z.object({ decision: z.object({ seq: z.int(), at: text, by: textOrNull, key: text, url: text, act: ACT }) }),
  z.object({
    opinion: z.object({
      id: text,
      model: text,
      key: text,
      prompt: text,
      topic: text,
      confidence: z.number().min(0).max(1),
      at: text,
    }),
  }),
  z.object({
    check: z.object({
      key: text,
      url: text,
      since: text,
      at: text,
      days: z.int().positive(),
      readAt: textOrNull,
      result: z.enum(CHECK_RESULTS),
      status: z.int().nullable(),
      failure: z.enum(FETCH_FAILURES).nullable(),
      why: text,
      movedTo: textOrNull,
      content: textOrNull,
    }),
  }),
  z.object({ copy: z.object({ id: text, at: text, address: textOrNull, madeAt: textOrNull }) }),
  z.object({ page: PAGE_FACT }),
  ...COPY_FACTS,
]);
type Fact = z.infer<typeof FACT>;

/** Messages put in one go. */
const PAGE = 1000;

/**
 * Takes a backup into an archive that is empty or holds part of the same facts, and derives everything again. All facts
 * land or none: killed on the way, the archive is as it was; killed later, the next command that writes goes on.
 *
 * @throws InputError when the file is no backup, is damaged, or tells of other decisions than the archive has
 */
export async function restore(archive: Archive, file: string, progress: Progress): Promise<Restored> {
  const restored = await archive.store.transaction(async (tx) => {
    await tx.putSetting("sources", "");
    return putFacts({ store: tx, blobs: archive.blobs }, file, progress);
  });
  await rebuild(archive, progress);
  return restored;
}

export interface Restored {
  readonly facts: number;
  /** Copies whose contents the backup lacks. */
  readonly skipped: readonly Problem[];
}

async function putFacts(
  { store: tx, blobs }: Pick<Archive, "store" | "blobs">,
  file: string,
  progress: Progress,
): Promise<Restored> {
  const copies = takeCopies(tx, blobs);
  const mine = new Map((await tx.decisions()).map((decision) => [decision.seq, JSON.stringify(sorted(decision))]));
  let facts = 0;
  let messages: Message[] = [];
  let pages: Page[] = [];
  const flush = async () => {
    await tx.putMessages(messages);
    await tx.putPages(pages);
    [messages, pages] = [[], []];
    await progress({ task: "restore", done: facts, total: null });
  };
  for await (const fact of readFacts(file)) {
    facts += 1;
    if ("message" in fact) {
      messages.push(fact.message);
      if (messages.length >= PAGE) await flush();
    } else if ("workspace" in fact) await tx.putWorkspaces([fact.workspace]);
    else if ("channel" in fact) await tx.putChannels([fact.channel]);
    else if ("person" in fact) await tx.putPeople([fact.person]);
    else if ("document" in fact) await tx.putDocument(fact.document);
    else if ("opinion" in fact) await tx.putOpinions([fact.opinion]);
    else if ("check" in fact) await tx.putChecks([fact.check]);
    else if ("copy" in fact) await tx.putWebCopies([fact.copy]);
    else if ("page" in fact) {
      pages.push(fact.page);
      if (pages.length >= PAGE) await flush();
    } else if ("part" in fact || "capture" in fact || "copied" in fact) await copies.take(fact);
    else if (!mine.has(fact.decision.seq)) await tx.appendDecision(fact.decision);
    else if (mine.get(fact.decision.seq) !== JSON.stringify(sorted(fact.decision))) {
      throw new InputError(
        file,
        `holds another decision ${fact.decision.seq} than this archive; restore into an empty folder`,
      );
    }
  }
  await flush();
  return { facts, skipped: await copies.finish() };
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function* readFacts(file: string): AsyncGenerator<Fact> {
  const input = createReadStream(file);
  const unzipped = input.pipe(createGunzip());
  input.on("error", (error) => unzipped.destroy(error));
  let line = 0;
  try {
    for await (const row of textLines(unzipped)) {
      line = row.line;
      if (row.text === null) throw new Error("the line is too long");
      const parsed: unknown = JSON.parse(row.text);
      if (line === 1) checkHeader(file, parsed);
      else yield FACT.parse(parsed);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new InputError(
      `${file}, line ${line}`,
      `cannot be restored: ${why}. Expected a file that \`tipkeeper backup\` wrote`,
    );
  } finally {
    input.destroy();
  }
  if (line === 0) throw new InputError(file, "is empty; expected a file that `tipkeeper backup` wrote");
}

function checkHeader(file: string, header: unknown): void {
  const { success, data } = z.object({ tipkeeper: z.int() }).safeParse(header);
  if (!success) throw new InputError(file, "is no backup of Tipkeeper's");
  if (data.tipkeeper > FORMAT)
    throw new InputError(file, `has form ${data.tipkeeper}, this Tipkeeper reads up to ${FORMAT}; update it`);
}
