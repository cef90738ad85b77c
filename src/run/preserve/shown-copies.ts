import type { Capture } from "../../model/capture.ts";
import type { Conversation, Spoken } from "../../model/conversation.ts";
import { slackFileKey } from "../../model/copy-path.ts";
import type { LinkHealth } from "../../model/link-health.ts";
import type { Tip } from "../../model/tip.ts";
import type { Archive } from "../archive.ts";

/** Keys looked up at a time. */
const PAGE = 1000;

/** What a site shows, as far as copies of it may be shown too. */
export interface Shown {
  /** The published ones. */
  readonly tips: readonly Tip[];
  readonly conversations: readonly Conversation[];
  readonly healthOf: (key: string) => LinkHealth | null;
}

/**
 * The copies that the owner wants shown, by key, of each the newest first: of the links of published tips, and of Slack's
 * files in conversations that are shown. What a copy is not in here is served to nobody.
 */
export async function shownCopies(
  { store, config }: Pick<Archive, "store" | "config">,
  { tips, conversations, healthOf }: Shown,
): Promise<ReadonlyMap<string, readonly Capture[]>> {
  const { show } = config.preserve;
  if (show === "none") return new Map();
  const linked = tips.flatMap(({ links }) => links.map(({ key }) => key));
  // What lies in Slack is gone for everybody outside, and soon for those inside.
  const wanted = show === "all" ? linked : linked.filter((key) => healthOf(key)?.state === "dead");
  const keys = [...new Set([...wanted, ...slackFilesIn(conversations).map(({ key }) => key)])];
  const copies = new Map<string, Capture[]>();
  for (let at = 0; at < keys.length; at += PAGE) {
    for (const capture of await store.capturesOf(keys.slice(at, at + PAGE))) {
      const others = copies.get(capture.key);
      if (others) others.push(capture);
      else copies.set(capture.key, [capture]);
    }
  }
  return copies;
}

/** A file that lies in Slack, in a message that is shown. */
export interface SlackFileRef {
  readonly key: string;
  readonly id: string;
  readonly channel: string;
  readonly ts: string;
}

/** The files of these conversations, each once. */
export function slackFilesIn(conversations: readonly Conversation[]): readonly SlackFileRef[] {
  const files = new Map<string, SlackFileRef>();
  for (const { channel, messages } of conversations) {
    for (const { ts, json } of messages) {
      if (json.includes('"files":[]')) continue;
      for (const { id } of (JSON.parse(json) as Spoken).files) {
        const key = slackFileKey(id);
        if (id !== null && key !== null) files.set(key, { key, id, channel, ts });
      }
    }
  }
  return [...files.values()];
}
