import type { Document } from "../model/document.ts";
import type { Note } from "../model/note.ts";
import { type MarkdownNote, readMarkdownArchive } from "../text/markdown-archive.ts";
import type { Collector } from "./collector.ts";
import type { DocumentReading } from "./document-reading.ts";
import { documentCollection, headOf, textOf } from "./document-source.ts";

export const markdownArchive: Collector = {
  name: "markdown-archive",
  reads: "a Markdown file of links: a hand-made post, an awesome list",
  async recognises(source) {
    const head = await headOf(source);
    if (head === null || !looksLikeMarkdown(head)) return false;
    if (isArchive(head)) return true;
    const [file] = source.files; // a long introduction: the links may come late
    if (file === undefined || file.size <= Buffer.byteLength(head)) return false;
    return isArchive(await textOf(file));
  },
  async open(source) {
    return documentCollection(source, "markdown", (document) => entries({ ...document, revision: 1 }).problems);
  },
};

/** A list of links, or the headings for one that is still empty. */
function isArchive(text: string): boolean {
  const { entries, topics } = readMarkdownArchive(text);
  return entries.length > 0 || topics.length > 0;
}

/** The entries, topics and unreadable stretches of a Markdown archive. */
export function entries(document: Document): DocumentReading {
  const archive = readMarkdownArchive(document.text);
  return {
    entries: archive.entries.map(({ title, topic, links, notes }, position) => ({
      document: document.name,
      position,
      topic,
      title,
      links,
      notes: notes.map(plainNote),
      state: "published",
      shares: [],
      firstSharedAt: null,
      lastSharedAt: null,
      reactions: 0,
    })),
    topics: archive.topics,
    problems: archive.tooLong.map((line) => ({
      where: `${document.name}:${line}`,
      why: "this paragraph is too long to look for links in; it is kept as it is. Break it into several",
    })),
  };
}

/** Not JSON, not HTML: those are other collectors' files even where they hold something like `[x](http://y)`. */
function looksLikeMarkdown(head: string): boolean {
  return !/^\s*(?:\{|\[\s*[{"[\]]|<!doctype|<html|<\?xml)/i.test(head.replace(/^\uFEFF/, ""));
}

function plainNote({ text, links, notes }: MarkdownNote): Note {
  const under = notes.map(plainNote);
  return links === undefined ? { text, notes: under } : { text, links, notes: under };
}
