import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import {
  type Files,
  newPlace,
  withSource,
  writeFile,
  writeFolder,
  writeZip,
  zipBytes,
} from "../../test/fixtures/sources.ts";
import type { Limits } from "../model/config.ts";
import type { Problem } from "../model/problem.ts";
import { InputError } from "./collector.ts";

/** Names and contents of what can be read under a path, `!` where reading fails, and the problems. */
async function look(path: string, limits: Partial<Limits> = {}) {
  return withSource(path, limits, async ({ kind, files, problems }) => {
    const found: Record<string, string> = {};
    const whys: Problem[] = [...problems];
    for (const file of files) {
      try {
        found[file.name] = (await file.read()).toString("utf8");
        const chunks: Buffer[] = [];
        for await (const chunk of file.stream()) chunks.push(chunk);
        expect(Buffer.concat(chunks).toString("utf8")).toBe(found[file.name]);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        found[file.name] = "!";
        whys.push({ where: error.where, why: error.why });
      }
    }
    return { kind, found, problems: whys };
  });
}

/** Central directory headers begin with `PK\x01\x02`, local ones with `PK\x03\x04`. */
function headers(zip: Buffer, signature: number): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; at + 4 <= zip.length; at++) if (zip.readUInt32LE(at) === signature) offsets.push(at);
  return offsets;
}
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** A zip whose bytes were changed: `patch` gets them and the places of one entry's central and local header. */
function patched(files: Files, patch: (zip: Buffer, central: number, local: number) => void, index = 0): string {
  const zip = Buffer.from(zipBytes(files));
  patch(zip, headers(zip, CENTRAL)[index] ?? 0, headers(zip, LOCAL)[index] ?? 0);
  return writeFile("export.zip", zip);
}

describe("what a source holds", () => {
  const files = { "a/b.json": "[1]", "c.json": "[2]" };
  test.each([
    { kind: "zip", make: () => writeZip(files) },
    { kind: "folder", make: () => writeFolder(files) },
  ])("$kind: files under their paths, sorted", async ({ kind, make }) => {
    expect(await look(make())).toEqual({ kind, found: { "a/b.json": "[1]", "c.json": "[2]" }, problems: [] });
  });

  test("a single file is a source of one", async () => {
    expect(await look(writeFile("x.md", "# x"))).toEqual({ kind: "file", found: { "x.md": "# x" }, problems: [] });
  });

  test("a zip is known by its contents, not by its name", async () => {
    expect((await look(writeFile("export.txt", zipBytes(files)))).kind).toBe("zip");
  });

  test("a zip's fingerprints change with the contents and with nothing else", async () => {
    const prints = (zip: string) =>
      withSource(zip, {}, async (source) => source.files.map(({ fingerprint }) => fingerprint));
    expect(await prints(writeZip(files))).toEqual(await prints(writeZip(files)));
    expect(await prints(writeZip({ ...files, "c.json": "[3]" }))).not.toEqual(await prints(writeZip(files)));
  });

  test.each([
    { title: "nothing there", path: () => join(newPlace(), "none"), why: "no such file" },
    {
      title: "a broken zip without any entry",
      path: () => writeFile("x.zip", "PK\u0003\u0004 and no more"),
      why: "damaged",
    },
  ])("$title is an input error", async ({ path, why }) => {
    const opened = look(path());
    await expect(opened).rejects.toThrow(InputError);
    await expect(opened).rejects.toThrow(why);
  });
});

describe("names", () => {
  const korean = "자료실/2020-01-01.json";
  test.each([
    { encoding: "UTF-8 without the flag", bytes: Buffer.from(korean) },
    { encoding: "CP949", bytes: iconv.encode(korean, "cp949") },
    { encoding: "UTF-8 in NFD", bytes: Buffer.from(korean.normalize("NFD")) },
    { encoding: "CP949 with backslashes", bytes: iconv.encode(korean.replace("/", "\\"), "cp949") },
  ])("in a zip, $encoding", async ({ bytes }) => {
    const path = patched({ ["x".repeat(bytes.length)]: "[]" }, (zip, central) => {
      for (const at of [30, central + 46]) bytes.copy(zip, at);
    });
    expect(Object.keys((await look(path)).found)).toEqual([korean.normalize("NFC")]);
  });

  test("in a folder, CP949 and NFD", async () => {
    const place = newPlace();
    for (const name of [iconv.encode("자료", "cp949"), Buffer.from("공지".normalize("NFD"))]) {
      const folder = Buffer.concat([Buffer.from(`${place}/`), name]);
      mkdirSync(folder);
      writeFileSync(Buffer.concat([folder, Buffer.from("/a.json")]), "[]");
    }
    expect((await look(place)).found).toEqual({ "공지/a.json": "[]", "자료/a.json": "[]" });
  });
});

describe("hostile zips: the entry is a problem, the rest is read", () => {
  test.each(["../../etc/x", "/etc/x", "C:/x", "a/../../x", "..\\x"])("a name that leads out: %s", async (name) => {
    const { found, problems } = await look(writeZip({ [name]: "[]", "b.json": "[1]" }));
    expect(found).toEqual({ "b.json": "[1]" });
    expect(problems).toHaveLength(1);
  });

  const three = { "0.json": "[0]", "a.json": "[1,1,1,1,1,1,1,1,1,1,1,1]", "b.json": "[2]" };
  test.each<{ title: string; patch: (zip: Buffer, central: number, local: number) => void; why: string }>([
    {
      title: "a symbolic link",
      patch: (zip, at) => {
        zip.writeUInt8(3, at + 5);
        zip.writeUInt32LE(0xa1ff0000, at + 38);
      },
      why: "symbolic link",
    },
    { title: "an encrypted entry", patch: (zip, at) => zip.writeUInt16LE(1, at + 8), why: "password" },
    { title: "an unknown method", patch: (zip, at) => zip.writeUInt16LE(14, at + 10), why: "method 14" },
    { title: "a wrong checksum", patch: (zip, at) => zip.writeUInt32LE(7, at + 16), why: "damaged" },
    {
      title: "a larger real size than declared",
      patch: (zip, at) => zip.writeUInt32LE(5, at + 24),
      why: "more than the 5 bytes",
    },
    { title: "a smaller real size than declared", patch: (zip, at) => zip.writeUInt32LE(50, at + 24), why: "damaged" },
    {
      title: "a size beyond the limit",
      patch: (zip, at) => zip.writeUInt32LE(2_000_000, at + 24),
      why: "limits.fileBytes",
    },
    { title: "damaged data", patch: (zip, _, local) => zip.fill(0xff, local + 37, local + 40), why: "damaged" },
    { title: "a header that is none", patch: (zip, _, local) => zip.writeUInt32LE(0, local), why: "damaged" },
  ])("$title", async ({ patch, why }) => {
    const path = patched(three, patch, 1);
    const { found, problems } = await look(path, { fileBytes: 1_000_000 });
    expect(found["b.json"]).toBe("[2]");
    expect(found["a.json"] ?? "!").toBe("!");
    expect(problems).toHaveLength(1);
    expect(problems[0]?.where).toContain("a.json");
    expect(problems[0]?.why).toContain(why);
  });

  test("entries that share their bytes", async () => {
    const path = patched(three, (zip) => {
      const second = headers(zip, CENTRAL)[2] ?? 0;
      zip.writeUInt32LE((headers(zip, LOCAL)[1] ?? 0) + 3, second + 42);
    });
    const { found, problems } = await look(path);
    expect(Object.keys(found)).toEqual(["0.json", "a.json"]);
    expect(problems[0]?.why).toContain("shares its bytes");
  });

  test("more bytes in all than the limit", async () => {
    const { found, problems } = await look(writeZip({ "a.json": "x".repeat(600), "b.json": "x".repeat(600) }), {
      totalBytes: 1000,
    });
    expect(Object.keys(found)).toEqual(["a.json"]);
    expect(problems[0]?.why).toContain("limits.totalBytes");
  });

  test("more entries than the limit", async () => {
    const { found, problems } = await look(writeZip({ a: "1", b: "2", c: "3" }), { entries: 2 });
    expect(Object.keys(found)).toEqual(["a", "b"]);
    expect(problems[0]?.why).toContain("limits.entries");
  });
});

describe("damaged zips", () => {
  const files = { "a.json": "[1]", "b.json": "[2]", "c.json": `[${"3,".repeat(400)}3]` };

  test("cut off: the whole entries before the cut are read", async () => {
    const zip = Buffer.from(zipBytes(files));
    const cut = (headers(zip, LOCAL)[2] ?? 0) + 40;
    const { found, problems } = await look(writeFile("x.zip", zip.subarray(0, cut)));
    expect(found).toEqual({ "a.json": "[1]", "b.json": "[2]" });
    expect(problems[0]?.why).toContain("download");
  });

  test("a damaged directory: entries are found without it", async () => {
    const path = patched(files, (zip) => zip.writeUInt32LE(0, headers(zip, CENTRAL)[1] ?? 0));
    const { found, problems } = await look(path);
    expect(Object.keys(found)).toEqual(["a.json", "b.json", "c.json"]);
    expect(problems).toHaveLength(1);
  });
});

test("70,000 entries open and read, though the writer counted them with 16 bits", async () => {
  const files = Object.fromEntries(Array.from({ length: 70_000 }, (_, n) => [`f${n}.json`, "[]"]));
  await withSource(writeZip(files), {}, async (source) => {
    expect(source.files).toHaveLength(70_000);
    expect((await source.files.at(-1)?.read())?.toString()).toBe("[]");
    expect(source.problems).toEqual([]);
  });
});

test("symbolic links in a folder are reported and not followed", async () => {
  const place = writeFolder({ "a.json": "[]" });
  symlinkSync("/", join(place, "root"));
  symlinkSync("a.json", join(place, "b.json"));
  const { found, problems } = await look(place);
  expect(found).toEqual({ "a.json": "[]" });
  expect(problems.map(({ where }) => where).sort()).toEqual(["b.json", "root"]);
});

test("a file of a folder beyond the limit is refused", async () => {
  const { found } = await look(writeFolder({ "a.json": "x".repeat(20) }), { fileBytes: 10 });
  expect(found).toEqual({ "a.json": "!" });
});
