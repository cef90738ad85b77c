// What reading a page costs, against open-graph-scraper and metascraper on the same pages in one run; and what nested or
// large pages cost, against a tree of the page (cheerio). After `npm run build`, with the others installed elsewhere:
//   npm install --prefix /tmp/bench open-graph-scraper cheerio metascraper metascraper-{author,date,description,image,lang,publisher,title,url}
//   node bench/enrich.mjs /tmp/bench
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { page } from "../dist/enrich/sources/page.js";

const ROUNDS = 3;
/** Milliseconds for one reader and one hostile page. */
const PATIENCE = 20_000;
const SELF = fileURLToPath(import.meta.url);
const HOSTILE = {
  "a million nested tags": () => `<title>Deep</title>${"<div><p><b>".repeat(333_334)}`,
  "50 MB of text": () => `<title>Deep</title><p>${"boat ".repeat(10_000_000)}`,
  "300,000 attributes": () =>
    `<title>Deep</title><div ${Array.from({ length: 300_000 }, (_, n) => `a${n}=1`).join(" ")}>`,
};
const [folder = ".", only, onlyReader] = process.argv.slice(2);
const NOW = new Date("2026-01-01T00:00:00Z");
const require = createRequire(pathToFileURL(resolve(folder, "package.json")));
const load = (name) => {
  const loaded = require(name);
  return loaded.default ?? loaded;
};
const cheerio = load("cheerio");
if (only !== undefined) await readHostile(only, onlyReader);
const openGraphScraper = load("open-graph-scraper");
const rules = ["author", "date", "description", "image", "lang", "publisher", "title", "url"];
const metascraper = load("metascraper")(rules.map((name) => load(`metascraper-${name}`)()));

const pages = Array.from({ length: 40 }, (_, n) => makePage(n));
const readers = {
  tipkeeper: async ({ url, html }) => fieldsOf(await read(url, Buffer.from(html))),
  "open-graph-scraper": async ({ html }) => {
    const { result } = await openGraphScraper({ html });
    return { title: result.ogTitle, description: result.ogDescription, author: result.articleAuthor ?? result.author };
  },
  metascraper: (page) => metascraper(page),
};

const times = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
for (const reader of Object.values(readers)) for (const one of pages.slice(0, 10)) await reader(one);
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, reader] of Object.entries(readers)) {
    // Time of the processor: others may use the machine as well.
    const began = process.cpuUsage();
    for (const one of pages) await reader(one);
    const { user, system } = process.cpuUsage(began);
    times[name].push((user + system) / 1000 / pages.length);
  }
}
const bytes = pages.reduce((sum, { html }) => sum + Buffer.byteLength(html), 0);
console.log(
  `${pages.length} pages, ${Math.round(bytes / pages.length / 1024)} kB each on average; ${ROUNDS} rounds, the median, processor time`,
);
const own = median(times.tipkeeper);
for (const name of Object.keys(readers)) {
  const fields = { title: 0, description: 0, author: 0 };
  for (const one of pages) {
    const found = await readers[name](one);
    for (const field of Object.keys(fields)) if (found[field] === one.truth[field]) fields[field]++;
  }
  const right = Object.entries(fields).map(([field, count]) => `${field} ${count}`);
  const ms = median(times[name]);
  console.log(
    `${name.padEnd(20)} ${ms.toFixed(2).padStart(7)} ms a page  x${(ms / own).toFixed(2).padEnd(6)} right: ${right.join(", ")}`,
  );
}

console.log(
  `\nhostile pages, each in a process of its own: seconds and peak memory (given up after ${PATIENCE / 1000} s)`,
);
for (const name of Object.keys(HOSTILE)) {
  console.log(`${name.padEnd(24)} tipkeeper ${alone(name, "tipkeeper")}   cheerio ${alone(name, "cheerio")}`);
}

function alone(name, reader) {
  const { stdout, status } = spawnSync(process.execPath, [SELF, folder, name, reader], {
    encoding: "utf8",
    timeout: PATIENCE,
  });
  return status === 0 ? stdout.trim() : status === null ? "given up" : "fails";
}

/** In a process of its own. */
async function readHostile(name, reader) {
  const html = HOSTILE[name]();
  const body = Buffer.from(html);
  const began = performance.now();
  if (reader === "tipkeeper") await read("https://a.example/", body);
  else {
    const $ = cheerio.load(html);
    $("title").text();
    $("body").text();
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(2);
  console.log(`${seconds} s ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  process.exit(0);
}

async function read(url, body) {
  const answer = {
    ok: true,
    url,
    status: 200,
    headers: { "content-type": "text/html" },
    redirects: [],
    body,
    truncated: false,
  };
  const { found } = await page.ways[0].read(answer, [url], NOW);
  return found.get(url);
}

function fieldsOf({ title, description, authors }) {
  return { title, description, author: authors[0] };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** Pages as blogs, publishers and documentation have them: different ways of saying the same, 5 to 200 kB. */
function makePage(n) {
  const [title, author] = [`How to count boats, part ${n}`, "Ada Muster"];
  const description = "Boats can be counted in many ways; this is one of them, with its price and its limits.";
  const heads = [
    `<title>${title} | Boat Blog</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="Boat Blog">
     <meta property="og:description" content="${description}"><meta property="article:author" content="${author}"><meta property="og:type" content="article">`,
    `<title>${title} | Boat Blog</title><meta name="description" content="${description}">
     <script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"${title}","description":"${description}","author":{"@type":"Person","name":"${author}"},"datePublished":"2021-03-04"}</script>`,
    `<title>${title}</title><meta name="citation_title" content="${title}"><meta name="citation_author" content="${author}"><meta name="description" content="${description}">`,
    `<title>${title}</title><meta name="description" content="${description}"><meta name="author" content="${author}">`,
  ];
  const icons = '<svg viewBox="0 0 24 24"><path d="M0 0h24v24H0z"/></svg>';
  const menu = Array.from(
    { length: 40 },
    (_, at) => `<li class="item"><a href="/p/${at}" class="link">${icons} Item ${at}</a></li>`,
  ).join("\n");
  const paragraph =
    '<p>A boat is counted <em>once</em>, however often it is seen; <a href="/why">here</a> is why. 배는 한 번만 센다.</p>\n';
  const script = `<script>window.state=${JSON.stringify(Object.fromEntries(Array.from({ length: 20 * (n % 30) }, (_, at) => [`key${at}`, "value".repeat(8)])))}</script>`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="/a.css">${heads[n % heads.length]}</head>
    <body><nav><ul>${menu}</ul></nav><main><article><h1>${title}</h1>${paragraph.repeat(10 + (n % 10) * 20)}</article></main>${script}</body></html>`;
  return { url: `https://boat-blog.org/${n}`, html, truth: { title, description, author } };
}
