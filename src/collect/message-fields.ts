import type { JsonObject } from "./json-object.ts";
import { timestamp } from "./timestamp.ts";

type Shape = "text" | "a list" | "an object" | "a timestamp";

/** The fields of a message that are read, and what they are. */
const FIELDS: readonly (readonly [field: string, shape: Shape])[] = [
  ["subtype", "text"],
  ["user", "text"],
  ["bot_id", "text"],
  ["thread_ts", "a timestamp"],
  ["text", "text"],
  ["edited", "an object"],
  ["blocks", "a list"],
  ["attachments", "a list"],
  ["files", "a list"],
  ["file", "an object"],
  ["comment", "an object"],
  ["reactions", "a list"],
  ["user_profile", "an object"],
];

/** Fields that are not what they should be, each in words: they are passed over, the rest of the message is read. */
export function damagedFields(row: JsonObject): readonly string[] {
  const damage: string[] = [];
  for (const [field, expected] of FIELDS) {
    const value = row[field];
    if (value === undefined || value === null) continue;
    const found = shapeOf(value);
    const fits = expected === "a timestamp" ? timestamp(value) !== null : found === expected;
    if (!fits && !isEmpty(value)) {
      damage.push(`Its \`${field}\` is ${found}, expected ${expected}; the field is passed over.`);
    }
  }
  return damage;
}

function shapeOf(value: unknown): string {
  if (typeof value === "string") return "text";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** What programs that copy exports write for a field that is not there. */
function isEmpty(value: unknown): boolean {
  return value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}
