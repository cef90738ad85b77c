// Starts a site rule, a source of page data, a format or a command: the file, its test, and its line in the list.
// npm run new -- <site|source|format|command> NAME
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const KINDS = {
  site: {
    list: "src/identify/sites.ts",
    folder: "src/identify/sites",
    from: "./sites",
    /** Before the general rules, which come last. */
    before: "  discourse,\n",
    file: (name, id) => `import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** Which addresses of the site are one page, and why. */
export const ${id}: SiteRule = {
  name: "${name}",
  hosts: ["${name}.example"],
  key(address) {
    return address.segments.length > 0 ? pageKey(address, { query: [] }) : null;
  },
};
`,
    test: (name) => `import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test("the path alone chooses the page", () => {
  const [rule, key] = trace("https://${name}.example/a?from=slack");
  expect(rule).toBe("${name}");
  expect(trace("https://${name}.example/a")[1]).toBe(key);
  expect(trace("https://${name}.example/b")[1]).not.toBe(key);
});
`,
  },
  source: {
    list: "src/enrich/sources.ts",
    folder: "src/enrich/sources",
    from: "./sources",
    /** Before the one that reads any page. */
    before: "  page,\n",
    file: (name, id) => `import { pageSource } from "../page-source.ts";
import type { Source } from "../source.ts";

/** What the site's pages say of themselves in ways of their own, and why that is to be preferred. */
export const ${id}: Source = pageSource({
  name: "${name}",
  hosts: ["${name}.example"],
  picks: { title: "h1.title" },
  rules: {
    title: [(page) => page.picked("title")],
    siteName: [() => "${name}"],
  },
});
`,
    test: (name, id) => `import { sourceContract } from "../../../test/contracts/source.ts";
import { ${id} } from "./${name}.ts";

const url = "https://${name}.example/1";

sourceContract(${id}, "pages", [
  {
    link: { key: url, url },
    answers: { [url]: '<title>One | ${name}</title><h1 class="title">One</h1>' },
    fields: { title: "One", siteName: "${name}" },
  },
]);
`,
  },
  format: {
    list: "src/publish/publishers.ts",
    folder: "src/publish",
    from: ".",
    before: "];\n\n/** Every way out that writes a folder. */",
    file: (name, id) => `import type { Publisher } from "./publisher.ts";

/** Every tip's title on a line. */
export const ${id}: Publisher = {
  name: "${name}",
  writes: "every tip's title, one a line",
  extension: "${name}",
  keepsBase: false,
  publish({ tips }) {
    return { text: tips.map(({ title }) => \`\${title}\\n\`).join(""), added: tips.length, changed: 0, removed: 0 };
  },
};
`,
    test: (name, id) => `import { expect, test } from "vitest";
import { ${id} } from "./${name}.ts";

test("an archive without tips is an empty file", () => {
  const empty = { title: "", language: "en", topics: [], tips: [], hidden: new Set<string>(), base: null } as const;
  expect(${id}.publish({ ...empty, keyOf: () => null, pageOf: () => null }).text).toBe("");
});
`,
  },
  command: {
    list: "src/cli/commands.ts",
    folder: "src/cli/commands",
    from: "./commands",
    before: "];",
    file: (name, id) => `import type { CliCommand } from "../command.ts";

export const ${id}: CliCommand = {
  name: "${name}",
  async run({ print }) {
    await print("${name}");
    return 0;
  },
};
`,
    test: (name, id) => `import { expect, test } from "vitest";
import { ${id} } from "./${name}.ts";

test("is called by its file's name", () => {
  expect(${id}.name).toBe("${name}");
});
`,
    /** What the screen says of it; the types demand both languages. */
    words: ["src/cli/messages/en-commands.ts", "src/cli/messages/ko-commands.ts"],
  },
};

const [kindName = "", name = ""] = process.argv.slice(2);
const kind = Object.hasOwn(KINDS, kindName) ? KINDS[kindName] : undefined;
if (kind === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  fail("npm run new -- <site|source|format|command> NAME   (NAME in kebab-case, such as openreview or hacker-news)");
}
const id = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const file = join(kind.folder, `${name}.ts`);
const test = join(kind.folder, `${name}.test.ts`);
for (const path of [file, test]) if (existsSync(path)) fail(`${path} is there already`);

writeFileSync(file, kind.file(name, id));
writeFileSync(test, kind.test(name, id));
writeFileSync(kind.list, listed(readFileSync(kind.list, "utf8")));
for (const words of kind.words ?? []) {
  const text = readFileSync(words, "utf8");
  const end = text.lastIndexOf("\n}");
  const key = id === name ? id : `"${name}"`;
  writeFileSync(words, `${text.slice(0, end)}\n  ${key}: { summary: "${name}", examples: {} },${text.slice(end)}`);
}
console.log([file, test, kind.list, ...(kind.words ?? [])].join("\n"));

/** The list with one import more, in the alphabet's order, and one name more. */
function listed(text) {
  const line = `import { ${id} } from "${kind.from}/${name}.ts";`;
  const imports = text.match(/^import .*$/gm) ?? [];
  const next = imports.find((other) => pathOf(other) > pathOf(line));
  const last = imports.at(-1);
  const withImport =
    next === undefined ? text.replace(last, () => `${last}\n${line}`) : text.replace(next, () => `${line}\n${next}`);
  const at = Math.max(withImport.lastIndexOf(kind.before), 0) || withImport.lastIndexOf("];");
  const head = withImport.slice(0, at);
  const oneLine = kind.before.startsWith("];") && !head.endsWith("\n");
  return `${head}${oneLine ? `, ${id}` : `  ${id},\n`}${withImport.slice(at)}`;
}

function pathOf(line) {
  return line.slice(line.indexOf(' from "'));
}

function fail(why) {
  console.error(why);
  process.exit(2);
}
