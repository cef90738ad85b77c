// How much of the seed comes back by itself out of the Korean export: topics by name only, then with half of the seed's
// entries given (the other half measured). After `npm run build`: node bench/rebuild.mjs [--wrong]. Reads ../shared; touches nothing.
import { readFileSync } from "node:fs";
import { trainClassifier } from "../dist/classify/classifier.js";
import { gatherStats, judge } from "../dist/judge/judge.js";
import { exportShares } from "./worth-shares.mjs";

const shared = new URL("../../shared/", import.meta.url);
const truth = readFileSync(new URL("exports/korean-study.truth.jsonl", shared), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const seed = readFileSync(new URL("seed/slack-tip-archiving.md", shared), "utf8");
const topics = [...seed.matchAll(/^#### (.+?)\s*$/gmu)].map(([, name], order) => ({
  name,
  order,
  parent: null,
  keywords: [],
}));
const { channels, shares } = exportShares(new URL("exports/korean-study.zip", shared));
const byId = new Map(channels.map((channel) => [channel.id, channel]));
const stats = await gatherStats([shares], (id) => byId.get(id));
const judging = {
  channel: (id) => byId.get(id),
  policy: () => "publish",
  alwaysKeep: [],
  neverKeep: [],
  stats,
};

const firsts = truth.filter(({ tip, again }) => tip && !again);
const shareOf = (row) => shares.find(({ ts, url }) => ts === row.ts && url === row.url);
const asInput = (share) => ({ title: share.title, urls: [share.address], words: share.words });
const known = firsts.flatMap((row) => (shareOf(row) ? [{ row, share: shareOf(row) }] : []));
measure("topics by name", [], known);
for (const side of [0, 1]) {
  const given = known.filter((_, index) => index % 2 === side);
  const asked = known.filter((_, index) => index % 2 !== side);
  const examples = given.map(({ row, share }) => ({ topic: row.topic, input: asInput(share) }));
  measure(`half ${side + 1} of the entries given`, examples, asked);
}
const noise = truth.filter(({ tip }) => !tip).flatMap((row) => shareOf(row) ?? []);
console.log(
  `chatter published: ${noise.filter((share) => verdict(share).state === "published").length} of ${noise.length}`,
);

function measure(name, examples, list) {
  const classifier = trainClassifier(topics, examples);
  const results = list.map(({ row, share }) => {
    const { topic, confidence } = classifier.classify(asInput(share));
    const published = verdict(share).state === "published" && confidence >= 0.8;
    return { row, topic, confidence, published, right: topic === row.topic };
  });
  const part = (test) => (results.filter(test).length / results.length).toFixed(3);
  const published = results.filter((one) => one.published);
  console.log(
    `${name}: n=${list.length} right topic ${part((one) => one.right)}, published under the right topic ${part((one) => one.published && one.right)},` +
      ` of the published right ${(published.filter((one) => one.right).length / published.length).toFixed(3)}`,
  );
  if (!process.argv.includes("--wrong")) return;
  for (const { row, topic, confidence, right } of results) {
    if (!right)
      console.log(
        `  ${row.topic} -> ${topic} ${confidence.toFixed(2)} | ${row.title.slice(0, 70)} | ${row.url.slice(0, 70)}`,
      );
  }
}

function verdict(share) {
  const links = [{ url: share.address, key: share.key, rule: share.rule }];
  return judge({ title: share.title, links, shares: [share], noteCount: share.notes.length }, judging);
}
