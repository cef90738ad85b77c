import { Hono } from "hono";
import type { Note } from "../model/note.ts";
import type { Tip } from "../model/tip.ts";
import type { Archive } from "../run/archive.ts";
import { plainHit, searchTips } from "../run/search.ts";
import { absolute } from "../views/place.ts";
import { type Site, tipPath } from "../views/site.ts";
import type { Snapshot } from "./snapshot.ts";

/** Longest query that is looked for, in characters. */
export const LONGEST_QUERY = 200;
/** Most rows in one answer. */
const MOST = 200;

/** What the site says of a tip, for programs. */
export interface ApiTip {
  readonly id: string;
  readonly title: string;
  readonly topic: string | null;
  /** Its page. */
  readonly page: string;
  readonly links: readonly { readonly url: string; readonly label: string | null }[];
  readonly notes: readonly Note[];
  readonly shares: readonly {
    readonly channel: string;
    readonly ts: string;
    /** Null where names are not shown. */
    readonly by: string | null;
    readonly permalink: string | null;
  }[];
  readonly firstSharedAt: string | null;
  readonly lastSharedAt: string | null;
  readonly reactions: number;
}

export interface ApiOptions {
  readonly archive: Archive;
  readonly snapshot: () => Promise<Snapshot>;
}

/**
 * `GET /search?q=&limit=`, `/tips?topic=&limit=&offset=`, `/tips/ID`, `/topics`: JSON. It says no more than the pages do.
 */
export function api({ archive, snapshot }: ApiOptions): Hono {
  const app = new Hono();
  app.get("/search", async (context) => {
    const query = (context.req.query("q") ?? "").slice(0, LONGEST_QUERY).trim();
    if (query === "") return context.json({ query, didYouMean: null, hits: [] });
    const { hits, didYouMean } = await searchTips(archive, query, rows(context.req.query("limit"), 10), "everybody");
    return context.json({ query, didYouMean, hits: hits.map(plainHit) });
  });
  app.get("/tips", async (context) => {
    const { site } = await snapshot();
    const topic = context.req.query("topic");
    const tips = topic === undefined ? site.tips : (site.find("topics", topic)?.tips ?? []);
    const offset = whole(context.req.query("offset")) ?? 0;
    const shown = tips.slice(offset, offset + rows(context.req.query("limit"), 50));
    return context.json({ total: tips.length, offset, tips: shown.map((tip) => apiTip(site, tip)) });
  });
  app.get("/tips/:id", async (context) => {
    const { site } = await snapshot();
    const tip = site.tipById(context.req.param("id"));
    return tip ? context.json(apiTip(site, tip)) : context.json({ error: "there is no tip with this id" }, 404);
  });
  app.get("/topics", async (context) => {
    const { site } = await snapshot();
    const topics = site.collections.topics.map(({ name, path, tips }) => {
      return { name, page: absolute(site, path) ?? path, tips: tips.length };
    });
    return context.json({ topics });
  });
  app.all("*", (context) => context.json({ error: "there is nothing here" }, 404));
  return app;
}

function apiTip(site: Site, tip: Tip): ApiTip {
  return {
    id: tip.id,
    title: tip.title,
    topic: tip.topic,
    page: absolute(site, tipPath(tip)) ?? tipPath(tip),
    links: tip.links.map(({ url, label }) => ({ url, label })),
    notes: tip.notes,
    shares: tip.shares.map(({ channelName, ts, user, permalink }) => {
      return { channel: channelName, ts, by: user === null ? null : site.person(user), permalink };
    }),
    firstSharedAt: tip.firstSharedAt,
    lastSharedAt: tip.lastSharedAt,
    reactions: tip.reactions,
  };
}

function rows(asked: string | undefined, usual: number): number {
  return Math.min(MOST, Math.max(1, whole(asked) ?? usual));
}

function whole(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
