import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MAIN = join(ROOT, "dist/cli/main.js");
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };

const PAGES = ["README.md", "CONTRIBUTING.md", ...markdownUnder("docs")].filter((path) => existsSync(join(ROOT, path)));

function markdownUnder(folder: string): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join(folder, path));
}

interface Block {
  readonly page: string;
  readonly line: number;
  readonly text: string;
}

function blocks(language: string): readonly Block[] {
  return PAGES.flatMap((page) => {
    const text = readFileSync(join(ROOT, page), "utf8");
    return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))].map((found) => ({
      page,
      line: text.slice(0, found.index).split("\n").length,
      text: found[1] ?? "",
    }));
  });
}

const SHELL = blocks("sh").map((block) => [`${block.page}:${block.line}`, block] as const);
const YAML = blocks("yaml").map((block) => [`${block.page}:${block.line}`, block] as const);
const NPM = SHELL.flatMap(([where, { text }]) =>
  [...text.matchAll(/^npm (?:run )?([\w:]+)/gm)].map(([, name = ""]) => [where, name] as const),
);

/** A folder like a reader's: the post, and the export under the name that the docs use. */
function readersFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tipkeeper-docs-"));
  cpSync(join(ROOT, "sample/_posts"), join(folder, "_posts"), { recursive: true });
  cpSync(join(ROOT, "sample/_posts/2021-09-01-tips.md"), join(folder, "_posts/tips.md"));
  cpSync(join(ROOT, "sample/export"), join(folder, "export"), { recursive: true });
  writeFileSync(join(folder, "export.zip"), zipOf(join(ROOT, "sample/export")));
  return folder;
}

function zipOf(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  return zipSync(
    Object.fromEntries(files.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path))])),
  );
}

test.skipIf(!existsSync(MAIN))("the commands of each page run one after the other", { timeout: 300_000 }, () => {
  for (const page of PAGES) {
    const commands = SHELL.filter(([, block]) => block.page === page)
      .map(([, { text }]) => text)
      .join("\n");
    if (!/^.*tipkeeper /m.test(commands)) continue;
    const own = commands.replace(/^(npm|git|cd|npx) .*$/gm, "");
    const script = `set -e\ntipkeeper() { "${process.execPath}" "${MAIN}" "$@"; }\n${own}`;
    const { status, stderr } = spawnSync("bash", ["-c", script], { cwd: readersFolder(), encoding: "utf8" });
    expect({ page, status, stderr: status === 0 ? "" : stderr }).toEqual({ page, status: 0, stderr: "" });
  }
});

test("each npm script that the docs name is there", () => {
  const known = new Set([...Object.keys(scripts), "install", "ci", "run"]);
  expect(NPM.filter(([, name]) => !known.has(name))).toEqual([]);
});

test.skipIf(!existsSync(MAIN))(
  "each configuration in the docs is one that Tipkeeper takes",
  { timeout: 120_000 },
  () => {
    for (const [where, { text }] of YAML) {
      expect(parse(text), where).toBeTypeOf("object");
      const folder = readersFolder();
      writeFileSync(join(folder, "tipkeeper.yaml"), text);
      const { status, stderr } = spawnSync(process.execPath, [MAIN, "import", "_posts/tips.md"], {
        cwd: folder,
        encoding: "utf8",
      });
      expect({ where, status, stderr: status === 0 ? "" : stderr }).toEqual({ where, status: 0, stderr: "" });
    }
  },
);
