import type { Message } from "../../src/model/message.ts";
import { message } from "../message.ts";
import { HOSTILE } from "./tips.ts";

/** `ts` of the message that shared a tip of this day of September 2021 (see `siteTip`). */
export function sharedAt(day: number, minute = 0): string {
  return `${Date.UTC(2021, 8, day, 3) / 1000 + minute * 60}.000100`;
}

/** The address of this message in Slack. */
export function slackAddress(ts: string): string {
  return `https://our-study.slack.com/archives/C1/p${ts.replace(".", "")}`;
}

function posted(day: number, minute: number, said: object, user = "U1"): Message {
  const threadTs = minute === 0 ? null : sharedAt(day);
  return message({ ts: sharedAt(day, minute), threadTs, user, raw: JSON.stringify({ text: "", ...said }) });
}

const section = (...elements: readonly object[]) => ({ type: "rich_text_section", elements });
const words = (text: string, style: object = {}) => ({ type: "text", text, style });

/** Two threads: of the first day one with everything that people write, of the last what an attacker would. */
export const MESSAGES: readonly Message[] = [
  posted(1, 0, {
    blocks: [
      {
        type: "rich_text",
        elements: [
          section(words("어텐션을 그림으로 설명한 글이에요 "), { type: "emoji", name: "tada" }, words("\n")),
          { type: "rich_text_list", style: "bullet", indent: 0, elements: [section(words("그림이 많고"))] },
          {
            type: "rich_text_list",
            style: "ordered",
            indent: 1,
            elements: [section(words("코드도 있어요", { code: true }))],
          },
          { type: "rich_text_quote", elements: [words("All you need")] },
          {
            type: "rich_text_preformatted",
            elements: [words("softmax(q @ k.T / math.sqrt(d)) @ v  # 한 줄이면 끝나는 아주 긴 코드 한 줄")],
          },
          section({ type: "link", url: "https://attention.example/", text: "그림으로 이해하기" }, words(" "), {
            type: "user",
            user_id: "U2",
          }),
        ],
      },
    ],
    reactions: [
      { name: "+1::skin-tone-3", count: 3 },
      { name: "our-parrot", count: 1 },
    ],
    edited: { user: "U1", ts: sharedAt(1, 1) },
    attachments: [{ from_url: "https://attention.example/", title: "Attention", text: "A page about attention." }],
  }),
  posted(1, 5, { text: `*정말* 좋네요 <${slackAddress(sharedAt(1))}|위 글>도 <#C1> 보세요` }, "U2"),
  posted(1, 9, { text: "This message was deleted.", subtype: "tombstone" }),
  posted(1, 12, { text: "슬라이드", files: [{ name: "slides.pdf", filetype: "pdf", mode: "hosted", size: 123_000 }] }),
  message({
    ts: sharedAt(1, 15),
    threadTs: sharedAt(1),
    deleted: true,
    revision: "deleted",
    raw: '{"text":"지운 말"}',
  }),
  posted(20, 0, {
    text: `${HOSTILE} <javascript:alert(1)|click> ${"w".repeat(3000)}`,
    attachments: [
      { from_url: "javascript:alert(1)", title: HOSTILE, text: HOSTILE, fields: [{ title: HOSTILE, value: HOSTILE }] },
    ],
    files: [{ name: HOSTILE, mode: "external", is_external: true, url_private: "javascript:alert(1)" }],
    reactions: [{ name: HOSTILE, count: 2 }],
    username: HOSTILE,
  }),
  posted(
    20,
    3,
    {
      blocks: [
        {
          type: "rich_text",
          elements: [
            section(
              words(HOSTILE, { bold: true }),
              { type: "link", url: "javascript:alert(1)", text: HOSTILE },
              { type: "emoji", name: HOSTILE },
              { type: "user", user_id: HOSTILE },
            ),
          ],
        },
        { type: "header", text: { type: "plain_text", text: HOSTILE } },
      ],
    },
    "U2",
  ),
];
