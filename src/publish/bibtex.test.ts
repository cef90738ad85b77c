import { parse } from "@retorquere/bibtex-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { inputOf, tip } from "../../test/contracts/publisher-tips.ts";
import { page } from "../../test/page.ts";
import type { Page } from "../model/page.ts";
import { bibtex } from "./bibtex.ts";

function paper(key: string, title: string, url: string) {
  const made = tip({ title, url });
  return { ...made, links: [{ url, key, label: null }] };
}

test("a paper has its title, identifier, year and address", () => {
  const { text, added } = bibtex.publish(
    inputOf(null, [paper("arxiv:1706.03762", "Attention Is All You Need", "https://arxiv.org/abs/1706.03762")]),
  );
  expect(added).toBe(1);
  expect(text).toBe(`@misc{arxiv:1706.03762,
  title = {{Attention Is All You Need}},
  year = {2017},
  eprint = {1706.03762},
  archivePrefix = {arXiv},
  url = {https://arxiv.org/abs/1706.03762}
}
`);
});

test("an old number of arXiv tells its year too", () => {
  const { text } = bibtex.publish(
    inputOf(null, [paper("arxiv:cs/9901002", "Old", "https://arxiv.org/abs/cs/9901002")]),
  );
  expect(text).toContain("year = {1999}");
});

test("what is no paper is left out, and a paper comes once", () => {
  const one = paper("doi:10.1000/1", "One", "https://doi.org/10.1000/1");
  const { text } = bibtex.publish(inputOf(null, [one, one, tip({ title: "Blog", url: "https://blog.example/" })]));
  expect(text.match(/^@/gm)).toHaveLength(1);
});

test("no title ends its field or runs as TeX", () => {
  const { text } = bibtex.publish(
    inputOf(null, [paper("doi:10.1/x", "a}} , \\input{/etc/passwd} 50%\n@x{", "https://doi.org/10.1/x")]),
  );
  expect(text).toContain("title = {{a , input/etc/passwd 50\\% @x}},");
});

const URL_OF = "https://arxiv.org/abs/2101.00001";
const withPage = (one: Page, title = "tip") =>
  bibtex.publish({ ...inputOf(null, [paper(one.key, title, URL_OF)]), pageOf: (key) => (key === one.key ? one : null) })
    .text;
const READ = page({
  key: "doi:10.1000/b.1",
  kind: "paper",
  title: "Boats & Bytes: 50% of {All} Cases",
  authors: ["Ada Muster", "김가람", "Research and Development, Boat Inc"],
  published: "2021-03-04",
  venue: "Journal of Boats",
  doi: "10.1000/b.1",
  imprint: { form: "journal", volume: "12", issue: "3", pages: "45-67", publisher: "Example Press" },
});

test("what a paper's page says makes the entry", () => {
  expect(withPage(READ, "what somebody called it")).toBe(`@article{doi:10.1000/b.1,
  title = {{Boats \\& Bytes: 50\\% of All Cases}},
  author = {Ada Muster and 김가람 and {Research and Development, Boat Inc}},
  year = {2021},
  month = {3},
  journal = {Journal of Boats},
  volume = {12},
  number = {3},
  pages = {45--67},
  publisher = {Example Press},
  doi = {10.1000/b.1},
  url = {https://arxiv.org/abs/2101.00001}
}
`);
});

test.each<[string, Partial<Page>, string]>([
  [
    "proceedings",
    { imprint: { form: "proceedings", volume: null, issue: null, pages: null, publisher: null } },
    "@inproceedings{",
  ],
  ["a book", { imprint: { form: "book", volume: null, issue: null, pages: null, publisher: null } }, "@incollection{"],
  ["nowhere yet", { venue: null, imprint: null }, "@misc{"],
])("a paper in %s", (_, fields, start) => {
  expect(withPage({ ...READ, ...fields })).toContain(start);
});

test("a page that is a paper is cited wherever it lies; other pages are not", () => {
  expect(withPage({ ...READ, key: "https://u.example/paper.pdf" })).toMatch(/^@article\{page:[0-9a-z]+,/);
  expect(withPage({ ...READ, key: "https://u.example/post", kind: "article" })).toBe("");
});

test("the key by which it is cited stays when more becomes known", () => {
  const keyIn = (text: string) => /^@\w+\{([^,]+),/.exec(text)?.[1];
  expect(keyIn(withPage({ ...READ, title: null, authors: [], published: null }))).toBe(keyIn(withPage(READ)));
});

test("whatever a page says, a real parser reads the entry, and the same things in it", () => {
  const words = fc
    .array(
      fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 8 }),
        fc.constantFrom("{", "}", "\\", "%", '"', "@x{", "~", "^", "#", "$x$", "and", ",", "배"),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => `Boat ${parts.join(" ")} end`);
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 3 }), words, (title, authors, venue) => {
      const text = withPage({ ...READ, title, authors, venue });
      const { entries, errors } = parse(text);
      expect(errors).toEqual([]);
      expect(entries).toHaveLength(1);
      expect(entries[0]?.key).toBe("doi:10.1000/b.1");
      expect(entries[0]?.type).toBe("article");
      expect(entries[0]?.fields.year).toBe("2021");
      expect(entries[0]?.fields.author?.length ?? 0).toBe(authors.length);
      expect(String(entries[0]?.fields.title)).toMatch(/^Boat.*end$/s);
    }),
    { numRuns: 200 },
  );
});
