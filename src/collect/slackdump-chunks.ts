import type { Limits } from "../model/config.ts";
import type { Channel, Workspace } from "../model/workspace.ts";
import {
  type Batch,
  type CollectedMessage,
  type Collection,
  InputError,
  type Part,
  type Source,
  type SourceFile,
} from "./collector.ts";
import { gunzipped } from "./gzip-file.ts";
import { readLines } from "./json-lines.ts";
import { isObject, type JsonObject, objectOf, textOf } from "./json-object.ts";
import { contentsOf, fingerprint } from "./message-part.ts";
import { collectMessage } from "./message-row.ts";
import { type ProblemList, problemList } from "./problem-list.ts";
import { toChannel, toPerson } from "./slack-people.ts";
import { toWorkspace } from "./slackdump-workspace.ts";

const MESSAGES = 0;
const THREAD_MESSAGES = 1;
const HEAD_TYPES = { users: 3, channels: 4, channelInfo: 5, workspace: 6 };

/** Files of an archive that slackdump wrote before it had a database: gzipped lines, a chunk of an API answer each. */
export async function findChunks(source: Source): Promise<readonly SourceFile[]> {
  const files = source.files.filter(({ name }) => name.endsWith(".json.gz"));
  for (const file of files) if (await startsWithChunk(file, source.limits)) return files;
  return [];
}

async function startsWithChunk(file: SourceFile, limits: Limits): Promise<boolean> {
  try {
    for await (const { value } of readLines(gunzipped(file, limits), limits.messageBytes)) return isChunk(value);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return false;
}

function isChunk(value: unknown): value is JsonObject {
  return isObject(value) && typeof value.t === "number" && "ts" in value;
}

export async function openChunks(files: readonly SourceFile[], source: Source): Promise<Collection> {
  const problems = problemList(source.path);
  const workspaces: Workspace[] = [];
  const people = new Map<string, unknown>();
  const channels = new Map<string, Channel>();
  for (const file of files) {
    for await (const chunk of chunksOf(file, source.limits, problems)) {
      const type = chunk.t;
      const workspace = type === HEAD_TYPES.workspace ? toWorkspace(objectOf(chunk, "w")) : null;
      if (workspace !== null) workspaces.push(workspace);
      if (type === HEAD_TYPES.users) for (const row of rows(chunk, "u")) people.set(textOf(row, "id") ?? "", row);
      const infos =
        type === HEAD_TYPES.channels ? rows(chunk, "ch") : type === HEAD_TYPES.channelInfo ? [chunk.ci] : [];
      for (const channel of infos.flatMap((row) => toChannel(row, "public") ?? [])) channels.set(channel.id, channel);
    }
  }
  const persons = [...people.values()].flatMap((row) => toPerson(row) ?? []);
  const workspace = workspaces[0]?.id ?? "";
  const parts: Part[] = [];
  for (const file of files) parts.push(await chunkPart(file, workspace, source.limits));
  return {
    head: { workspaces, channels: [...channels.values()], people: persons, problems: problems.take(true) },
    parts,
  };
}

function rows(chunk: JsonObject, field: string): readonly unknown[] {
  const value = chunk[field];
  return Array.isArray(value) ? value : [];
}

async function chunkPart(file: SourceFile, workspace: string, limits: Limits): Promise<Part> {
  const contents = await contentsOf(file);
  const known = contents === null ? null : fingerprint([file.name, contents, workspace]);
  return { name: file.name, bytes: file.size, fingerprint: known, read: () => readChunks(file, workspace, limits) };
}

async function* readChunks(file: SourceFile, workspace: string, limits: Limits): AsyncGenerator<Batch> {
  const problems = problemList(file.name);
  let number = 0;
  for await (const chunk of chunksOf(file, limits, problems)) {
    number += 1;
    const channel = textOf(chunk, "id");
    if (channel === null || (chunk.t !== MESSAGES && chunk.t !== THREAD_MESSAGES)) continue;
    const parent = isObject(chunk.p) ? [chunk.p] : [];
    const messages: CollectedMessage[] = [];
    for (const [index, row] of [...parent, ...rows(chunk, "m")].entries()) {
      const where = `${file.name}, chunk ${number}, row ${index + 1}`;
      const collected = collectMessage(row, { workspace, channel, limits }, (why) => problems.add(where, why));
      if (collected !== null) messages.push(collected);
    }
    yield { messages, documents: [], problems: problems.take(false) };
  }
  const last = problems.take(true);
  if (last.length > 0) yield { messages: [], documents: [], problems: last };
}

/** The chunks of a file; damaged lines are problems. */
async function* chunksOf(file: SourceFile, limits: Limits, problems: ProblemList): AsyncGenerator<JsonObject> {
  try {
    for await (const { line, value } of readLines(gunzipped(file, limits), limits.fileBytes)) {
      if (isChunk(value)) yield value;
      else problems.add(`${file.name}, line ${line}`, "Expected a chunk of slackdump's, a JSON object; passed over.");
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.add(error.where, error.why);
  }
}
