import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, expect, test, vi } from "vitest";
import { at, posted, rows, run, useCli, writeTree } from "./hostile-cli.ts";

useCli();
vi.setConfig({ testTimeout: 120_000 });

const TOKEN = "xoxe-1234567890-exportSECRET";
const file = `https://files.slack.com/files-pri/T1-F1/x.pdf?t=${TOKEN}`;

beforeAll(async () => {
  writeTree("export", {
    "channels.json": [{ id: "C1", name: "tips" }],
    "groups.json": [{ id: "G1", name: "hush" }],
    "dms.json": [{ id: "D1", members: ["U1", "U2"] }],
    "mpims.json": [{ id: "G2", name: "mpdm-a--b-1" }],
    "users.json": [
      { id: "U1", name: "alice", profile: { real_name: "Alice Surname", email: "alice@corp.example" } },
      { id: "U2", name: "bob@corp.example", profile: { email: "bob@corp.example" } },
    ],
    "tips/2023-11-11.json": [
      posted(
        1,
        "<https://example.com/one|Guide to asyncio> by carol@corp.example, ask <mailto:dave@corp.example|dave@corp.example> or <@U1>",
      ),
      posted(2, "<https://erin:doorSECRET@example.com/two?token=queryTokenSECRET1&x=1|A long read>"),
      posted(3, `see https://files.example.org/three?t=${TOKEN} and the token ${TOKEN}`),
      posted(4, "a file", { files: [{ id: "F1", mode: "hosted", url_private: file, permalink: file, name: "x.pdf" }] }),
      posted(5, "an article https://example.com/five#access_token=fragmentSECRET123 to read, says frank@corp.example"),
      posted(6, "an article https://example.com/six?to=grace@corp.example&access_token=paramSECRET12345 to read"),
      { ...posted(7, "This was deleted: https://example.com/goneSECRET"), subtype: "tombstone" },
      posted(8, "as said in <#G1|hush>: https://example.com/eight", {
        attachments: [{ from_url: "https://example.com/eight", title: "Write to heidi@corp.example" }],
      }),
      posted(9, "in a thread https://example.com/nine", { thread_ts: posted(9, "").ts }),
      posted(10, "mail ivan@corp.example about https://example.com/ten", { thread_ts: posted(9, "").ts }),
    ],
    "hush/2023-11-11.json": [posted(20, "https://example.com/groupSECRET")],
    "D1/2023-11-11.json": [posted(21, "https://example.com/directSECRET")],
    "mpdm-a--b-1/2023-11-11.json": [posted(22, "https://example.com/manySECRET")],
  });
}, 120_000);

/** What nobody but the owner may read anywhere. */
const PRIVATE = /[a-z]+@corp\.example|SECRET|xoxe-|erin:|hush|Surname/;

test("private words, mail addresses and secrets reach no output but the owner's raw shares and backup", async () => {
  const data = ["--data", "data"];
  const imported = await run(["import", "export", ...data, "--json"]);
  expect(imported.exit).toBe(0);
  const ids = (await rows(["tips", "--all", "--json", ...data])).map(
    ({ id }) => `${JSON.stringify({ id, publish: true })}\n`,
  );
  expect(ids.length).toBeGreaterThan(6);
  const outputs = [imported, await run(["decide", "--json", ...data], { stdin: ids.join("") })];
  for (const command of [
    ["tips"],
    ["tips", "--all", "--json"],
    ["search", "example", "--json", "--limit", "99"],
    ["doctor"],
  ]) {
    outputs.push(await run([...command, ...data]));
  }
  const row = { title: "by carol@corp.example", url: "https://erin:doorSECRET@example.com/?token=queryTokenSECRET1" };
  outputs.push(await run(["classify", ...data], { stdin: JSON.stringify(row) }));
  for (const { out, err } of outputs) expect(out + err).not.toMatch(PRIVATE);
  for (const format of ["jekyll", "markdown", "jsonl", "bookmarks"]) {
    expect((await run(["publish", "--to", format, "--out", format, ...data])).exit).toBe(0);
    const published = readFileSync(at(format), "utf8");
    expect(published).toContain("https://example.com/one");
    expect(published, format).not.toMatch(PRIVATE);
  }
  expect((await run(["publish", "--to", "site", "--out", "site", ...data])).exit).toBe(0);
  const files = readdirSync(at("site"), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  expect(files.filter((path) => path.startsWith("conversations")).length).toBeGreaterThan(6);
  for (const path of files) expect(readFileSync(join(at("site"), path), "utf8"), path).not.toMatch(PRIVATE);
});

test("shares are printed as posted, but without tokens of Slack's and never from private channels", async () => {
  const { out } = await run(["shares", "--json", "--data", "data"]);
  expect(out).toContain("https://example.com/one");
  expect(out).not.toMatch(/xoxe-|exportSECRET|groupSECRET|directSECRET|manySECRET|goneSECRET/);
});

test("the backup holds every fact, but no token of Slack's", async () => {
  expect((await run(["backup", "backup.gz", "--data", "data"])).exit).toBe(0);
  const facts = gunzipSync(readFileSync(at("backup.gz"))).toString();
  expect(facts).toContain("groupSECRET");
  expect(facts).not.toMatch(/xoxe-|exportSECRET/);
});
