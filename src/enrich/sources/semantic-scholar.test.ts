import { expect, test } from "vitest";
import { NO_CREDENTIALS, NOW, sourceContract, tableOf, withServer } from "../../../test/contracts/source.ts";
import { enrichLinks } from "../enrich-links.ts";
import { semanticScholar } from "./semantic-scholar.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";
const paper = {
  paperId: sha,
  title: "Boats and How to Count Them",
  abstract: "One, two, many.",
  venue: "Boat Conf.",
  year: 2018,
  publicationDate: "2018-06-01",
  publicationVenue: { name: "Conference on Boats", type: "conference" },
  journal: { name: "Boats", volume: null, pages: "7-9" },
  externalIds: { DOI: "10.1000/BOAT.1", ArXiv: "1801.00001" },
  authors: [{ authorId: "1", name: "Ada Muster" }],
  tldr: { model: "v2", text: "Counting boats is hard." },
};
const link = {
  key: `https://semanticscholar.org/paper/Boats/${sha}`,
  url: `https://www.semanticscholar.org/paper/Boats/${sha}`,
};

sourceContract(semanticScholar, "data", [
  {
    link,
    answers: { "https://api.semanticscholar.org/graph/v1/paper/batch": JSON.stringify([paper]) },
    fields: {
      title: "Boats and How to Count Them",
      description: "Counting boats is hard.",
      abstract: "One, two, many.",
      authors: ["Ada Muster"],
      published: "2018-06-01",
      venue: "Conference on Boats",
      doi: "10.1000/boat.1",
      kind: "paper",
      imprint: { form: "proceedings", volume: null, issue: null, pages: "7-9", publisher: null },
    },
  },
]);

test("papers of arXiv, ACL and publishers are asked for by their own ids, all in one request, with the owner's key", async () => {
  const links = ["arxiv:2110.02178", "acl:p19-1001", "doi:10.1000/x"].map((key) => ({
    key,
    url: "https://example.org/",
  }));
  await withServer(tableOf({ "https://": JSON.stringify([paper, null, paper]) }), async ({ fetch, asked }) => {
    const credentials = { ...NO_CREDENTIALS, semanticScholar: "test-key" };
    const results = await enrichLinks(links, { fetch, now: () => NOW, credentials }, [semanticScholar]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.method).toBe("POST");
    expect(asked[0]?.headers["x-api-key"]).toBe("test-key");
    expect(JSON.parse(asked[0]?.body ?? "")).toEqual({ ids: ["ARXIV:2110.02178", "ACL:P19-1001", "DOI:10.1000/x"] });
    expect(links.map(({ key }) => "page" in (results.get(key) ?? {}))).toEqual([true, false, true]);
    expect(JSON.stringify([...results])).not.toContain("test-key");
  });
});
