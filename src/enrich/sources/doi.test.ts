import { expect, test } from "vitest";
import { NO_CREDENTIALS, NOW, sourceContract, withServer } from "../../../test/contracts/source.ts";
import { enrichLinks } from "../enrich-links.ts";
import { doi } from "./doi.ts";

const work = {
  DOI: "10.1000/Small.7",
  type: "journal-article",
  title: ["On <i>Small</i> Things &amp; H<sub>2</sub>O"],
  subtitle: ["A Survey"],
  abstract: "<jats:title>Abstract</jats:title><jats:p>Small things are <jats:italic>small</jats:italic>.</jats:p>",
  author: [{ given: "Ada", family: "Muster", sequence: "first", affiliation: [] }, { name: "The Small Collaboration" }],
  issued: { "date-parts": [[2019, 3, 4]] },
  "container-title": ["Journal of Small Things"],
  publisher: "Example Press",
  volume: "12",
  issue: "3",
  page: "45-67",
  language: "en",
};
const many = (...items: readonly object[]) =>
  JSON.stringify({ status: "ok", message: { items, "total-results": items.length } });

sourceContract(doi, "data", [
  {
    link: { key: "doi:10.1000/small.7", url: "https://doi.org/10.1000/small.7" },
    answers: { "https://api.crossref.org/works?rows=1&filter=doi:10.1000%2Fsmall.7": many(work) },
    fields: {
      title: "On Small Things & H2O: A Survey",
      authors: ["Ada Muster", "The Small Collaboration"],
      abstract: "Small things are small.",
      published: "2019-03-04",
      venue: "Journal of Small Things",
      doi: "10.1000/small.7",
      kind: "paper",
      imprint: { form: "journal", volume: "12", issue: "3", pages: "45-67", publisher: "Example Press" },
    },
  },
  {
    // DataCite's records come by asking doi.org for data; titles are texts there.
    link: { key: "doi:10.5281/zenodo.42", url: "https://doi.org/10.5281/zenodo.42" },
    answers: {
      "https://api.crossref.org/": many(),
      "https://doi.org/10.5281/zenodo.42": JSON.stringify({
        type: "dataset",
        title: "Ten Thousand Boats",
        author: [{ family: "Muster", given: "Ada" }],
        issued: { "date-parts": [[2020]] },
        publisher: "Zenodo",
        volume: 3,
      }),
    },
    fields: { title: "Ten Thousand Boats", kind: "dataset", published: "2020", authors: ["Ada Muster"] },
  },
]);

test("many DOIs share a request; only those that Crossref does not have are asked for one by one", async () => {
  const links = Array.from({ length: 25 }, (_, n) => ({
    key: `doi:10.1000/x.${n}`,
    url: `https://doi.org/10.1000/x.${n}`,
  }));
  await withServer(
    ({ url }) => {
      if (url.host !== "api.crossref.org") return { status: 404 };
      const asked = (url.searchParams.get("filter") ?? "").split(",").map((one) => one.slice("doi:".length));
      const known = asked.filter((one) => one !== "10.1000/x.7").map((DOI) => ({ ...work, DOI: DOI.toUpperCase() }));
      return { headers: { "content-type": "application/json" }, body: many(...known) };
    },
    async ({ fetch, asked }) => {
      const results = await enrichLinks(links, { fetch, now: () => NOW, credentials: NO_CREDENTIALS }, [doi]);
      expect(asked.map(({ url }) => url.host)).toEqual(["api.crossref.org", "api.crossref.org", "doi.org"]);
      expect([...results.values()].filter((result) => "page" in result)).toHaveLength(24);
    },
  );
});
