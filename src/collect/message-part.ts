import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import type { Limits } from "../model/config.ts";
import { type Batch, type CollectedMessage, InputError, type Part, type SourceFile } from "./collector.ts";
import { collectMessage, type RowPlace } from "./message-row.ts";
import { type Rows, readRows } from "./message-rows.ts";
import { problemList } from "./problem-list.ts";

/** Of the rules by which files become messages: a new number makes the next import read everything again. */
const RULES = 1;
const BATCH = 2000;
const SMALL = 8 * 1024 * 1024;

/** One file of messages of one channel. */
export interface MessageFile {
  readonly file: SourceFile;
  readonly channel: string;
  readonly workspace: string;
}

/** Turns a row of a format into Slack's own messages: threads that it keeps inside their first message are laid out. */
export type Unnest = (row: unknown) => readonly unknown[];

/**
 * A file of messages as a part. Its fingerprint stands for its contents and for where its messages go; a folder's file
 * is read for it (reading and a checksum cost a hundredth of an import), since sizes and times miss edits.
 */
export async function messagePart(messageFile: MessageFile, limits: Limits, unnest?: Unnest): Promise<Part> {
  const { file, channel, workspace } = messageFile;
  const contents = await contentsOf(file);
  return {
    name: file.name,
    bytes: file.size,
    fingerprint: contents === null ? null : fingerprint([file.name, contents, channel, workspace]),
    read: () => readPart(file, { channel, workspace, limits }, unnest),
  };
}

/** What a part is known by: its place, contents and the rules it was read with. */
export function fingerprint(signs: readonly string[]): string {
  return createHash("sha256")
    .update(JSON.stringify([RULES, ...signs]))
    .digest("base64url");
}

async function* readPart(file: SourceFile, place: RowPlace, unnest: Unnest | undefined): AsyncGenerator<Batch> {
  for await (const rows of readRows(file, place.limits)) yield* batches(file.name, rows, place, unnest);
}

function* batches(name: string, rows: Rows, place: RowPlace, unnest: Unnest | undefined): Generator<Batch> {
  const problems = problemList(name);
  let messages: CollectedMessage[] = [];
  for (const [index, value] of rows.values.entries()) {
    if (value === undefined) continue;
    for (const row of unnest ? unnest(value) : [value]) {
      const where = `${name}, row ${rows.first + index}`;
      const collected = collectMessage(row, place, (why) => problems.add(where, why));
      if (collected !== null) messages.push(collected);
    }
    if (messages.length < BATCH) continue;
    yield { messages, documents: [], problems: problems.take(false) };
    messages = [];
  }
  const last = [...rows.problems, ...problems.take(true)];
  if (messages.length > 0 || last.length > 0) yield { messages, documents: [], problems: last };
}

/** Checksum and size of a file's contents, as zips have them: a folder and its zip are known by the same. */
export async function contentsOf(file: SourceFile): Promise<string | null> {
  if (file.fingerprint !== null) return file.fingerprint;
  let sum = 0;
  let size = 0;
  try {
    for await (const chunk of file.size <= SMALL ? [await file.read()] : file.stream()) {
      sum = crc32(chunk, sum);
      size += chunk.length;
    }
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
  return `${sum.toString(16)}-${size}`;
}
