import type { Limits } from "../model/config.ts";
import { DELETED } from "../model/message.ts";
import type { SlackMessage } from "../model/slack.ts";
import type { CollectedMessage } from "./collector.ts";
import { isObject, type JsonObject, objectOf, textOf } from "./json-object.ts";
import { damagedFields } from "./message-fields.ts";
import { timestamp } from "./timestamp.ts";

/** Where a row was found, as far as the row itself does not say. */
export interface RowPlace {
  readonly workspace: string;
  readonly channel: string;
  readonly limits: Limits;
}

/** Slack's tokens, among them the export token that each file address of an export carries (`?t=xoxe-…`). */
const TOKEN = /xox[a-z](?:\.xox[a-z])?-[\w-]{6,}/g;

/**
 * A row of an export as a message; null when it is none.
 *
 * @param report told why it is none, or which of its fields are damaged
 */
export function collectMessage(row: unknown, place: RowPlace, report: (why: string) => void): CollectedMessage | null {
  const refuse = (why: string): null => {
    report(why);
    return null;
  };
  if (!isObject(row)) return refuse("Expected a message, an object; passed over.");
  const ts = timestamp(row.ts);
  if (ts === null) {
    return refuse("It has no usable `ts` (expected seconds and a fraction, `1627902117.061520`); passed over.");
  }
  const json = stringify(row);
  if (json === null) return refuse("It is nested too deeply; passed over.");
  const { messageBytes } = place.limits;
  if (isLonger(json, messageBytes)) {
    return refuse(`It is longer than ${messageBytes} bytes (limits.messageBytes); passed over.`);
  }
  for (const damage of damagedFields(row)) report(damage);
  const raw = json.includes("xox") ? json.replace(TOKEN, "") : json;
  const slack: SlackMessage = raw === json ? row : JSON.parse(raw);
  const deleted = row.subtype === "tombstone";
  const threadTs = timestamp(row.thread_ts);
  return {
    slack,
    message: {
      workspace: place.workspace,
      channel: place.channel,
      ts,
      revision: deleted ? DELETED : revision(row),
      deleted,
      threadTs: threadTs === ts ? null : threadTs,
      user: author(row),
      raw,
    },
  };
}

function revision(row: JsonObject): string {
  const edited = objectOf(row, "edited");
  return (edited && timestamp(edited.ts)) ?? "";
}

/** Exports before 2018 name the author of a comment on a file only inside the comment. */
function author(row: JsonObject): string | null {
  return textOf(row, "user") ?? textOf(objectOf(row, "comment"), "user");
}

/** Null for what is nested beyond the stack: hostile, since Slack's own blocks are a few levels deep. */
function stringify(row: JsonObject): string | null {
  try {
    return JSON.stringify(row);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Compares the UTF-8 length, measured only where the number of characters leaves it open. */
function isLonger(text: string, bytes: number): boolean {
  if (text.length * 3 <= bytes) return false;
  return Buffer.byteLength(text) > bytes;
}
