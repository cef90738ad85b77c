// How well and how quickly the search finds, on 100,000 texts that are imported as tips (one tip a text).
// DATABASE_URL: in that PostgreSQL instead (an empty database).
// node bench/search.mjs [--tips 100000] [--data DIR: kept, and used again when it is there] [--queries FILE] [--misses]
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import Database from "libsql";
import { openArchive } from "../dist/run/archive.js";
import { importPaths } from "../dist/run/import.js";
import { searchTips } from "../dist/run/search.js";
import { indexStale } from "../dist/run/search-index.js";
import { searchDocument } from "../dist/search/document.js";
import { createMemoryIndex } from "../dist/search/memory-index.js";
import { searchMemory } from "../dist/search/search-memory.js";

const SHARED = process.env.TIPKEEPER_SHARED ?? new URL("../../shared/", import.meta.url).pathname;
const { values } = parseArgs({
  options: {
    tips: { type: "string", default: "100000" },
    data: { type: "string" },
    queries: { type: "string", default: join(SHARED, "search/queries.dev.json") },
    memory: { type: "string", default: "10000" },
    misses: { type: "boolean", default: false },
  },
});
const LIMIT = 10;
const ROUNDS = 5;

const texts = gunzipSync(readFileSync(join(SHARED, "search/corpus.jsonl.gz")))
  .toString("utf8")
  .trimEnd()
  .split("\n")
  .slice(0, Number(values.tips))
  .map((line) => JSON.parse(line));
const queries = JSON.parse(readFileSync(values.queries, "utf8")).map(({ query, all, class: kind }) => ({
  query,
  kind,
  wants: all.map((pattern) => new RegExp(pattern.replace(/^\(\?i\)/, ""), pattern.startsWith("(?i)") ? "iu" : "u")),
}));
const urlOf = (id) => `https://texts.example/${id}`;
const isRelevant = ({ wants }, text) => wants.every((pattern) => pattern.test(text));

const folder = values.data ?? mkdtempSync(join(tmpdir(), "tipkeeper-search-"));
try {
  await bench();
} finally {
  if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
}

async function bench() {
  const isThere = existsSync(join(folder, "tipkeeper.db"));
  const archive = await openArchive({
    data: folder,
    configFile: join(folder, "none.yaml"),
    databaseUrl: process.env.DATABASE_URL,
  });
  try {
    if (!isThere) await importTexts(archive);
    await measureIndexing(archive);
    const textOf = new Map(texts.map(({ text }) => [text, text]));
    await measureQueries(
      `${process.env.DATABASE_URL === undefined ? "SQLite" : "PostgreSQL"}, ${texts.length.toLocaleString("en")} tips`,
      texts,
      async (query) => {
        const { hits } = await searchTips(archive, query, LIMIT);
        return hits.map(({ title }) => textOf.get(title) ?? title);
      },
    );
    await measureUpdate(archive);
  } finally {
    await archive.store.close();
  }
  if (process.env.DATABASE_URL === undefined) await measureMemory(Number(values.memory));
}

async function importTexts(archive) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "texts.jsonl");
  writeFileSync(
    file,
    texts.map(({ id, text }) => JSON.stringify({ title: text, links: [{ url: urlOf(id) }] })).join("\n"),
  );
  const start = performance.now();
  await importPaths(archive, [file], { progress: () => {} });
  report("import", `${seconds(start)} s`);
}

async function measureIndexing(archive) {
  const count = await archive.store.countUnsearched();
  if (count === 0) return;
  const start = performance.now();
  await indexStale(archive);
  report("index made in", `${seconds(start)} s (${count.toLocaleString("en")} tips)`);
  if (process.env.DATABASE_URL === undefined) report("index size", `${(indexBytes() / 2 ** 20).toFixed(1)} MB`);
}

async function measureUpdate(archive) {
  const [record] = await first(archive.store.eachTip({ states: ["published"] }));
  const times = [];
  for (let round = 0; round < 50; round++) {
    const tip = { ...record.tip, title: `${record.tip.title} ${round}` };
    await archive.store.putTips([{ ...record, tip }]);
    const start = performance.now();
    await indexStale(archive);
    times.push(performance.now() - start);
  }
  await archive.store.putTips([record]);
  report("one tip changed", `${percentile(times, 0.5).toFixed(2)} ms to index again (median)`);
}

async function first(pages) {
  for await (const page of pages) return page;
  return [];
}

async function measureMemory(count) {
  const some = texts.slice(0, count);
  const data = mkdtempSync(join(tmpdir(), "tipkeeper-search-"));
  try {
    const archive = await openArchive({ data, configFile: join(data, "none.yaml") });
    const file = join(data, "texts.jsonl");
    writeFileSync(
      file,
      some.map(({ id, text }) => JSON.stringify({ title: text, links: [{ url: urlOf(id) }] })).join("\n"),
    );
    await importPaths(archive, [file], { progress: () => {} });
    await indexStale(archive);
    const tips = [];
    for await (const page of archive.store.eachTip({ states: ["published"] })) tips.push(...page);
    const start = performance.now();
    const index = createMemoryIndex();
    index.add(tips.map(({ root, tip }) => searchDocument({ root, tip, said: [], talk: [], names: [] })));
    report("memory index", `${seconds(start)} s for ${tips.length.toLocaleString("en")} tips`);
    const titles = new Map(tips.map(({ root, tip }) => [root, tip.title]));
    await measureQueries(`memory, ${tips.length.toLocaleString("en")} tips`, some, async (query) =>
      searchMemory(index, query, LIMIT).ranked.map(({ root }) => titles.get(root)),
    );
    let same = 0;
    for (const { query } of queries) {
      const inStore = (await searchTips(archive, query, LIMIT)).hits.map(({ id }) => id);
      const ids = new Map(tips.map(({ root, tip }) => [root, tip.id]));
      const inMemory = searchMemory(index, query, LIMIT).ranked.map(({ root }) => ids.get(root));
      if (JSON.stringify(inStore) === JSON.stringify(inMemory)) same += 1;
      else if (values.misses) console.log(`  differs: ${query}`);
    }
    report("memory = SQLite", `${same} of ${queries.length} queries, ids in order`);
    await archive.store.close();
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function measureQueries(name, searched, ask) {
  const answerable = queries.filter((query) => searched.some(({ text }) => isRelevant(query, text)));
  const times = [];
  const processor = [];
  for (const { query } of answerable) await ask(query);
  let recall = 0;
  let reciprocal = 0;
  let empty = 0;
  for (const query of answerable) {
    const found = await ask(query.query);
    for (let round = 0; round < ROUNDS; round++) {
      const [start, used] = [performance.now(), process.cpuUsage()];
      await ask(query.query);
      const { user, system } = process.cpuUsage(used);
      times.push(performance.now() - start);
      processor.push((user + system) / 1000);
    }
    const relevant = searched.reduce((sum, { text }) => sum + (isRelevant(query, text) ? 1 : 0), 0);
    const right = found.map((text) => isRelevant(query, text));
    const own = right.filter(Boolean).length / Math.min(LIMIT, relevant);
    const place = right.indexOf(true);
    recall += own;
    reciprocal += place < 0 ? 0 : 1 / (place + 1);
    if (found.length === 0) empty += 1;
    if (values.misses && (own < 1 || place !== 0)) {
      console.log(`  ${query.kind} ${query.query}: recall ${own.toFixed(2)} of ${relevant}, first at ${place + 1}`);
      for (const [at, text] of found.entries()) if (!right[at]) console.log(`      ${at + 1} ${text.slice(0, 90)}`);
    }
  }
  const mean = (sum) => (sum / answerable.length).toFixed(3);
  report(name, `recall@10 ${mean(recall)}, MRR ${mean(reciprocal)}, ${empty} of ${answerable.length} without a hit`);
  report("  wall clock", line(times));
  report("  processor", line(processor));
}

function line(times) {
  const [p50, p95, most] = [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(2));
  return `p50 ${p50} ms, p95 ${p95} ms, most ${most} ms`;
}

function percentile(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function indexBytes() {
  const database = new Database(join(folder, "tipkeeper.db"));
  const { bytes } = database
    .prepare(
      `SELECT (SELECT sum(length(block)) FROM search_index_data) + (SELECT sum(length(sz)) FROM search_index_docsize) AS bytes`,
    )
    .get();
  database.close();
  return bytes;
}

function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(2);
}

function report(what, figures) {
  console.log(`${what.padEnd(24)} ${figures}`);
}
