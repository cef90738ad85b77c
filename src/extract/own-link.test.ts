import { expect, test } from "vitest";
import { withoutOwnLink } from "./own-link.ts";

const OWN = "https://docs.example/react";
const note = (text: string, label: string, url = OWN) => ({ text, links: [{ label, url }], notes: [] });

test.each([
  ["at the end", note("모델을 서비스로 내놓고 싶으면 서빙 레포", "서빙 레포"), ["모델을 서비스로 내놓고 싶으면"]],
  [
    "at the start, with a joint",
    note("React docs: the hooks chapter is new", "React docs"),
    ["the hooks chapter is new"],
  ],
  [
    "in the middle it stays as words",
    note("I like how React docs explain hooks", "React docs"),
    ["I like how React docs explain hooks"],
  ],
  ["bare in the middle", note(`see ${OWN} for the rest`, OWN), ["see for the rest"]],
  ["alone", note("React docs", "React docs"), []],
])("the tip's own link %s", (_, given, texts) => {
  const notes = withoutOwnLink([given], OWN);
  expect(notes.map(({ text }) => text)).toEqual(texts);
  expect(notes.flatMap(({ links }) => links ?? [])).toEqual([]);
});

test("other links stay, and what stands under a note that goes moves up", () => {
  const other = note("compare Vue docs", "Vue docs", "https://docs.example/vue");
  expect(withoutOwnLink([other], OWN)).toEqual([other]);
  const parent = { ...note("React docs", "React docs"), notes: [other] };
  expect(withoutOwnLink([parent], OWN)).toEqual([other]);
});
