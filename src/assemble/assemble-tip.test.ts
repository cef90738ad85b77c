import { describe, expect, test } from "vitest";
import type { ListedEntry } from "../model/document.ts";
import type { LinkRecord } from "../model/link.ts";
import type { Share } from "../model/share.ts";
import { assembleTip, isoTime, type Presentation, type TipEvidence } from "./assemble-tip.ts";

const presentation: Presentation = {
  directory: { person: () => null, channel: (id) => (id === "C1" ? "꿀팁" : null) },
  permalink: ({ channel, ts }) => `https://study.slack.com/archives/${channel}/p${ts.replace(".", "")}`,
  withoutSecrets: (url) => url.replace(/\?.*/, ""),
};

const share = (over: Partial<Share>): Share => ({
  key: "a",
  address: "https://a.example",
  rule: "page",
  workspace: "T1",
  channel: "C1",
  ts: "1627906148.000100",
  index: 0,
  user: "U1",
  isBot: false,
  threadTs: null,
  url: "https://a.example",
  where: "blocks",
  lead: "a",
  label: null,
  title: "A",
  titleFrom: "words",
  notes: [],
  words: "",
  reactions: 0,
  saves: 0,
  replies: 0,
  hasPreview: false,
  ...over,
});

const entry = (over: Partial<ListedEntry>): ListedEntry => ({
  document: "tips.md",
  position: 0,
  topic: "NLP",
  title: "Chosen by the curator",
  links: [{ url: "https://a.example", label: null }],
  listings: [{ key: "a", address: "https://a.example", role: "lead", lead: "a", label: null }],
  notes: [{ text: "the curator's note", notes: [] }],
  state: "published",
  shares: [],
  firstSharedAt: null,
  lastSharedAt: null,
  reactions: 0,
  ...over,
});

const link = (key: string): LinkRecord => ({ key, address: `https://${key}.example`, parent: "a", root: "a" });

const evidence = (over: Partial<TipEvidence>): TipEvidence => ({
  root: "a",
  links: [link("a")],
  shares: [],
  entries: [],
  replies: new Map(),
  ruling: { topic: null, title: null, notes: [], state: null, pinned: false, addresses: new Map() },
  pages: new Map(),
  ...over,
});

describe("a tip", () => {
  test("takes people's words for its title before a page's own, though that came first", () => {
    const shares = [
      share({ title: "a.example", titleFrom: "address" }),
      share({ ts: "1627906149.000100", title: "A page about A | Blog", titleFrom: "unfurl" }),
      share({ ts: "1627906150.000100", title: "Why A matters", titleFrom: "words" }),
    ];
    expect(assembleTip(evidence({ shares }), presentation)?.title).toBe("Why A matters");
  });

  test("has the curator's title and notes rather than Slack's, and a decision's rather than those", () => {
    const listed = evidence({
      shares: [share({ notes: [{ text: "said in Slack", notes: [] }] })],
      entries: [entry({})],
    });
    expect(assembleTip(listed, presentation)).toMatchObject({
      title: "Chosen by the curator",
      notes: [{ text: "the curator's note" }],
    });
    const ruling = { ...listed.ruling, title: "Better still", notes: ["and this"] };
    expect(assembleTip({ ...listed, ruling }, presentation)).toMatchObject({
      title: "Better still",
      notes: [{ text: "the curator's note" }, { text: "and this" }],
    });
  });

  test("lists several links of one message under their labels, the first one first", () => {
    const shares = [
      share({ label: "1" }),
      share({ key: "b", address: "https://b.example", index: 1, label: "1_github" }),
    ];
    const tip = assembleTip(evidence({ links: [link("b"), link("a")], shares }), presentation);
    expect(tip?.links).toEqual([
      { key: "a", url: "https://a.example", label: "1" },
      { key: "b", url: "https://b.example", label: "1_github" },
    ]);
  });

  test("adds the sharer's replies once, and what a repeat says only if it is new", () => {
    const shares = [
      share({ notes: [{ text: "short and good", notes: [] }] }),
      share({
        ts: "1627906150.000100",
        notes: [
          { text: "short  and good", notes: [] },
          { text: "now with code", notes: [] },
        ],
      }),
    ];
    const replies = new Map([["C1/1627906148.000100", [{ text: "part 2 is better", notes: [] }]]]);
    const tip = assembleTip(evidence({ shares, replies }), presentation);
    expect(tip?.notes.map(({ text }) => text)).toEqual(["short and good", "part 2 is better", "now with code"]);
  });

  test("tells who shared it when, without secrets, and counts each message's reactions once", () => {
    const shares = [
      share({ reactions: 3, url: "https://a.example?token=s3cret" }),
      share({ key: "b", index: 1, reactions: 3, url: "https://b.example" }),
    ];
    const tip = assembleTip(evidence({ links: [link("a"), link("b")], shares }), presentation);
    expect(tip).toMatchObject({ reactions: 3, firstSharedAt: "2021-08-02T12:09:08.000Z" });
    expect(tip?.shares[0]).toEqual({
      workspace: "T1",
      channel: "C1",
      channelName: "꿀팁",
      ts: "1627906148.000100",
      user: "U1",
      url: "https://a.example",
      permalink: "https://study.slack.com/archives/C1/p1627906148000100",
    });
  });

  test("is none when its messages are gone and no archive lists it", () => {
    expect(assembleTip(evidence({}), presentation)).toBeNull();
  });
});

test.each([
  ["1627906148.010676", "2021-08-02T12:09:08.010Z"],
  ["0000000000.000000", "1970-01-01T00:00:00.000Z"],
  ["soon", null],
  ["9e99", null],
])("Slack's time %s is %s", (ts, iso) => {
  expect(isoTime(ts)).toBe(iso);
});
