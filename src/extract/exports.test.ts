// Reads ../shared: real and made exports with right answers; skipped where it is absent.
import { existsSync, readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { identify } from "../identify/identify.ts";
import type { Message } from "../model/message.ts";
import { eachNote } from "../model/note.ts";
import type { SlackMessage } from "../model/slack.ts";
import { emojify } from "../text/emoji.ts";
import { extractShares } from "./extract.ts";
import { replyNotes } from "./reply-notes.ts";

const SHARED = new URL("../../../shared/", import.meta.url);

interface Row {
  readonly channel: string;
  readonly ts: string;
  readonly url: string;
  readonly kind?: string;
  readonly tip?: boolean;
  readonly title?: string;
  readonly notes?: readonly string[];
}

function truth(name: string): readonly Row[] {
  const lines = readFileSync(new URL(name, SHARED), "utf8").trim().split("\n");
  return lines.map((line): Row => JSON.parse(line));
}

function messages(name: string): readonly { readonly message: Message; readonly slack: SlackMessage }[] {
  const files = unzipSync(readFileSync(new URL(name, SHARED)));
  return Object.entries(files).flatMap(([path, bytes]) => {
    const channel = /([^/]+)\/\d{4}-\d\d-\d\d\.json$/.exec(path)?.[1];
    if (channel === undefined) return [];
    const rows: readonly SlackMessage[] = JSON.parse(new TextDecoder().decode(bytes));
    return rows.map((slack) => ({ slack, message: messageOf(channel, slack) }));
  });
}

function messageOf(channel: string, slack: SlackMessage): Message {
  const { ts, user, thread_ts: thread } = slack;
  const threadTs = thread === ts ? null : (thread ?? null);
  const facts = { workspace: "", revision: "", deleted: false, raw: JSON.stringify(slack) };
  return { ...facts, channel, ts: ts ?? "", user: user ?? null, threadTs };
}

function shares(name: string) {
  return messages(name).flatMap(
    ({ message, slack }) => extractShares(message, slack, identify, { linksPerMessage: 1000 }).shares,
  );
}

describe.skipIf(!existsSync(SHARED))("exports in ../shared (skipped where it is absent)", () => {
  test("every link of a real export is found, and nothing else", () => {
    const rows = truth("truth/links-houstondatavis.jsonl");
    const found = new Set(
      shares("exports/houstondatavis.zip").map(({ channel, ts, url }) => `${channel} ${ts} ${url}`),
    );
    const right = new Set(rows.map(({ channel, ts, url }) => `${channel} ${ts} ${url}`));
    const due = rows.filter(({ kind }) => kind === undefined).map(({ channel, ts, url }) => `${channel} ${ts} ${url}`);
    expect({
      missed: due.filter((row) => !found.has(row)),
      extra: [...found].filter((row) => !right.has(row)),
    }).toEqual({
      missed: [],
      extra: [],
    });
  });

  test("a study group's tips get their titles and notes", () => {
    const all = messages("exports/korean-study.zip");
    const replies = new Map<string, (typeof all)[number][]>();
    for (const item of all) {
      const thread = `${item.message.threadTs} ${item.message.user}`;
      replies.set(thread, [...(replies.get(thread) ?? []), item]);
    }
    const found = new Map(shares("exports/korean-study.zip").map((share) => [`${share.ts} ${share.url}`, share]));
    const wrong: unknown[] = [];
    for (const row of truth("exports/korean-study.truth.jsonl")) {
      const share = found.get(`${row.ts} ${row.url}`);
      if (share === undefined) wrong.push({ missed: row.url });
      if (share === undefined || row.tip !== true) continue;
      if (share.title !== row.title) wrong.push({ title: row.title, found: share.title });
      const said = (replies.get(`${row.ts} ${share.user}`) ?? []).flatMap(({ message, slack }) =>
        replyNotes(message, slack),
      );
      const notes = [...eachNote([...share.notes, ...said])].map(({ text }) => text);
      if (notes.join("\n") !== emojify((row.notes ?? []).join("\n")))
        wrong.push({ notes: row.notes, found: notes, url: row.url });
    }
    expect(wrong).toEqual([]);
  });
});
