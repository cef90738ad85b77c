import { expect, test } from "vitest";
import { askOne, NO_CREDENTIALS, NOW, sourceContract, tableOf, withServer } from "../../../test/contracts/source.ts";
import { enrichLinks } from "../enrich-links.ts";
import { github } from "./github.ts";

const repository = JSON.stringify({
  id: 1,
  full_name: "Muster/Boats",
  description: "Counts boats ⛵ in pictures",
  private: false,
  owner: { login: "Muster", avatar_url: "https://avatars.example/u/1?v=4" },
  created_at: "2020-05-01T10:00:00Z",
  pushed_at: "2024-02-03T10:00:00Z",
  topics: ["boats"],
  language: "Python",
});
const link = { key: "gh:muster/boats", url: "https://github.com/Muster/Boats" };

sourceContract(github, "data", [
  {
    link,
    answers: { "https://api.github.com/repos/muster/boats": repository },
    fields: {
      title: "Muster/Boats: Counts boats ⛵ in pictures",
      description: "Counts boats ⛵ in pictures",
      authors: ["Muster"],
      published: "2020-05-01",
      modified: "2024-02-03",
      kind: "repository",
      picture: "https://avatars.example/u/1?v=4",
      siteName: "GitHub",
    },
  },
  {
    link: { key: "gh:muster/boats/pull/7", url: "https://github.com/Muster/Boats/pull/7" },
    answers: {
      "https://api.github.com/repos/muster/boats/issues/7": JSON.stringify({
        title: "Count ferries too",
        body: "They are boats.",
        user: { login: "beispiel" },
        created_at: "2021-01-02T03:04:05Z",
      }),
    },
    fields: { title: "Count ferries too", authors: ["beispiel"], description: "They are boats.", kind: null },
  },
]);

test.each(["gh:muster", "gh:muster/boats/blob/main/a.py", "gh:muster/boats/wiki"])("%s is read as a page", (key) => {
  expect(github.idOf({ key, url: "https://github.com/" })).toBeNull();
});

test("when the hour's requests are used up, the next attempt waits for the reset", async () => {
  const reset = String(NOW.getTime() / 1000 + 90);
  const limited = { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset }, body: "{}" };
  expect(await askOne(github, link, () => limited)).toMatchObject({ outcome: { after: 90_000 } });
  expect(await askOne(github, link, () => ({ status: 403 }))).toMatchObject({ outcome: { after: "never" } });
});

test("the owner's token goes to GitHub and into nothing that is kept", async () => {
  await withServer(tableOf({ "https://api.github.com/": repository }), async ({ fetch, asked }) => {
    const credentials = { ...NO_CREDENTIALS, github: "ghp_test" };
    const results = await enrichLinks([link], { fetch, now: () => NOW, credentials }, [github]);
    expect(asked[0]?.url.host).toBe("api.github.com");
    expect(asked[0]?.headers.authorization).toBe("Bearer ghp_test");
    expect(JSON.stringify([...results])).not.toContain("ghp_test");
  });
});
