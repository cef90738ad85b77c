import { expect, test } from "vitest";
import { NO_CREDENTIALS, NOW, sourceContract, withServer } from "../../../test/contracts/source.ts";
import { enrichLinks } from "../enrich-links.ts";
import { wikipedia } from "./wikipedia.ts";

const answer = (query: object) => JSON.stringify({ batchcomplete: true, query });

sourceContract(wikipedia, "data", [
  {
    link: { key: "https://en.wikipedia.org/wiki/Small_boat", url: "https://en.wikipedia.org/wiki/Small_boat" },
    answers: {
      "https://en.wikipedia.org/w/api.php?": answer({
        redirects: [{ from: "Small boat", to: "Boat" }],
        pages: [
          {
            pageid: 1,
            title: "Boat",
            extract: "A boat is a watercraft.\nIt floats.",
            pagelanguage: "en",
            touched: "2025-01-02T03:04:05Z",
            thumbnail: { source: "https://upload.wikimedia.example/boat.jpg", width: 400, height: 300 },
          },
        ],
      }),
    },
    fields: {
      title: "Boat",
      description: "A boat is a watercraft. It floats.",
      language: "en",
      modified: "2025-01-02",
      kind: "article",
      siteName: "Wikipedia",
      picture: "https://upload.wikimedia.example/boat.jpg",
    },
  },
]);

test("articles of one language share a request; a missing one is given up, the others are read", async () => {
  const names = ["%EB%B0%B0_(%EA%B5%90%ED%86%B5)", "Boat", "Nothing_here"];
  const links = [
    { key: `https://ko.wikipedia.org/wiki/${names[0]}`, url: "https://ko.wikipedia.org/wiki/" },
    ...names
      .slice(1)
      .map((name) => ({ key: `https://en.wikipedia.org/wiki/${name}`, url: "https://en.wikipedia.org/" })),
  ];
  await withServer(
    ({ url }) => {
      const titles = url.searchParams.get("titles")?.split("|") ?? [];
      const pages = titles.map((title) =>
        title === "Nothing here" ? { title, missing: true } : { title, extract: title },
      );
      return { headers: { "content-type": "application/json" }, body: answer({ pages }) };
    },
    async ({ fetch, asked }) => {
      const results = await enrichLinks(links, { fetch, now: () => NOW, credentials: NO_CREDENTIALS }, [wikipedia]);
      expect(asked.map(({ url }) => [url.host, url.searchParams.get("titles")])).toEqual([
        ["ko.wikipedia.org", "배 (교통)"],
        ["en.wikipedia.org", "Boat|Nothing here"],
      ]);
      expect([...results.values()].map((result) => "page" in result)).toEqual([true, true, false]);
    },
  );
});
