import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["pubmed:31452104", "https://pubmed.ncbi.nlm.nih.gov/31452104/"],
  ["pubmed:31452104", "https://www.ncbi.nlm.nih.gov/pubmed/31452104"],
  ["pmc:7029158", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7029158/"],
  ["pmc:7029158", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7029158/"],
  ["pmc:7029158", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7029158/pdf/main.pdf"],
  ["pmc:7029158", "https://europepmc.org/articles/pmc7029158"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["ncbi", key, key]);
});

test.each([
  "https://pubmed.ncbi.nlm.nih.gov/?term=graphs",
  "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7029158/figure/fig1/",
])("%s is another page", (url) => {
  expect(trace(url)[0]).toBe("page");
});
