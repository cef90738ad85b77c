import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_BLOBS } from "../../test/no-blobs.ts";
import { siteTip } from "../../test/site/tips.ts";
import { DEFAULT_CONFIG } from "../model/config.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import type { Archive } from "./archive.ts";
import { publish } from "./publish.ts";

const folder = mkdtempSync(join(tmpdir(), "tipkeeper-site-"));
const out = join(folder, "site");
const progress = () => {};
let store: Store;
let archive: Archive;

beforeAll(async () => {
  store = await openStore({ folder: join(folder, "data"), databaseUrl: undefined, archive: "main" });
  archive = {
    store,
    blobs: NO_BLOBS,
    config: { ...DEFAULT_CONFIG, language: "ko", topics: [{ name: "NLP", keywords: [] }] },
    now: () => new Date(0),
  };
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function put(...titles: string[]): Promise<void> {
  const tips = titles.map((title) => siteTip({ title, url: `https://${encodeURIComponent(title)}.example/` }));
  await store.putTips(tips.map((tip) => ({ tip, root: tip.links[0]?.key ?? "", listed: null, pinned: false })));
}

function written(): readonly string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test("the first publication makes the folder and writes every file", async () => {
  await put("하나", "둘");
  const done = await publish(archive, { to: "site", out, progress });
  expect(done).toMatchObject({ format: "site", path: out, written: true, tips: 2, changed: 0, removed: 0 });
  expect(done.added).toBe(done.files);
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain("하나");
});

test("a second one touches no file", async () => {
  const before = written().map((path) => [path, statSync(path).mtimeMs]);
  expect(await publish(archive, { to: "site", out, progress })).toMatchObject({ written: false, added: 0, changed: 0 });
  expect(written().map((path) => [path, statSync(path).mtimeMs])).toEqual(before);
});

test("a new tip writes its page and the pages that show it, and no other tip's", async () => {
  await put("셋");
  const { added, changed, files } = await publish(archive, { to: "site", out, progress });
  expect(added).toBe(5); // its own page, its site's, and the search index's three parts
  expect(changed).toBeGreaterThan(0);
  expect(changed).toBeLessThan((files ?? 0) - 4);
});

test("what is gone is removed; files of others stay, and a forged list reaches none outside", async () => {
  writeFileSync(join(out, "CNAME"), "tips.example");
  writeFileSync(join(folder, "outside.txt"), "mine");
  const list = join(out, ".tipkeeper-files-site");
  writeFileSync(list, `${readFileSync(list, "utf8")}../outside.txt\n/etc/hostname\n`);
  await store.removeTips([`https://${encodeURIComponent("셋")}.example/`]);
  expect(await publish(archive, { to: "site", out, progress })).toMatchObject({ added: 3, removed: 5 });
  expect(readFileSync(join(out, "CNAME"), "utf8")).toBe("tips.example");
  expect(readFileSync(join(folder, "outside.txt"), "utf8")).toBe("mine");
  expect(written().filter((path) => path.endsWith(".tmp"))).toEqual([]);
});

test("a file that was altered by hand is written again", async () => {
  writeFileSync(join(out, "index.html"), "altered");
  expect(await publish(archive, { to: "site", out, progress })).toMatchObject({ changed: 1 });
});

test.each([
  ["feeds", out, "site.url"],
  ["site", undefined, "--out"],
])("%s to %s says that it needs %s", async (to, path, needs) => {
  await expect(publish(archive, { to, out: path, progress })).rejects.toThrow(needs);
});

test("a file where the folder should be stays as it is", async () => {
  const file = join(folder, "file.txt");
  writeFileSync(file, "mine");
  await expect(publish(archive, { to: "site", out: file, progress })).rejects.toThrow("is a file; name a folder");
  expect(readFileSync(file, "utf8")).toBe("mine");
});

test("the owner's picture and style go along", async () => {
  writeFileSync(join(folder, "our.css"), ":root { --accent: #0a7; }");
  writeFileSync(join(folder, "our.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  const site = {
    ...DEFAULT_CONFIG.site,
    about: "우리 소개",
    logo: join(folder, "our.svg"),
    style: join(folder, "our.css"),
  };
  await publish({ ...archive, config: { ...archive.config, site } }, { to: "site", out, progress });
  const home = readFileSync(join(out, "index.html"), "utf8");
  expect(home).toContain("우리 소개");
  expect(home).toContain('href="assets/own.css"');
  expect(readFileSync(join(out, "assets/logo.svg"), "utf8")).toContain("<svg");
});

test("cards are drawn once, again when one is altered or gone, and leave with their tip", async () => {
  const config = { ...archive.config, site: { ...DEFAULT_CONFIG.site, url: "https://our.example" } };
  const cards = join(folder, "cards-site");
  const again = () => publish({ ...archive, config }, { to: "site", out: cards, progress });
  await again();
  const tip = join(cards, "cards/tips", readdirSync(join(cards, "cards/tips"))[0] ?? "");
  const drawn = readFileSync(tip);
  expect(drawn.subarray(1, 4).toString()).toBe("PNG");
  expect(await again()).toMatchObject({ written: false });
  writeFileSync(tip, "altered");
  expect(await again()).toMatchObject({ changed: 1, added: 0 });
  rmSync(tip);
  expect(await again()).toMatchObject({ changed: 0, added: 1 });
  expect(readFileSync(tip).equals(drawn)).toBe(true);
});
