import { expect, test } from "vitest";
import type { Message } from "../model/message.ts";
import type { SlackMessage } from "../model/slack.ts";
import { extractShares } from "./extract.ts";

const LIMITS = { linksPerMessage: 5 };

function sharesOf(slack: SlackMessage) {
  const facts = { workspace: "T1", channel: "C1", ts: "1.0", revision: "", deleted: false, threadTs: null, user: "U1" };
  const message: Message = { ...facts, raw: JSON.stringify(slack) };
  return extractShares(message, slack, (url) => ({ key: url, address: url, rule: "page" }), LIMITS).shares;
}

test.each([
  ["a label", "<https://a.example/x|A fine page>", ["https://a.example/x"]],
  ["an encoded address", "<https://a.example/?a=1&amp;b=2>", ["https://a.example/?a=1&b=2"]],
  ["typed angle brackets", "clone &lt;https://a.example/x.git&gt; now", ["https://a.example/x.git"]],
  [
    "glued addresses",
    "<https://a.example/x#L103https://b.example/>",
    ["https://a.example/x#L103", "https://b.example/"],
  ],
  ["a doubled scheme", "<http://https://a.example/x>", ["https://a.example/x"]],
  ["a bracket that belongs", "https://a.example/Yes_(band).", ["https://a.example/Yes_(band)"]],
  ["a bracket that does not", "(see https://a.example/x).", ["https://a.example/x"]],
  ["Korean words behind it", "<https://a.example/x.html)에서>", ["https://a.example/x.html"]],
  ["no address at all", "`https://` and `https://$(api_id)` and <mailto:a@a.example|mail>", []],
  ["a file of Slack's own", "<https://team.slack.com/files/u/F1/x.png|x>", []],
  [
    "an invisible space behind it",
    "https://a.example/x\u200b, https://b.example/\ufeff",
    ["https://a.example/x", "https://b.example/"],
  ],
  ["one address twice", "<https://a.example/x> <https://a.example/x>", ["https://a.example/x"]],
])("takes from %s what was posted", (_, text, urls) => {
  expect(sharesOf({ text }).map(({ url }) => url)).toEqual(urls);
});

const rich = (url: string) => ({
  type: "rich_text",
  elements: [{ type: "rich_text_section", elements: [{ type: "link", url }] }],
});

test.each<[what: string, slack: SlackMessage, urls: readonly string[]]>([
  [
    "a table's cells",
    {
      blocks: [
        { type: "table", rows: [[rich("https://a.example/1"), { type: "raw_text", text: "https://a.example/2" }]] },
      ],
    },
    ["https://a.example/1", "https://a.example/2"],
  ],
  [
    "a table that is none",
    { text: "https://a.example/x", blocks: [{ type: "table", rows: [null, "x", [null]] }] },
    ["https://a.example/x"],
  ],
  [
    "an app's Markdown",
    { blocks: [{ type: "markdown", text: "see [the page](https://a.example/1) and https://a.example/2" }] },
    ["https://a.example/1", "https://a.example/2"],
  ],
  [
    "a video's page, not its player",
    { blocks: [{ type: "video", title_url: "https://a.example/1", video_url: "https://a.example/embed" }] },
    ["https://a.example/1"],
  ],
  [
    "the fields of an app's attachment",
    { bot_id: "B1", attachments: [{ fields: [null, { title: "Page", value: "<https://a.example/1|a page>" }] }] },
    ["https://a.example/1"],
  ],
  [
    "an attachment's fallback where nothing else speaks",
    { bot_id: "B1", attachments: [{ fallback: "New: https://a.example/1" }] },
    ["https://a.example/1"],
  ],
  [
    "an attachment's text rather than its fallback",
    { bot_id: "B1", attachments: [{ text: "<https://a.example/1>", fallback: "https://a.example/2" }] },
    ["https://a.example/1"],
  ],
])("takes %s", (_, slack, urls) => {
  expect(sharesOf(slack).map(({ url }) => url)).toEqual(urls);
});

test("links under one title are one list with labels", () => {
  const found = sharesOf({ text: "Convolution basics\n<https://a.example/1> (1)\n<https://b.example/2> (1_github)" });
  expect(found.map(({ lead, label, title }) => [lead, label, title])).toEqual([
    ["https://a.example/1", "1", "Convolution basics"],
    ["https://a.example/1", "1_github", "Convolution basics"],
  ]);
});

test("links with titles of their own are tips of their own", () => {
  const found = sharesOf({ text: "<https://a.example/1|One page>\n<https://b.example/2|Another page>" });
  expect(found.map(({ lead, title }) => [lead, title])).toEqual([
    ["https://a.example/1", "One page"],
    ["https://b.example/2", "Another page"],
  ]);
});

test("takes no more links than the limit", () => {
  const text = Array.from({ length: 100_000 }, (_, index) => `<https://a.example/${index}>`).join(" ");
  expect(sharesOf({ text })).toHaveLength(LIMITS.linksPerMessage);
});

test.each([
  ["a preview with a title and a text", { from_url: "https://a.example/x", title: "A page", text: "About it" }, true],
  ["the preview of an address that leads on", { original_url: "https://a.example/x", title: "A", text: "B" }, true],
  ["a preview without a text", { from_url: "https://a.example/x", title: "A page" }, false],
  ["another page's preview", { from_url: "https://b.example/", title: "A page", text: "About it" }, false],
  ["a quoted message", { from_url: "https://a.example/x", title: "A", text: "B", is_msg_unfurl: true }, false],
  ["an app's card", { title_link: "https://a.example/x", title: "A page", text: "About it" }, false],
])("tells from %s whether Slack showed the page", (_, attachment, hasPreview) => {
  expect(sharesOf({ text: "<https://a.example/x>", attachments: [attachment] })[0]).toMatchObject({ hasPreview });
});
