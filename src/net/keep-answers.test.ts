import { expect, test } from "vitest";
import { closing } from "../../test/closing.ts";
import { doorTo, textOf } from "../../test/door-to.ts";
import { type WebServer, webServer } from "../../test/web-server.ts";
import type { KeptAnswer, ResponseCache, WebRequest } from "../model/fetch.ts";

const kept = closing();

async function server(...[answer, options]: Parameters<typeof webServer>): Promise<WebServer> {
  return kept(await webServer(answer, options));
}

function memory(): ResponseCache & { readonly held: Map<string, KeptAnswer> } {
  const held = new Map<string, KeptAnswer>();
  return {
    held,
    get: async (key) => held.get(key) ?? null,
    put: async (key, answer) => void held.set(key, answer),
  };
}

test("what has not changed is not sent again", async () => {
  const statuses: number[] = [];
  const web = await server((request, response) => {
    const status = request.headers["if-none-match"] === '"1"' ? 304 : 200;
    statuses.push(status);
    response.writeHead(status, { etag: '"1"', "content-type": "text/html" }).end(status === 200 ? "page" : "");
  });
  const door = kept(doorTo([web], { cache: memory() }));
  const first = await door.fetch({ url: web.url });
  const second = await door.fetch({ url: web.url });
  expect(second).toMatchObject({ ok: true, status: 200, headers: { "content-type": "text/html" } });
  expect(second.ok && Buffer.from(second.body)).toEqual(first.ok && Buffer.from(first.body));
  expect(await textOf(door, { url: web.url, maxBytes: 2 })).toBe("200 pa");
  expect(statuses).toEqual([200, 304, 304]);
});

test.each<[string, Record<string, string>, Partial<WebRequest>]>([
  ["has nothing to ask again with", {}, {}],
  ["is not to be kept", { etag: '"1"', "cache-control": "no-store" }, {}],
  ["was asked for with a secret", { etag: '"1"' }, { headers: { authorization: "secret" } }],
  ["was cut", { etag: '"1"' }, { maxBytes: 2 }],
  ["was not a GET", { etag: '"1"' }, { method: "POST" }],
])("an answer that %s is not kept", async (_, headers, request) => {
  const web = await server((_, response) => response.writeHead(200, headers).end("page"));
  const cache = memory();
  await kept(doorTo([web], { cache })).fetch({ url: web.url, ...request });
  expect(cache.held.size).toBe(0);
});

test("an ETag that no header can hold is not sent", async () => {
  const web = await server((_, response) => response.writeHead(200, { etag: "\u0080\u00ff" }).end("page"));
  const door = kept(doorTo([web], { cache: memory() }));
  await door.fetch({ url: web.url });
  expect(await textOf(door, { url: web.url })).toBe("200 page");
});
