import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import Database from "libsql";
import { beforeAll, describe, expect, test } from "vitest";
import { at, LISTS, posted, run, useCli, write, writeTree } from "./hostile-cli.ts";

useCli();
beforeAll(async () => {
  writeTree("export", { ...LISTS, "tips/2023-11-11.json": [posted(1, "https://example.com/a")] });
  expect((await run(["import", "export", "--data", "data"])).exit).toBe(0);
});

describe("tipkeeper.yaml", () => {
  const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [last, next] of ["ab", "bc", "cd", "de", "ef", "fg", "gh"]) {
    bomb.push(`${next}: &${next} [${Array(9).fill(`*${last}`).join(", ")}]`);
  }
  test.each([
    ["aliases that unfold to millions", bomb.join("\n"), /:\d+: expected YAML, found Excessive alias/],
    ["an alias inside what it stands for", "title: &a [*a]\n", /:1: title: expected text/],
    ["an alias of nothing", "title: x\nlanguage: *nope\n", /:2: expected YAML, found Unresolved alias/],
    ["lists 20,000 deep", `topics: ${"[".repeat(20_000)}`, /:1: expected YAML/],
    ["a number for a text", "title: 7\n", /:1: title: expected text, found 7/],
    [
      "a number for a size",
      "limits:\n  entries: -1\n",
      /:2: limits.entries: expected a whole number above 0, found -1/,
    ],
    ["a list for fields", "- 1\n", /:1: expected fields with values/],
    ["lists for names of fields", "? [a]\n: 1\n", /expected one of the known fields/],
    ["a prototype", "__proto__:\n  x: 1\n", /:1: __proto__: expected one of the known fields/],
  ])("%s: 2, with line and field", async (name, yaml, said) => {
    const file = `${name.replaceAll(" ", "-")}.yaml`;
    write(file, yaml);
    const { exit, out, err } = await run(["tips", "--config", file, "--data", "data"]);
    expect({ exit, out, err }).toEqual({ exit: 2, out: "", err: expect.stringMatching(said) });
  });

  test("a folder: 2", async () => {
    expect(await run(["tips", "--config", "export", "--data", "data"])).toMatchObject({
      exit: 2,
      err: "problem: export: expected YAML, found a folder\n",
    });
  });
});

describe("--data", () => {
  test.each([
    ["on a file", "export/users.json", /cannot be written/],
    ["on what is no database", "no-database", /not a database/],
    ["on a database with its pages overwritten", "overwritten", /malformed|not a database/],
    ["of a newer Tipkeeper", "newer", /newer Tipkeeper.*update/],
  ])("%s: 1, and why", async (_, data, said) => {
    write("no-database/tipkeeper.db", "x".repeat(10_000));
    if (data === "newer" || data === "overwritten") {
      await run(["import", "export", "--data", data]);
      const file = at(`${data}/tipkeeper.db`);
      if (data === "newer") {
        const database = new Database(file);
        database.exec("UPDATE tipkeeper_schema SET version = 99");
        database.close();
      } else writeFileSync(file, readFileSync(file).fill(7, 100, 60_000));
    }
    const { exit, out, err } = await run(["tips", "--data", data]);
    expect({ exit, out, err }).toEqual({ exit: 1, out: "", err: expect.stringMatching(said) });
  });

  test.skipIf(process.platform !== "linux")("where no folder can be made: 1, at once", async () => {
    const { exit, err } = await run(["import", "export", "--data", "/proc/none/here"]);
    expect({ exit, err }).toEqual({ exit: 1, err: expect.stringContaining("/proc/none/here: cannot be written") });
  });
});

test("--as: an unknown kind, and a kind that the path does not hold", async () => {
  mkdirSync(at("empty"));
  expect(await run(["import", "export", "--as", "nope", "--data", "none"])).toMatchObject({
    exit: 2,
    err: expect.stringMatching(/nope.*slack-export/s),
  });
  for (const kind of ["slack-export", "slackdump", "bookmarks"]) {
    expect(await run(["import", "empty", "--as", kind, "--data", "none"])).toMatchObject({ exit: 2, out: "" });
  }
});

describe("restore", () => {
  const header = '{"tipkeeper":1}\n';
  const message = (fields: object) =>
    `${JSON.stringify({ message: { channel: "C1", ts: "1700000000.000100", workspace: "", revision: "", deleted: false, threadTs: null, user: null, raw: "{}", ...fields } })}\n`;
  test.each([
    ["text", "hello"],
    ["nothing", gzipSync("")],
    ["a newer form", gzipSync('{"tipkeeper":3}\n')],
    [
      "a backup cut short",
      gzipSync(header + message({ raw: JSON.stringify({ text: "x".repeat(999) }) })).subarray(0, -20),
    ],
    ["an unknown fact", gzipSync(`${header}{"x":1}\n`)],
    ["a message that is no JSON", gzipSync(header + message({ raw: "{http" }))],
    ["a message that is no object", gzipSync(header + message({ raw: '"https://example.com"' }))],
    ["a message without a time", gzipSync(header + message({ ts: "x\0y" }))],
    ["a line without end", gzipSync(Buffer.concat([Buffer.from(header), Buffer.alloc(300e6, 120)]))],
  ])("%s: 2, by line", async (name, bytes) => {
    write(`${name}.gz`, bytes);
    const { exit, out, err, peak } = await run(["restore", `${name}.gz`, "--data", `restored-${name}`]);
    expect({ exit, out, err }).toEqual({ exit: 2, out: "", err: expect.stringContaining(`${name}.gz`) });
    expect(peak).toBeLessThan(600);
  });

  test("backup onto a folder, or into none", async () => {
    for (const [target, why] of [
      ["export", "is a folder"],
      ["absent/b.gz", "its folder is not there"],
    ] as const) {
      const { exit, err } = await run(["backup", target, "--data", "data"]);
      expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining(`${target}: ${why}`) });
    }
  });
});

describe("standard input", () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  test("decide names bad lines and stands by the others", async () => {
    const lines = ["[]", "7", '{"id":7}', `{"id":"a","note":${deep}}`, "{", '{"id":"__proto__","hide":true}', "\0"];
    const { exit, out, err } = await run(["decide", "--data", "data"], { stdin: lines.join("\n") });
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    for (const line of [1, 2, 3, 4, 5, 7]) expect(err).toContain(`line ${line}:`);
    expect(err).toContain("no tip has the id __proto__");
  });

  test("classify names bad lines and answers the others", async () => {
    const lines = [deep, `{"title":${deep}}`, '{"title":"Python"}', `{"title":"${"a ".repeat(500_000)}"}`];
    const { exit, out, err } = await run(["classify", "--data", "data"], { stdin: lines.join("\n") });
    expect({ exit, answers: out.trim().split("\n").length }).toEqual({ exit: 1, answers: 2 });
    expect(err).toMatch(/line 1: .*a list\n.*line 2: title: expected text, found a list/);
  });

  test("identify gives no key to what is no address of the web", async () => {
    const long = [
      `https://e.com/${"%".repeat(1e5)}`,
      `https://${"a.".repeat(1e5)}com`,
      `https://e.com/?${"a=b&".repeat(1e5)}`,
    ];
    const lines = ["javascript:x", "https://", "http://[::1", "data:x", "\0", ...long];
    const { exit, out } = await run(["identify"], { stdin: lines.join("\n") });
    const keys = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).key);
    expect({ exit, keys: keys.slice(0, 5) }).toEqual({ exit: 0, keys: Array(5).fill(null) });
    expect(keys).toHaveLength(lines.length);
  });
});
