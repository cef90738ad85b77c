import { emojiLeaf } from "../text/emoji.ts";
import { decodeEntities } from "../text/plain.ts";
import { type Node, nodes, record, string } from "../text/slack-nodes.ts";
import { bareAddresses } from "./addresses.ts";
import { type Line, lineOf, type Span, splitLines } from "./line.ts";
import { linkSpans, mrkdwnLines } from "./mrkdwn.ts";

const DEEPEST = 40;
/** In blocks of apps that write Markdown instead of Slack's own marks. */
const MARKDOWN_LINK = /\[([^\]\n|<>]{1,200})\]\((https?:\/\/[^\s()<>|]{1,2000})\)/g;

/** A message's blocks as lines: rich text with its lists, and the texts and links of every other block. */
export function blockLines(blocks: unknown): readonly Line[] {
  return nodes(blocks).flatMap((block) => linesOf(block, 0));
}

/** True when the blocks hold the message itself and `text` only repeats it. */
export function hasRichText(blocks: unknown): boolean {
  return nodes(blocks).some((block) => block.type === "rich_text");
}

function linesOf(node: Node, depth: number): readonly Line[] {
  if (depth > DEEPEST) return [];
  const inner = nodes(node.elements);
  switch (node.type) {
    case "rich_text":
    case "rich_text_quote":
      return inner.some(isContainer) ? inner.flatMap((child) => linesOf(child, depth + 1)) : sectionLines(inner);
    case "rich_text_section":
      return sectionLines(inner);
    case "rich_text_preformatted":
      return splitLines(leafSpans(inner, true)).map((spans) => ({ kind: "code", depth: 0, spans }));
    case "rich_text_list":
      return inner.flatMap((item) => listItem(item, Number(node.indent ?? 0), depth + 1));
    case "mrkdwn":
      return mrkdwnLines(string(node.text));
    case "markdown":
      return mrkdwnLines(string(node.text).replaceAll(MARKDOWN_LINK, "<$2|$1>"));
    case "table":
      return cellsOf(node.rows).flatMap((cell) => linesOf(cell, depth + 1));
    case "raw_text":
    case "plain_text":
      return splitLines(bareAddresses(string(node.text))).map((spans) => lineOf(spans));
    default:
      return otherLines(node, depth);
  }
}

/** A table's rows, each a list of cells. */
function cellsOf(rows: unknown): readonly Node[] {
  return Array.isArray(rows) ? rows.flatMap((row) => nodes(row)) : [];
}

/** Section, context, actions, header, image and what may come: their text objects, then the addresses they open. */
function otherLines(node: Node, depth: number): readonly Line[] {
  const texts = [node.title, node.text, node.fields, node.elements, node.accessory].flatMap(nodes);
  const lines = texts.flatMap((child) => linesOf(child, depth + 1));
  const opens = node.type === "image" && depth === 0 ? [node.title_url, node.image_url] : [node.url, node.title_url];
  return [
    ...lines,
    ...opens.flatMap((url) => (typeof url === "string" ? [lineOf(linkSpans(address(url), "", false))] : [])),
  ];
}

function listItem(item: Node, indent: number, depth: number): readonly Line[] {
  if (item.type === "rich_text_list") return linesOf(item, depth + 1);
  const [first = [], ...rest] = splitLines(leafSpans(nodes(item.elements), false));
  return [lineOf(first, indent), ...rest.filter((spans) => spans.length > 0).map((spans) => lineOf(spans, indent + 1))];
}

function sectionLines(leaves: readonly Node[]): readonly Line[] {
  return splitLines(leafSpans(leaves, false)).map((spans) => lineOf(spans));
}

function leafSpans(leaves: readonly Node[], isCode: boolean): readonly Span[] {
  return leaves.flatMap((leaf, index) => leafSpan(leaf, isCode, leaves[index + 1]));
}

function leafSpan(leaf: Node, isCode: boolean, next: Node | undefined): readonly Span[] {
  const style = record(leaf.style);
  switch (leaf.type) {
    case "text": {
      const text = string(leaf.text);
      if (style.unlink === true) return [{ text, url: null }];
      if (style.code === true && text.trim() !== "") return [{ text: `\`${text}\``, url: null }];
      return bareAddresses(text);
    }
    case "link": {
      const isGlued = isCode || style.code === true || /^[\p{L}\p{N}_(]/u.test(string(next?.text));
      if (style.unlink === true) return [{ text: string(leaf.text) || string(leaf.url), url: null }];
      return linkSpans(address(string(leaf.url)), string(leaf.text).trim(), isGlued);
    }
    case "emoji":
      return [{ text: emojiLeaf(leaf), url: null }];
    case "user":
      return [{ text: `<@${string(leaf.user_id)}>`, url: null }];
    case "channel":
      return [{ text: `<#${string(leaf.channel_id)}>`, url: null }];
    case "color":
      return [{ text: string(leaf.value), url: null }];
    default:
      return [];
  }
}

/** Blocks are not entity-encoded, yet some of their addresses are. */
function address(url: string): string {
  return decodeEntities(url);
}

function isContainer(node: Node): boolean {
  return string(node.type).startsWith("rich_text_");
}
