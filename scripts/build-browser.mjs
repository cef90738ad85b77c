// Writes dist/assets/search-engine.js: the search of the exported site in one file, out of the same sources as the command
// line's. Only when a source is newer, as every test run asks for it.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUT = join(ROOT, "dist/assets/search-engine.js");
/** What the bundle may be made of: the pure layers that it imports. */
const SOURCES = ["browser", "model", "search", "text", "views"].map((folder) => join(ROOT, "src", folder));

const NOTICE =
  "/*! Tipkeeper, with es-hangul (Toss), fflate (Arjun Barrett) and hono (Yusuke Wada), all under the MIT License. */";

/** Builds it if need be. */
async function buildBrowser() {
  const newest = Math.max(changedAt(join(ROOT, "node_modules/.package-lock.json")), ...SOURCES.map(newestUnder));
  if (changedAt(OUT) >= newest) return;
  const bundle = await rolldown({
    input: join(ROOT, "src/browser/search-engine.tsx"),
    cwd: ROOT,
    platform: "browser",
    tsconfig: join(ROOT, "tsconfig.json"),
  });
  await bundle.write({ file: OUT, format: "es", minify: true, banner: NOTICE });
  await bundle.close();
}

function newestUnder(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(...files.map((file) => changedAt(join(file.parentPath, file.name))));
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

await buildBrowser();
