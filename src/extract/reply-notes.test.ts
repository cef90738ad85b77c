import { expect, test } from "vitest";
import { eachNote } from "../model/note.ts";
import type { SlackMessage } from "../model/slack.ts";
import { replyNotes } from "./reply-notes.ts";

const FACTS = { workspace: "T1", channel: "C1", ts: "2.0", revision: "", threadTs: "1.0", user: "U1", raw: "" };

function notesOf(slack: SlackMessage, deleted = false) {
  return replyNotes({ ...FACTS, deleted }, slack);
}

test.each([
  "감사합니다!",
  "공유 감사드립니다 ㅎㅎ",
  "<@U2> 감사합니다~",
  "좋은 자료 감사해요 :pray:",
  "ㅋㅋㅋ",
  "ㅠㅠ",
  ":+1: :party_parrot_42:",
  "👍👍🏻",
  "thanks!",
  "Thank you so much <@U2> :slightly_smiling_face:",
  "nice, thx",
  "lol",
  "ありがとうございます",
  "…",
  "",
  "<https://a.example/another-page>",
])("%s adds no note", (text) => {
  expect(notesOf({ text })).toEqual([]);
});

test("neither does a sticker, an event, or a deleted reply", () => {
  const sticker = { text: "", blocks: [{ type: "image", image_url: "https://a.example/x.gif", alt_text: "hooray" }] };
  const event = { subtype: "channel_topic", text: "set the topic: graphs" };
  expect([notesOf(sticker), notesOf(event), notesOf({ text: "graphs matter" }, true)]).toEqual([[], [], []]);
});

test.each<[text: string, notes: readonly string[]]>([
  ["3장이 핵심이에요", ["3장이 핵심이에요"]],
  ["요약\n- 데이터가 적을 때\n- 데이터가 많을 때", ["요약", "데이터가 적을 때", "데이터가 많을 때"]],
  ["The second half is the better one.", ["The second half is the better one."]],
  ["감사합니다!\n코드는 부록에 있습니다", ["코드는 부록에 있습니다"]],
])("%s does", (text, notes) => {
  expect([...eachNote(notesOf({ text }))].map((note) => note.text)).toEqual(notes);
});
