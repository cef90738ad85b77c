import { symlinkSync } from "node:fs";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type Files, zipBytes } from "../fixtures/sources.ts";
import { at, importJson, LISTS, posted, rows, useCli, write, writeTree, writeZip } from "./hostile-cli.ts";

useCli();

/** Four days of ten messages, each with a link of its own that no packing makes small. */
const EXPORT: Files = {
  ...LISTS,
  ...Object.fromEntries(
    [1, 2, 3, 4].map((day) => [
      `tips/2023-11-1${day}.json`,
      Array.from({ length: 10 }, (_, at) => {
        const number = day * 1000 + at;
        return posted(
          number,
          `read https://example.com/${Buffer.from(Math.sin(number).toString()).toString("base64")}`,
        );
      }),
    ]),
  ),
};

/** The zip of the export with something done to its bytes; `entry` is where the directory describes the third day. */
function damagedZip(damage: (bytes: Buffer, entry: number) => Buffer | undefined): Uint8Array {
  const bytes = Buffer.from(zipBytes(EXPORT));
  return damage(bytes, bytes.lastIndexOf("tips/2023-11-13.json") - 46) ?? bytes;
}

describe("a damaged zip costs what is damaged, by name", () => {
  const third = "tips/2023-11-13.json";
  test.each<[string, (bytes: Buffer, entry: number) => Buffer | undefined, string, number]>([
    ["flipped bytes", (zip) => void zip.fill(0x5a, zip.indexOf(third) + 40, zip.indexOf(third) + 60), third, 30],
    ["a wrong checksum", (zip, entry) => void zip.writeUInt32LE(1, entry + 16), third, 30],
    ["a size declared too small", (zip, entry) => void zip.writeUInt32LE(10, entry + 24), third, 30],
    ["a size beyond the limit", (zip, entry) => void zip.writeUInt32LE(0xfffffff0, entry + 24), third, 30],
    ["a packed size beyond the file", (zip, entry) => void zip.writeUInt32LE(0x7ffffff0, entry + 20), third, 30],
    ["a place beyond the file", (zip, entry) => void zip.writeUInt32LE(0xfffffff0, entry + 42), third, 30],
    ["cut off before the list of files", (zip) => zip.subarray(0, zip.indexOf("PK\x01\x02")), "cut.zip", 40],
  ])("%s", async (name, damage, where, messages) => {
    const file = where === "cut.zip" ? where : `${name.replaceAll(" ", "-")}.zip`;
    write(file, damagedZip(damage));
    const { exit, counts, skipped } = await importJson([file], `data-${file}`);
    expect({ exit, messages: counts.messages }).toEqual({ exit: 1, messages });
    expect(skipped).toEqual([{ where: expect.stringContaining(where), why: expect.any(String) }]);
  });
});

describe("limits of tipkeeper.yaml", () => {
  test.each([
    ["fileBytes", 300, 0, 4],
    ["totalBytes", 2000, 10, 3],
    ["entries", 3, 10, 1],
    ["messageBytes", 60, 0, 40],
  ])("%s: %i", async (limit, size, messages, problems) => {
    write(`${limit}.yaml`, `limits:\n  ${limit}: ${size}\n`);
    writeZip("sound.zip", EXPORT);
    const { exit, counts, skipped } = await importJson(["sound.zip"], `data-${limit}`, ["--config", `${limit}.yaml`]);
    expect({ exit, messages: counts.messages }).toEqual({ exit: 1, messages });
    expect(skipped).toHaveLength(problems);
    for (const { why } of skipped) expect(why).toContain(`limits.${limit}`);
  });

  test("links beyond linksPerMessage are left out, and told", async () => {
    const links = Array.from({ length: 1500 }, (_, at) => `<https://example.com/page-${at}>`).join("\n");
    writeTree("many", { ...LISTS, "tips/2023-11-11.json": [posted(1, links), posted(2, "https://example.com/other")] });
    const { exit, counts, skipped } = await importJson(["many"], "data-many");
    expect({ exit, shares: counts.shares }).toEqual({ exit: 1, shares: 1001 });
    expect(skipped).toEqual([{ where: "message C1 1700000001.000100", why: expect.stringContaining("1000 links") }]);
  });
});

test("names that leave the zip, links and repeats are passed over; nothing is written outside", async () => {
  const evil = [posted(1, "https://example.com/evil")];
  const zip = zipSync({
    ...Object.fromEntries(Object.entries(EXPORT).map(([name, value]) => [name, Buffer.from(JSON.stringify(value))])),
    ...Object.fromEntries(
      [
        "../../evil/2023-11-11.json",
        "/etc/2023-11-11.json",
        "C:\\x\\2023-11-11.json",
        "tips/../../2023-11-18.json",
      ].map((name) => [name, Buffer.from(JSON.stringify(evil))]),
    ),
    "tips/2023-12-01.json": [Buffer.from("/etc/passwd"), { os: 3, attrs: 0o120777 << 16 }],
  });
  write("slip.zip", zip);
  const { exit, counts, skipped } = await importJson(["slip.zip"], "data-slip");
  expect({ exit, messages: counts.messages, skipped: skipped.length }).toEqual({
    exit: 1,
    messages: 40,
    skipped: 5,
  });

  writeTree("linked", EXPORT);
  symlinkSync("/", at("linked/root"));
  symlinkSync(".", at("linked/tips/loop"));
  const linked = await importJson(["linked"], "data-linked");
  expect(linked.skipped.map(({ where }) => where).sort()).toEqual(["root", "tips/loop"]);
});

describe("fields of a wrong type", () => {
  const fields = {
    text: 7,
    user: { id: "U1" },
    blocks: { type: "rich_text" },
    attachments: "none",
    files: "none",
    file: 7,
    comment: "x",
    reactions: 3,
    edited: [1],
    subtype: 7,
    user_profile: "x",
    thread_ts: "garbage",
  };
  const bent = Object.entries(fields).map(([field, value], at) =>
    posted(at, `https://example.com/${field}`, {
      blocks: [{ type: "rich_text", elements: 4 }, { type: "section", text: "x" }, null, 7],
      attachments: [null, { title: {}, from_url: 3, message_blocks: 7 }],
      reactions: [null, { name: 7, users: 3, count: "x" }],
      [field]: value,
    }),
  );

  test("each is named with its row and passed over; the message stays", async () => {
    writeTree("bent", { ...LISTS, "tips/2023-11-11.json": bent });
    const { exit, counts, skipped } = await importJson(["bent"], "data-bent");
    expect({ exit, messages: counts.messages }).toEqual({ exit: 1, messages: bent.length });
    expect(skipped.map(({ where, why }) => `${where} ${/`(\w+)`/.exec(why)?.[1]}`)).toEqual(
      Object.keys(fields).map((field, at) => `tips/2023-11-11.json, row ${at + 1} ${field}`),
    );
    expect(await rows(["shares", "--json", "--data", "data-bent"])).toHaveLength(bent.length - 1);
    await rows(["tips", "--all", "--json", "--data", "data-bent"]);
  });

  test("rows that are no messages are named, the rest of the file and of the lists is read", async () => {
    const times = [undefined, null, {}, [], "", "x", "1".repeat(400), 1e300, -5, "NaN"];
    const broken = [null, 7, "x", [], true, ...times.map((ts) => ({ ...posted(1, "https://example.com/ts"), ts }))];
    const number = { ...posted(1, "https://example.com/number"), ts: 1_700_000_009.5 };
    writeTree("rows", {
      "channels.json": [null, 7, { id: 7, name: {} }, { id: "C1", name: "tips", topic: 7, purpose: [] }],
      "users.json": [null, { id: 7 }, { id: "U1", name: {}, profile: 7 }],
      "groups.json": "x",
      "dms.json": 7,
      "integration_logs.json": "{",
      "tips/2023-11-11.json": [...broken, number],
      "tips/2023-11-12.json": '[{"type":"message","ts":',
      "tips/2023-11-13.json": "",
      "__proto__/2023-11-11.json": [posted(3, "https://example.com/proto")],
    });
    const { exit, counts, skipped } = await importJson(["rows"], "data-rows");
    expect({ exit, messages: counts.messages }).toEqual({ exit: 1, messages: 2 });
    expect(skipped.filter(({ where }) => where.startsWith("tips/2023-11-11.json, row"))).toHaveLength(broken.length);
    for (const file of ["groups.json", "dms.json", "tips/2023-11-12.json", "tips/2023-11-13.json"]) {
      expect(skipped.some(({ where }) => where.startsWith(file))).toBe(true);
    }
  });
});

test("JSON 20,000 deep, and addresses that are none of the web's", async () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const schemes = [
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "tel:123",
    "mailto:a@b.example",
    "vbscript:x",
  ];
  const link = (url: string) => ({
    type: "rich_text",
    elements: [{ type: "rich_text_section", elements: [{ type: "link", url }] }],
  });
  const odd = schemes.map((url, at) =>
    posted(10 + at, `<${url}|x> ${url}`, {
      blocks: [link(url)],
      attachments: [{ from_url: url, title: "x", title_link: url }],
    }),
  );
  writeTree("deep", {
    ...LISTS,
    "tips/2023-11-11.json": `[${JSON.stringify(posted(1, "https://example.com/before"))},{"type":"message","ts":"1700000002.000100","text":"https://example.com/deep","blocks":${deep}},${JSON.stringify(posted(3, "https://example.com/after"))}]`,
    "tips/2023-11-12.json": odd,
  });
  const { exit, counts, skipped } = await importJson(["deep"], "data-deep");
  expect({ exit, ...counts }).toMatchObject({ exit: 1, messages: 2 + odd.length, shares: 2 });
  expect(skipped).toEqual([{ where: "tips/2023-11-11.json, row 2", why: expect.stringContaining("too deeply") }]);
});
