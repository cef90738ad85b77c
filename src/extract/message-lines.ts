import type { SlackMessage } from "../model/slack.ts";
import { isOwnFile, looseAddress } from "./addresses.ts";
import { blockLines, hasRichText } from "./blocks.ts";
import { type Line, lineOf, type Span } from "./line.ts";
import { mrkdwnLines } from "./mrkdwn.ts";

/** Letters to compare at most, so that a message of 100,000 links takes no longer than its length. */
const MOST_COMPARED = 100_000_000;
/** Events of Slack: whatever addresses they hold, nobody shared them. */
const EVENTS =
  /^(?:(?:channel|group)_(?:join|leave|topic|purpose|name|archive|unarchive|posting_permissions|convert_to_private)|pinned_item|unpinned_item|reminder_add|reminder_delete|bot_(?:add|remove)|tombstone|tabbed_canvas_updated|channel_canvas_updated|app_conversation_leave|huddle_thread)$/;
const FILE_TALK =
  /^<@[^<>\n]*>\s+(?:uploaded|shared) a file:\s+<[^<>\n]*>(?:\s+and commented:\s*)?|^<@[^<>\n]*>\s+commented on [^\n]{0,200}?<[^<>\n]*>:\s*/;

/** True for a message of Slack's own, of which nothing is a share. */
export function isEvent(slack: SlackMessage): boolean {
  return typeof slack.subtype === "string" && EVENTS.test(slack.subtype);
}

/** The text without what Slack itself says of a file (`<@U1> uploaded a file: …`); all of it where nobody commented. */
export function withoutFileTalk(text: string): string {
  return text.replace(FILE_TALK, "");
}

/** What a message says, line by line: its blocks where they hold it, with what only `text` holds at the end; else `text`. */
export function messageLines(slack: SlackMessage): readonly Line[] {
  if (isEvent(slack)) return [];
  const typed = typeof slack.text === "string" ? slack.text : (slack.comment?.comment ?? "");
  const inText = typeof typed === "string" && typed !== "" ? withoutOwnFiles(mrkdwnLines(withoutFileTalk(typed))) : [];
  if (!Array.isArray(slack.blocks) || slack.blocks.length === 0) return inText;
  const inBlocks = withoutOwnFiles(blockLines(slack.blocks));
  if (!inBlocks.some(({ spans }) => spans.length > 0)) return inText;
  const missing = missingLinks(inText, inBlocks);
  if (missing.length === 0 || hasRichText(slack.blocks)) return [...inBlocks, ...missing];
  return [...inText, ...missingLinks(inBlocks, inText)];
}

/** Links of `lines` that `known` spells nowhere, neither as an address nor as the words that Slack made one of. */
function missingLinks(lines: readonly Line[], known: readonly Line[]): readonly Line[] {
  const exact = new Set(known.flatMap(({ spans }) => spans.map(({ url }) => url)));
  const links = lines.flatMap(({ spans }) => spans.filter(({ url }) => url !== null && !exact.has(url)));
  if (links.length === 0) return [];
  const said = new Set<string>();
  let words = "";
  for (const { text, url } of known.flatMap(({ spans }) => spans)) {
    if (url === null) words += text;
    else said.add(looseAddress(url));
  }
  const plain = words.length * links.length > MOST_COMPARED ? "" : looseAddress(words);
  return links.filter((span) => isMissing(span, said, plain)).map((span) => lineOf([span]));
}

function isMissing({ text, url }: Span, said: ReadonlySet<string>, words: string): boolean {
  const address = looseAddress(url ?? "");
  if (said.has(address)) return false;
  return words === "" || !(words.includes(looseAddress(text)) || words.includes(address));
}

function withoutOwnFiles(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) =>
    line.spans.some(isOwn) ? { ...line, spans: line.spans.filter((span) => !isOwn(span)) } : line,
  );
}

function isOwn({ url }: Span): boolean {
  return url !== null && isOwnFile(url);
}
