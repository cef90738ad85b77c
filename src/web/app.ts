import { createHash } from "node:crypto";
import { type Context, Hono } from "hono";
import type { Archive } from "../run/archive.ts";
import { type SearchResult, searchTips } from "../run/search.ts";
import { CONTENT_POLICY } from "../views/layout.tsx";
import { notFoundPage } from "../views/not-found.tsx";
import { placeOf } from "../views/place.ts";
import { searchPage } from "../views/search-page.tsx";
import { MOST_RESULTS, moreThan, RESULTS } from "../views/search-results.tsx";
import { api, type SearchForAll } from "./api.ts";
import { LONGEST_QUERY } from "./api-schemas.ts";
import { contentType } from "./content-type.ts";
import { copyAnswer } from "./copy-answer.ts";
import { inTurn } from "./in-turn.ts";
import { type Snapshot, snapshots } from "./snapshot.ts";

/** SQLite answers one at a time; while PostgreSQL looks, another answer can be drawn. */
const SEARCHES_AT_ONCE = 2;
const NOTHING: SearchResult = { hits: [], didYouMean: null };

export interface AppOptions {
  readonly archive: Archive;
  /** Where the site is to be found, without a slash at the end, unless the config says. */
  readonly url: string;
  /** Host names that requests may be for; others are refused, so that no foreign page reads a private archive. */
  readonly hosts: ReadonlySet<string>;
  /** Told of what should not have happened. */
  readonly onError: (error: Error) => void;
}

/** The live archive: the pages and files of the exported site, a search that answers, and an API. */
export function createApp({ archive, url, hosts, onError }: AppOptions): Hono {
  const snapshot = snapshots(archive, url, () => performance.now());
  const turn = inTurn(SEARCHES_AT_ONCE);
  const search: SearchForAll = (query, limit) => turn(() => searchTips(archive, query, limit, "everybody"));
  const app = new Hono();
  app.use(async (context, next) => {
    if (!hosts.has(new URL(context.req.url).hostname)) return context.text("Misdirected request", 421);
    await next();
    const { headers } = context.res;
    // Copies of others' pages have a stricter one.
    if (!headers.has("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", `${CONTENT_POLICY}; frame-ancestors 'none'`);
    }
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
  });
  app.get("/api/", (context) => context.redirect("/api", 308));
  app.route("/api", api({ archive, url: archive.config.site.url ?? url, search, snapshot, onError }));
  app.get("/search.html", async (context) => searchAnswer(context, search, await snapshot()));
  app.get("/copies/*", async (context, next) => (await copyAnswer(context, archive, await snapshot())) ?? next());
  app.get("*", async (context) => fileAnswer(context, await snapshot()));
  app.onError((error, context) => {
    onError(error);
    return context.text("Something went wrong here; the terminal says more.", 500);
  });
  return app;
}

async function searchAnswer(context: Context, search: SearchForAll, { site }: Snapshot): Promise<Response> {
  const query = (context.req.query("q") ?? "").slice(0, LONGEST_QUERY).trim();
  const asked = Number(context.req.query("n") ?? RESULTS);
  const limit = Number.isInteger(asked) && asked > 0 ? Math.min(asked, MOST_RESULTS) : RESULTS;
  const result = query === "" ? NOTHING : await search(query, limit + 1);
  const hits = result.hits.slice(0, limit).flatMap((hit) => {
    const tip = site.tipById(hit.id);
    if (tip === null) return [];
    const topic = tip.topic === null ? null : site.find("topics", tip.topic);
    return [
      {
        id: tip.id,
        title: { text: hit.title, marks: hit.titleMarks },
        excerpt: { text: hit.excerpt, marks: hit.excerptMarks },
        links: tip.links,
        topic: tip.topic === null ? null : { name: tip.topic, path: topic?.path ?? null },
        firstSharedAt: tip.firstSharedAt,
        times: tip.shares.length,
      },
    ];
  });
  const more = moreThan(limit, result.hits.length);
  const { didYouMean } = result;
  return context.html(searchPage(placeOf(site, "search.html"), { query, didYouMean, hits, more }));
}

async function fileAnswer(context: Context, { site, files }: Snapshot): Promise<Response> {
  const path = pathOf(context.req.path);
  const file = path === null ? undefined : files.get(path);
  if (path === null || file === undefined || path === ".nojekyll") {
    return context.html(notFoundPage(placeOf(site, (path ?? "404.html").replaceAll("\\", "/"))), 404);
  }
  const made = await file.contents();
  if (made === null) return context.html(notFoundPage(placeOf(site, path)), 404);
  const contents = Buffer.from(made);
  const tag = `"${createHash("sha256").update(contents).digest("base64url").slice(0, 22)}"`;
  const headers = { "Content-Type": contentType(path), "Cache-Control": "no-cache", ETag: tag };
  if (context.req.header("If-None-Match") === tag) return context.body(null, 304, headers);
  return context.body(new Uint8Array(contents), 200, headers);
}

/** The file that an address means; null for one that cannot be read. */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(address).replace(/^\/+/, "");
    return path === "" ? "index.html" : path;
  } catch {
    return null;
  }
}
