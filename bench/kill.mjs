// What an import killed at random moments costs: nothing. Kills it, runs it again to the end, and compares the backup
// and the tips, byte for byte, with those of an import that nobody disturbed.
// node bench/kill.mjs [kills=30] [messages=20000]      DATABASE_URL for PostgreSQL (each kill needs a database of its own:
//                                                      they are made beside the one named, and dropped)
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { generateExport } from "./generate-export.mjs";

const MAIN = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const SERVER = process.env.DATABASE_URL;
const [kills = 30, messages = 20_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "tipkeeper-kill-"));
try {
  await generateExport(join(folder, "export.zip"), messages);
  writeFileSync(join(folder, "post.md"), post());
  const whole = await imported("whole", []);
  const length = whole.took;
  console.log(
    `undisturbed: ${(length / 1000).toFixed(1)} s, backup ${whole.backup.slice(0, 12)}, tips ${whole.tips.slice(0, 12)}`,
  );
  let different = 0;
  for (let at = 0; at < kills; at += 1) {
    // Spread over the whole import, at a random moment of each stretch.
    const moment = ((at + random(at)) / kills) * length;
    const again = await imported(`killed-${at}`, [moment]);
    const same = again.backup === whole.backup && again.tips === whole.tips;
    if (!same) different += 1;
    console.log(
      `killed after ${(moment / 1000).toFixed(2)} s (${again.ends.join(", ")}): ${same ? "the same" : "DIFFERENT"}`,
    );
  }
  console.log(`${kills - different} of ${kills} the same`);
  process.exitCode = different > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Imports with a kill at each moment (milliseconds), then to the end; digests of what came out. */
async function imported(name, moments) {
  const database = SERVER ? await newDatabase(`tipkeeper_${process.pid}_${name.replace("-", "_")}`) : null;
  const run = (args, killAfter) => cli([...args, "--data", join(folder, name)], database, killAfter);
  const ends = [];
  for (const moment of moments)
    ends.push((await run(["import", "post.md", "export.zip", "--quiet"], moment)).signal ?? "done");
  const start = performance.now();
  await ended(run(["import", "post.md", "export.zip", "--quiet"]));
  const took = performance.now() - start;
  const backup = `${name}.gz`;
  await ended(run(["backup", backup, "--quiet"]));
  const { out } = await ended(run(["tips", "--all", "--json"]));
  const digests = { backup: digest(readFileSync(join(folder, backup))), tips: digest(out), ends, took };
  rmSync(join(folder, name), { recursive: true, force: true });
  if (database) await query(`DROP DATABASE "${new URL(database).pathname.slice(1)}" WITH (FORCE)`);
  return digests;
}

function cli(args, database, killAfter) {
  const { DATABASE_URL: _named, ...inherited } = process.env;
  const env = database ? { ...inherited, DATABASE_URL: database } : inherited;
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  return new Promise((resolve) =>
    child.on("close", (exit, signal) => {
      clearTimeout(timer);
      resolve({ exit, signal, out, args });
    }),
  );
}

async function ended(running) {
  const result = await running;
  if (result.exit !== 0) throw new Error(`${result.args.join(" ")}: exit ${result.exit}`);
  return result;
}

async function newDatabase(name) {
  await query(`CREATE DATABASE "${name}"`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return url.href;
}

async function query(sql) {
  const client = new pg.Client({ connectionString: SERVER });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A curator's post: some of its pages are also in the export. */
function post() {
  const entries = Array.from(
    { length: 200 },
    (_, at) => `- [Tip ${at}](https://blog.example.com/posts/${at * 5 + 2})\n    - note ${at}`,
  );
  return `# Tips\n\n## Reading\n\n${entries.slice(0, 100).join("\n")}\n\n## Tools\n\n${entries.slice(100).join("\n")}\n`;
}

/** Between 0 and 1, by the number alone. */
function random(number) {
  return createHash("sha256").update(String(number)).digest().readUInt32LE(0) / 2 ** 32;
}

function digest(contents) {
  return createHash("sha256").update(contents).digest("hex");
}
