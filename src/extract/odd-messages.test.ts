import { describe, expect, test } from "vitest";
import type { SlackMessage } from "../model/slack.ts";
import { extractShares } from "./extract.ts";

const FACTS = { workspace: "T1", channel: "C1", ts: "1.0", revision: "", deleted: false, threadTs: null, user: "U1" };
const A = "https://a.example/x";
const B = "https://b.example/y";

function extract(slack: SlackMessage, linksPerMessage = 1000) {
  const identify = (url: string) => ({ key: url, address: url, rule: "page" });
  return extractShares({ ...FACTS, raw: "" }, slack, identify, { linksPerMessage });
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

describe("the addresses of odd messages", () => {
  test.each<[said: string, slack: unknown, shares: readonly (readonly [url: string, where: string])[]]>([
    [
      "code that Slack turned into a link in the text only",
      { text: "call <http://HTTP.post|HTTP.post>(x)", blocks: rich(words("HTTP.post(x)", { style: { code: true } })) },
      [],
    ],
    [
      "code that Slack turned into a link in the block too",
      { blocks: rich(link("http://df.to", { text: "df.to" }), words("_csv")) },
      [],
    ],
    [
      "one address spelt in two ways",
      { text: "<https://a.example/%EA%B0%80>", blocks: rich(link("https://a.example/가")) },
      [["https://a.example/가", "blocks"]],
    ],
    [
      "an entity in a block's address",
      { text: "", blocks: rich(link("https://a.example/?a=1&amp;b=2")) },
      [["https://a.example/?a=1&b=2", "blocks"]],
    ],
    [
      "a typed <url|word> that the text garbled",
      { text: "<https://a.example/pull/89%7Cword>", blocks: rich(link("https://a.example/pull/89", { text: "word" })) },
      [["https://a.example/pull/89", "blocks"]],
    ],
    [
      "an address that its author unlinked",
      { text: `<${A}>`, blocks: rich(words(A, { style: { unlink: true } })) },
      [],
    ],
    [
      "a link that only the text has",
      { text: `see <${A}> and <${B}>`, blocks: rich(link(A)) },
      [
        [A, "blocks"],
        [B, "blocks"],
      ],
    ],
    [
      "a file of Slack's own with a comment",
      {
        text: `<@U1> uploaded a file: <https://team.slack.com/files/U1/F1/x.png|x> and commented: <${A}>`,
        upload: true,
      },
      [[A, "text"]],
    ],
    ["an external file", { text: "", files: [{ mode: "external", url_private: A, title: "Minutes" }] }, [[A, "file"]]],
    ["an external file of an old export", { text: "", file: { is_external: true, url_private: A } }, [[A, "file"]]],
    [
      "a hosted file",
      { text: "", files: [{ mode: "hosted", url_private: "https://files.slack.com/files-pri/T1-F1/x" }] },
      [],
    ],
    ["a removed file", { text: "", files: [{ id: "F1", mode: "tombstone" }] }, []],
    ["a file's comment", { subtype: "file_comment", comment: { comment: `compare <${A}>` } }, [[A, "text"]]],
    [
      "an app's context, section, actions and image blocks",
      {
        text: "",
        blocks: [
          { type: "context", elements: [{ type: "mrkdwn", text: `from <${A}|there>` }] },
          {
            type: "section",
            text: { type: "plain_text", text: `at ${B}` },
            accessory: { type: "button", url: "https://c.example" },
          },
          {
            type: "actions",
            elements: [{ type: "button", text: { type: "plain_text", text: "Open" }, url: "https://d.example" }],
          },
          { type: "image", title_url: "https://e.example", image_url: "https://f.example/x.gif" },
        ],
      },
      [A, B, "https://c.example", "https://d.example", "https://e.example", "https://f.example/x.gif"].map(
        (url) => [url, "blocks"] as const,
      ),
    ],
    [
      "a feed bot",
      { subtype: "bot_message", text: "", attachments: [{ title: "News", title_link: A, from_url: A }] },
      [[A, "attachment"]],
    ],
    [
      "a preview of what the text links",
      { text: `<${A}>`, attachments: [{ from_url: A, title: "A" }, { from_url: B }] },
      [[A, "text"]],
    ],
    [
      "a shared message with blocks",
      {
        text: "",
        attachments: [
          {
            is_msg_unfurl: true,
            from_url: "https://team.slack.com/archives/C1/p1",
            message_blocks: [{ message: { blocks: rich(link(A)) } }],
          },
        ],
      },
      [
        ["https://team.slack.com/archives/C1/p1", "attachment"],
        [A, "attachment"],
      ],
    ],
    [
      "a shared message with text only",
      { text: "look", attachments: [{ is_share: true, text: `see <${A}>` }] },
      [[A, "attachment"]],
    ],
    ["a changed topic", { subtype: "channel_topic", text: `set the channel topic: <${A}>` }, []],
    ["a reminder", { subtype: "reminder_add", text: `remind <${A}>` }, []],
    [
      "nulls for all that is absent",
      {
        text: `<${A}>`,
        blocks: null,
        attachments: null,
        files: null,
        file: null,
        comment: null,
        subtype: null,
        reactions: null,
      },
      [[A, "text"]],
    ],
    ["no text at all", { blocks: rich(link(A)) }, [[A, "blocks"]]],
    ["mail and telephone", { text: "<mailto:a@a.example|a@a.example> <tel:+821|call>" }, []],
    ["one address twice", { text: `<${A}> and <${A}>` }, [[A, "text"]]],
    [
      "wrong types everywhere",
      { text: 7, blocks: "x", attachments: { a: 1 }, files: [7, null, "x"], comment: [], reactions: "x", subtype: [] },
      [],
    ],
    [
      "wrong types inside",
      {
        text: `<${A}>`,
        attachments: [null, 7, { title: 7, message_blocks: [null, { message: 7 }] }],
        blocks: [{ type: "rich_text", elements: [null, 7, { elements: {} }] }],
        reactions: [null, { count: "x", users: 7 }],
      },
      [[A, "blocks"]],
    ],
  ])("%s", (_, slack, shares) => {
    expect(extract(odd(slack)).shares.map(({ url, where }) => [url, where])).toEqual(shares);
  });
});

test("an external file is called by its title, a feed's item by its own", () => {
  const file = extract({ files: [{ mode: "external", url_private: A, title: "Minutes of May" }] });
  const feed = extract({ attachments: [{ title: "News &amp; more", title_link: A }] });
  expect([file, feed].map(({ shares }) => shares[0]?.title)).toEqual(["Minutes of May", "News & more"]);
});

test("links beyond the limit are left out and counted, each once", () => {
  const text = [...Array(8).keys(), 7, 7].map((index) => `<https://a.example/${index}>`).join(" ");
  const { shares, dropped } = extract({ text }, 5);
  expect([shares.length, dropped]).toEqual([5, 3]);
});
