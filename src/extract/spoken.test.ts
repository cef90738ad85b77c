import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SlackMessage } from "../model/slack.ts";
import { spokenIn } from "./spoken.ts";

const same = (text: string) => text;

describe("what a message says", () => {
  test.each<[string, SlackMessage]>([
    ["somebody joined", { subtype: "channel_join", text: "<@U1> has joined the channel" }],
    ["a topic was set", { subtype: "channel_topic", text: "set the topic" }],
    ["Slack's sign that a message was deleted", { subtype: "tombstone", text: "This message was deleted." }],
    ["a hidden message", { hidden: true, text: "hidden" }],
    ["a message without words", { text: " ", blocks: [], attachments: null, files: null }],
    ["a file that is gone", { text: "", files: [{ id: "F1", mode: "tombstone" }] }],
    ["a file beyond Slack's limit", { text: "", files: [{ mode: "hidden_by_limit", name: "a.png" }] }],
  ])("nothing: %s", (_, slack) => {
    expect(spokenIn(slack, same)).toBeNull();
  });

  test("keeps what is shown and nothing else", () => {
    const slack = {
      text: "hello",
      user: "U1",
      user_profile: { real_name: "Mina Surname", image_72: "https://a.example/face.png" },
      edited: { user: "U1", ts: "1.2" },
      reactions: [{ name: "+1", users: ["U7", "U8"] }, { name: "eyes", count: 3 }, { name: null }, null],
      attachments: [
        { title: "A", from_url: "https://a.example/", author_name: "Mina", thumb_url: "https://t.example/" },
      ],
    } as unknown as SlackMessage;
    expect(spokenIn(slack, same)).toEqual({
      app: null,
      isEdited: true,
      text: "hello",
      blocks: [],
      attachments: [{ title: "A", from_url: "https://a.example/" }],
      files: [],
      reactions: [
        { name: "+1", count: 2 },
        { name: "eyes", count: 3 },
      ],
    });
  });

  test("a file in Slack has a name and no address; one that lies elsewhere has both; a snippet its beginning", () => {
    const files = [
      {
        name: "talk.pdf",
        filetype: "pdf",
        size: 2000,
        id: "F01",
        mode: "hosted",
        url_private: "https://files.slack.com/x?t=xoxe-1",
      },
      { title: "Plan", mode: "external", is_external: true, url_private: "https://docs.example/plan" },
      { title: "code", pretty_type: "Python", mode: "snippet", preview: "print(1)" },
    ];
    expect(spokenIn({ files }, same)?.files).toEqual([
      { id: "F01", title: "talk.pdf", kind: "PDF", size: 2000, url: null, preview: "" },
      { id: null, title: "Plan", kind: "", size: null, url: "https://docs.example/plan", preview: "" },
      { id: null, title: "code", kind: "Python", size: null, url: null, preview: "print(1)" },
    ]);
  });

  test("every text is masked, wherever it stands", () => {
    const slack = {
      text: "SECRET",
      blocks: [{ type: "rich_text", elements: [{ type: "rich_text_section", elements: [{ text: "SECRET" }] }] }],
      attachments: [{ text: "SECRET", fields: [{ title: "SECRET", value: "SECRET" }], fallback: "SECRET" }],
      files: [{ title: "SECRET", mode: "snippet", preview: "SECRET", pretty_type: "SECRET" }],
      reactions: [{ name: "SECRET", count: 1 }],
      username: "SECRET",
      bot_id: "B1",
    } as unknown as SlackMessage;
    const spoken = spokenIn(slack, (text) => text.replaceAll("SECRET", "…"));
    expect(JSON.stringify(spoken)).not.toContain("SECRET");
    expect(JSON.stringify(spoken)).toContain("…");
  });

  test("a message as large as an attacker can make it stays as large as Slack's", () => {
    let deep: unknown = { type: "text", text: "deep" };
    for (let level = 0; level < 2000; level++) deep = { type: "rich_text", elements: [deep] };
    const many = Array.from({ length: 100_000 }, () => ({ type: "text", text: "x".repeat(100) }));
    const slack = { text: "y".repeat(1e6), blocks: [deep, { type: "rich_text_section", elements: many }] };
    expect(JSON.stringify(spokenIn(slack as unknown as SlackMessage, same)).length).toBeLessThan(600_000);
  });

  test("no JSON makes it throw", () => {
    const fields = ["text", "blocks", "attachments", "files", "file", "reactions", "edited", "comment", "username"];
    const arbitrary = fc.dictionary(fc.constantFrom(...fields), fc.jsonValue());
    fc.assert(
      fc.property(arbitrary, (slack) => {
        spokenIn(slack as SlackMessage, same);
      }),
      { numRuns: 300 },
    );
  });
});
