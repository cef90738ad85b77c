import { describe, expect, test } from "vitest";
import { type Directory, publicNotes, publicText } from "./public-text.ts";

const directory: Directory = {
  person: (id) => (id === "U1" ? "수진" : null),
  channel: (id) => (id === "C1" ? "꿀팁" : null),
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
    ["title\u202Egnp.exe", "titlegnp.exe"],
    ["bell\u0007", "bell"],
    ["x < y > z", "x < y > z"],
  ])("%j becomes %j", (text, shown) => {
    expect(publicText(text, directory)).toBe(shown);
  });

  test("a note that is only a mention goes, its children stay", () => {
    const notes = [{ text: "<@U2>", notes: [{ text: "worth reading", notes: [] }] }];
    expect(publicNotes(notes, directory)).toEqual([{ text: "worth reading", notes: [] }]);
  });
});
