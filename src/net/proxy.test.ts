import { request } from "node:http";
import { connect } from "node:net";
import { ProxyAgent } from "undici";
import { expect, test } from "vitest";
import { closing } from "../../test/closing.ts";
import { rawServer, type WebServer, webServer, writeEndlessly } from "../../test/web-server.ts";
import { DEFAULT_NETWORK, type NetworkConfig } from "../model/config.ts";
import { openDoor } from "./door.ts";
import type { DoorProxy } from "./proxy.ts";
import { testSwitch } from "./test-switch.ts";

const kept = closing();

function doorTo(
  servers: readonly WebServer[],
  network: Partial<NetworkConfig> = {},
  resolve?: () => Promise<string[]>,
) {
  const options = { network: { ...DEFAULT_NETWORK, ...network }, version: "1", test: testSwitch(servers) };
  return kept(openDoor({ ...options, ...(resolve ? { resolve } : {}) }));
}

async function server(...[answer, options]: Parameters<typeof webServer>): Promise<WebServer> {
  return kept(await webServer(answer, options));
}

function credentials({ username, password }: DoorProxy): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
  readonly whole: boolean;
}

/** A plain request through the proxy. */
function through(proxy: DoorProxy, url: string, headers: Record<string, string> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        ...new URL(proxy.server),
        host: "127.0.0.1",
        port: new URL(proxy.server).port,
        path: url,
        headers: { "proxy-authorization": credentials(proxy), ...headers },
      },
      (response) => {
        let body = "";
        const done = () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body, whole: response.complete });
        response.setEncoding("utf8").on("data", (part) => {
          body += part;
        });
        response.on("error", done).on("end", done);
      },
    );
    asked.on("error", reject).end();
  });
}

/** What the proxy says to `CONNECT`, with these header lines. */
function connectTo(proxy: DoorProxy, authority: string, lines = `Proxy-Authorization: ${credentials(proxy)}\r\n`) {
  return new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(proxy.server).port), "127.0.0.1");
    socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n${lines}\r\n`);
    socket.once("data", (said) => {
      socket.destroy();
      resolve(String(said).split("\r\n")[0] ?? "");
    });
  });
}

test("pages come through, plain and through a tunnel; cookies do not", async () => {
  const web = await server((_, response) => response.setHeader("set-cookie", "a=b").end("page"));
  const proxy = await doorTo([web]).proxy();
  expect(await through(proxy, `${web.url}/a?b`, { cookie: "a=b" })).toMatchObject({ status: 200, body: "page" });
  expect(web.seen).toMatchObject([{ path: "/a?b", host: web.url.slice(7) }]);
  const [{ headers } = { headers: {} }] = web.seen;
  expect(Object.keys(headers).filter((name) => /cookie|proxy/.test(name))).toEqual([]);
  const agent = kept(new ProxyAgent({ uri: proxy.server, token: credentials(proxy), proxyTunnel: true }));
  const answer = await agent.request({ origin: web.url, path: "/tunnel", method: "GET" });
  expect(await answer.body.text()).toBe("page");
});

test("who does not know the password is not let through", async () => {
  const web = await server((_, response) => response.end("page"));
  const proxy = await doorTo([web]).proxy();
  for (const said of ["", "Basic eDp5", credentials({ ...proxy, password: "" }), credentials(proxy).slice(0, -2)]) {
    expect(await through(proxy, web.url, { "proxy-authorization": said })).toMatchObject({ status: 407, body: "" });
    expect(await connectTo(proxy, web.url.slice(7), `Proxy-Authorization: ${said}\r\n`)).toMatch(/^HTTP\/1.1 407/);
  }
  expect(await connectTo(proxy, web.url.slice(7), "")).toMatch(/^HTTP\/1.1 407/);
  expect(web.connections()).toBe(0);
});

test("addresses inside are not reached by any spelling, nor through a name", async () => {
  const inside = await server((_, response) => response.end("secret"));
  const proxy = await doorTo([], {}, async () => ["127.0.0.1"]).proxy();
  for (const host of [
    "127.0.0.1",
    "localhost",
    "2130706433",
    "0x7f.1",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "0",
    "a.example",
  ]) {
    expect(await connectTo(proxy, `${host}:${inside.port}`), host).toMatch(/^HTTP\/1.1 403/);
    expect(await through(proxy, `http://${host}:${inside.port}/`), host).toMatchObject({ status: 403 });
  }
  for (const authority of ["a.example", "a@127.0.0.1:80", "127.0.0.1:80/a", "127.0.0.1:99999", ":80", "%"]) {
    expect(await connectTo(proxy, authority), authority).toMatch(/^HTTP\/1.1 40[03]/);
  }
  expect(await through(proxy, "/a")).toMatchObject({ status: 403 });
  expect(await through(proxy, `https://127.0.0.1:${inside.port}/`)).toMatchObject({ status: 403 });
  expect(await through(proxy, `http://a:b@a.example/`)).toMatchObject({ status: 403 });
  expect(inside.connections()).toBe(0);
});

test("the proxy itself cannot be reached through itself", async () => {
  const proxy = await doorTo([]).proxy();
  expect(await connectTo(proxy, proxy.server.slice(7))).toMatch(/^HTTP\/1.1 403/);
});

test("a body without end is cut, in a tunnel too", async () => {
  const flood = kept(
    await rawServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      writeEndlessly(socket, Buffer.alloc(65_536, "x"));
    }),
  );
  const bodyBytes = 1024 ** 2;
  const proxy = await doorTo([flood], { bodyBytes }).proxy();
  const plain = await through(proxy, flood.url);
  expect(plain.whole).toBe(false);
  expect(plain.body.length).toBeLessThanOrEqual(bodyBytes);
  const agent = kept(new ProxyAgent({ uri: proxy.server, token: credentials(proxy), proxyTunnel: true }));
  const { body } = await agent.request({ origin: flood.url, path: "/", method: "GET" });
  let size = 0;
  body.on("error", () => {});
  await (async () => {
    for await (const part of body) size += part.length;
  })().catch(() => {});
  expect(size).toBeLessThan(bodyBytes + 4 * 65_536);
});

test("silence ends, in a tunnel too", async () => {
  const silent = kept(await rawServer(() => {}));
  const proxy = await doorTo([silent], { idleTimeout: 0.3, timeout: 1 }).proxy();
  const start = performance.now();
  expect(await through(proxy, silent.url)).toMatchObject({ status: 504 });
  const agent = kept(new ProxyAgent({ uri: proxy.server, token: credentials(proxy), proxyTunnel: true }));
  await expect(agent.request({ origin: silent.url, path: "/", method: "GET" })).rejects.toThrow();
  expect(performance.now() - start).toBeLessThan(4000);
});

test("it closes with the door, and tunnels with it", async () => {
  const web = await server((_, response) => response.write("part"));
  const door = doorTo([web]);
  const proxy = await door.proxy();
  expect(await door.proxy()).toBe(proxy);
  const waits = through(proxy, web.url);
  await expect.poll(() => web.seen.length).toBe(1);
  await door.close();
  expect((await waits.catch(() => ({ whole: false }))).whole).toBe(false);
  await expect(through(proxy, web.url)).rejects.toMatchObject({ code: "ECONNREFUSED" });
  await expect(door.proxy()).rejects.toThrow("closed");
});
