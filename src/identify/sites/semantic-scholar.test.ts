import { expect, test } from "vitest";
import { trace } from "../trace.ts";

const HASH = "204e3073870fae3d05bcbc2f6a8e263d9b72e776";

test.each([
  `https://www.semanticscholar.org/paper/Attention-Someone/${HASH}`,
  `https://www.semanticscholar.org/paper/${HASH}?p2df`,
])("%s is the paper's page", (url) => {
  expect(trace(url)).toEqual(["semantic-scholar", `s2:${HASH}`, `s2:${HASH}`]);
});

test("an author is another page", () => {
  expect(trace("https://www.semanticscholar.org/author/1741101")[0]).toBe("page");
});
