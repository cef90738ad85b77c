// Joins the command line into few files: dist/cli/main.js and dist/bundle. Started from its 630 modules, most of them of
// libraries, every command spent .4 s and 25 MB only on finding and reading them.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BUNDLE = join(ROOT, "dist/bundle");
/** Libraries that come in very many files and are plain JavaScript; all others are read from where npm put them. */
const JOINED =
  /^(?:kysely|zod|htmlparser2|entities|domhandler|domutils|dom-serializer|domelementtype|yaml|undici)(?:\/|$)/;

const isOutside = (id) => !/^[.\0]/.test(id) && !isAbsolute(id) && !JOINED.test(id);
const bundle = await rolldown({
  input: { "cli/main": join(ROOT, "src/cli/main.ts") },
  cwd: ROOT,
  platform: "node",
  tsconfig: join(ROOT, "tsconfig.json"),
  external: isOutside,
});
rmSync(BUNDLE, { recursive: true, force: true });
// Two folders deep like the sources, which find package.json and the assets from where they stand.
const { output } = await bundle.write({
  dir: join(ROOT, "dist"),
  format: "es",
  minify: { compress: true, mangle: false },
  entryFileNames: "[name].js",
  chunkFileNames: "bundle/[name]-[hash].js",
});
await bundle.close();
writeFileSync(join(BUNDLE, "LICENSES.txt"), licenses(output.flatMap(({ moduleIds = [] }) => moduleIds)));

/** The libraries' own words on their use, which go where their code goes. */
function licenses(modules) {
  const paths = modules.map((id) => id.replaceAll("\\", "/"));
  const folders = new Set(paths.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  const texts = [...folders].sort().map((folder) => {
    const file = ["LICENSE", "LICENSE.md", "license"].map((name) => join(folder, name)).find(existsSync);
    if (file === undefined) throw new Error(`${folder} has no license file that could go along with its code`);
    return `${folder.split("node_modules/").at(-1)}\n\n${readFileSync(file, "utf8")}`;
  });
  return texts.join("\n----\n\n");
}
