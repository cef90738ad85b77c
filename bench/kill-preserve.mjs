// What copying pages costs that is killed at random moments: no page, no copy twice, no damaged contents.
// node bench/kill-preserve.mjs [kills=20] [pages=1000]
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { WARCParser } from "warcio";

const DIST = new URL("../dist/", import.meta.url);
const MAIN = fileURLToPath(new URL("cli/main.js", DIST));
const [kills = 20, pages = 1000] = process.argv.slice(2).map(Number);
/** A host of which a killed process held jobs rests until their time has run out: there are more of them. */
const HOSTS = 200;
const folder = mkdtempSync(join(tmpdir(), "tipkeeper-kill-preserve-"));
let served = 0;
const server = createServer((request, response) => {
  if (!/^\/\d+$/.test(request.url)) return response.writeHead(404).end();
  served += 1;
  const words = `Page ${request.url}. ${"Some words that a reader would want to keep. ".repeat(40)}`;
  response.setHeader("content-type", "text/html").end(`<title>${request.url}</title><article><p>${words}</article>`);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const place = `127.0.0.1:${server.address().port}`;
try {
  const entries = Array.from({ length: pages }, (_, at) => `- [Page ${at}](http://h${at % HOSTS}.example/${at})`);
  writeFileSync(join(folder, "post.md"), `#### Reading\n${entries.join("\n")}\n`);
  writeFileSync(join(folder, "tipkeeper.yaml"), "preserve: { browser: false }\nnetwork: { delay: 0, perHost: 8 }\n");
  await cli(["import", "post.md", "--quiet"]);
  const start = performance.now();
  let killed = 0;
  for (let at = 0; at < kills; at += 1) {
    // Spread over all pages, at a random moment after so many were answered.
    const ended = await cli(["preserve", "--json", "--quiet"], ((at + random(at)) / kills) * pages * 0.95);
    if (ended.signal === "SIGKILL") killed += 1;
    const { copies } = await state();
    console.log(`run ${at + 1}: ${ended.signal ?? `exit ${ended.exit}`}, ${copies} copies so far`);
    if (ended.signal === null) break;
  }
  await cli(["preserve", "--json", "--quiet"]);
  const { copies, twice, bad, orphans, records } = await state();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${killed} runs killed, ${seconds} s: ${copies} copies of ${pages} pages (2 each expected)`);
  console.log(`${twice} copies twice, ${bad} contents missing or damaged, ${orphans} contents without a name`);
  console.log(`${records} records read back (3 a page expected: what wrote them, what was asked, what was answered)`);
  process.exitCode = copies === pages * 2 && twice + bad === 0 && records === pages * 3 ? 0 : 1;
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** What the archive holds, read with its own modules while no process writes. */
async function state() {
  const { openArchive } = await import(new URL("run/archive.js", DIST).href);
  const { store, blobs } = await openArchive({
    data: join(folder, "tipkeeper-data"),
    configFile: join(folder, "tipkeeper.yaml"),
  });
  try {
    const captures = [];
    for await (const page of store.eachCapture()) captures.push(...page);
    const names = captures.map(({ key, format }) => `${format} ${key}`);
    let [bad, records, orphans] = [0, 0, 0];
    for (const { blob, format } of captures) {
      const contents = await blobs.get(blob);
      if (typeof contents === "string") bad += 1;
      else if (format === "warc") for await (const _ of new WARCParser([contents])) records += 1;
    }
    const named = new Set(captures.map(({ blob }) => blob));
    for await (const { hash } of blobs.each()) if (!named.has(hash)) orphans += 1;
    return { copies: captures.length, twice: names.length - new Set(names).size, bad, records, orphans };
  } finally {
    await store.close();
  }
}

function cli(args, killAfter) {
  const names = Array.from({ length: HOSTS }, (_, at) => `h${at}.example=${place}`).join();
  const env = { ...process.env, TIPKEEPER_TEST_HOSTS: names };
  delete env.DATABASE_URL;
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env, stdio: ["ignore", "ignore", "ignore"] });
  const timer = setInterval(() => {
    if (served >= killAfter) setTimeout(() => child.kill("SIGKILL"), Math.random() * 100);
  }, 20);
  return new Promise((resolve) =>
    child.on("close", (exit, signal) => {
      clearInterval(timer);
      resolve({ exit, signal });
    }),
  );
}

/** Between 0 and 1, by the number alone. */
function random(number) {
  return createHash("sha256").update(`preserve ${number}`).digest().readUInt32LE(0) / 2 ** 32;
}
