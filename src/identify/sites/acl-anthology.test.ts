import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["acl:2023.emnlp-main.797", "https://aclanthology.org/2023.emnlp-main.797/"],
  ["acl:2023.emnlp-main.797", "https://aclanthology.org/2023.emnlp-main.797.pdf"],
  ["acl:2023.emnlp-main.797", "https://www.aclanthology.org/2023.emnlp-main.797v2.pdf"],
  ["acl:p19-1001", "https://www.aclweb.org/anthology/P19-1001/"],
  ["acl:p19-1001", "https://www.aclweb.org/anthology/P19-1001.pdf"],
  ["acl:p19-1001", "https://aclanthology.org/P19-1001"],
  ["acl:p19-1001", "https://www.aclweb.org/anthology/papers/P/P19/P19-1001/"],
  ["acl:p19-1001", "http://aclanthology.info/papers/P19-1001/p19-1001"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["acl-anthology", key, key]);
});
