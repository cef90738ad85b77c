// Makes a checkout ready to run: installs what the lockfile says and builds `dist`, each only where needed.
// Plain JavaScript on Node's own modules, because it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const INSTALLED = join(ROOT, "node_modules/.package-lock.json");
const BUILT = join(ROOT, "dist/cli/main.js");

refuseOldNode();
if (changedAt(INSTALLED) < changedAt(join(ROOT, "package-lock.json"))) {
  step("Installing what package-lock.json says (once; about 460 MB on disk)", ...npm("ci", "--no-progress"));
}
const names = join(ROOT, "scripts/build-emoji.js");
if (changedAt(join(ROOT, "src/text/emoji-names.ts")) < Math.max(changedAt(names), changedAt(INSTALLED))) {
  step("Writing the names of emoji", process.execPath, names);
}
const JOIN = join(ROOT, "scripts/build-cli.mjs");
const sources = [join(ROOT, "tsconfig.json"), join(ROOT, "tsconfig.build.json"), JOIN, INSTALLED];
if (changedAt(BUILT) < Math.max(newestUnder(join(ROOT, "src")), ...sources.map(changedAt))) {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  step("Building dist", process.execPath, tsc, "-p", join(ROOT, "tsconfig.build.json"), "--noEmitOnError");
  step("Joining the command line", process.execPath, JOIN);
}
step("Building the browser's search", process.execPath, join(ROOT, "scripts/build-browser.mjs"));

/** Milliseconds since 1970; 0 for what is not there. */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Folders count too: theirs is the only time that a deleted file leaves. */
function newestUnder(folder) {
  const inside = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newestUnder(path) : changedAt(path);
  });
  return Math.max(changedAt(folder), ...inside);
}

/** The npm that started this script, else the one on the path (a `.cmd` on Windows, which only a shell starts). */
function npm(...args) {
  const running = process.env.npm_execpath;
  if (running?.endsWith(".js")) return [process.execPath, running, ...args];
  return process.platform === "win32" ? ["cmd", "/c", "npm", ...args] : ["npm", ...args];
}

/** Runs one program, its words on stderr: what follows may print results on stdout. */
function step(title, command, ...args) {
  const start = performance.now();
  process.stderr.write(`${title} …\n`);
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ["ignore", 2, 2] });
  if (error) throw error;
  if (status !== 0) {
    process.stderr.write(`${title}: failed (exit ${status}); the reason stands above.\n`);
    process.exit(1);
  }
  process.stderr.write(`${title}: done in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `Tipkeeper needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org\n`,
  );
  process.exit(1);
}
