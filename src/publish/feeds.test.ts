import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { textsOf as filesOf } from "../../test/site/files.ts";
import { HOSTILE, hostileTip, NO_SITE, siteInputOf, siteTip, URL_OF_SITE } from "../../test/site/tips.ts";
import { feeds } from "./feeds.ts";

const TIPS = [
  siteTip({ title: "먼저 올라온 팁", url: "https://first.example/", day: 1 }),
  siteTip({ title: "나중에 올라온 팁", url: "https://later.example/", day: 5 }),
  hostileTip(),
];
const files = await filesOf(feeds, siteInputOf(TIPS, { site: { ...NO_SITE, url: URL_OF_SITE } }));

/** Texts of the elements of this name, however deep. */
function textsOf(xml: string, element: string): readonly string[] {
  const texts: string[] = [];
  let open = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        open = name === element;
        if (open) texts.push("");
      },
      ontext: (text) => {
        if (open) texts[texts.length - 1] += text;
      },
      onclosetag: () => {
        open = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return texts;
}

test("all tips and each topic have RSS, Atom and JSON Feed", () => {
  expect([...files.keys()].filter((path) => path.startsWith("feeds/all")).sort()).toEqual([
    "feeds/all.atom",
    "feeds/all.json",
    "feeds/all.rss",
  ]);
  expect(files.has("feeds/topics/nlp.atom")).toBe(true);
});

test("the newest tip comes first, under its permalink", () => {
  const { items } = JSON.parse(files.get("feeds/all.json") ?? "");
  expect(items[0]).toMatchObject({ title: "나중에 올라온 팁", url: `${URL_OF_SITE}/tips/${TIPS[1]?.id}.html` });
  expect(textsOf(files.get("feeds/all.atom") ?? "", "updated")).toContain("2021-09-05T03:00:00.000Z");
});

test.each(["rss", "atom"])("a hostile title is no HTML in %s, whichever way a reader takes it", (format) => {
  const xml = files.get(`feeds/all.${format}`) ?? "";
  const title = textsOf(xml, "title").find((text) => text.includes("alert(1)")) ?? "";
  expect(title).toContain("&lt;script");
  expect(title).not.toContain("<");
  expect(xml).not.toMatch(/\u202e/);
});

test.each(["rss", "atom"])("no attribute of %s holds a `<`, which would be no XML", (format) => {
  const tags = (files.get(`feeds/all.${format}`) ?? "").replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, "");
  expect(tags).not.toMatch(/<[^>"]*(?:"[^"<]*"[^>"]*)*"[^"<]*</);
});

test("a title in JSON Feed is text, as it is", () => {
  const { items } = JSON.parse(files.get("feeds/all.json") ?? "");
  expect(items.map(({ title }: { title: string }) => title)).toContain(`${HOSTILE} title`.replace("\u202e", ""));
});
