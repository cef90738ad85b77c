// What an import costs, as ratios to only reading, unzipping and parsing the same files in one Node process.
// npm run bench            100,000 messages, as thousands of small day files and as hundreds of large ones
// npm run bench -- --large 1,000,000 as well: how memory grows
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateExport } from "./generate-export.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tipkeeper-bench-"));
try {
  await measure(100_000, 3);
  const small = await measure(100_000, 40);
  if (process.argv.includes("--large")) {
    const large = await measure(1_000_000, 40);
    console.log(`peak memory from 100,000 to 1,000,000 messages: ${large.peak - small.peak} MB more`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(count, channels) {
  const file = join(folder, `${count}-${channels}.zip`);
  await generateExport(file, count, channels);
  const data = join(folder, `data-${count}-${channels}`);
  const importing = [at("../dist/cli/main.js"), "import", file, "--data", data, "--json", "--quiet"];
  const streamed = await timed([at("read-export.mjs"), file, "stream"]);
  const synced = await timed([at("read-export.mjs"), file, "sync"]);
  const units = [streamed, synced];
  const first = await timed(importing);
  const second = await timed(importing);
  const { newMessages } = JSON.parse(second.out);
  console.log(
    `${count.toLocaleString("en")} messages of ${channels} channels, ${megabytes(statSync(file).size)} MB zipped; as often as reading it through streams, and as reading it in one go`,
  );
  console.log(`  only reading, streams    ${line(streamed, units)}`);
  console.log(`  only reading, in one go  ${line(synced, units)}`);
  console.log(`  first import             ${line(first, units)}`);
  console.log(`  second import            ${line(second, units)}  ${newMessages} new messages`);
  return first;
}

function line({ seconds, peak }, units) {
  const ratios = units.map((unit) => `${(seconds / unit.seconds).toFixed(2).padStart(6)} x`);
  return `${seconds.toFixed(1).padStart(7)} s  ${ratios.join("  ")}  ${peak} MB at most`;
}

/** One Node process from start to end: seconds of wall clock, its greatest resident size, what it printed. */
function timed(args) {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", at("report-peak.mjs"), ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  let out = "";
  let peak = 0;
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.on("message", (kilobytes) => {
    peak = Math.round(kilobytes / 1024);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      if (status !== 0) reject(new Error(`node ${args.join(" ")}: exit ${status}`));
      else resolve({ seconds: (performance.now() - start) / 1000, peak, out });
    });
  });
}

function megabytes(bytes) {
  return Math.round(bytes / 2 ** 20);
}
