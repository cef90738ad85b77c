import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  "https://pypi.org/project/scikit-image/",
  "https://pypi.org/project/Scikit_Image",
  "https://pypi.org/project/scikit.image/#description",
  "https://pypi.python.org/pypi/scikit-image",
])("%s is the package's page", (url) => {
  const key = "https://pypi.org/project/scikit-image";
  expect(trace(url)).toEqual(["pypi", key, key]);
});

test("a release is a page of its own", () => {
  expect(trace("https://pypi.org/project/scikit-image/0.19.0/")[1]).toBe(
    "https://pypi.org/project/scikit-image/0.19.0",
  );
});
