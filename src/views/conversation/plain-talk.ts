import type { Spoken } from "../../model/conversation.ts";
import { emojiLeaf } from "../../text/emoji.ts";
import { type Node, nodes, string } from "../../text/slack-nodes.ts";
import { mrkdwnNodes } from "./mrkdwn.ts";

const DEEPEST = 12;
const MENTIONS: ReadonlySet<string> = new Set(["user", "channel", "broadcast", "usergroup", "date"]);

/** What a message says, as words alone: for titles. People are left out. */
export function plainTalk({ text, blocks, files }: Spoken): string {
  const said = wordsOf(hasWords(blocks) ? blocks : mrkdwnNodes(text), 0);
  return (said.trim() === "" ? files.map(({ title }) => title).join(", ") : said).replaceAll(/\s+/g, " ").trim();
}

/** Slack's `text` as words alone. */
export function plainMrkdwn(text: string): string {
  return wordsOf(mrkdwnNodes(text), 0).trim();
}

/** False for blocks that hold nothing to read: what the message says then is its text. */
export function hasWords(blocks: unknown): boolean {
  return wordsOf(blocks, 0).trim() !== "" || holdsMention(blocks, 0);
}

function holdsMention(value: unknown, depth: number): boolean {
  return nodes(value).some(({ type, elements }) => {
    return MENTIONS.has(string(type)) || (depth < DEEPEST && holdsMention(elements, depth + 1));
  });
}

function wordsOf(value: unknown, depth: number): string {
  if (depth > DEEPEST) return "";
  return nodes(value)
    .map((node) => nodeWords(node, depth))
    .join("");
}

function nodeWords(node: Node, depth: number): string {
  switch (node.type) {
    case "emoji":
      return emojiLeaf(node);
    case "link":
      return string(node.text) || string(node.url);
    case "text":
    case "color":
      return string(node.text) || string(node.value);
    case "mrkdwn":
      return `${wordsOf(mrkdwnNodes(string(node.text)), depth + 1)} `;
    case "user":
    case "button":
      return "";
    default: {
      const inner = [node.title, node.fields, node.elements, node.accessory, node.rows, node.text].map((part) =>
        typeof part === "string" ? part : wordsOf(Array.isArray(part) ? part.flat() : part, depth + 1),
      );
      return `${inner.join(" ")} `;
    }
  }
}
