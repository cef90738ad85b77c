import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { evaluate } from "../classify/evaluate.ts";
import { evaluationPicture, type PictureWords } from "./topics-eval-picture.ts";

const words: PictureWords = {
  language: "ko",
  title: "분류",
  figures: ["4 tips", "right 75% & more"],
  confusion: "confusion",
  rows: "rows",
  columns: "columns",
  calibration: "calibration",
  said: "said",
  right: "right",
  bin: (said, right, tips) => `${said} said, ${right} right, ${tips} tips`,
  cell: (tips, held, said) => `${tips}: ${held} → ${said}`,
};

function evaluationOf(names: readonly string[]) {
  const topics = names.map((name, order) => ({ name, order, parent: null, keywords: [] }));
  const examples = names.map((topic, n) => ({
    topic,
    input: { title: `t${n}`, urls: [`https://e.org/${n}`], words: "" },
  }));
  const first = { topic: names[0] ?? "", confidence: 0.9 };
  const classifier = { classify: () => ({ ...first, candidates: [first], reasons: [] }) };
  return evaluate(topics, examples, () => classifier, 0.8);
}

/** Opening and closing tags as an XML reader sees them, and the texts between. */
function read(svg: string) {
  const open: string[] = [];
  const tags: string[] = [];
  const texts: string[] = [];
  const parser = new Parser(
    {
      onopentag(name) {
        open.push(name);
        tags.push(name);
      },
      ontext: (text) => void texts.push(text),
      onclosetag(name) {
        expect(open.pop()).toBe(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  expect(open).toEqual([]);
  return { tags, text: texts.join("") };
}

test("shows each cell and each point, with title and description for who cannot see it", async () => {
  const svg = evaluationPicture(await evaluationOf(["NLP", "시각화"]), words);
  const { tags, text } = read(svg);
  expect(svg).toMatch(/^<svg [^>]*\n? role="img" aria-labelledby="title desc" lang="ko">/);
  for (const shown of ["분류", "4 tips", "right 75% & more", "1: 시각화 → NLP", "90% said, 50% right, 2 tips"]) {
    expect(text).toContain(shown);
  }
  expect(tags.filter((tag) => tag === "circle")).toHaveLength(1);
  expect(svg).toContain("prefers-color-scheme: dark");
});

test("hostile names are text, and nothing is loaded or run", async () => {
  const names = [
    '</text><script>alert("1")</script>',
    "a & b\0\u001b[2J",
    "\ud800<image href='https://x.example'/>",
    "긴".repeat(99),
  ];
  const svg = evaluationPicture(await evaluationOf(names), words);
  const { tags } = read(svg);
  expect(new Set(tags)).toEqual(new Set(["svg", "title", "desc", "style", "rect", "text", "g", "path", "circle"]));
  expect(svg.replace(/\n/g, "")).not.toMatch(/\p{Cc}/u);
  expect(svg.isWellFormed()).toBe(true);
});

test("an archive without anything filed, and one with many topics, are drawn too", async () => {
  read(evaluationPicture(await evaluationOf([]), words));
  read(evaluationPicture(await evaluationOf(Array.from({ length: 80 }, (_, n) => `topic ${n}`)), words));
});
