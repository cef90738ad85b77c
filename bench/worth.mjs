// Tip or chatter. After `npm run build`: node bench/worth.mjs [--wrong]
// Houston and the Korean export with their channels and whole-workspace statistics, the other sets by text alone.
// Reads ../shared; touches nothing.
import { readFileSync } from "node:fs";
import { fromBuffer } from "yauzl";
import { DEFAULT_CONFIG } from "../dist/model/config.js";
import { extractSharesForBench } from "./worth-shares.mjs";
import { gatherStats, judge, NO_STATS } from "../dist/judge/judge.js";

void DEFAULT_CONFIG;
void fromBuffer;
const shared = new URL("../../shared/", import.meta.url);
const wrong = process.argv.includes("--wrong");
const lines = (name) => readFileSync(new URL(name, shared), "utf8").trim().split("\n").map((line) => JSON.parse(line));

const houston = await workspace("exports/houstondatavis.zip");
const korean = await workspace("exports/korean-study.zip");
const worth = lines("truth/worth-dev.jsonl").filter(({ label }) => label !== "unclear");
const study = lines("exports/korean-study.truth.jsonl").map((row) => ({ ...row, set: "korean-study", label: row.tip ? "tip" : "chatter" }));

const results = [...worth, ...study].map((row) => {
  const space = row.set === "houstondatavis" ? houston : row.set === "korean-study" ? korean : null;
  const share = space?.find(row) ?? bare(row);
  const judgement = judge(
    { title: share.title, links: [{ url: share.address, key: share.key, rule: share.rule }], shares: [share], noteCount: share.notes.length },
    { channel: space?.channel ?? (() => undefined), policy: () => "publish", alwaysKeep: [], neverKeep: [], stats: space?.stats ?? NO_STATS },
  );
  return { row, judgement };
});

for (const set of ["worth", "houstondatavis", "haskell-jp", "olake", "korean-study"]) {
  const list = results.filter(({ row }) => (set === "worth" ? row.set !== "korean-study" : row.set === set));
  const tips = list.filter(({ row }) => row.label === "tip");
  const published = list.filter(({ judgement }) => judgement.state === "published");
  const right = (kept) => list.filter(({ row, judgement }) => (row.label === "tip") === kept(judgement)).length / list.length;
  console.log(
    `${set.padEnd(15)} n=${list.length} accuracy p>=.5 ${right((j) => j.probability >= 0.5).toFixed(3)} kept ${right((j) => j.state !== "chatter").toFixed(3)}` +
      ` | published: share ${(published.length / list.length).toFixed(3)} precision ${(published.filter(({ row }) => row.label === "tip").length / published.length).toFixed(3)}` +
      ` | tips kept ${(tips.filter(({ judgement }) => judgement.state !== "chatter").length / tips.length).toFixed(3)}` +
      ` | chatter in inbox ${list.filter(({ row, judgement }) => row.label !== "tip" && judgement.state === "inbox").length}`,
  );
}
if (process.argv.includes("--tail")) {
  const by = (label) => results.filter(({ row }) => row.label === label && row.set !== "korean-study").map(({ judgement }) => judgement.probability).sort((a, b) => a - b);
  console.log("least probable tips    ", by("tip").slice(0, 25).map((p) => p.toFixed(2)).join(" "));
  console.log("most probable chatter  ", by("chatter").slice(-45).map((p) => p.toFixed(2)).join(" "));
}
if (wrong) {
  for (const { row, judgement } of results) {
    const { probability: p, state, reasons } = judgement;
    const bad = row.label === "tip" ? p < 0.5 : p >= 0.5;
    if (bad) console.log(`${row.label} p=${p.toFixed(2)} ${state} | ${row.channel} | ${row.url.slice(0, 90)} | ${reasons.slice(0, 5).join("; ")} | ${(row.text ?? "").slice(0, 110).replaceAll("\n", " ")} | ${row.why ?? ""}`);
  }
}

async function workspace(file) {
  const { channels, shares } = await extractSharesForBench(new URL(file, shared));
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  const stats = await gatherStats([shares], (id) => byId.get(id));
  const byName = new Map(channels.map((channel) => [channel.name, channel.id]));
  return {
    stats,
    channel: (id) => byId.get(id),
    find: (row) => {
      const id = byName.get(row.channel);
      const place = shares.filter((share) => share.channel === id && share.ts === row.ts);
      return place.find(({ url }) => url === row.url) ?? (place.length > 0 ? { ...place[0], url: row.url, address: row.url } : undefined);
    },
  };
}

function bare(row) {
  return { channel: row.channel, ts: row.ts, url: row.url, address: row.url, key: row.url, rule: "", title: row.url, titleFrom: "address", notes: [], words: row.text ?? "", reactions: 0, user: null, isBot: false };
}
