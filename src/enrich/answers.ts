import type { z } from "zod";
import type { WebAnswer } from "../model/fetch.ts";
import { decodePage } from "../text/decode-page.ts";

/** Most bytes of an answer of a service. */
export const MOST_DATA = 8_000_000;

/** The answer's text, whatever its encoding. */
export function textOf({ body, headers }: WebAnswer): string {
  return decodePage(body, headers["content-type"] ?? "");
}

/** The answer as the JSON that was asked for, only the fields that are used; else what it is, in words. */
export function jsonOf<Schema extends z.ZodType>(
  answer: WebAnswer,
  schema: Schema,
): { readonly json: z.infer<Schema> } | { readonly unreadable: string } {
  const host = new URL(answer.url).hostname;
  if (answer.truncated) return { unreadable: `${host}: the answer was cut off or is too large` };
  const text = textOf(answer);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const what = /^\s*</.test(text) ? "HTML" : text.trim() === "" ? "nothing" : "something else";
    return { unreadable: `${host}: expected JSON, found ${what}` };
  }
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { json: parsed.data }
    : { unreadable: `${host}: expected other JSON (${parsed.error.issues[0]?.path.join(".") || "at its top"})` };
}
