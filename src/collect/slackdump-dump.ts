import type { Channel } from "../model/workspace.ts";
import type { Collection, Part, Source, SourceFile } from "./collector.ts";
import { peekBytes, readList } from "./json-file.ts";
import { isObject } from "./json-object.ts";
import { messagePart } from "./message-part.ts";
import { problemList } from "./problem-list.ts";
import { namedChannel, peopleOf, toMember } from "./slack-people.ts";
import { findWorkspace } from "./workspace-signs.ts";

/** One channel or thread as `slackdump dump` writes it: `{channel_id, thread_ts?, name, messages}`. */
export interface Dump {
  readonly file: SourceFile;
  readonly channel: Channel;
}

const HEAD_BYTES = 4096;
const CHANNEL_ID = /^\uFEFF?\s*\{[^[]*?"channel_id"\s*:\s*"([A-Z0-9]+)"/;
const NAME = /"name"\s*:\s*("(?:[^"\\]|\\.)*")/;
const MESSAGES = /"messages"\s*:\s*(?:\[|null)/;
/** Downloads stand in folders under a dump; a standard export's day files would all be looked into for nothing. */
const NO_DUMP = /\/.*\/|(?:^|\/)\d{4}-\d{2}-\d{2}\.json$/;

/** The dumps in a source, known by what they begin with. */
export async function findDumps(source: Source): Promise<readonly Dump[]> {
  const dumps: Dump[] = [];
  for (const file of source.files) {
    if (!file.name.endsWith(".json") || NO_DUMP.test(file.name)) continue;
    const channel = channelOf((await peekBytes(file, HEAD_BYTES)).toString("utf8", 0, HEAD_BYTES));
    if (channel !== null) dumps.push({ file, channel });
  }
  return dumps;
}

function channelOf(head: string): Channel | null {
  const id = CHANNEL_ID.exec(head)?.[1];
  const messages = MESSAGES.exec(head);
  if (id === undefined || messages === null) return null;
  const name = NAME.exec(head.slice(0, messages.index))?.[1];
  const words: unknown = name === undefined ? "" : JSON.parse(name);
  return { ...namedChannel(id, "public"), id, ...named(id, typeof words === "string" ? words : "") };
}

function named(id: string, name: string): Pick<Channel, "name" | "kind"> {
  const words = name.normalize("NFC");
  const kind = namedChannel(id, namedChannel(words, "public").kind).kind;
  return { name: words === "" ? id : words, kind };
}

export async function openDumps(dumps: readonly Dump[], source: Source): Promise<Collection> {
  const problems = problemList(source.path);
  const list = source.files.find(({ name }) => name === "users.json");
  const members = await readList(list, source.limits, problems, toMember);
  const workspace = await findWorkspace(
    members,
    dumps.map(({ file }) => file),
  );
  const parts: Part[] = [];
  for (const { file, channel } of dumps) {
    const messageFile = { file, channel: channel.id, workspace: workspace?.id ?? "" };
    parts.push(await messagePart(messageFile, source.limits, unnestThread));
  }
  const channels = [...new Map(dumps.map(({ channel }) => [channel.id, channel])).values()];
  const workspaces = workspace === null ? [] : [workspace];
  return { head: { workspaces, channels, people: peopleOf(members), problems: problems.take(true) }, parts };
}

/** Replies stand inside the thread's first message. */
function unnestThread(row: unknown): readonly unknown[] {
  if (!isObject(row) || !("slackdump_thread_replies" in row)) return [row];
  const { slackdump_thread_replies: replies, ...message } = row;
  return Array.isArray(replies) ? [message, ...replies] : [message];
}
