import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PATH_SHAPES, SHAPES } from "../../judge/shapes.ts";
import { SITE_KINDS } from "../../judge/sites.ts";
import { CHANNELS, WORDINGS } from "../../judge/wording.ts";
import { translateProblem } from "../translate-problem.ts";
import { koJudgements } from "./ko-judgements.ts";

const source = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** What rules say in words of their own, read from their source, a number in the place of what varies. */
function worded(path: string): string[] {
  const texts = source(path).matchAll(/(?:reason: |reasons: \[|reasons\.push\()(["`])(.+?)\1/gu);
  return [...texts].map(([, , text = ""]) => text.replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/gu, "3"));
}

const reasons = [
  ...SITE_KINDS.map(({ kind }) => `${kind} (zoom.us)`),
  ...[...SHAPES, ...PATH_SHAPES].map(({ what }) => what),
  ...WORDINGS.map(({ what }) => `its words: ${what}`),
  ...CHANNELS.map(({ what }) => `#tips is for ${what}`),
  ...["judge/rules.ts", "judge/judge.ts", "assemble/give-verdict.ts"].flatMap(worded),
  "kept for later once",
  "kept for later 3 times",
  ...["published", "hidden", "inbox", "chatter"].map((state) => `${state} by a curator`),
].filter((reason) => !/^(?:its words: 3|#3 is for 3|3 \(3\)|kept for later 3|3 by a curator)$/u.test(reason));

test("the rules' own words are found in their source", () => {
  expect(worded("judge/rules.ts").length).toBeGreaterThan(15);
});

test.each([...new Set(reasons)])("has its Korean: %s", (reason) => {
  expect(translateProblem(reason, koJudgements)).toMatch(/[가-힣]/u);
});

test("what varies stays: the host, the channel, the numbers", () => {
  expect(translateProblem("a meeting room (zoom.us)", koJudgements)).toBe("화상 회의실(zoom.us)");
  expect(translateProblem("#til is for tips", koJudgements)).toBe("#til 채널은 팁용");
  expect(translateProblem("of ann.dev the curator kept 3 and dropped 1", koJudgements)).toBe(
    "ann.dev: 큐레이터가 남긴 것 3개, 버린 것 1개",
  );
});

test("a message in a language of its own stays as it is", () => {
  expect(translateProblem("something new", koJudgements)).toBe("something new");
});
