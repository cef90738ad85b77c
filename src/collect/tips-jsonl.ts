import { z } from "zod";
import type { Document, Entry } from "../model/document.ts";
import type { Note } from "../model/note.ts";
import type { Problem } from "../model/problem.ts";
import { TIP_STATES } from "../model/tip.ts";
import type { Collector } from "./collector.ts";
import type { DocumentReading } from "./document-reading.ts";
import { documentCollection, headOf } from "./document-source.ts";

export const tipsJsonl: Collector = {
  name: "tips-jsonl",
  reads: "tips as `tipkeeper tips --json` prints them, one JSON object a line",
  async recognises(source) {
    const head = await headOf(source);
    if (head === null) return false;
    const lines = head.replace(/^\uFEFF/, "").split("\n");
    return lines.slice(0, 20).some((line) => typeof readTip(line) === "object");
  },
  async open(source) {
    return documentCollection(source, "tips-jsonl", (document) => entries({ ...document, revision: 1 }).problems);
  },
};

const MAX_NOTE_DEPTH = 50;
const text = z.string();
const link = z.object({ url: text, label: text.nullish() });
const share = z.object({
  workspace: text.nullish().transform((value) => value ?? ""),
  channel: text,
  channelName: text.nullish().transform((value) => value ?? ""),
  ts: text.regex(/^\d{1,12}(?:\.\d{1,6})?$/),
  user: text.nullish().transform((value) => value ?? null),
  url: text,
  permalink: text.nullish().transform((value) => value ?? null),
});
const date = text.refine((value) => !Number.isNaN(Date.parse(value)), "expected an ISO 8601 date");
const tip = z.object({
  title: text,
  links: z.array(link).min(1),
  topic: text.nullish(),
  state: z.enum(TIP_STATES).nullish(),
  notes: z.array(z.unknown()).nullish(),
  shares: z.array(share).nullish(),
  firstSharedAt: date.nullish(),
  lastSharedAt: date.nullish(),
  reactions: z.number().int().min(0).nullish(),
});
type ReadTip = z.infer<typeof tip>;

/** The tips of each line; a damaged line is a problem, the others are read. */
export function entries(document: Document): DocumentReading {
  const found: Entry[] = [];
  const topics = new Set<string>();
  const problems: Problem[] = [];
  const { text: source } = document;
  let number = 0;
  for (let start = source.startsWith("\uFEFF") ? 1 : 0; start < source.length; ) {
    const newline = source.indexOf("\n", start);
    const end = newline < 0 ? source.length : newline;
    const line = source.slice(start, end);
    start = end + 1;
    number++;
    if (line.trim() === "") continue;
    const read = readTip(line);
    if (typeof read === "string") {
      problems.push({ where: `${document.name}:${number}`, why: read });
      continue;
    }
    const topic = read.topic?.trim() || null;
    if (topic !== null) topics.add(topic);
    found.push(entryOf(document, found.length, read, topic));
  }
  return { entries: found, topics: [...topics].map((name) => ({ name, parent: null })), problems };
}

/** The tip of a line, or what is wrong with it. */
function readTip(line: string): ReadTip | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return `is no JSON (${error instanceof Error ? error.message : String(error)}); expected one tip a line`;
  }
  const { success, data, error } = tip.safeParse(json);
  if (!success) {
    const [issue] = error.issues;
    return `is no tip: ${issue?.path.join(".") || "line"}: ${issue?.message ?? "unknown"}`;
  }
  const links = data.links.filter(({ url }) => /^https?:\/\/[^/?#]/i.test(url));
  return links.length === 0 ? "is no tip: none of its links is an http(s) address" : { ...data, links };
}

function entryOf(document: Document, position: number, read: ReadTip, topic: string | null): Entry {
  return {
    document: document.name,
    position,
    topic,
    title: read.title.trim() || (read.links[0]?.url ?? ""),
    links: read.links.map(({ url, label }) => ({ url, label: label ?? null })),
    notes: notesOf(read.notes, 0),
    state: read.state ?? "published",
    shares: read.shares ?? [],
    firstSharedAt: read.firstSharedAt ?? null,
    lastSharedAt: read.lastSharedAt ?? null,
    reactions: read.reactions ?? 0,
  };
}

/** Notes as far as they are notes; by hand, because a schema would follow any depth. */
function notesOf(value: unknown, depth: number): readonly Note[] {
  if (!Array.isArray(value) || depth > MAX_NOTE_DEPTH) return [];
  return value.flatMap((note: unknown): Note[] => {
    if (typeof note === "string") return [{ text: note, notes: [] }];
    if (typeof note !== "object" || note === null || !("text" in note) || typeof note.text !== "string") return [];
    const links = z.array(z.object({ label: text, url: text })).safeParse("links" in note ? note.links : undefined);
    const web = (links.data ?? []).filter(({ url }) => /^https?:\/\/[^/?#]/i.test(url));
    const notes = notesOf("notes" in note ? note.notes : [], depth + 1);
    return [web.length > 0 ? { text: note.text, links: web, notes } : { text: note.text, notes }];
  });
}
