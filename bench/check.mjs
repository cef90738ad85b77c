// What checking links costs against linkinator 7, and whether both find the same: 2,000 links of a loopback server, 200 of
// them broken. Then servers with moods (503 at first, HEAD refused): false alarms of both.
// node bench/check.mjs   (after npm run build; installs linkinator into the system's temporary folder the first time)
import { execFileSync, spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

const LINKS = 2_000;
const BROKEN = 200;
const FLAKY = 100;
/** What linkinator asks at a time unless told otherwise; both get the same. */
const CONCURRENCY = 100;
const ROUNDS = 3;

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

if (!isMainThread) serve(workerData);
else await main();

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "tipkeeper-bench-check-"));
  const linkinator = installed();
  try {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await compare(folder, linkinator, `links-${round}`, ""));
    const [ours, theirs] = ["ours", "theirs"].map((who) => middle(rounds.map((round) => round[who])));
    console.log(`${LINKS} links, ${BROKEN} broken, ${CONCURRENCY} at a time; the middle of ${ROUNDS} rounds`);
    for (const [name, one] of Object.entries({ tipkeeper: ours, linkinator: theirs })) {
      console.log(
        `  ${name.padEnd(10)} ${one.seconds.toFixed(2)} s (${one.cpu.toFixed(2)} s of a processor)  ${one.peak} MB at most  ${one.found.size} found`,
      );
    }
    console.log(
      `  time ratio ${(ours.seconds / theirs.seconds).toFixed(2)}, of the processor ${(ours.cpu / theirs.cpu).toFixed(2)}, memory ratio ${(ours.peak / theirs.peak).toFixed(2)}`,
    );
    const same = rounds.every(({ ours, theirs, truth }) => equal(ours.found, truth) && equal(theirs.found, truth));
    console.log(`  both found exactly the broken ones in every round: ${same}`);

    const moods = await compare(folder, linkinator, "moods", "moods");
    console.log(`${FLAKY} links with moods: 503 at first, HEAD refused with 405, 501, 403, 404 or a cut connection`);
    console.log(`  false alarms: tipkeeper ${moods.ours.found.size}, linkinator ${moods.theirs.found.size}`);
    if (!same || moods.ours.found.size > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Both on one server, each with fresh moods. */
async function compare(folder, linkinator, name, mood) {
  const theirs = await withServer(mood, async ({ base, truth }) => {
    const args = [linkinator, `${base}/index.html`, "--format", "json", "--concurrency", String(CONCURRENCY)];
    const run = await timed(args, folder, {});
    const { links } = JSON.parse(run.out);
    const broken = links.filter(({ state }) => state === "BROKEN").map(({ url }) => new URL(url).pathname);
    return { ...run, found: new Set(broken), truth };
  });
  const ours = await withServer(mood, async ({ base, port, paths }) => {
    const post = join(folder, `${name}.md`);
    const config = join(folder, `${name}.yaml`);
    const common = ["--data", join(folder, name), "--config", config, "--quiet"];
    writeFileSync(post, `#### Tips\n${paths.map((path) => `- [Tip ${path}](${base}${path})\n`).join("")}`);
    const limits = `concurrency: ${CONCURRENCY}\n  perHost: ${CONCURRENCY}\n  ports: [${port}]`;
    writeFileSync(config, `network:\n  ${limits}\n`);
    const main = at("../dist/cli/main.js");
    execFileSync(process.execPath, [main, "import", post, "--as", "markdown-archive", ...common], { stdio: "ignore" });
    const env = { TIPKEEPER_TEST_ALLOW: `127.0.0.1:${port}` };
    const run = await timed([main, "check", "--json", ...common], folder, env);
    const report = JSON.parse(run.out);
    if (report.checked !== paths.length) throw new Error(`${report.checked} of ${paths.length} links looked at`);
    return { ...run, found: new Set(report.broken.map(({ url }) => new URL(url).pathname)) };
  });
  return { ours, theirs, truth: theirs.truth };
}

function equal(some, others) {
  return some.size === others.size && [...some].every((one) => others.has(one));
}

function middle(runs) {
  return runs.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)];
}

/** The server has a thread of its own, so that it does not wait for the bench, nor the bench for it. */
async function withServer(mood, work) {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: mood });
  try {
    const { port, paths, broken } = await new Promise((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    return await work({ base: `http://127.0.0.1:${port}`, port, paths, truth: new Set(broken) });
  } finally {
    await worker.terminate();
  }
}

/**
 * One Node process from start to end: seconds of wall clock and of processor, its greatest resident size, what it printed.
 * It prints into a file: linkinator ends before a pipe has taken all.
 */
function timed(args, cwd, env) {
  const file = join(cwd, "printed");
  const printed = openSync(file, "w");
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", at("report-cost.mjs"), ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", printed, "inherit", "ipc"],
  });
  let [peak, cpu] = [0, 0];
  child.on("message", ({ kilobytes, seconds }) => {
    peak = Math.round(kilobytes / 1024);
    cpu = seconds;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      closeSync(printed);
      const seconds = (performance.now() - start) / 1000;
      if (code > 1) reject(new Error(`${args.join(" ")} ended with ${code}`));
      else resolve({ seconds, cpu, peak, out: readFileSync(file, "utf8") });
    });
  });
}

function installed() {
  const folder = join(tmpdir(), "tipkeeper-bench-linkinator-7");
  const home = join(folder, "node_modules/linkinator");
  if (!existsSync(home)) {
    mkdirSync(folder, { recursive: true });
    const install = ["install", "linkinator@7", "--no-save", "--ignore-scripts", "--prefix", folder];
    execFileSync("npm", install, { stdio: "ignore" });
  }
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  return join(home, typeof bin === "string" ? bin : bin.linkinator);
}

function serve(mood) {
  const total = mood === "" ? LINKS : FLAKY;
  const paths = Array.from({ length: total }, (_, n) => `/articles/${n}.html`);
  const broken = mood === "" ? paths.filter((_, n) => n % (LINKS / BROKEN) === 3) : [];
  const isBroken = new Set(broken);
  // What is measured is who asks: answers lie ready.
  const numbers = new Map(paths.map((path, number) => [path, number]));
  const articles = paths.map((_, number) => article(number));
  const asked = new Map();
  const server = createServer((request, response) => {
    const { url = "", method } = request;
    const times = (asked.get(url) ?? 0) + 1;
    asked.set(url, times);
    const answer = (status, body) => {
      response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
      response.end(method === "HEAD" ? undefined : body);
    };
    const number = numbers.get(url) ?? -1;
    if (url === "/index.html") return answer(200, paths.map((path) => `<a href="${path}">${path}</a>`).join("\n"));
    if (number < 0 || isBroken.has(url)) return answer(number % 40 === 3 ? 410 : 404, "<title>Not found</title>");
    if (mood !== "") {
      const kind = number % 6;
      if (kind === 0 && times === 1) return answer(503, "");
      if (kind > 0 && method === "HEAD")
        return kind === 5 ? response.destroy() : answer([405, 501, 403, 404][kind - 1], "");
    }
    return answer(200, articles[number]);
  });
  server.listen(0, "127.0.0.1", () => parentPort.postMessage({ port: server.address().port, paths, broken }));
}

/** Some 8 kB of words, no two pages alike. */
function article(number) {
  const words = Array.from({ length: 1200 }, (_, at) => (((number + 7) * 7919 + at * at * 31) % 99_991).toString(36));
  return `<!doctype html><title>Article ${number}</title><main><p>w${words.join(" w")}</p></main>`;
}
