import { expect, test } from "vitest";
import { askOne, NO_CREDENTIALS, NOW, sourceContract, tableOf, withServer } from "../../../test/contracts/source.ts";
import { enrichLinks } from "../enrich-links.ts";
import { stackExchange } from "./stack-exchange.ts";

const question = (question_id: number, title: string) => ({
  question_id,
  title,
  body: "<p>I have <code>a &lt; b</code> boats.</p>",
  owner: { display_name: "M&#252;ster" },
  creation_date: 1600000000,
  last_activity_date: 1650000000,
  tags: ["boats"],
  link: `https://stackoverflow.com/questions/${question_id}`,
});
const answer = (...items: readonly object[]) =>
  JSON.stringify({ items, has_more: false, quota_max: 300, quota_remaining: 299 });

sourceContract(stackExchange, "data", [
  {
    link: { key: "so:42", url: "https://stackoverflow.com/questions/42" },
    answers: {
      "https://api.stackexchange.com/2.3/questions/42?site=stackoverflow&": answer(
        question(42, "Why is &quot;0&quot; a boat?"),
      ),
    },
    fields: {
      title: 'Why is "0" a boat?',
      description: "I have a < b boats.",
      authors: ["Müster"],
      published: "2020-09-13",
      modified: "2022-04-15",
      siteName: "Stack Overflow",
    },
  },
  {
    // An answer's number names its question.
    link: { key: "se:stats/7", url: "https://stats.stackexchange.com/a/7" },
    answers: {
      "https://api.stackexchange.com/2.3/questions/7?site=stats": answer(),
      "https://api.stackexchange.com/2.3/answers/7/questions?site=stats": answer(question(3, "Are boats normal?")),
    },
    fields: { title: "Are boats normal?", siteName: "stats.stackexchange.com" },
  },
]);

test("questions of one site share a request, those of another do not", async () => {
  const links = ["so:1", "so:2", "se:stats/3", "so:4"].map((key) => ({ key, url: "https://stackoverflow.com/" }));
  await withServer(
    ({ url }) => {
      const ids = /questions\/([\d;]+)/.exec(url.pathname)?.[1]?.split(";") ?? [];
      return {
        headers: { "content-type": "application/json" },
        body: answer(...ids.map((id) => question(Number(id), `Q${id}`))),
      };
    },
    async ({ fetch, asked }) => {
      const results = await enrichLinks(links, { fetch, now: () => NOW, credentials: NO_CREDENTIALS }, [stackExchange]);
      expect(asked.map(({ url }) => url.pathname)).toEqual(["/2.3/questions/1;2;4", "/2.3/questions/3"]);
      expect(results.get("so:4")).toMatchObject({ page: { title: "Q4" } });
    },
  );
});

test("what the API says of backing off is heeded", async () => {
  const backoff = JSON.stringify({ items: [], backoff: 10 });
  const link = { key: "so:1", url: "https://stackoverflow.com/q/1" };
  expect(await askOne(stackExchange, link, tableOf({ "https://": backoff }))).toMatchObject({
    outcome: { after: 10_000 },
  });
  expect(await askOne(stackExchange, link, () => ({ status: 400, body: '{"error_id":502}' }))).toMatchObject({
    outcome: { after: null },
  });
});
