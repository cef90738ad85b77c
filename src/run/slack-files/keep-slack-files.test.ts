import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { closing } from "../../../test/closing.ts";
import { temporaryFolder, writeSlackFolder } from "../../../test/slack-folder.ts";
import { webServer } from "../../../test/web-server.ts";
import { DEFAULT_CONFIG, DEFAULT_NETWORK } from "../../model/config.ts";
import type { Fetch } from "../../model/fetch.ts";
import { openDoor } from "../../net/door.ts";
import { testSwitch } from "../../net/test-switch.ts";
import { site } from "../../publish/site.ts";
import { folderBlobs } from "../../store/blobs/folder-blobs.ts";
import { openSqliteStore } from "../../store/sqlite/open-sqlite-store.ts";
import type { Archive } from "../archive.ts";
import { decide } from "../decide.ts";
import { importPaths } from "../import.ts";
import { listTips } from "../list.ts";
import { siteInput } from "../site-input.ts";
import { keepSlackFiles } from "./keep-slack-files.ts";

const kept = closing();
const progress = () => {};
const opened: Archive[] = [];
afterEach(async () => {
  for (const { store } of opened.splice(0)) await store.close();
});

const PNG = Buffer.from("89504e470d0a1a0a0000000d4948445200", "hex");
const EXPORT_TOKEN = "xoxe-111-222-abcdefabcdef";
const TOKEN = "xoxb-333-444-ghijklghijkl";
const NOBODY: Fetch = () => expect.fail("nobody is to be asked");

function file(id: string, name: string, host = "files.slack.com") {
  const address = `https://${host}/files-pri/T1-${id}/${name}?t=${EXPORT_TOKEN}`;
  return { id, name, title: name, mode: "hosted", size: 17, url_private: address, url_private_download: address };
}

const LINK = "<https://blog.example.com/guide|A guide to language models> is worth reading";

/** An archive of an export: a thread with a tip and files, chatter with one, and a private channel. */
async function exported() {
  const folder = await temporaryFolder();
  const source = await writeSlackFolder(join(folder, "export"), {
    papers: [
      { at: 10, text: LINK, files: [file("F01PIC", "picture.png")] },
      { at: 11, text: "more", thread: 10, files: [file("F02DOC", "slides.key"), file("F03EVIL", "x.html")] },
      { at: 12, text: "elsewhere", thread: 10, files: [file("F04HOST", "y.png", "files.evil.example")] },
      { at: 999_999, text: "lunch?", files: [file("F05LUNCH", "lunch.png")] },
    ],
    "🔒secret": [{ at: 20, text: LINK, files: [file("F06SECRET", "secret.png")] }],
  });
  const archive: Archive & { readonly data: string } = {
    data: join(folder, "data"),
    store: await openSqliteStore(join(folder, "data")),
    blobs: folderBlobs(join(folder, "data", "blobs")),
    config: { ...DEFAULT_CONFIG, privateChannels: new Set(["secret"]) },
    now: () => new Date("2026-01-01T00:00:00Z"),
  };
  opened.push(archive);
  await importPaths(archive, [source], { progress });
  for await (const { id, title } of listTips(archive, { all: true })) {
    if (title.startsWith("A guide")) await decide(archive, [{ id, publish: true }]);
  }
  return { archive, source };
}

async function slack() {
  const server = kept(
    await webServer(({ url = "", headers }, response) => {
      const mayRead = url.includes(EXPORT_TOKEN) || headers.authorization === `Bearer ${TOKEN}`;
      if (url.startsWith("/login")) return response.setHeader("content-type", "text/html").end("<form>log in");
      if (!mayRead) return response.writeHead(302, { location: "/login" }).end();
      if (url.includes("x.html")) {
        return response.setHeader("content-type", "text/html").end("<script>alert(1)</script>");
      }
      return response.setHeader("content-type", "image/png").end(PNG);
    }),
  );
  const hosts = new Map(["files.slack.com", "files.evil.example"].map((name) => [name, server] as const));
  const door = kept(openDoor({ network: { ...DEFAULT_NETWORK, delay: 0 }, version: "1", test: testSwitch([], hosts) }));
  return { server, fetch: door.fetch };
}

/** Everything that lies in the folder, as one text. */
async function everythingIn(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  return (await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), "latin1")))).join("\n");
}

describe("Slack's own files", () => {
  test("come from Slack with the token that an export's addresses carry, for what is shown in public, and no token stays", async () => {
    const { archive, source } = await exported();
    const { server, fetch } = await slack();
    const summary = await keepSlackFiles(archive, { paths: [source], token: null, fetch, progress });
    expect(summary).toEqual({
      wanted: 4,
      kept: 3,
      problems: [{ where: "Slack file F04HOST", why: "it does not lie at Slack" }],
    });
    expect(server.seen.map(({ host, path }) => `${host}${path.replace(/\?.*/, "")}`).sort()).toEqual(
      ["F01PIC/picture.png", "F02DOC/slides.key", "F03EVIL/x.html"].map(
        (name) => `files.slack.com/files-pri/T1-${name}`,
      ),
    );
    expect(await everythingIn(archive.data)).not.toContain(EXPORT_TOKEN);
    const again = await keepSlackFiles(archive, { paths: [], token: null, fetch: NOBODY, progress });
    expect(again).toMatchObject({ wanted: 1, kept: 0, problems: [] });
  });

  test("come from Slack with the owner's token, which goes to Slack alone", async () => {
    const { archive } = await exported();
    const { server, fetch } = await slack();
    const summary = await keepSlackFiles(archive, { paths: [], token: TOKEN, fetch, progress });
    expect(summary).toMatchObject({ wanted: 4, kept: 3 });
    expect(server.seen.filter(({ host }) => host !== "files.slack.com")).toEqual([]);
    expect(JSON.stringify(summary) + (await everythingIn(archive.data))).not.toContain(TOKEN);
  });

  test("that a token does not open are named without it, and tried again", async () => {
    const { archive } = await exported();
    const { fetch } = await slack();
    const bad = "xoxb-000-wrongwrongwrong";
    const { kept, problems } = await keepSlackFiles(archive, { paths: [], token: bad, fetch, progress });
    expect(kept).toBe(0);
    expect(problems.map(({ why }) => why)).toContain("Slack asks for a login: the token does not open it");
    const failing: Fetch = async ({ url }) => {
      return { ok: false, url, failure: "connection", why: `no way to ${url} with ${bad}`, redirects: [] };
    };
    const failed = await keepSlackFiles(archive, { paths: [], token: bad, fetch: failing, progress });
    expect(JSON.stringify(failed)).not.toContain("xox");
    expect((await keepSlackFiles(archive, { paths: [], token: TOKEN, fetch, progress })).kept).toBe(3);
  });

  test.each([
    ["slackdump's uploads", "__uploads/F01PIC/picture.png"],
    ["slackdump's attachments", "papers/attachments/F01PIC-picture.png"],
    ["slackdump's dump", "C0123/F01PIC-picture.png"],
    ["slack-archive's files", "data/files/C0123/F01PIC.png"],
  ])("come out of archives that hold them: %s", async (_, path) => {
    const { archive } = await exported();
    const folder = await temporaryFolder();
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), PNG);
    const summary = await keepSlackFiles(archive, { paths: [folder], token: null, fetch: NOBODY, progress });
    expect(summary).toMatchObject({ wanted: 4, kept: 1, problems: [] });
    const [copy] = await archive.store.capturesOf(["slack-file:F01PIC"]);
    expect(copy).toMatchObject({ format: "file", type: "image/png", bytes: PNG.length });
  });

  test("larger than what is kept of one are left, and the reason is told", async () => {
    const { archive } = await exported();
    const { fetch } = await slack();
    const small = { ...archive, config: { ...archive.config, preserve: { ...archive.config.preserve, pageBytes: 5 } } };
    const { kept, problems } = await keepSlackFiles(small, { paths: [], token: TOKEN, fetch, progress });
    expect(kept).toBe(0);
    expect(problems.map(({ why }) => why)).toContain("it is larger than what is kept of one (preserve.pageBytes)");
  });

  test("stand where the message stands: pictures shown, others to be saved, none as a page", async () => {
    const { archive } = await exported();
    const { fetch } = await slack();
    await keepSlackFiles(archive, { paths: [], token: TOKEN, fetch, progress });
    const files = new Map([...site.publishFiles(await siteInput(archive))].map((one) => [one.path, one]));
    const copies = [...files.keys()].filter((path) => path.startsWith("copies/"));
    expect(copies.map((path) => path.split(".")[1]).sort()).toEqual(["bin", "png"]);
    const pages = [...files.values()].filter(({ path }) => /^(?:conversations|tips)\//.test(path));
    const drawn = (await Promise.all(pages.map(({ contents }) => contents()))).join("");
    expect(drawn).toMatch(/<img src="\.\.\/copies\/[0-9a-f]{64}\.png" alt="picture\.png" loading="lazy"\/>/);
    expect(drawn).toMatch(/<a href="\.\.\/copies\/[0-9a-f]{64}\.bin" rel="nofollow" download="x\.html">x\.html<\/a>/);
    for (const path of copies) expect(await files.get(path)?.contents()).toBeInstanceOf(Uint8Array);
  });
});
