import { expect, test } from "vitest";
import type { SlackMessage } from "../model/slack.ts";
import { receptionOf } from "./reception.ts";

const reacted = (...names: string[]) => ({ reactions: names.map((name) => ({ name, users: ["U1"], count: 1 })) });

test.each<[string, SlackMessage, number]>([
  ["Slack's own emoji", reacted("bookmark", "pushpin", "round_pushpin", "floppy_disk", "tada"), 4],
  ["a workspace's own in Korean", reacted("저장", "북마크", "나중에-읽기", "좋아요"), 3],
  ["letters in parts, as a Mac writes them", reacted("북마크".normalize("NFD")), 1],
  ["a workspace's own in English", reacted("save", "read_later", "read-it-later", "keyboard", "saveface"), 3],
  ["a count without people", { reactions: [{ name: "bookmark", count: 7 }] }, 7],
])("counts as kept for later %s", (_, slack, saves) => {
  expect(receptionOf(slack).saves).toBe(saves);
});

test("what keeps is among all reactions", () => {
  expect(receptionOf(reacted("bookmark", "tada", "+1"))).toEqual({ reactions: 3, saves: 1, replies: 0 });
});

test.each<[string, SlackMessage, number]>([
  ["by Slack's count", { reply_count: 3 }, 3],
  ["by the list of older exports", { replies: [{ user: "U1", ts: "1.1" }] }, 1],
  ["none by a count that cannot be", { reply_count: -2 }, 0],
  ["none where nothing is said", {}, 0],
])("counts replies %s", (_, slack, replies) => {
  expect(receptionOf(slack).replies).toBe(replies);
});

test.each([
  { reactions: "bookmark" },
  { reactions: [null, 3, { name: 3, count: "many", users: null }] },
  { reactions: { bookmark: 3 }, replies: "many", reply_count: "3" },
])("wrong types count as none: %j", (json) => {
  expect(receptionOf(json as unknown as SlackMessage)).toEqual({ reactions: 0, saves: 0, replies: 0 });
});
