import { emojify } from "../../text/emoji.ts";
import { decodeEntities } from "../../text/plain.ts";
import type { Node } from "../../text/slack-nodes.ts";

type Style = Readonly<Record<string, boolean>>;

const FENCE = /```\n?([\s\S]*?)```/g;
const BULLET = /^(\s*)([•◦▪‣●○■]|[*–-](?= ))\s+/u;
/** `<…>`, code, and the three marks of emphasis, which stand at the edges of words. */
const MARK =
  /<([^<>\n]+)>|`([^`\n]+)`|(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*?\S)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*?\S)_(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}~])~(?=\S)([^~\n]*?\S)~(?![\p{L}\p{N}~])/gu;

/** Slack's `text` as the rich text that Slack would make of it: what has no blocks is drawn by the same rules. */
export function mrkdwnNodes(text: string): readonly Node[] {
  const nodes: Node[] = [];
  let done = 0;
  for (const { 0: whole, 1: code = "", index } of text.matchAll(FENCE)) {
    nodes.push(...lineNodes(text.slice(done, index).replace(/\n$/, "")));
    nodes.push({ type: "rich_text_preformatted", elements: leaves(code.replace(/\n$/, ""), null) });
    done = index + whole.length;
    if (text[done] === "\n") done++;
  }
  nodes.push(...lineNodes(text.slice(done)));
  return nodes;
}

/** Lines as sections, quotes and lists; neighbours of a kind join. */
function lineNodes(text: string): readonly Node[] {
  if (text.trim() === "") return [];
  const groups: { kind: string; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    const { kind, words } = kindOf(line);
    const last = groups.at(-1);
    if (last?.kind === kind) last.lines.push(words);
    else groups.push({ kind, lines: [words] });
  }
  return groups.flatMap(({ kind, lines }): readonly Node[] => {
    if (kind.startsWith("list")) {
      const items = lines.map((line) => ({ type: "rich_text_section", elements: leaves(line, {}) }));
      return [{ type: "rich_text_list", style: "bullet", indent: Number(kind.slice(4)), elements: items }];
    }
    const words = lines.join("\n").replace(/^\n+|\n+$/g, "");
    return words === "" ? [] : [{ type: kind, elements: leaves(words, {}) }];
  });
}

function kindOf(line: string): { readonly kind: string; readonly words: string } {
  const [quoted] = /^(?:&gt;|>)+ ?/.exec(line) ?? [];
  if (quoted !== undefined) return { kind: "rich_text_quote", words: line.slice(quoted.length) };
  const [whole, space = "", sign = ""] = BULLET.exec(line) ?? [];
  if (whole === undefined) return { kind: "rich_text_section", words: line };
  const step = { "◦": 1, "○": 1, "▪": 2, "■": 2 }[sign] ?? 0;
  const indent = Math.ceil(space.replaceAll("\t", "    ").length / 4);
  return { kind: `list${Math.min(8, Math.max(step, indent))}`, words: line.slice(whole.length) };
}

/** Words with their marks; `style` null inside of code, where only `<…>` means something. */
function leaves(text: string, style: Style | null): readonly Node[] {
  const found: Node[] = [];
  const say = (words: string) => {
    if (words === "") return;
    const plain = decodeEntities(words);
    found.push({ type: "text", text: style === null ? plain : emojify(plain), style: style ?? {} });
  };
  let done = 0;
  for (const { 0: whole, index, ...groups } of text.matchAll(MARK)) {
    const [inside, code, bold, italic, strike] = [groups[1], groups[2], groups[3], groups[4], groups[5]];
    if (style === null && inside === undefined) continue;
    say(text.slice(done, index));
    done = index + whole.length;
    if (inside !== undefined) found.push(tokenNode(inside, style ?? {}));
    else if (code !== undefined) found.push(...leaves(code, null).map((leaf) => ({ ...leaf, style: { code: true } })));
    else if (bold !== undefined) found.push(...leaves(bold, { ...style, bold: true }));
    else if (italic !== undefined) found.push(...leaves(italic, { ...style, italic: true }));
    else if (strike !== undefined) found.push(...leaves(strike, { ...style, strike: true }));
  }
  say(text.slice(done));
  return found;
}

/** What stands between `<` and `>`: a mention, a call to all, a date, a link. */
function tokenNode(inside: string, style: Style): Node {
  const bar = inside.indexOf("|");
  const target = decodeEntities(bar < 0 ? inside : inside.slice(0, bar));
  const label = bar < 0 ? "" : emojify(decodeEntities(inside.slice(bar + 1)));
  if (target.startsWith("@")) return { type: "user", user_id: target.slice(1), style };
  if (target.startsWith("#")) return { type: "channel", channel_id: target.slice(1), style };
  if (target.startsWith("!subteam")) return { type: "usergroup", style };
  const [, timestamp] = /^!date\^(\d+)\^/.exec(target) ?? [];
  if (timestamp !== undefined) return { type: "date", timestamp: Number(timestamp), fallback: label, style };
  if (target.startsWith("!")) return { type: "broadcast", range: target.slice(1), style };
  return { type: "link", url: target, text: label, style };
}
