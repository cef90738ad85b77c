import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { conversation, spokenMessage } from "../../test/site/conversation.ts";
import { textsOf } from "../../test/site/files.ts";
import { HOSTILE, hostileTip, NO_SITE, siteInputOf, siteTip, URL_OF_SITE } from "../../test/site/tips.ts";
import { tipId } from "../model/tip-id.ts";
import type { FolderInput } from "./publisher.ts";
import { site } from "./site.ts";

const TIPS = [
  siteTip({ title: "어텐션, 그림으로", url: "https://jalammar.github.io/illustrated-transformer/", times: 2 }),
  siteTip({ title: "BERT", url: "https://arxiv.org/abs/1810.04805", day: 3 }),
  siteTip({ title: "Git", url: "https://git-scm.com/book/ko/v2", topic: "Git & 도구", day: 2 }),
  siteTip({ title: "주제 없는 팁", url: "https://untold.example/", topic: null }),
  hostileTip(),
];

function filesOf(input: FolderInput): Promise<ReadonlyMap<string, string>> {
  return textsOf(site, input);
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => found.push({ name, attributes }) });
  parser.end(html);
  return found;
}

const TALK = conversation([
  spokenMessage({ text: `look <https://our-study.slack.com/archives/C1/p1630465200000100|here>` }),
  spokenMessage({ text: `${HOSTILE} <javascript:alert(1)|${HOSTILE}>`, app: HOSTILE }, { minute: 5, user: null }),
]);
const INPUT = siteInputOf(TIPS, {
  site: { ...NO_SITE, url: URL_OF_SITE },
  conversations: [TALK, { ...TALK, channel: "../../etc", channelName: HOSTILE, ts: "../1" }],
});
const withUrl = await filesOf(INPUT);
const pages = [...withUrl].filter(([path]) => path.endsWith(".html"));

describe("the site", () => {
  test("has a page for everything: home, tip, topic, month, site, channel", () => {
    for (const path of [
      "index.html",
      "browse.html",
      "search.html",
      "404.html",
      `tips/${TIPS[0]?.id}.html`,
      "conversations/C1-1630465200.000100.html",
      "topics/nlp.html",
      "topics/git-도구.html",
      "months/2021-09.html",
      "sites/arxiv.org.html",
      "channels/꿀팁.html",
      "sitemap.xml",
      "robots.txt",
      "llms.txt",
      "feeds/all.atom",
      "feeds/topics/nlp.rss",
    ]) {
      expect([...withUrl.keys()]).toContain(path);
    }
  });

  test("is the same for the same tips", async () => {
    expect(await filesOf(INPUT)).toEqual(withUrl);
  });

  test("the address of a tip that was merged into another leads to it", async () => {
    const [one, two] = ["https://one.example/", "https://two.example/"];
    const merged = {
      ...siteTip({ title: "Both", url: one }),
      links: [one, two].map((url) => ({ url, key: url, label: null })),
    };
    const files = await filesOf(siteInputOf([merged], { site: { ...NO_SITE, url: URL_OF_SITE } }));
    const old = files.get(`tips/${tipId(two)}.html`) ?? "";
    expect(old).toContain(`content="0; url=../tips/${merged.id}.html"`);
    expect(old).toContain(`rel="canonical" href="${URL_OF_SITE}/tips/${merged.id}.html"`);
    expect(files.get("sitemap.xml")).not.toContain(tipId(two));
  });

  test("no name of a channel leads a conversation out of its folder", () => {
    const paths = [...withUrl.keys()].filter((path) => path.startsWith("conversations/"));
    expect(paths).toHaveLength(2);
    for (const path of paths) expect(path).toMatch(/^conversations\/[\w.-]+\.html$/);
  });

  test("a topic has a page of its newest first where the curator's order is another", () => {
    const titles = (path: string) =>
      [...(withUrl.get(path) ?? "").matchAll(/<h2><a[^>]*>([^<]*)/g)].map(([, title]) => title);
    expect(titles("topics/nlp.html")).toEqual(["어텐션, 그림으로", "BERT"]);
    expect(titles("topics/nlp/newest.html")).toEqual(["BERT", "어텐션, 그림으로"]);
    expect(withUrl.has("topics/git-도구/newest.html")).toBe(false);
    expect(titles("months/2021-09.html").slice(0, 2)).toEqual(["BERT", "Git"]);
  });

  test("each link inside it leads to a file of it", () => {
    let checked = 0;
    for (const [path, html] of pages) {
      for (const { attributes } of elementsOf(html)) {
        for (const address of [attributes.href, attributes.src]) {
          if (address === undefined || /^https?:|^#/.test(address)) continue;
          const root = path === "404.html" ? `${URL_OF_SITE}/` : `${URL_OF_SITE}/${encodeURI(path)}`;
          const target = decodeURIComponent(
            new URL(address, root).href.replace(/#.*/, "").replace(`${URL_OF_SITE}/`, ""),
          );
          expect([...withUrl.keys()], `${path} links ${address}`).toContain(target);
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  test("without an address of its own it has no feeds, and links none", async () => {
    const files = await filesOf(siteInputOf(TIPS));
    expect([...files.keys()].filter((path) => /feeds|sitemap|opensearch/.test(path))).toEqual([]);
    expect(files.get("index.html")).not.toMatch(/feeds\//);
  });

  test("an empty archive is a site too", async () => {
    expect((await filesOf(siteInputOf([]))).get("index.html")).toContain("아직 팁이 없습니다");
  });

  test("a long topic goes on on further pages, each tip on one of them", async () => {
    const many = Array.from({ length: 450 }, (_, index) => {
      return siteTip({ title: `팁 ${index}`, url: `https://page${index}.example/` });
    });
    const files = await filesOf(siteInputOf(many));
    const topic = ["topics/nlp.html", "topics/nlp/2.html", "topics/nlp/3.html"].map((path) => files.get(path) ?? "");
    expect(topic.map((html) => html.match(/class="tip"/g)?.length)).toEqual([200, 200, 50]);
    expect(topic[1]).toContain('href="../../assets/site.css"');
  });

  test("members are named only where names are shown", async () => {
    const path = `tips/${TIPS[0]?.id}.html`;
    expect(withUrl.get(path)).toContain("어느 멤버");
    const named = await filesOf(siteInputOf(TIPS, { person: () => "미나" }));
    expect(named.get(path)).toContain("미나");
  });
});

describe("cards", () => {
  const drawn: string[] = [];
  const drawCard = async ({ title }: { readonly title: string }) => {
    drawn.push(title);
    return new TextEncoder().encode(title);
  };
  const filesWith = (cards: "tips" | "topics" | "none") =>
    filesOf(siteInputOf(TIPS, { site: { ...NO_SITE, url: URL_OF_SITE, cards }, drawCard }));
  const pictureOf = (html: string | undefined) => /property="og:image" content="([^"]*)"/.exec(html ?? "")?.[1];

  test("each page names a picture that is there: a tip's and a topic's own, else the site's", async () => {
    const files = await filesWith("tips");
    for (const [path, html] of files) {
      if (!path.endsWith(".html")) continue;
      const card = decodeURIComponent(pictureOf(html)?.replace(`${URL_OF_SITE}/`, "") ?? "");
      expect([...files.keys()], path).toContain(card);
      const isOwn = /^(tips|topics)\//.test(path);
      expect(card, path).toBe(isOwn ? `cards/${path.replace(/(\/newest)?\.html$/, ".png")}` : "cards/index.png");
    }
    expect(drawn).toContain("BERT");
  });

  test("of topics alone, or none, where the config says so", async () => {
    const topics = await filesWith("topics");
    expect([...topics.keys()].filter((path) => path.startsWith("cards/tips/"))).toEqual([]);
    expect(pictureOf(topics.get(`tips/${TIPS[0]?.id}.html`))).toBe(`${URL_OF_SITE}/cards/index.png`);
    const none = await filesWith("none");
    expect([...none.keys()].filter((path) => path.startsWith("cards/"))).toEqual([]);
    expect(pictureOf(none.get("index.html"))).toBeUndefined();
  });

  test("are drawn anew only for other words", () => {
    const stampsOf = (tips: typeof TIPS) =>
      new Map(
        [...site.publishFiles(siteInputOf(tips, { site: { ...NO_SITE, url: URL_OF_SITE }, drawCard }))].flatMap(
          ({ path, stamp }) => (stamp === undefined ? [] : [[path, stamp] as const]),
        ),
      );
    const [first, ...rest] = TIPS;
    if (first === undefined) throw new Error("no tip");
    const [before, after] = [stampsOf(TIPS), stampsOf([{ ...first, title: "새 제목", reactions: 9 }, ...rest])];
    const changed = [...after].filter(([path, stamp]) => before.get(path) !== stamp).map(([path]) => path);
    expect(changed).toEqual([`cards/tips/${first.id}.png`]);
  });
});

describe("hostile titles, names, notes and addresses", () => {
  test("make no element and no attribute", () => {
    for (const [path, html] of pages) {
      for (const { name, attributes } of elementsOf(html)) {
        expect(
          Object.keys(attributes).filter((attribute) => /^on|^style$/.test(attribute)),
          path,
        ).toEqual([]);
        if (name === "img") expect(attributes.src, path).toMatch(/assets\//);
        if (name === "script" && attributes.type === undefined)
          expect(attributes.src, path).toMatch(/assets\/site\.js$/);
        expect(attributes.href ?? "", path).not.toMatch(/^\s*(javascript|data|vbscript):/i);
      }
    }
  });

  test("turn no text around", () => {
    for (const [path, text] of withUrl) expect(text, path).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test("JSON in a page ends where it should, and reads back", () => {
    const html = withUrl.get(`tips/${hostileTip().id}.html`) ?? "";
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(json)["@graph"][0].name).toBe(`${HOSTILE} title`.replace("\u202e", ""));
  });
});

test("each page forbids everything that is not its own", () => {
  for (const [path, html] of pages) {
    expect(html, path).toContain('http-equiv="Content-Security-Policy"');
    expect(html, path).not.toMatch(/unsafe|<style/);
  }
});
