import type { Message } from "../src/model/message.ts";

/** A message for tests, in channel C1 by U1 unless told otherwise. */
export function message(fields: Partial<Message> & { readonly ts: string }): Message {
  return {
    channel: "C1",
    workspace: "",
    revision: "",
    deleted: false,
    threadTs: null,
    user: "U1",
    raw: "{}",
    ...fields,
  };
}
