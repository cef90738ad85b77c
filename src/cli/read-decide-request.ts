import { z } from "zod";
import type { DecideRequest } from "../run/decide.ts";
import type { Read } from "./input-lines.ts";

const words = z.string().optional();
const flag = z.boolean().optional();

/** A misspelt field would be a decision that silently does less than the curator meant: it is refused. */
const REQUEST = z.strictObject({
  id: z.string(),
  topic: words,
  title: words,
  note: words,
  publish: flag,
  hide: flag,
  pin: flag,
  merge: words,
  split: words,
  readdress: words,
  link: words,
  undo: flag,
  by: words,
}) satisfies z.ZodType<DecideRequest>;

/** A curator's decision, as a line of `decide`'s standard input says it. */
export function readDecideRequest(value: unknown): Read<DecideRequest> {
  const { success, data, error } = REQUEST.safeParse(value);
  return success ? { row: data } : { why: z.prettifyError(error) };
}
