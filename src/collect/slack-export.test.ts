import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { collectorContract, SAMPLE } from "../../test/contracts/collector.ts";
import { type Files, readAll, withSource, writeFolder, writeZip } from "../../test/fixtures/sources.ts";
import { slackExport } from "./slack-export.ts";

const LISTS = { public: "channels.json", private: "groups.json", dm: "dms.json" };

function sampleFiles(): Files {
  const files: Record<string, unknown> = {
    "users.json": SAMPLE.users,
    "canvases.json": [],
    "integration_logs.json": [],
  };
  const [open, closed, direct] = SAMPLE.channels;
  files[LISTS.public] = [open?.row];
  files[LISTS.private] = [{ id: closed?.row.id, name: closed?.row.name }];
  files[LISTS.dm] = [{ id: direct?.row.id, members: ["U00000001", "U00000002"] }];
  for (const { row, posts } of SAMPLE.channels) {
    for (const { message, replies } of posts) {
      for (const one of [message, ...replies]) files[`${row.name}/${dayOf(one.ts)}.json`] ??= [];
      for (const one of [message, ...replies]) listAt(files, `${row.name}/${dayOf(one.ts)}.json`).push(one);
    }
  }
  return files;
}

function listAt(files: Record<string, unknown>, name: string): unknown[] {
  const list = files[name];
  return Array.isArray(list) ? list : [];
}

/** As if each hundred seconds were a day, so that replies lie in another file than their thread. */
function dayOf(ts: unknown): string {
  return `2020-09-1${Number(String(ts).slice(7, 8))}`;
}

function damaged(): Files {
  const files = sampleFiles();
  const name = Object.keys(files).find((path) => path.endsWith("2020-09-10.json")) ?? "";
  return { ...files, [name]: JSON.stringify(files[name]).slice(0, -40) };
}

const inFolder = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([k, v]) => [`My export/${k}`, v]));

collectorContract(slackExport, "a zip", {
  write: () => writeZip(sampleFiles()),
  writeDamaged: () => writeZip(damaged()),
  hasPeople: true,
});
collectorContract(slackExport, "a folder", {
  write: () => writeFolder(sampleFiles()),
  writeDamaged: () => writeFolder(damaged()),
  hasPeople: true,
});
collectorContract(slackExport, "a zip with everything in a top folder", {
  write: () => writeZip(inFolder(sampleFiles())),
  writeDamaged: () => writeZip(inFolder(damaged())),
  hasPeople: true,
});

const row = (ts: string, more: object = {}) => ({ type: "message", user: "U1", text: "x", ts, ...more });

describe("channels of an export", () => {
  test.each([
    { folder: "random", id: "name:random", kind: "public" },
    { folder: "C0123ABCD", id: "C0123ABCD", kind: "public" },
    { folder: "G0123ABCD", id: "G0123ABCD", kind: "private" },
    { folder: "D0123ABCD", id: "D0123ABCD", kind: "dm" },
    { folder: "mpdm-a--b-1", id: "name:mpdm-a--b-1", kind: "mpim" },
  ])("without lists, the folder $folder is $id and $kind", async ({ folder, id, kind }) => {
    const { collection, messages } = await readAll(
      slackExport,
      writeZip({ [`${folder}/2020-01-01.json`]: [row("1.5")] }),
    );
    expect(collection.head.channels).toMatchObject([{ id, kind, name: folder }]);
    expect(messages.map(({ channel }) => channel)).toEqual([id]);
  });

  test("a folder that the lists leave out is private, and said to be so", async () => {
    const files = { "channels.json": [{ id: "C1", name: "a" }], "b/2020-01-01.json": [row("1.5")] };
    const { collection, problems } = await readAll(slackExport, writeZip(files));
    expect(collection.head.channels.find(({ name }) => name === "b")?.kind).toBe("private");
    expect(problems[0]?.why).toContain("privateChannels");
  });

  test("a channel in groups.json, mpims.json or dms.json is private even when channels.json has its name", async () => {
    const files = {
      "channels.json": [{ id: "C1", name: "a" }],
      "groups.json": [{ id: "C2", name: "a" }],
      "a/2020-01-01.json": [row("1.5")],
    };
    const { messages, collection } = await readAll(slackExport, writeZip(files));
    expect(messages[0]?.channel).toBe("C2");
    expect(collection.head.channels.find(({ id }) => id === "C2")?.kind).toBe("private");
  });

  test("damaged rows of a list cost only themselves", async () => {
    const files = {
      "users.json": '[{"id":"U1","name":"a"},{"id":"U2,"name":"b"},{"id":"U3","name":"c"}]',
      "channels.json": "[]",
    };
    const { collection, problems } = await readAll(
      slackExport,
      writeZip({ ...files, "a/2020-01-01.json": [row("1.5")] }),
    );
    expect(collection.head.people.map(({ id }) => id)).toEqual(["U1", "U3"]);
    expect(problems).toHaveLength(1);
  });
});

describe("day files", () => {
  const read = (contents: unknown) =>
    readAll(slackExport, writeZip({ "a/2020-01-01.json": [row("1.5")], "a/2020-01-02.json": contents }));

  test.each([
    { title: "an empty array", contents: "[]", found: [], problems: 0 },
    {
      title: "a byte order mark and CRLF",
      contents: `\uFEFF[\r\n${JSON.stringify(row("2.5"))}\r\n]`,
      found: ["2.5"],
      problems: 0,
    },
    { title: "an empty file", contents: "", found: [], problems: 1 },
    { title: "an object with messages", contents: { ok: true, messages: [row("2.5")] }, found: ["2.5"], problems: 0 },
    { title: "some other object", contents: { ok: false }, found: [], problems: 1 },
    { title: "null", contents: "null", found: [], problems: 1 },
    { title: "rows that are no messages", contents: [null, 7, "x", [], {}, row("2.5")], found: ["2.5"], problems: 5 },
    {
      title: "a number for ts",
      contents: '[{"text":"x","ts":1627902117.061520}]',
      found: ["1627902117.061520"],
      problems: 0,
    },
    {
      title: "odd values of ts",
      contents: [row("99999999999999999999.0"), row("x"), row("-1.0"), row("2.5")],
      found: ["2.5"],
      problems: 3,
    },
    {
      title: "bytes that are no UTF-8",
      contents: Buffer.from('[{"text":"\xff","ts":"2.5"}]', "latin1"),
      found: ["2.5"],
      problems: 1,
    },
  ])("$title", async ({ contents, found, problems }) => {
    const result = await read(contents);
    expect(result.messages.slice(1).map(({ ts }) => ts)).toEqual(found);
    expect(result.problems).toHaveLength(problems);
    for (const problem of result.problems) expect(problem.where).toContain("a/2020-01-02.json");
  });

  test("a message 20,000 levels deep is passed over", async () => {
    const deep = `{"ts":"2.5","blocks":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
    const { messages, problems } = await read(`[${deep},${JSON.stringify(row("3.5"))}]`);
    expect(messages.map(({ ts }) => ts)).toEqual(["1.5", "3.5"]);
    expect(problems).toEqual([{ where: "a/2020-01-02.json, row 1", why: expect.stringContaining("deep") }]);
  });

  test("a message beyond the limit is passed over", async () => {
    const path = writeZip({ "a/2020-01-01.json": [row("1.5", { text: "y".repeat(3000) }), row("2.5")] });
    const { messages, problems } = await readAll(slackExport, path, { messageBytes: 2000 });
    expect(messages.map(({ ts }) => ts)).toEqual(["2.5"]);
    expect(problems[0]?.where).toBe("a/2020-01-01.json, row 1");
  });

  test("a comment on a file, as exports before 2018 have it, has the comment's author", async () => {
    const { messages } = await read([
      { subtype: "file_comment", ts: "2.5", text: "x", comment: { user: "U7", comment: "y" } },
    ]);
    expect(messages[1]?.user).toBe("U7");
  });

  test("a million damaged rows give a hundred problems and a count", async () => {
    const { problems } = await read(`[${"0,".repeat(1_000_000)}0]`);
    expect(problems).toHaveLength(101);
  });

  test("files that people uploaded are no channels", async () => {
    const path = writeFolder({
      "a/2020-01-01.json": [row("1.5")],
      "a/attachments/2020-01-01.json": [row("9.5")],
      "__uploads/F1/2020-01-01.json": [row("9.5")],
    });
    const { messages } = await readAll(slackExport, path);
    expect(messages.map(({ ts }) => ts)).toEqual(["1.5"]);
  });
});

describe("what is known again", () => {
  const files = {
    "channels.json": [{ id: "C1", name: "a" }],
    "a/2020-01-01.json": [row("1.5")],
    "a/2020-01-02.json": [row("2.5")],
  };
  const prints = async (path: string) =>
    (await readAll(slackExport, path)).collection.parts.map(({ fingerprint }) => fingerprint);

  test("a folder and its zip are the same parts", async () => {
    expect(await prints(writeFolder(files))).toEqual(await prints(writeZip(files)));
  });

  test("an edit of the same length in one file makes that file a new part", async () => {
    const [first, second] = await prints(writeFolder(files));
    const edited = { ...files, "a/2020-01-02.json": [row("2.6")] };
    const after = await prints(writeFolder(edited));
    expect(after[0]).toBe(first);
    expect(after[1]).not.toBe(second);
  });

  test("a file whose channel got its id from a list is a new part", async () => {
    const { "channels.json": _, ...without } = files;
    expect(await prints(writeZip(without))).not.toEqual(await prints(writeZip(files)));
  });
});

test("a day file too large to be parsed at once is read in pieces, a damaged row costs itself", async () => {
  const rows = Array.from({ length: 18 }, (_, n) => JSON.stringify(row(`${n + 1}.5`, { text: "z".repeat(1_000_000) })));
  const damaged = rows.with(7, '{"ts":"8.5","text":"no end}');
  for (const [contents, found] of [
    [rows, 18],
    [damaged, 17],
  ] as const) {
    const { messages, problems } = await readAll(
      slackExport,
      writeZip({ "a/2020-01-01.json": `[${contents.join(",")}]` }),
    );
    expect(messages).toHaveLength(found);
    expect(problems).toHaveLength(18 - found);
  }
});

test("the workspace's address is the one that most permalinks have", async () => {
  const file = (host: string) => ({ file: { permalink: `https://${host}.slack.com/files/U1/F1/a.png` } });
  const rows = [row("1.5", file("ours")), row("2.5", file("ours")), row("3.5", file("theirs"))];
  const path = writeZip({ "users.json": [{ id: "U1", team_id: "T1" }], "a/2020-01-01.json": rows });
  const { collection } = await readAll(slackExport, path);
  expect(collection.head.workspaces).toEqual([{ id: "T1", name: null, url: "https://ours.slack.com" }]);
});

test.each([
  { title: "a folder of other JSON", files: { "a.json": { x: 1 }, "b/c.json": [1] } },
  { title: "logs named by date", files: { "logs/2020-01-01.json": [{ level: "info" }] } },
])("$title is no export", async ({ files }) => {
  expect(await withSource(writeFolder(files), {}, slackExport.recognises)).toBe(false);
});

const houston = fileURLToPath(new URL("../../../shared/exports/houstondatavis.zip", import.meta.url));
test.skipIf(!existsSync(houston))("reads a real export of 2016 whole (needs ../shared)", async () => {
  const { messages, problems, collection } = await readAll(slackExport, houston);
  expect([messages.length, problems.length, collection.head.channels.length]).toEqual([1382, 0, 16]);
});
