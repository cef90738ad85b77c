import type { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { generate } from "selfsigned";
import { expect, test } from "vitest";
import { closing } from "../../test/closing.ts";
import { type WebServer, webServer } from "../../test/web-server.ts";
import { DEFAULT_NETWORK, type NetworkConfig } from "../model/config.ts";
import type { KeptAnswer, ResponseCache, WebRequest } from "../model/fetch.ts";
import { type Door, type DoorOptions, openDoor } from "./door.ts";
import { testSwitch } from "./test-switch.ts";

const kept = closing();

function doorTo(
  servers: readonly WebServer[],
  { network = {}, ...options }: { network?: Partial<NetworkConfig> } & Partial<Omit<DoorOptions, "network">> = {},
): Door {
  return kept(
    openDoor({ network: { ...DEFAULT_NETWORK, ...network }, version: "1.2.3", test: testSwitch(servers), ...options }),
  );
}

async function server(...[answer, options]: Parameters<typeof webServer>): Promise<WebServer> {
  return kept(await webServer(answer, options));
}

async function textOf(door: Door, request: WebRequest): Promise<string> {
  const answer = await door.fetch(request);
  return answer.ok ? `${answer.status} ${Buffer.from(answer.body)}` : answer.failure;
}

test("a page comes with its status, headers and body, and without its cookies", async () => {
  const web = await server((_, response) =>
    response.setHeader("x-one", ["a", "b"]).setHeader("set-cookie", "a=b").end("hello"),
  );
  const answer = await doorTo([web]).fetch({ url: `${web.url}/a?b=1#c` });
  expect(answer).toMatchObject({ ok: true, status: 200, url: `${web.url}/a?b=1#c`, redirects: [], truncated: false });
  expect(answer.ok && Buffer.from(answer.body).toString()).toBe("hello");
  expect(answer.ok && answer.headers["x-one"]).toBe("a, b");
  expect(answer.ok && answer.headers).not.toHaveProperty("set-cookie");
  const agent = "Mozilla/5.0 (compatible; Tipkeeper/1.2.3; +https://www.npmjs.com/package/tipkeeper)";
  expect(web.seen).toMatchObject([{ method: "GET", path: "/a?b=1", headers: { "user-agent": agent } }]);
});

test("a body is read as far as it is wanted, and no further than the door allows", async () => {
  const web = await server((_, response) =>
    response.setHeader("content-encoding", "gzip").end(gzipSync("hello world")),
  );
  const door = doorTo([web], { network: { pageBytes: 8, bodyBytes: 200 } });
  expect(await textOf(door, { url: web.url })).toBe("200 hello wo");
  expect(await textOf(door, { url: web.url, maxBytes: 5 })).toBe("200 hello");
  expect(await textOf(door, { url: web.url, maxBytes: 11 })).toBe("200 hello world");
  expect(await textOf(door, { url: web.url, maxBytes: 0 })).toBe("200 ");
  expect(await door.fetch({ url: web.url, maxBytes: 11 })).toMatchObject({ truncated: false });
  expect(await door.fetch({ url: web.url, maxBytes: 10 })).toMatchObject({ truncated: true });
});

test("redirects are followed and told, or shown", async () => {
  const web = await server((request, response) =>
    request.url === "/c"
      ? response.end("here")
      : response.writeHead(301, { location: request.url === "/a" ? "b" : "/c" }).end(),
  );
  const door = doorTo([web]);
  const [a, b, c] = ["/a", "/b", "/c"].map((path) => `${web.url}${path}`);
  const redirects = [
    { from: `${a}#part`, to: `${b}#part`, status: 301 },
    { from: `${b}#part`, to: `${c}#part`, status: 301 },
  ];
  expect(await door.fetch({ url: `${a}#part` })).toMatchObject({ ok: true, url: `${c}#part`, status: 200, redirects });
  expect(await door.fetch({ url: `${a}`, redirects: "show" })).toMatchObject({ ok: true, url: a, status: 301 });
});

test.each([
  [301, "POST", "GET ", "GET "],
  [303, "POST", "GET ", "GET "],
  [307, "POST", "POST words", "POST "],
  [308, "GET", "GET ", "GET "],
  [302, "HEAD", "HEAD ", "HEAD "],
] as const)(
  "after %s a %s goes on as %j on the same site and as %j on another",
  async (status, method, same, other) => {
    const went: string[] = [];
    const answer: Parameters<typeof createServer>[1] = (request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (part) => {
        body += part;
      });
      request.on("end", () => {
        if (request.url === "/end") went.push(`${request.method} ${body}`);
        const location = request.url?.startsWith("/to?") ? request.url.slice(4) : "/end";
        response.writeHead(request.url === "/end" ? 200 : status, { location }).end();
      });
    };
    const web = await server(answer);
    const elsewhere = await server(answer);
    const door = doorTo([web, elsewhere]);
    const asked = { method, ...(method === "POST" ? { body: "words" } : {}) };
    await door.fetch({ url: `${web.url}/start`, ...asked });
    await door.fetch({ url: `${web.url}/to?${elsewhere.url}/end`, ...asked });
    expect(went).toEqual([same, other]);
  },
);

test("secrets stay with the site they were meant for; cookies are never sent", async () => {
  const elsewhere = await server((_, response) => response.end());
  const web = await server((request, response) =>
    response
      .writeHead(302, { location: request.url === "/a" ? "/b" : elsewhere.url, "set-cookie": "a=1; Path=/" })
      .end(),
  );
  const headers = {
    authorization: "Bearer secret",
    "x-api-key": "secret",
    cookie: "a=b",
    accept: "text/html",
    host: "other",
  };
  await doorTo([web, elsewhere]).fetch({ url: `${web.url}/a`, headers });
  for (const { headers } of web.seen)
    expect(headers).toMatchObject({ authorization: "Bearer secret", host: web.url.slice(7) });
  expect(elsewhere.seen).toHaveLength(1);
  expect(JSON.stringify(elsewhere.seen)).not.toContain("secret");
  expect(elsewhere.seen[0]?.headers.accept).toBe("text/html");
  for (const { headers } of [...web.seen, ...elsewhere.seen]) expect(headers).not.toHaveProperty("cookie");
});

test("what robots.txt forbids is left alone where that is asked for, after a redirect too", async () => {
  const web = await server((request, response) => {
    if (request.url === "/robots.txt")
      response.end("User-agent: Tipkeeper\nDisallow: /no\n\nUser-agent: *\nDisallow: /");
    else if (request.url === "/to-no") response.writeHead(302, { location: "/no" }).end();
    else response.end("page");
  });
  const door = doorTo([web]);
  const asked = (path: string) => textOf(door, { url: `${web.url}${path}`, obeyRobots: true });
  expect([await asked("/yes"), await asked("/no"), await asked("/to-no")]).toEqual(["200 page", "robots", "robots"]);
  expect(await textOf(door, { url: `${web.url}/no` })).toBe("200 page");
  expect(web.seen.map(({ path }) => path)).toEqual(["/robots.txt", "/yes", "/to-no", "/no"]);
});

test.each([
  [404, "200 page"],
  [401, "200 page"],
  [403, "200 page"],
  [429, "robots"],
  [500, "robots"],
  [503, "robots"],
])("a robots.txt of status %s gives %j", async (status, outcome) => {
  const web = await server((request, response) => {
    if (request.url === "/robots.txt") response.writeHead(status).end("User-agent: *\nDisallow: /");
    else response.end("page");
  });
  expect(await textOf(doorTo([web]), { url: `${web.url}/a`, obeyRobots: true })).toBe(outcome);
});

test("a robots.txt that nobody can read closes the site, for the reason there is", async () => {
  const web = await server((request, response) => {
    if (request.url === "/robots.txt") request.socket.destroy();
    else response.end("page");
  });
  expect(await textOf(doorTo([web]), { url: `${web.url}/a`, obeyRobots: true })).toBe("connection");
  expect(web.seen.map(({ path }) => path)).toEqual(["/robots.txt"]);
});

test.each([
  [30, "200 page"],
  [550, "robots"],
])("a robots.txt of %s rules made to be slow is not", async (rules, outcome) => {
  const text = `User-agent: *\n${`Disallow: /${"*a".repeat(450)}$\n`.repeat(rules)}`;
  const web = await server((request, response) => response.end(request.url === "/robots.txt" ? text : "page"));
  const start = performance.now();
  const url = `${web.url}/${"ba".repeat(3900)}`;
  expect(await textOf(doorTo([web]), { url, obeyRobots: true })).toBe(outcome);
  expect(performance.now() - start).toBeLessThan(3000);
});

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
  const door = doorTo([web], { cache: memory() });
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
  await doorTo([web], { cache }).fetch({ url: web.url, ...request });
  expect(cache.held.size).toBe(0);
});

test("an ETag that no header can hold is not sent", async () => {
  const web = await server((_, response) => response.writeHead(200, { etag: "\u0080\u00ff" }).end("page"));
  const door = doorTo([web], { cache: memory() });
  await door.fetch({ url: web.url });
  expect(await textOf(door, { url: web.url })).toBe("200 page");
});

test("a host that asks for rest gets it, but no longer than the owner allows", async () => {
  let asked = 0;
  const web = await server((_, response) => {
    asked += 1;
    response.writeHead(asked === 1 ? 429 : 200, { "retry-after": "3600" }).end();
  });
  const door = doorTo([web], { network: { longestRest: 0.3 } });
  const start = performance.now();
  expect(await textOf(door, { url: web.url })).toBe("429 ");
  expect(await textOf(door, { url: web.url })).toBe("200 ");
  expect(performance.now() - start).toBeGreaterThanOrEqual(290);
});

test("a request can be given up, before, while it waits, and while it is under way", async () => {
  const web = await server(() => {});
  const door = doorTo([web], { network: { perHost: 1 } });
  const gone = new AbortController();
  const waits = [1, 2].map(() => textOf(door, { url: web.url, signal: gone.signal }));
  setTimeout(() => gone.abort(), 50);
  expect(await Promise.all(waits)).toEqual(["aborted", "aborted"]);
  expect(await textOf(door, { url: web.url, signal: AbortSignal.abort() })).toBe("aborted");
});

test("a closed door lets nothing through and lets go of what is under way", async () => {
  const web = await server(() => {});
  const door = doorTo([web]);
  const waits = textOf(door, { url: web.url });
  await expect.poll(() => web.seen.length).toBe(1);
  await door.close();
  expect(await waits).toBe("aborted");
  expect(await textOf(door, { url: web.url })).toBe("aborted");
});

test("a server that is not there, a name that is not there", async () => {
  const web = await server(() => {});
  await web.close();
  const resolve = async () => {
    throw Object.assign(new Error("x"), { code: "ENOTFOUND" });
  };
  expect(await textOf(doorTo([web]), { url: web.url })).toBe("connection");
  expect(await textOf(doorTo([], { test: null }), { url: "http://nothing.invalid/" })).toBe("dns");
  expect(await textOf(doorTo([], { resolve }), { url: "http://a.example/" })).toBe("protocol");
});

test("TLS is spoken only with who can prove the name", async () => {
  const pem = await generate([{ name: "commonName", value: "127.0.0.1" }], {
    extensions: [
      { name: "basicConstraints", cA: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 7, ip: "127.0.0.1" },
          { type: 2, value: "named.example" },
        ],
      },
    ],
  });
  const tls = { key: pem.private, cert: pem.cert };
  const web = await server((_, response) => response.end("safe"), { tls });
  const plain = await server((_, response) => response.end("plain"));
  const resolve = async () => ["127.0.0.1"];
  const trusting = doorTo([], { test: testSwitch([web], new Map(), pem.cert), resolve });
  expect(await textOf(trusting, { url: web.url })).toBe("200 safe");
  expect(await textOf(trusting, { url: `https://named.example:${web.port}/` })).toBe("200 safe");
  expect(await textOf(trusting, { url: `https://other.example:${web.port}/` })).toBe("tls");
  expect(await textOf(doorTo([web]), { url: web.url })).toBe("tls");
  expect(await textOf(doorTo([plain]), { url: plain.url.replace("http", "https") })).toBe("tls");
});

test("a name of the suites stands for their server, whatever the scheme, and for nothing else", async () => {
  const web = await server((request, response) => response.end(request.headers.host));
  const hosts = new Map([["blog.example", web]]);
  const door = doorTo([], { test: testSwitch([], hosts), resolve: async () => ["127.0.0.1"] });
  expect(await textOf(door, { url: "https://blog.example/a" })).toBe("200 blog.example");
  expect(await textOf(door, { url: "http://blog.example./a" })).toBe("200 blog.example.");
  expect(await textOf(door, { url: "http://other.example/a" })).toBe("forbidden");
  const all = doorTo([], { test: testSwitch([], new Map([["*", web]])) });
  expect(await textOf(all, { url: "https://other.example/a" })).toBe("200 other.example");
  expect(await textOf(all, { url: "http://127.0.0.1/" })).toBe("forbidden");
});
