import { bibtex } from "./bibtex.ts";
import { bookmarks } from "./bookmarks.ts";
import { feeds } from "./feeds.ts";
import { jekyll } from "./jekyll.ts";
import { jsonl } from "./jsonl.ts";
import { markdown } from "./markdown.ts";
import type { FolderPublisher, Publisher } from "./publisher.ts";
import { site } from "./site.ts";

/** Every way out that writes a file. */
export const PUBLISHERS: readonly Publisher[] = [jekyll, markdown, jsonl, bookmarks, bibtex];

/** Every way out that writes a folder. */
export const FOLDER_PUBLISHERS: readonly FolderPublisher[] = [site, feeds];
