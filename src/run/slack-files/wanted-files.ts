import type { Tip } from "../../model/tip.ts";
import type { Archive } from "../archive.ts";
import { conversationsAround } from "../conversations.ts";
import { listTips } from "../list.ts";
import { type SlackFileRef, slackFilesIn } from "../preserve/shown-copies.ts";

/**
 * Slack's own files that the site would show: those in conversations around published tips, in public channels, that are
 * not kept yet. Nothing of a private channel leaves Slack, even where the owner has it read.
 */
export async function wantedFiles(archive: Archive): Promise<readonly SlackFileRef[]> {
  const { store } = archive;
  const tips: Tip[] = [];
  for await (const tip of listTips(archive, {})) tips.push(tip);
  const channels = await store.channels();
  const open = new Set(channels.flatMap(({ id, kind }) => (kind === "public" ? [id] : [])));
  const conversations = (await conversationsAround(archive, tips)).filter(({ channel }) => open.has(channel));
  const files = slackFilesIn(conversations);
  const kept = new Set((await store.capturesOf(files.map(({ key }) => key))).map(({ key }) => key));
  return files.filter(({ key }) => !kept.has(key));
}
