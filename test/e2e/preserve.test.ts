import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { WARCParser } from "warcio";
import { openArchive } from "../../src/run/archive.ts";
import { smallPdf } from "../browser/small-pdf.ts";
import { type WebServer, webServer } from "../web-server.ts";
import { at, run, useCli, write } from "./hostile-cli.ts";

useCli();
vi.setConfig({ testTimeout: 120_000 }); // a dozen processes, one after the other

const PAGES = 60;
/** EUC-KR's superset CP949: 똠방각하 is in no smaller one. */
const KOREAN = Buffer.concat([
  Buffer.from('<meta charset="euc-kr"><title>T</title><article><p>'),
  Buffer.from("8c63b9e6b0a2c7cf", "hex"),
  Buffer.from(" and some words that make it worth reading. ".repeat(20)),
  Buffer.from("</p></article>"),
]);

let web: WebServer;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  web = await webServer(({ url = "" }, response) => {
    if (url === "/robots.txt") return response.writeHead(404).end();
    if (url === "/korean") return response.setHeader("content-type", "text/html").end(KOREAN);
    if (url === "/paper.pdf") {
      return response.setHeader("content-type", "application/pdf").end(smallPdf("A quagga is a zebra"));
    }
    const words = `Page ${url}. ${"Some words that a reader would want to keep. ".repeat(40)}`;
    return response.setHeader("content-type", "text/html").end(`<title>${url}</title><article><p>${words}</article>`);
  });
  const hosts = Array.from({ length: 20 }, (_, n) => `h${n}.example`);
  const place = `${web.address}:${web.port}`;
  env = { TIPKEEPER_TEST_HOSTS: [...hosts, "special.example"].map((name) => `${name}=${place}`).join() };
  const entries = Array.from({ length: PAGES }, (_, n) => `- [Page ${n}](http://h${n % hosts.length}.example/${n})`);
  write("post.md", `#### Reading\n${entries.join("\n")}\n`);
  write(
    "special.md",
    "#### 읽기\n- [한글](http://special.example/korean)\n- [논문](http://special.example/paper.pdf)\n",
  );
  write("tipkeeper.yaml", "preserve: { browser: false }\nnetwork: { delay: 0, perHost: 4 }\n");
});

afterAll(() => web.close());

/** Every copy of an archive, with its contents. */
async function copiesIn(data: string) {
  const { store, blobs } = await openArchive({ data: at(data), configFile: at("tipkeeper.yaml") });
  try {
    const copies = [];
    for await (const page of store.eachCapture()) {
      for (const copy of page) copies.push({ ...copy, contents: await blobs.get(copy.blob) });
    }
    return copies;
  } finally {
    await store.close();
  }
}

test("killed three times while it copies, it keeps every page once, whole", async () => {
  await run(["import", "post.md", "--quiet", "--data", "killed"]);
  const args = ["preserve", "--quiet", "--data", "killed"];
  for (const part of [0.1, 0.25, 0.25]) {
    const until = web.seen.length + part * PAGES;
    const { exit } = await run(args, { env, killWhen: () => web.seen.length >= until });
    expect(exit).toBeNull();
  }
  const { err } = await run(args, { env });
  const copies = await copiesIn("killed");
  expect(err.replace(/.*TIPKEEPER_TEST_.*\n/, "")).toBe("");
  const names = copies.map(({ key, format }) => `${format} ${key}`);
  expect(names.length).toBe(2 * PAGES);
  expect(new Set(names).size).toBe(2 * PAGES);
  for (const { contents, format } of copies) {
    if (typeof contents === "string") return expect.fail(`contents are ${contents}`);
    if (format !== "warc") continue;
    let records = 0;
    for await (const _ of new WARCParser([contents])) records += 1;
    expect(records).toBe(3);
  }
});

test("Korean of old encodings and the words of PDFs are read, searched, backed up and restored", async () => {
  const into = ["--quiet", "--data", "special"];
  await run(["import", "special.md", ...into]);
  expect((await run(["preserve", ...into], { env })).exit).toBe(0);
  const text = (await copiesIn("special"))
    .filter(({ format }) => format === "text")
    .map(({ contents }) => Buffer.from(contents as Uint8Array).toString())
    .join();
  expect(text).toContain("똠방각하");
  expect(text).toContain("A quagga is a zebra");
  for (const data of ["special", "restored"]) {
    if (data === "restored") {
      expect((await run(["backup", "special.gz", ...into])).exit).toBe(0);
      expect((await run(["restore", "special.gz", "--quiet", "--data", data])).exit).toBe(0);
    }
    for (const [words, title] of [
      ["똠방각하", "한글"],
      ["quagga", "논문"],
    ] as const) {
      const { out } = await run(["search", words, "--json", "--data", data]);
      expect([words, JSON.parse(out.split("\n")[0] ?? "{}").title]).toEqual([words, title]);
    }
    const { out, exit } = await run(["doctor", "--data", data]);
    expect(out).toMatch(/preserved copies: 5, \d+ MB on disk/);
    expect([exit, out.includes("missing or damaged")]).toEqual([0, false]);
  }
  const { out } = await run(["publish", "--to", "site", "--out", "site", "--json", ...into]);
  expect(JSON.parse(out).files).toBeGreaterThan(10);
  const again = await run(["publish", "--to", "site", "--out", "site", "--json", ...into]);
  expect(JSON.parse(again.out)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  expect(
    readdirSync(at("site/copies"))
      .map((name) => name.split(".")[1])
      .sort(),
  ).toEqual(["html", "html", "pdf"]);
});
