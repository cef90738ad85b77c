// Holds the layer rule of ARCHITECTURE.md: imports go one way, steps do not know each other, and only the shell touches
// the outside world. What a folder may import is written here; what is not written is refused.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const STEP = ["model", "text"];
const STEPS = [
  "collect",
  "extract",
  "identify",
  "judge",
  "classify",
  "assemble",
  "enrich",
  "preserve",
  "search",
  "publish",
];
const SHELL = ["model", "text", "store", "net", "models", ...STEPS, "views", "run"];

/** Folder of `src/` -> the other folders it may import. */
const MAY_IMPORT = {
  model: [],
  text: ["model"],
  store: ["model"],
  net: ["model"],
  models: ["model"],
  ...Object.fromEntries(STEPS.map((step) => [step, STEP])),
  publish: [...STEP, "views"],
  views: STEP,
  browser: ["model", "text", "search", "views"],
  run: SHELL,
  cli: [...SHELL, "web"],
  web: SHELL,
  slack: SHELL,
};

/** Folders that may not reach files, clock, network or processes. */
const PURE = [
  "model",
  "text",
  "views",
  "browser",
  ...STEPS.filter((step) => !["collect", "enrich", "preserve"].includes(step)),
];

/**
 * What breaks the rule, a line each: where, what, and what would be right.
 *
 * @param {string} src the folder `src/`
 */
export function brokenLayers(src) {
  return readdirSync(src, { recursive: true })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .toSorted()
    .flatMap((path) => brokenIn(src, path));
}

function brokenIn(src, path) {
  const [folder] = path.split(sep);
  const text = readFileSync(join(src, path), "utf8");
  const lineOf = (at) => text.slice(0, at).split("\n").length;
  return [...text.matchAll(/^(?:import|export)\b[^"';]*?"([^"\n]+)"|\bimport\(\s*"([^"\n]+)"/gm)].flatMap((found) => {
    const why = whyNot(src, path, folder, found[1] ?? found[2]);
    return why === null ? [] : [`src/${path}:${lineOf(found.index)} ${why}`];
  });
}

function whyNot(src, path, folder, wanted) {
  const allowed = MAY_IMPORT[folder];
  if (allowed === undefined) return `belongs to no layer: name src/${folder} in scripts/check-layers.mjs`;
  if (!wanted.startsWith(".")) {
    const outside = /^node:(?!buffer$|url$|crypto$|util$)/.test(wanted);
    return outside && PURE.includes(folder)
      ? `${folder} is pure and may not import ${wanted}: hand it in from run`
      : null;
  }
  const target = relative(src, resolve(src, dirname(path), wanted)).split(sep)[0] ?? "";
  if (target === folder || allowed.includes(target)) return null;
  return target === ".."
    ? `imports ${wanted}, which is outside src/`
    : `${folder} may not import ${target} (only ${allowed.join(", ") || "nothing of ours"})`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const broken = brokenLayers(join(dirname(fileURLToPath(import.meta.url)), "../src"));
  for (const line of broken) console.error(line);
  if (broken.length > 0) process.exitCode = 1;
}
