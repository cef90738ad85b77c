import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { DEFAULT_NETWORK } from "../src/model/config.ts";
import { openDoor } from "../src/net/door.ts";
import { testSwitch } from "../src/net/test-switch.ts";
import { closing } from "./closing.ts";
import { type WebServer, webServer } from "./web-server.ts";

const kept = closing();

/** What nobody from outside may reach: a server that only its own log speaks for. */
async function insider(): Promise<WebServer> {
  return kept(await webServer((_, response) => response.end("secret")));
}

/** Redirects there, in UTF-8 as servers send it. */
async function publicServer(location: () => string): Promise<WebServer> {
  const bytes = () => Buffer.from(location()).toString("latin1");
  return kept(await webServer((_, response) => response.writeHead(302, { location: bytes() }).end()));
}

function doorTo(server: WebServer, resolve?: (host: string) => Promise<readonly string[]>) {
  const network = { ...DEFAULT_NETWORK, timeout: 5, connectTimeout: 2 };
  return kept(openDoor({ network, version: "1", test: testSwitch([server]), ...(resolve ? { resolve } : {}) }));
}

const SPELLINGS: readonly ((port: number) => string)[] = [
  (port) => `http://127.0.0.1:${port}/`,
  (port) => `http://127.1:${port}/`,
  (port) => `http://2130706433:${port}/`,
  (port) => `http://0x7f000001:${port}/`,
  (port) => `http://0x7f.0.0.0x1:${port}/`,
  (port) => `http://017700000001:${port}/`,
  (port) => `http://127.0.0.1.:${port}/`,
  (port) => `http://0:${port}/`,
  (port) => `http://0.0.0.0:${port}/`,
  (port) => `http://[::1]:${port}/`,
  (port) => `http://[::]:${port}/`,
  (port) => `http://[::ffff:127.0.0.1]:${port}/`,
  (port) => `http://[::ffff:7f00:1]:${port}/`,
  (port) => `http://[::127.0.0.1]:${port}/`,
  (port) => `http://[64:ff9b::7f00:1]:${port}/`,
  (port) => `http://[64:ff9b:1::7f00:1]:${port}/`,
  (port) => `http://[2002:7f00:1::]:${port}/`,
  (port) => `http://localhost:${port}/`,
  (port) => `http://LOCALHOST.:${port}/`,
  (port) => `http://１２７.０.０.１:${port}/`,
  (port) => `http://①②⑦.⓪.⓪.①:${port}/`,
  (port) => `http://127.0.0.1%2e:${port}/`,
  (port) => `http:\\\\127.0.0.1:${port}\\`,
  (port) => `http:127.0.0.1:${port}`,
  (port) => `https://127.0.0.1:${port}/`,
  (port) => `http://example.com@127.0.0.1:${port}/`,
  (port) => `http://127.0.0.1:${port}@127.0.0.1:${port}/`,
  (port) => `ftp://127.0.0.1:${port}/`,
  (port) => `gopher://127.0.0.1:${port}/_GET`,
  (port) => `ws://127.0.0.1:${port}/`,
];

test("no spelling of an address inside is asked, at first or after a redirect", async () => {
  const inside = await insider();
  const outside = await publicServer(() => goal);
  const door = doorTo(outside);
  let goal = "";
  for (const spelling of SPELLINGS) {
    goal = spelling(inside.port);
    expect(await door.fetch({ url: goal }), goal).toMatchObject({ ok: false, failure: "forbidden" });
    const url = outside.url;
    // What a relative redirect makes of it may also be a path of the server itself: then it leads in a circle.
    const again = await door.fetch({ url });
    expect(again, goal).toMatchObject({ ok: false, failure: expect.toBeOneOf(["forbidden", "redirects"]) });
    expect(
      again.redirects.every(({ from }) => from.startsWith(url)),
      goal,
    ).toBe(true);
  }
  expect(inside.seen).toEqual([]);
  expect(inside.connections()).toBe(0);
});

test("a name with an address inside is not asked, whatever else it has", async () => {
  const inside = await insider();
  for (const answer of [
    ["127.0.0.1"],
    ["::1"],
    ["127.0.0.1", "93.184.215.14"],
    ["93.184.215.14", "127.0.0.1"],
    ["::ffff:127.0.0.1"],
    ["10.0.0.1", "fd00::1"],
    ["0.0.0.0"],
    ["169.254.169.254"],
    ["fe80::1%lo"],
    ["127.0.0.1\0"],
    ["not an address"],
  ]) {
    const network = { ...DEFAULT_NETWORK, ports: [inside.port], connectTimeout: 2 };
    const door = kept(openDoor({ network, version: "1", resolve: () => Promise.resolve(answer) }));
    const said = await door.fetch({ url: `http://innocent.example:${inside.port}/` });
    expect(said, String(answer)).toMatchObject({ ok: false, failure: "forbidden" });
    expect(JSON.stringify(said)).not.toContain("127.0.0.1");
  }
  expect(inside.connections()).toBe(0);
});

test("a name that leads outside at first and inside then gains nothing", async () => {
  const inside = kept(await webServer((_, response) => response.end("secret"), { address: "127.0.0.2" }));
  const outside = kept(await webServer((_, response) => response.writeHead(302, { location: "/again" }).end()));
  let asked = 0;
  const rebind = async () => {
    asked += 1;
    return asked === 1 ? ["127.0.0.1"] : ["127.0.0.2"];
  };
  const door = doorTo(outside, rebind);
  for (const url of [`http://rebind.example:${outside.port}/`, `http://rebind.example:${inside.port}/`]) {
    expect(await door.fetch({ url })).toMatchObject({ ok: false });
  }
  // The first connection goes where its own look-up led; no second look-up has a say in it.
  expect(outside.seen.length).toBeGreaterThan(0);
  expect(inside.connections()).toBe(0);
});

test("ports that are not for the web are not asked, though the address is public", async () => {
  const door = kept(openDoor({ network: DEFAULT_NETWORK, version: "1", resolve: async () => ["93.184.215.14"] }));
  for (const port of [22, 25, 6379, 8080, 11211]) {
    expect(await door.fetch({ url: `http://example.com:${port}/` })).toMatchObject({ failure: "forbidden" });
  }
});

test.each([
  "",
  "   ",
  "http://",
  "https:///",
  "//example.com",
  "data:text/html,hello",
  "file:///etc/passwd",
  "about:blank",
  "http://exa mple.com/",
  "http://a:b@example.com/",
  "http://token@example.com/",
  `http://example.com/${"a".repeat(10_000)}`,
  "http://example.com:99999/",
])("%j is refused before anything is looked up", async (url) => {
  let asked = 0;
  const resolve = async () => {
    asked += 1;
    return ["127.0.0.1"];
  };
  const door = kept(openDoor({ network: DEFAULT_NETWORK, version: "1", resolve }));
  expect(await door.fetch({ url })).toMatchObject({ ok: false, failure: "forbidden" });
  expect(asked).toBe(0);
});

test("no proxy of the surroundings is used: it would look up names again, out of sight", async () => {
  const proxy = await insider();
  const outside = kept(await webServer((_, response) => response.end("direct")));
  const script = `
    import { openDoor } from ${JSON.stringify(new URL("../src/net/door.ts", import.meta.url))};
    import { testSwitch } from ${JSON.stringify(new URL("../src/net/test-switch.ts", import.meta.url))};
    import { DEFAULT_NETWORK } from ${JSON.stringify(new URL("../src/model/config.ts", import.meta.url))};
    const test = testSwitch([{ address: "127.0.0.1", port: ${outside.port} }]);
    const door = openDoor({ network: DEFAULT_NETWORK, version: "1", test });
    const answers = [await door.fetch({ url: "${outside.url}" }), await door.fetch({ url: "${proxy.url}" })];
    console.log(JSON.stringify(answers.map(({ ok, failure }) => failure ?? ok)));
    await door.close();`;

  const variables = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];
  const child = spawn(
    process.execPath,
    ["--import", new URL("run-typescript.mjs", import.meta.url).href, "--input-type=module", "-e", script],
    {
      env: {
        ...process.env,
        NODE_USE_ENV_PROXY: "1",
        NO_PROXY: "",
        ...Object.fromEntries(variables.map((name) => [name, proxy.url])),
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (part) => {
    out += part;
  });
  await once(child, "close");
  expect(JSON.parse(out)).toEqual([true, "forbidden"]);
  expect(proxy.connections()).toBe(0);
});
