import type { Channel, ChannelKind, Person } from "../model/workspace.ts";
import type { Collection, Collector, Part, Source, SourceFile } from "./collector.ts";
import { type ExportLayout, findExports } from "./export-layout.ts";
import { peekJson, readList } from "./json-file.ts";
import { isObject } from "./json-object.ts";
import { messagePart } from "./message-part.ts";
import { readRows } from "./message-rows.ts";
import { type ProblemList, problemList } from "./problem-list.ts";
import { namedChannel, peopleOf, toChannel, toMember } from "./slack-people.ts";
import { findWorkspace } from "./workspace-signs.ts";

/** The most private last: a folder that two lists name is what the later one says. */
const CHANNEL_LISTS: readonly (readonly [name: string, kind: ChannelKind])[] = [
  ["channels.json", "public"],
  ["groups.json", "private"],
  ["mpims.json", "mpim"],
  ["dms.json", "dm"],
];
/** Folders with the comments on one file or canvas, in no list. */
const FILE_CONVERSATION = /^FC_/;
const UNLISTED =
  "No list of the export names this channel, so it is treated as private. To have it read, add it to `privateChannels`.";
const USER_LISTS = ["users.json", "org_users.json"];
/** Day files looked into before a source is told to be no export. */
const LOOKS = 20;

/** Slack's standard export (also slackdump's in that layout): lists at the top, a folder a channel, a file a day. */
export const slackExport: Collector = {
  name: "slack-export",
  reads: "Slack's own export: the zip, or the folder it was unzipped to",
  recognises,
  open: openExport,
};

async function recognises(source: Source): Promise<boolean> {
  if (source.kind === "file") return false;
  for (const { lists, days } of findExports(source.files)) {
    const dayFiles = [...days.values()].flat();
    for (const file of dayFiles.slice(0, LOOKS)) if (await beginsWithMessages(file, source)) return true;
    const isListed = lists.has("users.json") && CHANNEL_LISTS.some(([name]) => lists.has(name));
    if (isListed && Array.isArray(await peekJson(lists.get("users.json")))) return true;
    if (dayFiles.length > 0 && isListed) return true;
  }
  return false;
}

/** Looks at the first rows only: the file may be as large as it likes, and damaged further down. */
async function beginsWithMessages(file: SourceFile, source: Source): Promise<boolean> {
  for await (const { values } of readRows(file, source.limits)) {
    return values.some((row) => isObject(row) && "ts" in row);
  }
  return false;
}

/** Reads the standard exports in a source; also what `slackdump export` writes. */
export async function openExport(source: Source): Promise<Collection> {
  const problems = problemList(source.path);
  const heads: { channels: readonly Channel[]; people: readonly Person[] }[] = [];
  const workspaces = [];
  const parts: Part[] = [];
  for (const layout of findExports(source.files)) {
    const members = await readLists(layout, USER_LISTS, source, problems, toMember);
    const workspace = await findWorkspace(members, [...layout.days.values()].flat());
    if (workspace !== null) workspaces.push(workspace);
    const channels = await readChannels(layout, source, problems);
    heads.push({ channels: channels.all, people: peopleOf(members) });
    for (const [folder, files] of layout.days) {
      const channel = channels.ofFolder(folder).id;
      for (const file of files) {
        parts.push(await messagePart({ file, channel, workspace: workspace?.id ?? "" }, source.limits));
      }
    }
  }
  const channels = heads.flatMap((head) => head.channels);
  const people = heads.flatMap((head) => head.people);
  return { head: { workspaces, channels, people, problems: problems.take(true) }, parts };
}

async function readLists<T>(
  layout: ExportLayout,
  names: readonly string[],
  source: Source,
  problems: ProblemList,
  pick: (row: unknown) => T,
): Promise<readonly T[]> {
  const lists: (readonly T[])[] = [];
  for (const name of names) lists.push(await readList(layout.lists.get(name), source.limits, problems, pick));
  return lists.flat();
}

interface Channels {
  readonly all: readonly Channel[];
  ofFolder(folder: string): Channel;
}

/**
 * Channels of the lists, and of folders that no list names. Such a folder is private where the public ones are listed,
 * or where a list of private ones is damaged; else only its name can tell.
 */
async function readChannels(layout: ExportLayout, source: Source, problems: ProblemList): Promise<Channels> {
  const byFolder = new Map<string, Channel>();
  const all = new Map<string, Channel>();
  let unlisted: ChannelKind = "public";
  for (const [name, kind] of CHANNEL_LISTS) {
    const before = problems.count();
    const found = await readLists(layout, [name], source, problems, (row) => toChannel(row, kind));
    if (kind === "public" ? found.length > 0 : problems.count() > before) unlisted = "private";
    for (const channel of found) {
      if (channel === null) continue;
      all.set(channel.id, channel);
      byFolder.set(channel.id, channel).set(channel.name, channel);
    }
  }
  for (const folder of layout.days.keys()) {
    if (byFolder.has(folder)) continue;
    const channel = namedChannel(folder, unlisted);
    all.set(channel.id, channel);
    byFolder.set(folder, channel);
    if (unlisted === "private" && !FILE_CONVERSATION.test(folder)) problems.add(layout.root + folder, UNLISTED);
  }
  return { all: [...all.values()], ofFolder: (folder) => byFolder.get(folder) ?? namedChannel(folder, unlisted) };
}
