// Accuracy of filing by topic on lists that the archive has not seen. After `npm run build`: node bench/topics.mjs [rows.jsonl] [--wrong] [--taught] [--new-topics] [--speed]
// Trains on the seed's own entries only; prints figures by source and by language. Reads ../shared; touches nothing.
import { readFileSync } from "node:fs";
import { trainClassifier } from "../dist/classify/classifier.js";
import { NEW_TOPICS } from "./new-topics.mjs";

const shared = new URL("../../shared/", import.meta.url);
const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith("--")) ?? new URL("topics/dev.jsonl", shared);
const rows = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const { topics, examples } = readSeed();

const began = performance.now();
const classifier = trainClassifier(topics, args.includes("--untrained") ? [] : examples);
const trained = performance.now();
const results = rows.map((row) => {
  const answer = classifier.classify(asInput(row));
  return {
    row,
    answer,
    right: answer.topic === row.topic,
    top3: answer.candidates.slice(0, 3).some((c) => c.topic === row.topic),
  };
});
const done = performance.now();

report("all", results);
for (const lang of ["ko", "en"])
  report(
    lang,
    results.filter(({ row }) => row.lang === lang),
  );
console.log("\nby topic (recall, precision)");
for (const { name } of topics) {
  const held = results.filter(({ row }) => row.topic === name);
  const said = results.filter(({ answer }) => answer.topic === name);
  console.log(`  ${name.padEnd(12)} ${share(held, (r) => r.right)} ${share(said, (r) => r.right)}  n=${held.length}`);
}
console.log("\nby source");
const bySource = Map.groupBy ? Map.groupBy(results, ({ row }) => repo(row)) : group(results);
let meanOfSources = 0;
for (const [source, list] of [...bySource].sort((a, b) => b[1].length - a[1].length)) {
  meanOfSources += list.filter((r) => r.right).length / list.length / bySource.size;
  console.log(`  ${share(list, (r) => r.right)} n=${String(list.length).padStart(3)} ${source}`);
}
console.log(`  mean over sources ${meanOfSources.toFixed(3)}`);
console.log("\ncalibration (said -> right, n)");
for (let low = 0.2; low < 1; low += 0.1) {
  const list = results.filter(
    ({ answer }) => answer.confidence >= low && answer.confidence < low + 0.1 + (low > 0.85 ? 0.1 : 0),
  );
  console.log(`  ${low.toFixed(1)}  ${share(list, (r) => r.right)}  n=${list.length}`);
}
console.log(
  `\ntrained on ${examples.length} in ${(trained - began).toFixed(0)} ms; ${Math.round(rows.length / ((done - trained) / 1000))} classified a second (cold)`,
);
if (args.includes("--taught")) {
  console.log("\nafter up to 30 decisions on one source: accuracy on the other sources before -> after");
  const sources = [...bySource].filter(([, list]) => list.length >= 8);
  const gains = [];
  for (const [source, list] of sources) {
    const decided = list.slice(0, 30).map(({ row }) => ({ topic: row.topic, input: asInput(row) }));
    const taught = trainClassifier(topics, [...examples, ...decided]);
    const others = results.filter(({ row }) => repo(row) !== source);
    const after = share(others, ({ row }) => taught.classify(asInput(row)).topic === row.topic);
    gains.push({
      rows: Number(after) - Number(share(others, (r) => r.right)),
      truth: truth(taught, others) - truth(classifier, others),
    });
    console.log(`  ${share(others, (r) => r.right)} -> ${after}  ${decided.length} of ${source}`);
  }
  const mean = (field) => gains.reduce((sum, gain) => sum + gain[field], 0) / gains.length;
  console.log(
    `  mean gain ${(100 * mean("rows")).toFixed(2)} points, better ${gains.filter((gain) => gain.rows > 0).length}, worse ${gains.filter((gain) => gain.rows < 0).length} of ${gains.length};` +
      ` mean probability of the right topic ${(100 * mean("truth")).toFixed(2)} points`,
  );
  const half = (side) => rows.filter((row) => hash(repo(row)) % 2 === side);
  for (const side of [0, 1]) {
    const taught = trainClassifier(topics, [
      ...examples,
      ...half(1 - side).map((row) => ({ topic: row.topic, input: asInput(row) })),
    ]);
    const before = share(half(side), (row) => classifier.classify(asInput(row)).topic === row.topic);
    console.log(
      `  ${before} -> ${share(half(side), (row) => taught.classify(asInput(row)).topic === row.topic)}  all ${half(1 - side).length} of half of the sources, on the other half`,
    );
  }
}
if (args.includes("--new-topics")) {
  console.log(
    "\na new topic that nothing is shipped for, among 10 titles it was not taught: right, probability, sure (>= .8)",
  );
  for (const [name, titles] of Object.entries(NEW_TOPICS)) {
    const all = [...topics, { name, order: topics.length, parent: null, keywords: [] }];
    for (const count of [0, 3, 10]) {
      const results = [titles, [...titles.slice(10), ...titles.slice(0, 10)]].flatMap((list) => {
        const lessons = list.slice(0, count).map((title, n) => ({ topic: name, input: page(title, n) }));
        const taught = trainClassifier(all, [...examples, ...lessons]);
        return list.slice(10).map((title, n) => taught.classify(page(title, 10 + n)));
      });
      const given = results.map((r) => r.candidates.find((c) => c.topic === name)?.confidence ?? 0);
      console.log(
        `  ${name} after ${count}: ${share(results, (r) => r.topic === name)}, ${(given.reduce((sum, p) => sum + p, 0) / given.length).toFixed(3)}, ${share(results, (r) => r.topic === name && r.confidence >= 0.8)}`,
      );
    }
  }
}
if (args.includes("--speed")) {
  console.log("\nexamples -> milliseconds of training (median of 5), tips classified a second");
  const inputs = rows.map(asInput);
  for (const count of [100, 1000, 10_000]) {
    const many = Array.from({ length: count }, (_, n) => {
      const row = rows[n % rows.length];
      return { topic: row.topic, input: { ...asInput(row), title: `${row.title} ${word(n)}` } };
    });
    const times = [];
    let taught = classifier;
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      taught = trainClassifier(topics, many);
      times.push(performance.now() - start);
    }
    const start = performance.now();
    let done = 0;
    for (; performance.now() - start < 1500; done += inputs.length) for (const input of inputs) taught.classify(input);
    const second = Math.round(done / ((performance.now() - start) / 1000));
    console.log(`  ${count} -> ${times.sort((a, b) => a - b)[2].toFixed(0)} ms, ${second}`);
  }
}
if (args.includes("--wrong")) {
  for (const { row, answer, right } of results) {
    if (!right)
      console.log(
        `${row.topic} -> ${answer.topic} ${answer.confidence.toFixed(2)} | ${row.title.slice(0, 80)} | ${row.url.slice(0, 60)} | ${answer.reasons.join("; ").slice(0, 160)}`,
      );
  }
}

function report(name, list) {
  const sure = list.filter(({ answer }) => answer.confidence >= 0.8);
  console.log(
    `${name.padEnd(4)} n=${list.length} accuracy ${share(list, (r) => r.right)} macro-F1 ${macroF1(list).toFixed(3)} top-3 ${share(list, (r) => r.top3)}` +
      ` | sure(>=.8): share ${(sure.length / list.length).toFixed(3)} precision ${share(sure, (r) => r.right)}`,
  );
}

/** The mean probability that a classifier gives the right topic of rows. */
function truth(classifier, list) {
  const given = list.map(
    ({ row }) => classifier.classify(asInput(row)).candidates.find((c) => c.topic === row.topic)?.confidence ?? 0,
  );
  return given.reduce((sum, p) => sum + p, 0) / given.length;
}

function page(title, n) {
  return { title, urls: [`https://site-${n}.example/${n}`], words: "" };
}

function word(n) {
  return n.toString(36).replace(/\d/gu, "q");
}

function macroF1(list) {
  const names = [...new Set(list.map(({ row }) => row.topic))];
  let sum = 0;
  for (const name of names) {
    const hit = list.filter(({ row, answer }) => row.topic === name && answer.topic === name).length;
    const held = list.filter(({ row }) => row.topic === name).length;
    const said = list.filter(({ answer }) => answer.topic === name).length;
    sum += hit === 0 ? 0 : (2 * hit) / (held + said);
  }
  return sum / names.length;
}

function share(list, test) {
  return list.length === 0 ? "  -  " : (list.filter(test).length / list.length).toFixed(3);
}

function asInput(row) {
  return { title: row.title, urls: [row.url], words: row.note ?? "" };
}

function hash(text) {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)) % 1_000_003;
  return sum;
}

function repo(row) {
  return row.source.split("@")[0];
}

function group(list) {
  const groups = new Map();
  for (const result of list) groups.set(repo(result.row), [...(groups.get(repo(result.row)) ?? []), result]);
  return groups;
}

function readSeed() {
  const names = [];
  const found = [];
  for (const line of readFileSync(new URL("seed/slack-tip-archiving.md", shared), "utf8").split("\n")) {
    const heading = /^#### (.+?)\s*$/u.exec(line);
    if (heading) names.push(heading[1]);
    const links = [...line.matchAll(/\[([^\]]*)\]\(([^)\s]+)\)/gu)];
    const topic = names.at(-1);
    if (!topic) continue;
    if (/^- /u.test(line) && links.length > 0) {
      const before = line.slice(2, links[0].index).trim();
      found.push({ topic, input: { title: before || links[0][1], urls: links.map((link) => link[2]), words: "" } });
    } else if (/^\s+- /u.test(line) && found.length > 0) {
      found[found.length - 1].input.words += `${line.trim().slice(2)}\n`;
    }
  }
  return { topics: names.map((name, order) => ({ name, order, parent: null, keywords: [] })), examples: found };
}
