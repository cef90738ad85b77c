import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SlackMessage } from "../model/slack.ts";
import { extractShares } from "./extract.ts";
import { replyNotes } from "./reply-notes.ts";

const FACTS = { workspace: "T1", channel: "C1", ts: "1.0", revision: "", deleted: false, threadTs: null, user: "U1" };
const A = "https://a.example/x";
const B = "https://b.example/y";

function extract(slack: SlackMessage) {
  const identify = (url: string) => ({ key: url, address: url, rule: "page" });
  return extractShares({ ...FACTS, raw: "" }, slack, identify, { linksPerMessage: 1000 });
}

/** A message that came in whatever shape. */
function odd(message: unknown): SlackMessage {
  return message as SlackMessage;
}

const rich = (...elements: readonly object[]) => [
  { type: "rich_text", elements: [{ type: "rich_text_section", elements }] },
];
const link = (url: string, more: object = {}) => ({ type: "link", url, ...more });
const words = (text: string, more: object = {}) => ({ type: "text", text, ...more });

describe("hostile messages", { timeout: 60_000 }, () => {
  test.each<[string, () => SlackMessage, number]>([
    [
      "100,000 links",
      () => ({ text: Array.from({ length: 100_000 }, (_, at) => `<https://a.example/${at}>`).join(" ") }),
      1000,
    ],
    [
      "100,000 links in text and words in blocks",
      () => ({
        text: Array.from({ length: 100_000 }, (_, at) => `<https://a.example/${at}>`).join(" "),
        blocks: rich(words("w".repeat(1_000_000))),
      }),
      1000,
    ],
    ["a million beginnings of an address", () => ({ text: "http://=".repeat(1_000_000) }), 0],
    ["a million marks", () => ({ text: `*_~${"*_~ ".repeat(250_000)} <${A}>` }), 1],
    ["a million brackets", () => ({ text: `${A}${")(".repeat(500_000)}` }), 1],
    ["a megabyte of particles", () => ({ text: `${A}${"를".repeat(1_000_000)}` }), 1],
    ["a megabyte of words", () => ({ text: `${"공유 ".repeat(300_000)}<${A}>` }), 1],
  ])("%s", (_, slack, count) => {
    expect(extract(slack()).shares).toHaveLength(count);
  });

  test("blocks 20,000 deep", () => {
    let block: object = link(A);
    for (let depth = 0; depth < 20_000; depth++) block = { type: "rich_text_section", elements: [block] };
    expect(extract(odd({ text: `<${B}>`, blocks: [block] })).shares.map(({ url }) => url)).toEqual([B]);
  });

  test("no JSON makes it throw", () => {
    const field = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom(`<${A}|x>`, "rich_text", "link", "mrkdwn", A),
    );
    const node = fc.dictionary(
      fc.constantFrom("type", "elements", "text", "url", "style", "name", "unicode", "title", "from_url"),
      field,
    );
    const message = fc.dictionary(
      fc.constantFrom("text", "blocks", "attachments", "files", "file", "comment", "reactions", "subtype", "bot_id"),
      fc.oneof(
        field,
        fc.array(node),
        fc.array(fc.record({ type: fc.constant("rich_text"), elements: fc.array(node) })),
      ),
    );
    fc.assert(
      fc.property(message, (slack) => {
        for (const { url } of extract(odd(slack)).shares) expect(url).toMatch(/^https?:\/\//i);
        replyNotes({ ...FACTS, raw: "" }, odd(slack));
      }),
    );
  });
});
