import { Parser } from "htmlparser2";
import type { Document, Entry } from "../model/document.ts";
import type { Collector } from "./collector.ts";
import type { DocumentReading } from "./document-reading.ts";
import { documentCollection, headOf } from "./document-source.ts";

export const bookmarks: Collector = {
  name: "bookmarks",
  reads: "bookmarks as browsers export them (Netscape bookmark file)",
  async recognises(source) {
    const head = await headOf(source);
    return head !== null && /<!doctype\s+netscape-bookmark-file-1\s*>/i.test(head.slice(0, 4096));
  },
  async open(source) {
    return documentCollection(source, "bookmarks", (document) => entries({ ...document, revision: 1 }).problems);
  },
};

/** Deeper folders join the one above: nobody files this deep, and walks over topics stay shallow. */
const MAX_DEPTH = 20;

interface Folder {
  name: string;
  readonly level: number;
  readonly parent: Folder | null;
}

interface Bookmark {
  readonly url: string;
  readonly folder: Folder | null;
  readonly addedAt: string | null;
  readonly tags: readonly string[];
  title: string;
  about: string;
}

/** Folders are topics, descriptions and tags notes; what is no web address (`place:`, `javascript:`) is passed over. */
export function entries(document: Document): DocumentReading {
  const { found, folders } = readBookmarks(document.text);
  const web = found.filter(({ url }) => /^https?:\/\/[^/?#]/i.test(url));
  const used = new Set<Folder>();
  for (const { folder } of web) for (let up = folder; up !== null && !used.has(up); up = up.parent) used.add(up);
  const topics = new Map<string, { name: string; parent: string | null }>();
  for (const { name, parent } of folders.filter((folder) => used.has(folder) && folder.name !== "")) {
    if (!topics.has(name)) topics.set(name, { name, parent: parent?.name === name ? null : (parent?.name ?? null) });
  }
  return {
    entries: web.map((bookmark, position) => entryOf(document, bookmark, position)),
    topics: [...topics.values()],
    problems: [],
  };
}

function entryOf(document: Document, bookmark: Bookmark, position: number): Entry {
  const lines = bookmark.about.split("\n").map((line) => line.trim());
  const tags = bookmark.tags.length > 0 ? [bookmark.tags.map((tag) => `#${tag}`).join(" ")] : [];
  return {
    document: document.name,
    position,
    topic: bookmark.folder?.name || null,
    title: bookmark.title.replace(/\s+/g, " ").trim() || bookmark.url,
    links: [{ url: bookmark.url, label: null }],
    notes: [...lines.filter((line) => line !== ""), ...tags].map((text) => ({ text, notes: [] })),
    state: "published",
    shares: [],
    firstSharedAt: bookmark.addedAt,
    lastSharedAt: bookmark.addedAt,
    reactions: 0,
  };
}

function readBookmarks(html: string): { found: readonly Bookmark[]; folders: readonly Folder[] } {
  const found: Bookmark[] = [];
  const folders: Folder[] = [];
  let current: Folder | null = null;
  let heading: Folder | null = null; // the folder whose list comes next
  let depth = 0;
  const opened: (Folder | null)[] = [];
  let into: "title" | "folder" | "about" | null = null;

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === "h3") {
          const above = current !== null && current.level >= MAX_DEPTH ? current.parent : current;
          heading = { name: "", parent: above, level: above === null ? 0 : above.level + 1 };
          folders.push(heading);
          into = "folder";
        } else if (tag === "dl") {
          opened.push(current);
          current = heading ?? current;
          heading = null;
          into = null;
          depth++;
        } else if (tag === "a") {
          const { href = "", add_date: added = "", tags = "" } = attributes;
          const names = tags
            .split(",")
            .map((name) => name.trim())
            .filter((name) => name !== "");
          found.push({ url: href.trim(), folder: current, addedAt: isoOf(added), tags: names, title: "", about: "" });
          into = "title";
        } else if (tag === "dd") into = found.length > 0 && heading === null ? "about" : null;
        else if (tag === "dt") into = null;
        else if (tag === "br" && into === "about") addText("\n");
      },
      ontext: addText,
      onclosetag(tag) {
        if (tag === "dl" && depth > 0) {
          current = opened.pop() ?? null;
          depth--;
        }
        if (tag === "a" || tag === "h3" || tag === "dl") into = null;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  function addText(text: string): void {
    const last = found[found.length - 1];
    const folder = folders[folders.length - 1];
    if (into === "title" && last !== undefined) last.title += text;
    else if (into === "about" && last !== undefined) last.about += text;
    else if (into === "folder" && folder !== undefined) folder.name += text;
  }
  parser.end(html);
  for (const folder of folders) folder.name = folder.name.replace(/\s+/g, " ").trim();
  return { found, folders };
}

/** `ADD_DATE`: seconds since 1970; some exporters write milliseconds or microseconds. */
function isoOf(added: string): string | null {
  if (!/^\d{1,17}$/.test(added) || Number(added) === 0) return null;
  let milliseconds = Number(added) * 1000;
  while (milliseconds > 8.64e15 / 2000) milliseconds /= 1000;
  return new Date(Math.trunc(milliseconds)).toISOString();
}
