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
  if (depth > DEEPEST) return true;
  // No list of values is made: this runs over every message of an archive.
  for (const field in value) if (holdsAddress(value[field as keyof typeof value], depth + 1)) return true;
  return false;
}
