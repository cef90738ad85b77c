import type { MessageRef } from "../model/message.ts";
import type { Archive } from "./archive.ts";

/** `https://team.slack.com`, as the owner or else a source names it; null when nobody does. */
export async function workspaceUrlOf({ store, config }: Pick<Archive, "store" | "config">): Promise<string | null> {
  return config.workspaceUrl ?? (await store.workspaces()).find(({ url }) => url !== null)?.url ?? null;
}

/** Link to a message in Slack; null when the workspace's address or the channel's id is not known. */
export function permalinkTo(
  workspaceUrl: string | null,
  { channel, ts, threadTs }: MessageRef & { readonly threadTs: string | null },
): string | null {
  if (workspaceUrl === null || channel.startsWith("name:")) return null;
  const place = `${workspaceUrl.replace(/\/+$/, "")}/archives/${channel}/p${ts.replace(".", "")}`;
  return threadTs === null ? place : `${place}?thread_ts=${threadTs}&cid=${channel}`;
}
