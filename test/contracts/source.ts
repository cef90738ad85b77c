import { describe, expect, test } from "vitest";
import { type Enriched, enrichLinks } from "../../src/enrich/enrich-links.ts";
import type { AskedLink, Source } from "../../src/enrich/source.ts";
import type { Page } from "../../src/model/page.ts";
import { type Asked, type PageServer, type Served, servePages } from "../page-server.ts";

export const NOW = new Date("2026-05-01T00:00:00Z");
export const NO_CREDENTIALS = { github: null, semanticScholar: null };

/** A link, what the web answers when the source asks for it, and what then is known of the page. */
export interface Sample {
  readonly link: AskedLink;
  /** By the beginning of the address; what is not among them answers 404. */
  readonly answers: Readonly<Record<string, string | Served>>;
  readonly fields: Partial<Page>;
}

export async function withServer<Result>(
  answer: (asked: Asked) => Served,
  work: (server: PageServer) => Promise<Result>,
): Promise<Result> {
  const server = await servePages(answer);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** Asks one source, with nothing behind it. */
export async function askOne(source: Source, link: AskedLink, answer: (asked: Asked) => Served): Promise<Enriched> {
  const results = await withServer(answer, ({ fetch }) =>
    enrichLinks([link], { fetch, now: () => NOW, credentials: NO_CREDENTIALS }, [source]),
  );
  return results.get(link.key) as Enriched;
}

/** Answers from a sample's table. */
export function tableOf(answers: Sample["answers"]): (asked: Asked) => Served {
  return ({ url }) => {
    const [, found] = Object.entries(answers).find(([start]) => url.href.startsWith(start)) ?? [];
    if (found === undefined)
      return { status: 404, headers: { "content-type": "text/html" }, body: "<h1>Not found</h1>" };
    const served = typeof found === "string" ? { body: found } : found;
    return { headers: { "content-type": typeOf(served.body) }, ...served };
  };
}

function typeOf(body: Served["body"] = ""): string {
  const text = typeof body === "string" ? body.trimStart() : "";
  if (text.startsWith("<?xml")) return "application/atom+xml; charset=utf-8";
  return text.startsWith("{") || text.startsWith("[") ? "application/json" : "text/html; charset=utf-8";
}

const WALL =
  "<!doctype html><html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>";

/** What every source must do, whatever comes back. `data`: it reads data; else pages. */
export function sourceContract(source: Source, reads: "data" | "pages", samples: readonly Sample[]): void {
  describe(source.name, () => {
    test.each(samples.map((sample) => [sample.link.key, sample] as const))("reads %s", async (_, sample) => {
      const result = await askOne(source, sample.link, tableOf(sample.answers));
      expect(result).toHaveProperty("page");
      const { page } = result as { page: Page };
      expect(page).toMatchObject({ key: sample.link.key, source: source.name, fetchedAt: NOW.toISOString() });
      expect(page).toMatchObject(sample.fields);
    });

    const [{ link, answers }] = samples as readonly [Sample];

    test("a page that is not there is given up", async () => {
      expect(await askOne(source, link, () => ({ status: 404 }))).toMatchObject({ outcome: { after: "never" } });
      expect(await askOne(source, link, () => ({ status: 410 }))).toMatchObject({ outcome: { after: "never" } });
    });

    test("too many requests: asked again, not sooner than the server says", async () => {
      const busy = { status: 429, headers: { "retry-after": "7" } };
      expect(await askOne(source, link, () => busy)).toEqual({
        outcome: { done: false, why: expect.stringContaining("429"), after: 7000 },
      });
      const date = { status: 503, headers: { "retry-after": new Date(NOW.getTime() + 60_000).toUTCString() } };
      expect(await askOne(source, link, () => date)).toMatchObject({ outcome: { after: 60_000 } });
    });

    test("a server's own fault: asked again", async () => {
      expect(await askOne(source, link, () => ({ status: 500, body: WALL }))).toMatchObject({
        outcome: { after: null },
      });
    });

    test("a wall instead of what was asked for names nothing", async () => {
      const result = await askOne(source, link, () => ({ headers: { "content-type": "text/html" }, body: WALL }));
      const title = "page" in result ? result.page.title : null;
      expect(title === null || !/moment|browser/i.test(title)).toBe(true);
    });

    test("an answer that is cut off is not taken for a whole one", async () => {
      const whole = tableOf(answers);
      const result = await askOne(source, link, (asked) => {
        const served = whole(asked);
        const body = typeof served.body === "string" ? served.body.slice(0, served.body.length / 2) : served.body;
        return { ...served, ...(body === undefined ? {} : { body }) };
      });
      if (reads === "data") expect(result).not.toHaveProperty("page");
      else expect("page" in result || "outcome" in result).toBe(true);
    });

    test("noise, nothing and other shapes of data name nothing and do no harm", async () => {
      const noise = Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 251);
      for (const body of [
        noise,
        "",
        "null",
        "[]",
        "{}",
        '{"title":{"title":[]},"items":{},"message":7}',
        "<".repeat(9999),
      ]) {
        const result = await askOne(source, link, () => ({ headers: { "content-type": "application/json" }, body }));
        expect("page" in result ? result.page.title : null).toBeNull();
      }
    });

    test("only web addresses are asked for, without anything private", async () => {
      await withServer(tableOf(answers), async (server) => {
        await enrichLinks([link], { fetch: server.fetch, now: () => NOW, credentials: NO_CREDENTIALS }, [source]);
        expect(server.asked.length).toBeGreaterThan(0);
        for (const { url, headers } of server.asked) {
          expect(url.protocol).toMatch(/^https?:$/);
          expect(headers.authorization).toBeUndefined();
        }
      });
    });
  });
}
