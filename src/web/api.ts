import { OpenAPIHono, type z } from "@hono/zod-openapi";
import { etag } from "hono/etag";
import type { Note } from "../model/note.ts";
import type { Tip } from "../model/tip.ts";
import type { Archive } from "../run/archive.ts";
import type { SearchResult } from "../run/search.ts";
import { hostOf } from "../views/shown.ts";
import { type Site, tipPath } from "../views/site.ts";
import { searchRoute, tipRoute, tipsRoute, topicsRoute } from "./api-routes.ts";
import type { ApiNote } from "./api-schemas.ts";
import { problem } from "./problem.ts";
import type { Snapshot } from "./snapshot.ts";

/** `searchTips` for everybody. */
export type SearchForAll = (query: string, limit: number) => Promise<SearchResult>;

export interface ApiOptions {
  readonly archive: Archive;
  /** The site's address, without a slash at the end. */
  readonly url: string;
  readonly search: SearchForAll;
  readonly snapshot: () => Promise<Snapshot>;
  /** Told of what should not have happened. */
  readonly onError: (error: Error) => void;
}

/** JSON for programs, described at its root as OpenAPI 3.1. It says no more than the pages do. */
export function api({ archive, url, search, snapshot, onError }: ApiOptions): OpenAPIHono {
  const pageAt = ({ id }: Pick<Tip, "id">) => `${url}/${tipPath({ id })}`;
  const app = new OpenAPIHono({ defaultHook: (asked) => (asked.success ? undefined : refusal(asked.error)) });
  app.use(etag());
  app.use(async (context, next) => {
    await next();
    context.header("Cache-Control", "no-cache");
  });
  app.openapi(searchRoute, async (context) => {
    const { q, limit, offset } = context.req.valid("query");
    const query = q.trim();
    const { hits, didYouMean } = await search(query, offset + limit);
    const page = hits.slice(offset).map(({ titleMarks, excerptMarks, ...hit }) => {
      return { ...hit, titleMarks: [...titleMarks], excerptMarks: [...excerptMarks], page: pageAt(hit) };
    });
    return context.json({ query, didYouMean, limit, offset, hits: page }, 200);
  });
  app.openapi(tipsRoute, async (context) => {
    const { order, limit, offset, ...filter } = context.req.valid("query");
    const { site } = await snapshot();
    const tips = (order === "newest" ? site.newest : site.tips).filter((tip) => isWanted(tip, filter));
    const page = tips.slice(offset, offset + limit).map((tip) => apiTip(site, tip, pageAt(tip)));
    return context.json({ total: tips.length, limit, offset, tips: page }, 200);
  });
  app.openapi(tipRoute, async (context) => {
    const { site } = await snapshot();
    const tip = site.tipById(context.req.valid("param").id);
    if (tip !== null) return context.json(apiTip(site, tip, pageAt(tip)), 200);
    const told = { title: "Not found", status: 404, detail: "No published tip has this id." };
    return context.json(told, 404, { "Content-Type": "application/problem+json" });
  });
  app.openapi(topicsRoute, async (context) => {
    const { limit, offset } = context.req.valid("query");
    const { site } = await snapshot();
    const { topics } = site.collections;
    const page = topics.slice(offset, offset + limit).map(({ name, path, tips }) => {
      return { name, page: `${url}/${encodeURI(path)}`, tips: tips.length };
    });
    return context.json({ total: topics.length, limit, offset, topics: page }, 200);
  });
  app.get("/", (context) => {
    const { title } = archive.config;
    const info = { title, version: "1", description: "The published tips of this archive, read only." };
    return context.json(app.getOpenAPI31Document({ openapi: "3.1.0", info, servers: [{ url: `${url}/api` }] }));
  });
  app.onError((error) => {
    onError(error);
    return problem({ title: "Something went wrong here", status: 500, detail: "The server's terminal says more." });
  });
  app.all("*", (context) => {
    if (context.req.method !== "GET" && context.req.method !== "HEAD") {
      const detail = `This API is read only: GET was expected, ${context.req.method} was found.`;
      return problem({ title: "Method not allowed", status: 405, detail }, { Allow: "GET, HEAD" });
    }
    return problem({ title: "Not found", status: 404, detail: "There is nothing here; /api lists what is." });
  });
  return app;
}

/** Says of each parameter what was expected of it. */
function refusal(error: z.ZodError): Response {
  const wrong = error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((name) => ({ name, problem: "is not known here" }))
      : [{ name: issue.path.join("."), problem: issue.message }],
  );
  const detail = wrong.map(({ name, problem }) => `${name}: ${problem}`).join("; ");
  return problem({ title: "A parameter is wrong", status: 400, detail, parameters: wrong });
}

interface TipFilter {
  readonly topic?: string | undefined;
  readonly site?: string | undefined;
  readonly channel?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

function isWanted(tip: Tip, { topic, site, channel, after, before }: TipFilter): boolean {
  if (topic !== undefined && tip.topic !== topic) return false;
  if (site !== undefined && !tip.links.some(({ url }) => hostOf(url) === site.replace(/^www\./, ""))) return false;
  if (channel !== undefined && !tip.shares.some(({ channelName }) => channelName === channel)) return false;
  if (after !== undefined && (tip.lastSharedAt ?? "") < after) return false;
  return before === undefined || (tip.firstSharedAt !== null && tip.firstSharedAt < before);
}

function apiTip(site: Site, tip: Tip, page: string) {
  return {
    id: tip.id,
    title: tip.title,
    topic: tip.topic,
    page,
    links: tip.links.map(({ url, label }) => ({ url, label })),
    notes: tip.notes.map(apiNote),
    shares: tip.shares.map(({ channelName, ts, user, permalink }) => {
      return { channel: channelName, ts, by: user === null ? null : site.person(user), permalink };
    }),
    firstSharedAt: tip.firstSharedAt,
    lastSharedAt: tip.lastSharedAt,
    reactions: tip.reactions,
  };
}

function apiNote({ text, notes }: Note): ApiNote {
  return { text, notes: notes.map(apiNote) };
}
