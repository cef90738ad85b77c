import { bookmarks } from "./bookmarks.ts";
import type { Collector } from "./collector.ts";
import { markdownArchive } from "./markdown-archive.ts";
import { slackArchive } from "./slack-archive.ts";
import { slackExport } from "./slack-export.ts";
import { slackdump } from "./slackdump.ts";
import { tipsJsonl } from "./tips-jsonl.ts";

/** Every way in, the surest signs first: the first one that recognises a source reads it. */
export const COLLECTORS: readonly Collector[] = [
  slackArchive,
  slackdump,
  slackExport,
  bookmarks,
  tipsJsonl,
  markdownArchive,
];
