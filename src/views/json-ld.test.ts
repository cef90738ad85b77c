import { describe, expect, test } from "vitest";
import { NO_SITE, siteInputOf, siteTip, URL_OF_SITE } from "../../test/site/tips.ts";
import { collectionData, siteData, tipData } from "./json-ld.ts";
import { arrangeSite } from "./site.ts";

const TIP = siteTip({ title: "어텐션", url: "https://a.example/", times: 2 });
const site = arrangeSite(siteInputOf([TIP], { site: { ...NO_SITE, url: URL_OF_SITE } }));
const [topic] = site.collections.topics;

/** Every thing that the data speak of. */
function things(data: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof data !== "object" || data === null) return [];
  const own = "@type" in data ? [data as Readonly<Record<string, unknown>>] : [];
  return [...own, ...Object.values(data).flatMap(things)];
}

function only(data: unknown, type: string) {
  const found = things(data).filter((thing) => thing["@type"] === type);
  expect(found.length).toBe(1);
  return found[0];
}

describe("a tip", () => {
  test("recommends its pages, since when, and names nobody", () => {
    const data = tipData(site, TIP);
    expect(only(data, "Recommendation")).toMatchObject({
      url: `${URL_OF_SITE}/tips/${TIP.id}.html`,
      name: "어텐션",
      about: "NLP",
      datePublished: TIP.firstSharedAt,
      itemReviewed: [{ "@type": "WebPage", url: "https://a.example/" }],
    });
    expect(JSON.stringify(data)).not.toMatch(/U1|Person|C1/);
  });

  test("has the way to it: site, topic, itself", () => {
    expect(only(tipData(site, TIP), "BreadcrumbList")?.itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "모은 팁", item: `${URL_OF_SITE}/` },
      { "@type": "ListItem", position: 2, name: "NLP", item: `${URL_OF_SITE}/topics/nlp.html` },
      { "@type": "ListItem", position: 3, name: "어텐션", item: `${URL_OF_SITE}/tips/${TIP.id}.html` },
    ]);
  });
});

test("a topic lists its tips in order", () => {
  if (topic === undefined) throw new Error("no topic");
  const list = only(collectionData(site, topic, topic.tips), "ItemList");
  expect(list).toMatchObject({ numberOfItems: 1, itemListElement: [{ position: 1, name: "어텐션" }] });
});

test("the site says how it is searched, where its address is known", () => {
  expect(things(siteData(site)).map((thing) => thing["@type"])).toEqual(["WebSite", "SearchAction", "EntryPoint"]);
  const nowhere = arrangeSite(siteInputOf([TIP]));
  expect(things(siteData(nowhere)).map((thing) => thing["@type"])).toEqual(["WebSite"]);
  expect(JSON.stringify(tipData(nowhere, TIP))).not.toContain("null");
});
