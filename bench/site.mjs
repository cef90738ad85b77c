// What exporting a site costs, beside Jekyll and Hugo on the same tips: a page a tip, a page a topic, a home page.
// After `npm run build`: node bench/site.mjs [--tips 10000] [--rounds 3] [--cards]
// Needs `jekyll` and `hugo` (apt-get install jekyll hugo); what is not there is left out. All rounds are interleaved.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateTips } from "./generate-tips.mjs";

const { values } = parseArgs({
  options: {
    tips: { type: "string", default: "10000" },
    rounds: { type: "string", default: "3" },
    cards: { type: "boolean", default: false },
  },
});
const HUGO_ITEM =
  '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }} {{ .Content }}</li>';
const JEKYLL_ITEM =
  '<li><a href="{{ tip.url }}">{{ tip.title }}</a> {{ tip.date | date: "%F" }} {{ tip.content }}</li>';
const MAIN = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tipkeeper-site-"));
const tips = generateTips(Number(values.tips)).map((tip, at) => ({ ...tip, id: `tip-${at}` }));
const topics = [...new Set(tips.map(({ topic }) => topic))].map((name, at) => ({ name, slug: `topic-${at}` }));

try {
  const ours = prepareOurs();
  const others = [prepareHugo(), prepareJekyll()].filter(
    ({ command }) => spawnSync(command, ["version"]).error === undefined,
  );
  const runs = [...ours, ...others].map((site) => ({ ...site, times: [] }));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const run of runs) {
      if (run.isFresh) rmSync(run.out, { recursive: true, force: true });
      run.times.push(timed(run));
    }
  }
  report(runs);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(runs) {
  console.log(
    `${tips.length} tips, ${values.rounds} rounds, median; ${cpus().length} processors, Node ${process.version}`,
  );
  const middle = ({ times }, what) => median(times.map((time) => time[what]));
  for (const run of runs) {
    const { files, pages, bytes } = sizeOf(run.out);
    const [wall, busy] = [middle(run, "wall"), middle(run, "busy")];
    const ratio = (time, what) => `${(time / middle(runs[0], what)).toFixed(2).padStart(5)} x`;
    const row = [
      run.name.padEnd(24),
      `${wall.toFixed(2).padStart(7)} s ${ratio(wall, "wall")}`,
      `processors ${busy.toFixed(2).padStart(7)} s ${ratio(busy, "busy")}`,
      `${Math.round(pages / wall)} pages/s`.padStart(13),
      `${files} files, ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB`,
    ];
    console.log(row.join("  "));
  }
}

/** Our export into an empty folder, again when nothing is new, and again when one tip is. */
function prepareOurs() {
  const file = join(folder, "tips.jsonl");
  writeLines(file, tips);
  writeFileSync(
    join(folder, "tipkeeper.yaml"),
    `title: Tips\nlanguage: ko\nsite:\n  url: https://tips.example\n  cards: ${values.cards ? "tips" : "none"}\n`,
  );
  tipkeeper("import", file);
  const site = (name, out, isFresh) => ({
    name,
    command: process.execPath,
    args: [MAIN, "publish", "--to", "site", "--out", out, "--json", "--quiet"],
    out,
    isFresh,
  });
  const kept = join(folder, "kept");
  tipkeeper("publish", "--to", "site", "--out", kept);
  const { added, changed, removed } = tipkeeper("publish", "--to", "site", "--out", kept);
  console.log(`second export: ${added} added, ${changed} changed, ${removed} removed`);
  const one = join(folder, "one.jsonl");
  const tip = { ...tips[0], title: "하나 더", links: [{ url: "https://one-more.example/", label: null }], shares: [] };
  writeLines(one, [{ ...tip, firstSharedAt: "2024-03-01T03:00:00.000Z", lastSharedAt: "2024-03-01T03:00:00.000Z" }]);
  tipkeeper("import", one);
  const after = tipkeeper("publish", "--to", "site", "--out", kept);
  console.log(`after one new tip: ${after.added} added, ${after.changed} changed of ${after.files} files`);
  return [site("tipkeeper", join(folder, "fresh"), true), site("tipkeeper, nothing new", kept, false)];
}

function tipkeeper(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args, "--json", "--quiet"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function prepareHugo() {
  const site = join(folder, "hugo");
  const out = join(site, "public");
  const layouts = join(site, "layouts/_default");
  writeFile(
    join(site, "config.toml"),
    'baseURL = "https://tips.example/"\ntitle = "Tips"\n[taxonomies]\ntopic = "topics"\n',
  );
  const page = (body) =>
    `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>${body}</body></html>\n`;
  writeFile(join(layouts, "single.html"), page("<h1>{{ .Title }}</h1><p>{{ .Date }}</p>{{ .Content }}"));
  writeFile(join(layouts, "list.html"), page(`<h1>{{ .Title }}</h1><ul>{{ range .Pages }}${HUGO_ITEM}{{ end }}</ul>`));
  writeFile(
    join(layouts, "index.html"),
    page(`<h1>{{ .Title }}</h1><ul>{{ range first 12 .Site.RegularPages }}${HUGO_ITEM}{{ end }}</ul>`),
  );
  for (const tip of tips) {
    const front = { title: tip.title, date: tip.firstSharedAt, topics: [tip.topic] };
    writeFile(join(site, `content/tips/${tip.id}.md`), `${JSON.stringify(front)}\n\n${markdown(tip)}`);
  }
  return { name: "hugo", command: "hugo", args: ["--quiet", "-s", site, "-d", out], out, isFresh: true };
}

function prepareJekyll() {
  const site = join(folder, "jekyll");
  const out = join(site, "_site");
  const page = (body) =>
    `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>{{ page.title }}</title></head><body>${body}</body></html>\n`;
  writeFile(join(site, "_config.yml"), "title: Tips\ncollections:\n  tips:\n    output: true\n");
  writeFile(join(site, "_layouts/tip.html"), page("<h1>{{ page.title }}</h1><p>{{ page.date }}</p>{{ content }}"));
  const list = (tips) => `<h1>{{ page.title }}</h1><ul>${tips}${JEKYLL_ITEM}{% endfor %}</ul>`;
  writeFile(
    join(site, "_layouts/topic.html"),
    page(list('{% assign tips = site.tips | where: "topic", page.topic %}{% for tip in tips %}')),
  );
  writeFile(join(site, "index.html"), `---\ntitle: Tips\n---\n${page(list("{% for tip in site.tips limit: 12 %}"))}`);
  for (const { name, slug } of topics) {
    writeFile(
      join(site, `topics/${slug}.html`),
      `---\n${JSON.stringify({ layout: "topic", title: name, topic: name })}\n---\n`,
    );
  }
  for (const tip of tips) {
    const front = { layout: "tip", title: tip.title, date: tip.firstSharedAt, topic: tip.topic };
    writeFile(join(site, `_tips/${tip.id}.md`), `---\n${JSON.stringify(front)}\n---\n\n${markdown(tip)}`);
  }
  return {
    name: "jekyll",
    command: "jekyll",
    args: ["build", "--disable-disk-cache", "-q", "-s", site, "-d", out],
    out,
    isFresh: true,
  };
}

/** A tip's links and notes as both read them. */
function markdown({ links, notes }) {
  const bullets = (all, indent) =>
    all.flatMap(({ text, notes }) => [`${indent}- ${text}`, ...bullets(notes, `${indent}  `)]);
  return `${[...links.map(({ url }) => `- [${new URL(url).host}](${url})`), "", ...bullets(notes, "")].join("\n")}\n`;
}

/** Seconds of wall clock and of all processors. */
function timed({ command, args }) {
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync("sh", ["-c", '"$@" >&2 && times', "sh", command, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, LANG: "C.UTF-8" },
  });
  if (error || status !== 0) throw error ?? new Error(`${command}: ${stderr}`);
  const wall = (performance.now() - start) / 1000;
  const [, children = ""] = stdout.split("\n");
  const busy = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest),
    0,
  );
  return { wall, busy };
}

function sizeOf(out) {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, pages: files.filter(({ name }) => name.endsWith(".html")).length, bytes };
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function writeFile(path, text) {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
}

function writeLines(file, rows) {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
}
