import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["https://kaggle.com/competitions/titanic", "https://www.kaggle.com/c/titanic"],
  ["https://kaggle.com/competitions/titanic", "https://www.kaggle.com/competitions/titanic/overview"],
  ["https://kaggle.com/code/ann/first", "https://www.kaggle.com/code/ann/first?scriptVersionId=123"],
  ["https://kaggle.com/competitions/titanic/data", "https://www.kaggle.com/c/titanic/data"],
  ["https://kaggle.com/code/ann/first", "https://www.kaggle.com/code/ann/first/notebook"],
  ["https://kaggle.com/code/ann/first", "https://www.kaggle.com/kernels/ann/first"],
  ["https://kaggle.com/datasets/ann/first", "https://www.kaggle.com/datasets/ann/first/data?select=a.csv"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["kaggle", key, key]);
});
