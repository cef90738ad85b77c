import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { afterAll, describe, expect, test } from "vitest";
import { DEFAULT_CONFIG } from "../src/model/config.ts";
import { jekyll } from "../src/publish/jekyll.ts";
import type { Archive } from "../src/run/archive.ts";
import { importPaths } from "../src/run/import.ts";
import { publish } from "../src/run/publish.ts";
import { openStore } from "../src/store/open.ts";
import { inputOf, tip } from "./contracts/publisher-tips.ts";
import { NO_BLOBS } from "./no-blobs.ts";

const SHARED = new URL("../../shared/", import.meta.url).pathname;
const SEED = join(SHARED, "seed/slack-tip-archiving.md");
const EXPORT = join(SHARED, "exports/korean-study.zip");
const hasJekyll = spawnSync("jekyll", ["--version"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "tipkeeper-jekyll-"));
const progress = () => {};

afterAll(() => rmSync(folder, { recursive: true }));

/** Builds a site of this one post as GitHub Pages does: what Jekyll says, and the page. */
function build(name: string, post: string): { readonly said: string; readonly html: string } {
  const source = join(folder, name);
  mkdirSync(join(source, "_posts"), { recursive: true });
  mkdirSync(join(source, "_layouts"), { recursive: true });
  writeFileSync(
    join(source, "_config.yml"),
    "title: Blog\nmarkdown: kramdown\nkramdown:\n  input: GFM\n  hard_wrap: false\nstrict_front_matter: true\nliquid:\n  error_mode: strict\n",
  );
  writeFileSync(
    join(source, "_layouts/post.html"),
    "<!doctype html><title>{{ page.title | escape }}</title>{{ content }}",
  );
  writeFileSync(join(source, "_posts/2021-09-01-tips.md"), post);
  const { status, stdout, stderr } = spawnSync(
    "jekyll",
    ["build", "--disable-disk-cache", "-s", source, "-d", join(source, "_site")],
    {
      encoding: "utf8",
      env: { ...process.env, LANG: "C.UTF-8" },
    },
  );
  const said = `${stdout}${stderr}`;
  expect(status, said).toBe(0);
  return { said, html: readFileSync(pageUnder(join(source, "_site")), "utf8") };
}

/** The one page: where it lies depends on the post's categories. */
function pageUnder(site: string): string {
  const page = readdirSync(site, { recursive: true, encoding: "utf8" }).find((path) => path.endsWith("tips.html"));
  if (page === undefined) throw new Error("Jekyll wrote no page");
  return join(site, page);
}

/** Elements, and the text outside of them. */
function read(html: string): {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly text: string;
} {
  const elements = new Set<string>();
  const attributes = new Set<string>();
  let text = "";
  const parser = new Parser({
    onopentag: (name, own) => {
      elements.add(name);
      for (const [attribute, value] of Object.entries(own))
        attributes.add(attribute === "href" ? `href ${value}` : attribute);
    },
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(html);
  return { elements: [...elements], attributes: [...attributes], text };
}

const QUIET = /warning|error|deprecat|conflict|invalid/i;

describe.skipIf(!hasJekyll)(
  "real Jekyll (skipped where it is not installed: apt-get install jekyll)",
  { timeout: 120_000 },
  () => {
    test.skipIf(!existsSync(SEED))(
      "builds the seed with the Korean export published into it, without a warning (skipped without ../shared)",
      async () => {
        const post = join(folder, "tips.md");
        copyFileSync(SEED, post);
        const store = await openStore({ folder: join(folder, "data"), databaseUrl: undefined, archive: "main" });
        try {
          const archive: Archive = {
            store,
            blobs: NO_BLOBS,
            config: { ...DEFAULT_CONFIG, language: "ko" },
            now: () => new Date(0),
          };
          await importPaths(archive, [EXPORT, post], { progress });
          const { tips } = await publish(archive, { to: "jekyll", out: post, progress });
          const { said, html } = build("seed", readFileSync(post, "utf8"));
          expect(said).not.toMatch(QUIET);
          expect(tips).toBeGreaterThan(100);
          expect(html.match(/<a href="http/g)?.length).toBeGreaterThan(100);
        } finally {
          await store.close();
        }
      },
    );

    const HOSTILE = [
      "{{ site.title }} {% include evil.html %} {%- raw -%} {{{",
      "{% endraw %} {% for x in site.posts %}",
      "<script>alert(1)</script> <b onclick=alert(1)>",
      "{: onclick='alert(1)'} {::nomarkdown} {:/} {#id .class}",
      "[^1] [^1]: note",
      "| a | table |",
      "--- title: evil ---",
      "# heading {#id}",
      "$$x$$ ~~gone~~ **bold** _em_ `code`",
      "[x](javascript:alert(1)) <javascript:alert(1)> ![x](y)",
      "*[HTML]: abbreviation",
      "  : definition",
      "1. one",
      "&lt;b&gt; &amp;copy; &copy;",
      '"quoted": yes, [list] #comment',
    ];

    test("prints hostile titles, topics and notes as the words that they are, without a warning", () => {
      const tips = HOSTILE.map((title, at) =>
        tip({
          title,
          url: `https://page${at}.example/?a={{b}}&c=|`,
          topic: at % 2 === 0 ? `${title} topic` : "주제",
          links: [
            { url: `https://page${at}.example/?a={{b}}&c=|`, label: null },
            { url: `https://more${at}.example/`, label: title },
          ],
          notes: [{ text: title, notes: [{ text: title, notes: [] }] }],
        }),
      );
      const { text: post } = jekyll.publish({ ...inputOf(null, tips), title: 'Tips: "all" {{ x }} # - [a]' });
      const { said, html } = build("hostile", post);
      expect(said).not.toMatch(QUIET);
      const { elements, attributes, text } = read(html);
      expect(elements.toSorted()).toEqual(["a", "code", "h2", "h4", "li", "title", "ul"]);
      expect(attributes.filter((name) => !/^href https:|^id$|^class$/.test(name))).toEqual([]);
      // Kramdown prints quotes as typographers do.
      const plain = text.replaceAll(/\s+/g, " ").replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");
      for (const words of HOSTILE) {
        const shown = words.trim().replaceAll(/\s+/g, " ").replaceAll("`", "");
        const count = plain.split(shown).length - 1;
        expect(count, words).toBeGreaterThanOrEqual(4);
      }
    });
  },
);
