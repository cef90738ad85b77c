import fc from "fast-check";
import { XMLValidator } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { textsOf } from "../../test/site/files.ts";
import { HOSTILE, hostileTip, NO_SITE, siteInputOf, siteTip, URL_OF_SITE } from "../../test/site/tips.ts";
import type { Tip } from "../model/tip.ts";
import { shown } from "../views/shown.ts";
import { feeds } from "./feeds.ts";

/** What XML 1.0 does not take, escaped or not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/;

function feedsOf(tips: readonly Tip[]) {
  return textsOf(feeds, siteInputOf(tips, { site: { ...NO_SITE, url: URL_OF_SITE } }));
}

/** The items of a feed as a reader takes them in, whatever its format. */
function itemsOf(path: string, text: string) {
  if (path.endsWith(".rss")) {
    return (parseRssFeed(text).items ?? []).map(({ guid, link, title, pubDate, content, description }) => ({
      id: guid?.value,
      link,
      title,
      date: pubDate,
      content: content?.encoded ?? description,
    }));
  }
  if (path.endsWith(".atom")) {
    return (parseAtomFeed(text).entries ?? []).map(({ id, links, title, published, content }) => ({
      id,
      link: links?.[0]?.href,
      title: typeof title === "string" ? title : title?.value,
      date: published,
      content: typeof content === "string" ? content : content?.value,
    }));
  }
  return (parseJsonFeed(text).items ?? []).map(({ id, url, title, date_published, content_html }) => ({
    id,
    link: url,
    title,
    date: date_published,
    content: content_html,
  }));
}

const TIPS = [
  siteTip({ title: "먼저", url: "https://first.example/", day: 1, notes: [{ text: "메모 & 글", notes: [] }] }),
  siteTip({ title: "나중", url: "https://later.example/?a=1&b=2", day: 5, topic: "Git & <도구>" }),
  hostileTip(),
];

describe("a feed reader takes every feed", async () => {
  const files = await feedsOf(TIPS);

  test.each([...files.keys()])("%s", (path) => {
    const text = files.get(path) ?? "";
    if (!path.endsWith(".json")) expect(XMLValidator.validate(text)).toBe(true);
    expect(text).not.toMatch(NO_XML);
    const items = itemsOf(path, text);
    expect(items.length).toBe(path.includes("/all") ? TIPS.length : 1);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, link, date, content } of items) {
      expect(id).toMatch(new RegExp(`^${URL_OF_SITE}/tips/[a-z0-9]+\\.html$`));
      expect(link).toBe(id);
      expect(Number.isNaN(Date.parse(String(date)))).toBe(false);
      expect(content).toContain("<a href=");
    }
  });

  test("the whole of a tip is in it: links and notes", () => {
    const first = itemsOf("all.json", files.get("feeds/all.json") ?? "").find(({ title }) => title === "먼저");
    expect(first?.content).toMatch(/https:\/\/first\.example\/.*메모 &amp; 글/s);
  });

  test("no hostile word is an element or an address that runs", () => {
    for (const [path, text] of files) {
      for (const { content } of itemsOf(path, text)) {
        expect(content, path).not.toMatch(/<(?!\/?(?:ul|li|a|p|code|div)\b)|<[^>]*\son\w+=|href="(?!https?:)/);
      }
    }
  });
});

test("the id of a tip stays when its title, topic and notes change", async () => {
  const [first] = TIPS;
  if (first === undefined) throw new Error("no tip");
  const idOf = async (tip: Tip) => itemsOf("all.rss", (await feedsOf([tip])).get("feeds/all.rss") ?? "")[0]?.id;
  expect(await idOf({ ...first, title: "새 제목", topic: "CV", notes: [] })).toBe(await idOf(first));
});

test("whatever people write, the feeds are well-formed and the titles are theirs", async () => {
  const words = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
    fc.constantFrom(HOSTILE, "]]>", "]]&gt;", "<![CDATA[", "&amp;lt;", "a\ud800b", "\u0000\u0008", "--><!--", "&#0;"),
  );
  await fc.assert(
    fc.asyncProperty(words, words, words, async (title, topic, note) => {
      const tip = siteTip({ title, topic, url: "https://a.example/", label: note, notes: [{ text: note, notes: [] }] });
      for (const [path, text] of await feedsOf([tip])) {
        if (!path.endsWith(".json")) expect(XMLValidator.validate(text), path).toBe(true);
        expect(text, path).not.toMatch(NO_XML);
        expect(itemsOf(path, text).length, path).toBe(1);
        if (!path.endsWith("all.json")) continue;
        const plain = shown(title).replaceAll(/\s+/g, " ").trim();
        expect(itemsOf(path, text)[0]?.title).toBe(plain === "" ? "a.example" : plain);
      }
    }),
    { numRuns: 100 },
  );
});
