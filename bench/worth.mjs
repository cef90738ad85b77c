// Tip or chatter. After `npm run build`: node bench/worth.mjs [--wrong] [--tail]
// Houston and the Korean export with their channels and whole-workspace statistics, the other sets by text alone.
// Shares are judged one by one, without repeats, threads or a curator's archive. Reads ../shared; touches nothing.
import { readFileSync } from "node:fs";
import { gatherStats, judge, NO_STATS } from "../dist/judge/judge.js";
import { exportShares, messageShares } from "./worth-shares.mjs";

const shared = new URL("../../shared/", import.meta.url);
const asked = new Set(process.argv.slice(2));

const houston = await workspace("exports/houstondatavis.zip");
const korean = await workspace("exports/korean-study.zip");
const worth = lines("truth/worth-dev.jsonl").filter(({ label }) => label !== "unclear");
const study = lines("exports/korean-study.truth.jsonl").map((row) => ({
  ...row,
  set: "korean-study",
  label: row.tip ? "tip" : "chatter",
}));

let lost = 0;
const results = [...worth, ...study].map((row) => {
  const space = row.set === "houstondatavis" ? houston : row.set === "korean-study" ? korean : null;
  const share = space ? space.find(row) : alone(row);
  if (share === undefined) {
    lost++;
    return { row, judgement: { state: "chatter", probability: 0, reasons: ["no share"] } };
  }
  const judgement = judge(
    {
      title: share.title,
      links: [{ url: share.address, key: share.key, rule: share.rule }],
      shares: [share],
      noteCount: share.notes.length,
    },
    {
      channel: space?.channel ?? (() => undefined),
      policy: () => "publish",
      alwaysKeep: [],
      neverKeep: [],
      stats: space?.stats ?? NO_STATS,
    },
  );
  return { row, judgement };
});

for (const set of ["worth", "houstondatavis", "haskell-jp", "olake", "korean-study"]) {
  report(
    set,
    results.filter(({ row }) => (set === "worth" ? row.set !== "korean-study" : row.set === set)),
  );
}
console.log(`${lost} labelled links are no share (judged chatter)`);
if (asked.has("--tail")) {
  const by = (label) =>
    results
      .filter(({ row }) => row.label === label && row.set !== "korean-study")
      .map(({ judgement }) => judgement.probability)
      .sort((a, b) => a - b);
  const list = (values) => values.map((p) => p.toFixed(2)).join(" ");
  console.log(`least probable tips    ${list(by("tip").slice(0, 25))}`);
  console.log(`most probable chatter  ${list(by("chatter").slice(-45))}`);
}
if (asked.has("--wrong")) {
  for (const { row, judgement } of results) {
    const { probability, state, reasons } = judgement;
    if ((row.label === "tip") === probability >= 0.5) continue;
    const said = (row.text ?? "").slice(0, 110).replaceAll("\n", " ");
    console.log(
      `${row.label} p=${probability.toFixed(2)} ${state} | ${row.channel} | ${row.url.slice(0, 90)} | ${reasons.slice(0, 5).join("; ")} | ${said} | ${row.why ?? ""}`,
    );
  }
}

function report(set, list) {
  const isTip = ({ row }) => row.label === "tip";
  const of = (part, test) => (part.length === 0 ? "-" : (part.filter(test).length / part.length).toFixed(3));
  const tips = list.filter(isTip);
  const published = list.filter(({ judgement }) => judgement.state === "published");
  const likely = of(list, (one) => isTip(one) === one.judgement.probability >= 0.5);
  const kept = of(list, (one) => isTip(one) === (one.judgement.state !== "chatter"));
  console.log(
    `${set.padEnd(15)} n=${list.length} accuracy p>=.5 ${likely} not chatter ${kept}` +
      ` | published: share ${(published.length / list.length).toFixed(3)} precision ${of(published, isTip)}` +
      ` | tips kept ${of(tips, ({ judgement }) => judgement.state !== "chatter")}` +
      ` | chatter in the inbox ${list.filter((one) => !isTip(one) && one.judgement.state === "inbox").length}`,
  );
}

async function workspace(file) {
  const { channels, shares } = exportShares(new URL(file, shared));
  const byId = new Map(channels.map((channel) => [channel.id, channel]));
  const idOf = new Map(channels.map(({ name, id }) => [name, id]));
  return {
    stats: await gatherStats([shares], (id) => byId.get(id)),
    channel: (id) => byId.get(id),
    find: (row) =>
      shares.find(({ channel, ts, url }) => channel === idOf.get(row.channel) && ts === row.ts && url === row.url),
  };
}

function alone(row) {
  const found = messageShares(row.channel, { type: "message", ts: row.ts, user: "U1", text: row.text });
  return found.find(({ url }) => url === row.url) ?? found.find(({ url }) => row.url.startsWith(url));
}

function lines(name) {
  return readFileSync(new URL(name, shared), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}
