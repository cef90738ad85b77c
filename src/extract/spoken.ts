import type { Spoken, SpokenFile } from "../model/conversation.ts";
import type { SlackAttachment, SlackBlock, SlackFile, SlackMessage } from "../model/slack.ts";
import { decodeEntities } from "../text/plain.ts";
import { string } from "../text/slack-nodes.ts";
import { isOwnFile } from "./addresses.ts";
import { isEvent, withoutFileTalk } from "./message-lines.ts";

/** Deeper than Slack nests anything. */
const DEEPEST = 40;
/** Reactions of different kinds, files and previews that one message shows. */
const MOST = 50;
const PREVIEW_LENGTH = 2000;

/** Of a preview: what the page or the quoted message says. Pictures lie elsewhere, and people's faces are theirs. */
const PREVIEWED = [
  ...["title", "title_link", "from_url", "original_url", "service_name", "pretext", "text", "fallback", "fields"],
  ...["blocks", "message_blocks", "channel_id", "author_id", "ts", "is_msg_unfurl", "is_share"],
] as const;

/** What a message says, as far as it may be shown; null for events, hidden messages and those that say nothing. */
export function spokenIn(slack: SlackMessage, mask: (text: string) => string): Spoken | null {
  if (isEvent(slack) || slack.hidden === true || slack.subtype === "tombstone") return null;
  const clean = <Value>(value: Value) => masked(value, mask, 0) as Value;
  const typed = string(slack.text) === "" ? string(slack.comment?.comment) : withoutFileTalk(string(slack.text));
  const spoken: Spoken = {
    app: appOf(slack) === null ? null : clean(appOf(slack)),
    isEdited: typeof slack.edited === "object" && slack.edited !== null,
    text: clean(typed),
    blocks: clean(objects<SlackBlock>(slack.blocks)),
    attachments: objects<SlackAttachment>(slack.attachments)
      .slice(0, MOST)
      .map((attachment) => clean(only(attachment, PREVIEWED))),
    files: objects<SlackFile>([...objects(slack.files), slack.file])
      .slice(0, MOST)
      .flatMap(fileIn)
      .map(clean),
    reactions: objects<{ name?: unknown; count?: unknown; users?: unknown }>(slack.reactions)
      .slice(0, MOST)
      .flatMap(({ name, count, users }) => {
        const given = typeof count === "number" ? count : Array.isArray(users) ? users.length : 0;
        return typeof name === "string" && given > 0 ? [{ name: name.slice(0, 100), count: Math.floor(given) }] : [];
      }),
  };
  const { text, blocks, attachments, files } = spoken;
  return text.trim() === "" && blocks.length + attachments.length + files.length === 0 ? null : spoken;
}

function appOf(slack: SlackMessage): string | null {
  if (slack.subtype !== "bot_message" && typeof slack.bot_id !== "string") return null;
  return string(slack.username);
}

/** A file that is gone, or beyond what a free workspace keeps, is none any more. */
function fileIn(file: SlackFile): readonly SpokenFile[] {
  const { mode, preview, size, pretty_type: pretty, filetype } = file as SlackFile & Readonly<Record<string, unknown>>;
  const title = decodeEntities(string(file.title) || string(file.name)).trim();
  if (mode === "tombstone" || mode === "hidden_by_limit" || title === "") return [];
  const address = string(file.url_private);
  const isElsewhere = (mode === "external" || file.is_external === true) && !isOwnFile(address);
  return [
    {
      title: title.slice(0, 300),
      kind: (string(pretty) || string(filetype).toUpperCase()).slice(0, 40),
      size: typeof size === "number" && size > 0 ? size : null,
      url: isElsewhere && address !== "" ? address : null,
      preview: mode === "snippet" ? string(preview).slice(0, PREVIEW_LENGTH) : "",
    },
  ];
}

/** Every text inside masked; what is nested too deep left out. */
function masked(value: unknown, mask: (text: string) => string, depth: number): unknown {
  if (typeof value === "string") return mask(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, masked(item, mask, depth + 1)]));
}

function only<Value extends object, Name extends keyof Value>(value: Value, names: readonly Name[]): Value {
  return Object.fromEntries(names.flatMap((name) => (value[name] == null ? [] : [[name, value[name]]]))) as Value;
}

function objects<Value>(list: unknown): readonly Value[] {
  return Array.isArray(list)
    ? list.filter((item) => typeof item === "object" && item !== null && !Array.isArray(item))
    : [];
}
