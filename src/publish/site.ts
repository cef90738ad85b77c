import { movedPages } from "../views/moved.tsx";
import { sitePages } from "../views/pages.ts";
import { arrangeSite } from "../views/site.ts";
import { feedFiles } from "./feeds.ts";
import type { FolderPublisher } from "./publisher.ts";
import { cardFiles } from "./site/cards.ts";
import { copyFiles } from "./site/copies.ts";
import { discoveryFiles } from "./site/discovery.ts";

/** The archive as a site that any web server, and a disk, can show. */
export const site: FolderPublisher = {
  name: "site",
  writes: "a site: pages, feeds, a search that needs no server",
  needsUrl: false,
  isSearched: true,
  *publishFiles(input) {
    const arranged = arrangeSite(input);
    const pages = [...sitePages(arranged)];
    for (const [path, contents] of input.assets) yield { path, contents: () => contents };
    for (const { path, html } of pages) yield { path, contents: html };
    for (const { path, html } of movedPages(arranged)) yield { path, contents: html };
    for (const [name, contents] of input.search) yield { path: `search/${name}`, contents: () => contents };
    yield* copyFiles(arranged, input.readCopy);
    yield* discoveryFiles(arranged, pages);
    yield* cardFiles(arranged);
    if (arranged.config.url !== null) yield* feedFiles(arranged);
    // GitHub Pages else takes the folder for Jekyll's.
    yield { path: ".nojekyll", contents: () => "" };
  },
};
