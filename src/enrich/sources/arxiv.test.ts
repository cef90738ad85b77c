import { expect, test } from "vitest";
import { NO_CREDENTIALS, NOW, sourceContract, tableOf, withServer } from "../../../test/contracts/source.ts";
import { enrichLinks } from "../enrich-links.ts";
import { arxiv } from "./arxiv.ts";

const entry = (id: string, title: string, more = "") => `<entry>
  <id>http://arxiv.org/abs/${id}</id>
  <title>${title}</title>
  <updated>2021-11-02T09:00:00Z</updated>
  <published>2021-10-04T17:59:00Z</published>
  <summary>  Small networks for phones
are studied, with $x &lt; y$ parameters. </summary>
  <author><name>Ada Muster</name></author>
  <author><name>김가람</name></author>
  ${more}
  <link rel="alternate" href="http://arxiv.org/abs/${id}" type="text/html"/>
  <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.CV"/>
</entry>`;
const feed = (...entries: readonly string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">ArXiv Query</title><updated>2026-05-01T00:00:00Z</updated>
${entries.join("\n")}</feed>`;
const ERROR = `<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_x</id><title>Error</title>
<summary>incorrect id format for x</summary></entry>`;
const journal = `<arxiv:journal_ref>Journal of Small Things 12 (2021) 3-14</arxiv:journal_ref><arxiv:doi>10.1000/Small.7</arxiv:doi>`;

sourceContract(arxiv, "data", [
  {
    link: { key: "arxiv:2110.02178", url: "https://arxiv.org/abs/2110.02178" },
    answers: {
      "https://export.arxiv.org/api/query?max_results=1&id_list=2110.02178": feed(
        entry("2110.02178v2", "A Vision Network\n  for Phones", journal),
      ),
    },
    fields: {
      title: "A Vision Network for Phones",
      abstract: "Small networks for phones are studied, with $x < y$ parameters.",
      authors: ["Ada Muster", "김가람"],
      published: "2021-10-04",
      modified: "2021-11-02",
      kind: "paper",
      venue: "Journal of Small Things",
      doi: "10.1000/small.7",
      siteName: "arXiv",
    },
  },
  {
    link: { key: "arxiv:hep-th/9901001", url: "https://arxiv.org/abs/hep-th/9901001" },
    answers: { "https://export.arxiv.org/": feed(entry("hep-th/9901001v3", "Strings")) },
    fields: { title: "Strings", venue: null, doi: null },
  },
]);

test("many papers share a request, in any order of the answers; an id that arXiv refuses harms no other", async () => {
  const ids = Array.from({ length: 130 }, (_, n) => `2101.${String(n).padStart(5, "0")}`);
  const links = ids.map((id) => ({ key: `arxiv:${id}`, url: `https://arxiv.org/abs/${id}` }));
  await withServer(
    (asked) => {
      const wanted = asked.url.searchParams.get("id_list")?.split(",") ?? [];
      const known = wanted.filter((id) => id !== "2101.00003").map((id) => entry(`${id}v1`, `Paper ${id}`));
      return tableOf({ "https://": feed(ERROR, ...known.reverse()) })(asked);
    },
    async ({ fetch, asked }) => {
      const results = await enrichLinks(links, { fetch, now: () => NOW, credentials: NO_CREDENTIALS }, [arxiv]);
      expect(asked).toHaveLength(2);
      expect(results.get("arxiv:2101.00129")).toMatchObject({ page: { title: "Paper 2101.00129" } });
      expect(results.get("arxiv:2101.00003")).toMatchObject({ outcome: { after: "never" } });
      expect(results.size).toBe(130);
    },
  );
});
