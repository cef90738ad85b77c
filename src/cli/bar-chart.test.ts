import { expect, test } from "vitest";
import { barChart } from "./bar-chart.ts";

test("bars are in proportion, labels aligned by columns", () => {
  const rows = [
    { label: "Python", value: 8 },
    { label: "딥러닝", value: 5 },
    { label: "CV", value: 0 },
  ];
  expect(barChart(rows, 4)).toEqual(["Python  8 ████", "딥러닝  5 ██▌", "CV      0 "]);
});

test("nothing gives no lines, zeros no bars", () => {
  expect(barChart([], 10)).toEqual([]);
  expect(barChart([{ label: "a", value: 0 }], 10)).toEqual(["a  0 "]);
});
