import { expect, test } from "vitest";
import { inputOf, tip } from "../../test/contracts/publisher-tips.ts";
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
