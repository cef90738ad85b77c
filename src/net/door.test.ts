import type { createServer } from "node:http";
import zlib from "node:zlib";
import { generate } from "selfsigned";
import { expect, test } from "vitest";
import { closing } from "../../test/closing.ts";
import { doorTo, textOf } from "../../test/door-to.ts";
import { type WebServer, webServer } from "../../test/web-server.ts";
import { testSwitch } from "./test-switch.ts";

const kept = closing();

async function server(...[answer, options]: Parameters<typeof webServer>): Promise<WebServer> {
  return kept(await webServer(answer, options));
}

test("a page comes with its status, headers and body, and without its cookies", async () => {
  const web = await server((_, response) =>
    response.setHeader("x-one", ["a", "b"]).setHeader("set-cookie", "a=b").end("hello"),
  );
  const answer = await kept(doorTo([web])).fetch({ url: `${web.url}/a?b=1#c` });
  expect(answer).toMatchObject({ ok: true, status: 200, url: `${web.url}/a?b=1#c`, redirects: [], truncated: false });
  expect(answer.ok && Buffer.from(answer.body).toString()).toBe("hello");
  expect(answer.ok && answer.headers["x-one"]).toBe("a, b");
  expect(answer.ok && answer.headers).not.toHaveProperty("set-cookie");
  const agent = "Mozilla/5.0 (compatible; Tipkeeper/1.2.3; +https://www.npmjs.com/package/tipkeeper)";
  expect(web.seen).toMatchObject([{ method: "GET", path: "/a?b=1", headers: { "user-agent": agent } }]);
});

test("a body is read as far as it is wanted, and no further than the door allows", async () => {
  const web = await server((_, response) =>
    response.setHeader("content-encoding", "gzip").end(zlib.gzipSync("hello world")),
  );
  const door = kept(doorTo([web], { network: { pageBytes: 8, bodyBytes: 200 } }));
  expect(await textOf(door, { url: web.url })).toBe("200 hello wo");
  expect(await textOf(door, { url: web.url, maxBytes: 5 })).toBe("200 hello");
  expect(await textOf(door, { url: web.url, maxBytes: 11 })).toBe("200 hello world");
  expect(await textOf(door, { url: web.url, maxBytes: 0 })).toBe("200 ");
  expect(await door.fetch({ url: web.url, maxBytes: 11 })).toMatchObject({ truncated: false });
  expect(await door.fetch({ url: web.url, maxBytes: 10 })).toMatchObject({ truncated: true });
});

test.skipIf(!("zstdCompressSync" in zlib))(
  "zstd is taken off, but no window larger than 8 MB is made for it",
  async () => {
    const { zstdCompressSync: compress, constants } = zlib as unknown as {
      readonly zstdCompressSync: (bytes: Uint8Array, options?: object) => Uint8Array;
      readonly constants: { readonly ZSTD_c_windowLog: number };
    };
    const wide = compress(Buffer.alloc(60e6, "abc"), { params: { [constants.ZSTD_c_windowLog]: 26 } });
    const web = await server((request, response) =>
      response
        .setHeader("content-encoding", "zstd")
        .end(request.url === "/wide" ? wide : compress(Buffer.from("hello"))),
    );
    const door = kept(doorTo([web]));
    expect(await textOf(door, { url: web.url })).toBe("200 hello");
    expect(await textOf(door, { url: `${web.url}/wide` })).toBe("protocol");
  },
);

test("redirects are followed and told, or shown", async () => {
  const web = await server((request, response) =>
    request.url === "/c"
      ? response.end("here")
      : response.writeHead(301, { location: request.url === "/a" ? "b" : "/c" }).end(),
  );
  const door = kept(doorTo([web]));
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
    const door = kept(doorTo([web, elsewhere]));
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
  await kept(doorTo([web, elsewhere])).fetch({ url: `${web.url}/a`, headers });
  for (const { headers } of web.seen)
    expect(headers).toMatchObject({ authorization: "Bearer secret", host: web.url.slice(7) });
  expect(elsewhere.seen).toHaveLength(1);
  expect(JSON.stringify(elsewhere.seen)).not.toContain("secret");
  expect(elsewhere.seen[0]?.headers.accept).toBe("text/html");
  for (const { headers } of [...web.seen, ...elsewhere.seen]) expect(headers).not.toHaveProperty("cookie");
});

test("a host that asks for rest gets it, but no longer than the owner allows", async () => {
  let asked = 0;
  const web = await server((_, response) => {
    asked += 1;
    response.writeHead(asked === 1 ? 429 : 200, { "retry-after": "3600" }).end();
  });
  const door = kept(doorTo([web], { network: { longestRest: 0.3 } }));
  const start = performance.now();
  expect(await textOf(door, { url: web.url })).toBe("429 ");
  expect(await textOf(door, { url: web.url })).toBe("200 ");
  expect(performance.now() - start).toBeGreaterThanOrEqual(290);
});

test("a request can be given up, before, while it waits, and while it is under way", async () => {
  const web = await server(() => {});
  const door = kept(doorTo([web], { network: { perHost: 1 } }));
  const gone = new AbortController();
  const waits = [1, 2].map(() => textOf(door, { url: web.url, signal: gone.signal }));
  setTimeout(() => gone.abort(), 50);
  expect(await Promise.all(waits)).toEqual(["aborted", "aborted"]);
  expect(await textOf(door, { url: web.url, signal: AbortSignal.abort() })).toBe("aborted");
});

test("a closed door lets nothing through and lets go of what is under way", async () => {
  const web = await server(() => {});
  const door = kept(doorTo([web]));
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
  expect(await textOf(kept(doorTo([web])), { url: web.url })).toBe("connection");
  expect(await textOf(kept(doorTo([], { test: null })), { url: "http://nothing.invalid/" })).toBe("dns");
  expect(await textOf(kept(doorTo([], { resolve })), { url: "http://a.example/" })).toBe("protocol");
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
  const trusting = kept(doorTo([], { test: testSwitch([web], new Map(), pem.cert), resolve }));
  expect(await textOf(trusting, { url: web.url })).toBe("200 safe");
  expect(await textOf(trusting, { url: `https://named.example:${web.port}/` })).toBe("200 safe");
  expect(await textOf(trusting, { url: `https://other.example:${web.port}/` })).toBe("tls");
  expect(await textOf(kept(doorTo([web])), { url: web.url })).toBe("tls");
  expect(await textOf(kept(doorTo([plain])), { url: plain.url.replace("http", "https") })).toBe("tls");
});

test("a name of the suites stands for their server, whatever the scheme, and for nothing else", async () => {
  const web = await server((request, response) => response.end(request.headers.host));
  const hosts = new Map([["blog.example", web]]);
  const door = kept(doorTo([], { test: testSwitch([], hosts), resolve: async () => ["127.0.0.1"] }));
  expect(await textOf(door, { url: "https://blog.example/a" })).toBe("200 blog.example");
  expect(await textOf(door, { url: "http://blog.example./a" })).toBe("200 blog.example.");
  expect(await textOf(door, { url: "http://other.example/a" })).toBe("forbidden");
  const all = kept(doorTo([], { test: testSwitch([], new Map([["*", web]])) }));
  expect(await textOf(all, { url: "https://other.example/a" })).toBe("200 other.example");
  expect(await textOf(all, { url: "http://127.0.0.1/" })).toBe("forbidden");
});
