import type { SlackMessage } from "../model/slack.ts";

/** Deeper than Slack nests anything: who goes on is looked at properly. */
const DEEPEST = 12;

/**
 * False for messages that hold no address, which most do not: told by the fields that can hold a shared one, before
 * anything is taken apart. (Their JSON as a whole is no help: every sender's picture is an address.)
 */
export function mayShare({ text, comment, attachments, files, file, blocks }: SlackMessage): boolean {
  return [text, attachments, files, file, comment, blocks].some((field) => holdsAddress(field, 0));
}

function holdsAddress(value: unknown, depth: number): boolean {
  if (typeof value === "string") return /http/i.test(value);
  if (typeof value !== "object" || value === null) return false;
  return depth > DEEPEST || Object.values(value).some((inner) => holdsAddress(inner, depth + 1));
}
