import type { Workspace } from "../model/workspace.ts";
import { textOf } from "./json-object.ts";

/** slackdump's record of the workspace: the answer of Slack's `auth.test`. Null when it names no team. */
export function toWorkspace(row: unknown): Workspace | null {
  const id = textOf(row, "team_id");
  if (id === null) return null;
  const url = /^https:\/\/[a-z0-9.-]+/.exec(textOf(row, "url") ?? "")?.[0] ?? null;
  return { id, name: textOf(row, "team"), url };
}
