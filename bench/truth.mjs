// Measures the main job against right answers made by reading (../shared), through the command line as a user has it.
// Run after `npm run build`: node bench/truth.mjs
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SHARED = join(ROOT, "../shared");
if (!existsSync(SHARED)) {
  console.error("skipped: ../shared, which holds the right answers, is not here");
  process.exit(0);
}

const rows = (path) => lines(readFileSync(join(SHARED, path), "utf8"));
const lines = (text) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const share = (part, whole) => (whole === 0 ? "-" : (part / whole).toFixed(3));
const newData = () => mkdtempSync(join(tmpdir(), "tipkeeper-truth-"));

function tipkeeper(args, input = "") {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, "dist/cli/main.js"), ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`tipkeeper ${args.join(" ")} ended with ${status}\n${stderr}`);
  return stdout;
}

houston();
pairs();
seed();
korean();

function houston() {
  const data = newData();
  tipkeeper(["import", "--data", data, "--quiet", join(SHARED, "exports/houstondatavis.zip")]);
  const found = new Set(
    lines(tipkeeper(["shares", "--json", "--data", data])).map((row) => `${row.channelName} ${row.ts} ${row.url}`),
  );
  const truth = rows("truth/links-houstondatavis.jsonl").map((row) => ({
    id: `${row.channel} ${row.ts} ${row.url}`,
    optional: row.kind !== undefined,
  }));
  const wanted = truth.filter(({ optional }) => !optional);
  const known = new Set(truth.map(({ id }) => id));
  const missed = wanted.filter(({ id }) => !found.has(id));
  const extra = [...found].filter((id) => !known.has(id));
  console.log(
    `1. Houston: recall ${share(wanted.length - missed.length, wanted.length)} of ${wanted.length}, precision ${share(found.size - extra.length, found.size)} of ${found.size}`,
  );
  for (const { id } of missed) console.log(`   missed ${id}`);
  for (const id of extra) console.log(`   extra  ${id}`);
}

function pairs() {
  const truth = rows("truth/same-dev.jsonl");
  const keys = lines(tipkeeper(["identify"], `${truth.flatMap(({ a, b }) => [a, b]).join("\n")}\n`)).map(
    ({ key }) => key,
  );
  const said = truth.map((pair, place) => ({ ...pair, said: keys[2 * place] === keys[2 * place + 1] }));
  const right = said.filter(({ same, said }) => same === said);
  const merged = said.filter(({ same, said }) => said && !same);
  console.log(
    `2. Pairs: ${share(right.length, said.length)} of ${said.length} right, ${merged.length} different pages under one key`,
  );
}

function seed() {
  const data = newData();
  const post = join(SHARED, "seed/slack-tip-archiving.md");
  const out = join(data, "post.md");
  tipkeeper(["import", "--data", data, "--quiet", post]);
  tipkeeper(["publish", "--data", data, "--quiet", "--to", "jekyll", "--out", out]);
  const same = readFileSync(out, "utf8") === readFileSync(post, "utf8");
  const tips = lines(tipkeeper(["tips", "--json", "--data", data]));
  const links = tips.reduce((sum, tip) => sum + tip.links.length, 0);
  const count = (notes) => notes.reduce((sum, note) => sum + 1 + count(note.notes), 0);
  const notes = tips.reduce((sum, tip) => sum + count(tip.notes), 0);
  console.log(
    `3. Seed: ${same ? "byte-identical" : "DIFFERENT"}; ${new Set(tips.map(({ topic }) => topic)).size} topics, ${tips.length} tips, ${links} links, ${notes} notes`,
  );
  tipkeeper(["import", "--data", data, "--quiet", join(SHARED, "exports/korean-study.zip")]);
  tipkeeper(["publish", "--data", data, "--quiet", "--to", "jekyll", "--out", out]);
  const { stdout } = spawnSync("diff", [post, out], { encoding: "utf8" });
  const count2 = (mark) => stdout.split("\n").filter((line) => line.startsWith(mark)).length;
  console.log(`   with the Korean export: ${count2(">")} lines added, ${count2("<")} taken or changed`);
}

function korean() {
  const data = newData();
  tipkeeper(["import", "--data", data, "--quiet", join(SHARED, "exports/korean-study.zip")]);
  const truth = rows("exports/korean-study.truth.jsonl").filter(({ tip }) => tip);
  const shares = lines(tipkeeper(["shares", "--json", "--data", data]));
  const tips = new Map(lines(tipkeeper(["tips", "--all", "--json", "--data", data])).map((tip) => [tip.id, tip]));
  const at = new Map(shares.map((row) => [`${row.ts} ${row.url}`, row]));
  const keyOf = new Map(
    lines(tipkeeper(["identify"], `${truth.map(({ same_as }) => same_as).join("\n")}\n`)).map(({ url, key }) => [
      url,
      key,
    ]),
  );
  const rightKey = truth.filter(({ ts, url, same_as }) => at.get(`${ts} ${url}`)?.key === keyOf.get(same_as));
  const byPage = new Map();
  for (const { ts, url, same_as } of truth) {
    const ids = byPage.get(same_as) ?? new Set();
    byPage.set(same_as, ids.add(at.get(`${ts} ${url}`)?.tipId));
  }
  const whole = [...byPage.values()].filter((ids) => ids.size === 1).length;
  const tally = { expected: 0, found: 0, right: 0, titles: 0, firsts: 0 };
  const flat = (notes) => notes.flatMap((note) => [note.text, ...flat(note.notes)]);
  const seen = new Set();
  for (const { ts, url, title, notes, again } of truth) {
    const tip = tips.get(at.get(`${ts} ${url}`)?.tipId);
    if (again || !tip) continue;
    tally.firsts += 1;
    if (tip.title === title) tally.titles += 1;
    else console.log(`   title ${JSON.stringify(tip.title)} for ${JSON.stringify(title)}`);
    if (seen.has(tip.id)) continue;
    seen.add(tip.id);
    const got = flat(tip.notes);
    tally.expected += notes.length;
    tally.found += got.length;
    tally.right += notes.filter((note) => got.includes(note)).length;
    for (const note of notes) if (!got.includes(note)) console.log(`   note missed at ${ts}: ${note}`);
    for (const note of got) if (!notes.includes(note)) console.log(`   note added at ${ts}: ${note}`);
  }
  console.log(
    `4. Korean study: keys ${share(rightKey.length, truth.length)} of ${truth.length}; pages in one tip ${share(whole, byPage.size)} of ${byPage.size}`,
  );
  console.log(
    `   notes: recall ${share(tally.right, tally.expected)} of ${tally.expected}, precision ${share(tally.right, tally.found)} of ${tally.found}; titles equal ${share(tally.titles, tally.firsts)} of ${tally.firsts}`,
  );
}
