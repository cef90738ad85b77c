import { bookmarks } from "./bookmarks.ts";
import { jekyll } from "./jekyll.ts";
import { jsonl } from "./jsonl.ts";
import { markdown } from "./markdown.ts";
import type { Publisher } from "./publisher.ts";

/** Every way out. */
export const PUBLISHERS: readonly Publisher[] = [jekyll, markdown, jsonl, bookmarks];
