import { expect, test } from "vitest";
import { entries } from "./tips-jsonl.ts";

const read = (text: string) => entries({ name: "t.jsonl", revision: 1, kind: "tips-jsonl", text });

test("a title and an address are enough", () => {
  const { entries: found, problems } = read('{"title":"t","links":[{"url":"https://a.example"}]}\n');
  expect(problems).toEqual([]);
  expect(found).toMatchObject([
    { title: "t", topic: null, state: "published", links: [{ url: "https://a.example", label: null }], notes: [] },
  ]);
});

test.each([
  ["not json", "no JSON"],
  ["[]", "line"],
  ['{"title":1,"links":[{"url":"https://a.example"}]}', "title"],
  ['{"title":"t","links":[]}', "links"],
  ['{"title":"t","links":[{"url":"javascript:alert(1)"}]}', "http(s)"],
])("a damaged line is reported with its number, the others are read: %s", (line, why) => {
  const good = '{"title":"t","links":[{"url":"https://a.example"}],"topic":"A"}';
  const { entries: found, problems, topics } = read(`${good}\r\n\n${line}\n${good}`);
  expect(found).toHaveLength(2);
  expect(topics).toEqual([{ name: "A", parent: null }]);
  expect(problems).toEqual([{ where: "t.jsonl:3", why: expect.stringContaining(why) }]);
});

test("notes are a tree of bounded depth, whatever the line holds", () => {
  const deep = `${'{"text":"n","notes":['.repeat(5000)}${"]}".repeat(5000)}`;
  const { entries: found } = read(`{"title":"t","links":[{"url":"https://a.example"}],"notes":[1,null,"s",${deep}]}`);
  expect(found[0]?.notes.map(({ text }) => text)).toEqual(["s", "n"]);
});
