import type { Workspace } from "../model/workspace.ts";
import type { SourceFile } from "./collector.ts";
import { peekText } from "./json-file.ts";
import { textOf } from "./json-object.ts";
import { parseJson } from "./parse-json.ts";
import type { Member } from "./slack-people.ts";

const MOST_FILES = 24;
const MOST_BYTES = 1024 * 1024;
const PERMALINK = /"permalink":\s*"https:\\?\/\\?\/([a-z0-9][a-z0-9-]*(?:\.enterprise)?)\.slack\.com\\?\//g;

/**
 * The workspace an export is of: the team of most of its users, else of most messages in a few of its files, and the
 * address that most of their permalinks have. Shared channels bring members and files of other teams, fewer ones.
 */
export async function findWorkspace(
  members: readonly Member[],
  messageFiles: readonly SourceFile[],
): Promise<Workspace | null> {
  const teams = tally(members.map(({ team }) => team));
  const hosts: string[] = [];
  const messageTeams: (string | null)[] = [];
  for (const file of sample(messageFiles.filter(({ size }) => size <= MOST_BYTES))) {
    const text = await peekText(file);
    for (const match of text.matchAll(PERMALINK)) hosts.push(match[1] ?? "");
    const rows = parseJson(text);
    if (Array.isArray(rows)) for (const row of rows) messageTeams.push(textOf(row, "team"));
  }
  const id = teams ?? tally(messageTeams);
  const host = tally(hosts);
  return id === null ? null : { id, name: null, url: host === null ? null : `https://${host}.slack.com` };
}

/** A few files, evenly spread. */
function sample(files: readonly SourceFile[]): readonly SourceFile[] {
  const step = Math.max(1, Math.ceil(files.length / MOST_FILES));
  return files.filter((_, index) => index % step === 0);
}

/** The value seen most, of equals the smallest. */
function tally(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
