import { describe, expect, test } from "vitest";
import { type Discretion, publicNotes, publicText } from "./public-text.ts";

const discretion: Discretion = {
  directory: {
    person: (id) => (id === "U1" ? "수진" : null),
    channel: (id) => (id === "C1" ? "꿀팁" : null),
  },
  withoutSecrets: (url) => url.replace(/[?#].*/, ""),
};

describe("text for everybody", () => {
  test.each([
    ["<@U1>님이 올린 글", "@수진님이 올린 글"],
    ["<@U2> said so", "said so"],
    ["<@U2>: have you seen it?", "have you seen it?"],
    ["<@U1>: have you seen it?", "@수진: have you seen it?"],
    ["see <#C1|꿀팁> and <#G9|secret-plans>", "see #꿀팁 and"],
    ["<!here> news", "@here news"],
    ["ask kim.young@mail.example.com for it", "ask [email] for it"],
    ["a@b is no address, @decorator neither", "a@b is no address, @decorator neither"],
    ["t=xoxe-123-456-abc", "t=[token]"],
    ["see https://example.org/a?token=1 there", "see https://example.org/a there"],
    ["title\u202Egnp.exe", "titlegnp.exe"],
    ["bell\u0007", "bell"],
    ["x < y > z", "x < y > z"],
  ])("%j becomes %j", (text, shown) => {
    expect(publicText(text, discretion)).toBe(shown);
  });

  test("a note's links lose their secrets where its words lose them", () => {
    const url = "https://example.org/a#access_token=1";
    const notes = [{ text: `read ${url}`, links: [{ label: url, url }], notes: [] }];
    const clean = "https://example.org/a";
    expect(publicNotes(notes, discretion)).toEqual([
      { text: `read ${clean}`, links: [{ label: clean, url: clean }], notes: [] },
    ]);
  });

  test("a note that is only a mention goes, its children stay", () => {
    const notes = [{ text: "<@U2>", notes: [{ text: "worth reading", notes: [] }] }];
    expect(publicNotes(notes, discretion)).toEqual([{ text: "worth reading", notes: [] }]);
  });
});
