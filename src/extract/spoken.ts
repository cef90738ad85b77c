import type { Spoken, SpokenFile } from "../model/conversation.ts";
import { slackFileKey } from "../model/copy-path.ts";
import type { SlackAttachment, SlackBlock, SlackFile, SlackMessage } from "../model/slack.ts";
import { decodeEntities } from "../text/plain.ts";
import { string } from "../text/slack-nodes.ts";
import { isOwnFile } from "./addresses.ts";
import { isEvent, withoutFileTalk } from "./message-lines.ts";

/** Deeper than Slack nests anything. */
const DEEPEST = 40;
/** Slack itself cuts a message at 40,000 characters. */
const MOST_LETTERS = 40_000;
const MOST_PARTS = 10_000;
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
  const typed = string(slack.text) === "" ? string(slack.comment?.comment) : withoutFileTalk(string(slack.text));
  const app = appOf(slack);
  const inside = cleaner(mask);
  const spoken: Spoken = {
    app: app === null ? null : mask(app.slice(0, 100)),
    isEdited: typeof slack.edited === "object" && slack.edited !== null,
    text: mask(typed.slice(0, MOST_LETTERS)),
    blocks: objects(cleaner(mask)(objects<SlackBlock>(slack.blocks))),
    attachments: objects(
      objects<SlackAttachment>(slack.attachments)
        .slice(0, MOST)
        .map((attachment) => inside(only(attachment, PREVIEWED))),
    ),
    files: objects<SlackFile>([...objects(slack.files), slack.file])
      .slice(0, MOST)
      .flatMap((file) => fileIn(file, mask)),
    reactions: objects<{ name?: unknown; count?: unknown; users?: unknown }>(slack.reactions)
      .slice(0, MOST)
      .flatMap(({ name, count, users }) => {
        const given = typeof count === "number" ? count : Array.isArray(users) ? users.length : 0;
        return typeof name === "string" && given > 0
          ? [{ name: mask(name.slice(0, 100)), count: Math.floor(given) }]
          : [];
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
function fileIn(file: SlackFile, mask: (text: string) => string): readonly SpokenFile[] {
  const { mode, preview, size, pretty_type: pretty, filetype } = file as SlackFile & Readonly<Record<string, unknown>>;
  const title = decodeEntities(string(file.title) || string(file.name)).trim();
  if (mode === "tombstone" || mode === "hidden_by_limit" || title === "") return [];
  const address = string(file.url_private);
  const isElsewhere = (mode === "external" || file.is_external === true) && !isOwnFile(address);
  return [
    {
      id: isElsewhere || slackFileKey(file.id) === null ? null : string(file.id),
      title: mask(title.slice(0, 300)),
      kind: mask((string(pretty) || string(filetype).toUpperCase()).slice(0, 40)),
      size: typeof size === "number" && size > 0 ? size : null,
      url: isElsewhere && address !== "" ? mask(address) : null,
      preview: mode === "snippet" ? mask(string(preview).slice(0, PREVIEW_LENGTH)) : "",
    },
  ];
}

/** Masks every text inside of a value; leaves out what is nested too deep, or more than any message holds. */
function cleaner(mask: (text: string) => string): <Value>(value: Value) => Value {
  let letters = MOST_LETTERS;
  let parts = MOST_PARTS;
  const clean = (value: unknown, depth: number): unknown => {
    if (typeof value === "string") {
      const text = value.slice(0, Math.max(0, letters));
      letters -= value.length;
      return mask(text);
    }
    if (typeof value !== "object" || value === null) return value;
    if (depth > DEEPEST || parts-- <= 0) return null;
    if (Array.isArray(value)) return value.slice(0, Math.max(0, parts)).map((item) => clean(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, clean(item, depth + 1)]));
  };
  return <Value>(value: Value) => clean(value, 0) as Value;
}

function only<Value extends object, Name extends keyof Value>(value: Value, names: readonly Name[]): Value {
  return Object.fromEntries(names.flatMap((name) => (value[name] == null ? [] : [[name, value[name]]]))) as Value;
}

function objects<Value>(list: unknown): readonly Value[] {
  return Array.isArray(list)
    ? list.filter((item) => typeof item === "object" && item !== null && !Array.isArray(item))
    : [];
}
