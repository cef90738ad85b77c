import fc from "fast-check";
import { expect, test } from "vitest";
import { noteParts } from "./note-parts.ts";

test("links stand where their words stand, code in its own part", () => {
  const links = [{ label: "the docs", url: "https://docs.example/" }];
  expect(noteParts({ text: "run `npm ci`, see the docs first", links })).toEqual([
    { kind: "text", text: "run " },
    { kind: "code", text: "npm ci" },
    { kind: "text", text: ", see " },
    { kind: "link", text: "the docs", url: "https://docs.example/" },
    { kind: "text", text: " first" },
  ]);
});

test("of equal labels each has its own link", () => {
  const links = ["https://a.example/", "https://b.example/"].map((url) => ({ label: "here", url }));
  const found = noteParts({ text: "here and here", links }).filter(({ kind }) => kind === "link");
  expect(found).toMatchObject(links.map(({ url }) => ({ url })));
});

test("a link whose words are not in the text comes behind it", () => {
  const parts = noteParts({ text: "read", links: [{ label: "", url: "https://a.example/" }] });
  expect(parts.at(-1)).toEqual({ kind: "link", text: "https://a.example/", url: "https://a.example/" });
});

test("no text is lost", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const shown = noteParts({ text, links: [] }).map((part) =>
        part.kind === "code" ? `\`${part.text}\`` : part.text,
      );
      expect(shown.join("")).toBe(text);
    }),
  );
});
