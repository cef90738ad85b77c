import type { Collection, Collector, Part, Source, SourceFile } from "./collector.ts";
import { peekJson, readList } from "./json-file.ts";
import { isObject } from "./json-object.ts";
import { messagePart } from "./message-part.ts";
import { problemList } from "./problem-list.ts";
import { namedChannel, peopleOf, toChannel, toMember } from "./slack-people.ts";
import { findWorkspace } from "./workspace-signs.ts";

const MARK = /^(.*\/)?slack-archive\.json$/;
const CHANNEL_FILE = /^([CGD][A-Z0-9]{2,})\.json$/;

/** slack-archive's `data/` folder: `channels.json`, `users.json` by id, a file a channel with replies inside. */
export const slackArchive: Collector = {
  name: "slack-archive",
  reads: "the `data` folder of slack-archive",
  recognises: async (source) => (await findRoot(source)) !== null,
  open: openArchive,
};

/** The folder (with `/`) of a `slack-archive.json` that lists channels; null when there is none. */
async function findRoot(source: Source): Promise<string | null> {
  for (const file of source.files) {
    const found = MARK.exec(file.name);
    const state = found === null ? undefined : await peekJson(file);
    if (isObject(state) && isObject(state.channels)) return found?.[1] ?? "";
  }
  return null;
}

async function openArchive(source: Source): Promise<Collection> {
  const problems = problemList(source.path);
  const root = (await findRoot(source)) ?? "";
  const byName = new Map(source.files.map((file) => [file.name, file]));
  const members = await readList(byName.get(`${root}users.json`), source.limits, problems, toMember);
  const rows = await readList(byName.get(`${root}channels.json`), source.limits, problems, (row) =>
    toChannel(row, "public"),
  );
  const channels = new Map(rows.flatMap((channel) => (channel === null ? [] : [[channel.id, channel] as const])));
  const files = source.files.flatMap((file) => channelFile(file, root));
  const workspace = await findWorkspace(
    members,
    files.map(({ file }) => file),
  );
  const parts: Part[] = [];
  for (const { file, channel } of files) {
    if (!channels.has(channel)) channels.set(channel, namedChannel(channel, channels.size > 0 ? "private" : "public"));
    parts.push(await messagePart({ file, channel, workspace: workspace?.id ?? "" }, source.limits, unnestReplies));
  }
  const workspaces = workspace === null ? [] : [workspace];
  return {
    head: { workspaces, channels: [...channels.values()], people: peopleOf(members), problems: problems.take(true) },
    parts,
  };
}

function channelFile(file: SourceFile, root: string): { file: SourceFile; channel: string }[] {
  if (!file.name.startsWith(root)) return [];
  const channel = CHANNEL_FILE.exec(file.name.slice(root.length))?.[1];
  return channel === undefined ? [] : [{ file, channel }];
}

/** Replies stand whole inside the thread's first message, where Slack itself lists only their authors and times. */
function unnestReplies(row: unknown): readonly unknown[] {
  if (!isObject(row) || !Array.isArray(row.replies)) return [row];
  const replies: readonly unknown[] = row.replies;
  const whole = replies.filter((reply) => isObject(reply) && ("text" in reply || "type" in reply));
  if (whole.length === 0) return [row];
  const listed = replies.map((reply) => (isObject(reply) ? { user: reply.user, ts: reply.ts } : reply));
  return [{ ...row, replies: listed }, ...whole];
}
