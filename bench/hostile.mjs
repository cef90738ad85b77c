// What large hostile exports cost: seconds and peak memory of the import, each in a process of its own.
// node bench/hostile.mjs [name…]
import { execFileSync, spawn } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const LISTS = { "channels.json": '[{"id":"C1","name":"tips"}]', "users.json": '[{"id":"U1","name":"mina"}]' };
const message = (second, text, more = {}) =>
  JSON.stringify({ type: "message", user: "U1", ts: `${1_700_000_000 + second}.000100`, text, ...more });
const DEEP = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;

const CASES = {
  "a day file of 200 MB": (folder) => {
    lists(folder);
    const file = openSync(inside(folder, "tips/2023-11-11.json"), "w");
    const filler = "words ".repeat(300);
    for (let row = 0; row < 110_000; row += 1) {
      const link = row % 20 === 0 ? `https://example.com/${row}` : "";
      writeSync(file, `${row === 0 ? "[" : ","}${message(row, `${filler}${link}`)}`);
    }
    writeSync(file, "]");
    closeSync(file);
    return "folder";
  },
  "70,000 entries": (folder) => {
    const entries = { ...LISTS };
    for (let number = 0; number < 70_000; number += 1) {
      const day = new Date(Date.UTC(2020, 0, 1 + (number % 1000))).toISOString().slice(0, 10);
      entries[`channel-${Math.floor(number / 1000)}/${day}.json`] = `[${message(number, "hello")}]`;
    }
    return zip(folder, entries);
  },
  "a million bytes a byte: 1 GB of spaces": (folder) => {
    const spaces = Buffer.alloc(1_000_000_000, 32);
    return zip(folder, {
      ...LISTS,
      "tips/2023-11-11.json": spaces,
      "tips/2023-11-12.json": `[${message(1, "hello")}]`,
    });
  },
  "100,000 links in one message": (folder) => {
    const text = Array.from({ length: 100_000 }, (_, number) => `<https://example.com/${number}>`).join("\n");
    return zip(folder, { ...LISTS, "tips/2023-11-11.json": `[${message(1, text)}]` });
  },
  "100,000 links in blocks and in an attachment": (folder) => {
    const links = Array.from({ length: 100_000 }, (_, number) => ({
      type: "link",
      url: `https://example.com/${number}`,
    }));
    const blocks = [{ type: "rich_text", elements: [{ type: "rich_text_section", elements: links }] }];
    const text = links.map(({ url }) => url).join(" ");
    const rows = [
      message(1, "", { blocks }),
      message(2, "", { attachments: [{ text }] }),
      message(3, text, { blocks }),
    ];
    return zip(folder, { ...LISTS, "tips/2023-11-11.json": `[${rows}]` });
  },
  "JSON 20,000 deep": (folder) => {
    const deep = `{"type":"message","ts":"1700000001.000100","text":"x","blocks":${DEEP}}`;
    return zip(folder, { ...LISTS, "tips/2023-11-11.json": `[${deep},${message(2, "https://example.com/")}]` });
  },
  "Markdown of 50 MB": (folder) => {
    const entry = (number) =>
      `- [Entry ${number}](https://example.com/${number % 5000})\n    - ${"words ".repeat(80)}\n`;
    writeFileSync(
      inside(folder, "post.md"),
      `# T\n\n${Array.from({ length: 100_000 }, (_, number) => entry(number)).join("")}`,
    );
    return "post.md";
  },
};

const [first, ...others] = process.argv.slice(2);
if (first === "--make") {
  const [name, folder] = others;
  console.log(CASES[name](folder));
} else {
  for (const name of Object.keys(CASES)) {
    if (first === undefined || [first, ...others].some((word) => name.includes(word))) await measure(name);
  }
}

/** The input is made by a process of its own: Linux counts a parent's size among that of its children. */
async function measure(name) {
  const folder = mkdtempSync(join(tmpdir(), "tipkeeper-hostile-"));
  try {
    const path = execFileSync(process.execPath, [at("hostile.mjs"), "--make", name, folder], {
      encoding: "utf8",
    }).trim();
    const { exit, seconds, peak, out, err } = await imported(folder, path);
    const { skipped = [], ...counts } = out === "" ? {} : JSON.parse(out);
    console.log(`${name}: exit ${exit}, ${seconds.toFixed(1)} s, ${peak} MB at most, ${JSON.stringify(counts)}`);
    for (const { where, why } of skipped.slice(0, 3)) console.log(`    ${where}: ${why}`);
    if (out === "") console.log(`    ${err.slice(0, 300)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function lists(folder) {
  for (const [file, contents] of Object.entries(LISTS)) writeFileSync(inside(folder, file), contents);
}

function inside(folder, file) {
  const path = join(folder, file.endsWith(".md") ? "" : "folder", file);
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

function zip(folder, entries) {
  const bytes = Object.entries(entries).map(([name, contents]) => [name, Buffer.from(contents)]);
  writeFileSync(join(folder, "export.zip"), zipSync(Object.fromEntries(bytes), { level: 1 }));
  return "export.zip";
}

function imported(folder, path) {
  const start = performance.now();
  const args = [at("../dist/cli/main.js"), "import", path, "--data", "data", "--json", "--quiet"];
  const child = spawn(process.execPath, ["--import", at("report-peak.mjs"), ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let out = "";
  let err = "";
  let peak = 0;
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  child.on("message", (kilobytes) => {
    peak = Math.round(kilobytes / 1024);
  });
  return new Promise((resolve) =>
    child.on("close", (exit) => resolve({ exit, seconds: (performance.now() - start) / 1000, peak, out, err })),
  );
}
