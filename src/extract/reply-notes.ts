import type { Message } from "../model/message.ts";
import type { Note } from "../model/note.ts";
import type { SlackMessage } from "../model/slack.ts";
import { messageLines } from "./message-lines.ts";
import { noteTree } from "./note-tree.ts";

/**
 * What the sharer's own reply adds to the notes of the tip. Thanks, emoji, addresses without words, and a reply that
 * shares a page of its own (its address on a line of its own) add nothing.
 */
export function replyNotes(message: Message, slack: SlackMessage): readonly Note[] {
  if (message.deleted) return [];
  const lines = messageLines(slack);
  return lines.some(({ spans }) => isAddressLine(spans)) ? [] : noteTree(lines);
}

function isAddressLine(spans: readonly { readonly text: string; readonly url: string | null }[]): boolean {
  const said = spans.filter(({ text }) => text.trim() !== "");
  return said.length === 1 && said[0]?.url != null;
}
