import type { Document } from "../model/document.ts";
import * as bookmarks from "./bookmarks.ts";
import type { DocumentReading } from "./document-reading.ts";
import * as markdownArchive from "./markdown-archive.ts";
import * as tipsJsonl from "./tips-jsonl.ts";

/** Reads a stored document again: entries are derived, so a better reader improves what is in the store already. */
export function documentEntries(document: Document): DocumentReading {
  switch (document.kind) {
    case "markdown":
      return markdownArchive.entries(document);
    case "bookmarks":
      return bookmarks.entries(document);
    case "tips-jsonl":
      return tipsJsonl.entries(document);
  }
}
