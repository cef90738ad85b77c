import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { koProblems } from "./messages/ko-problems.ts";
import { translateProblem } from "./translate-problem.ts";

const WORDINGS = [
  ["It is gone.", "없습니다."],
  ["has form {}, expected {}; update", "형식 {}, 기대 {}"],
  ["{} more", "{}건 더"],
] as const;

test.each([
  ["It is gone.", "없습니다."],
  ["has form 3, expected 2; update", "형식 3, 기대 2"],
  ["12 more", "12건 더"],
  ["It is gone. Really.", "It is gone. Really."],
  ["has form 3; update", "has form 3; update"],
  ["more", "more"],
])("%j is %j", (problem, translated) => {
  expect(translateProblem(problem, WORDINGS)).toBe(translated);
});

test("every wording that is translated is still in the program", () => {
  const src = fileURLToPath(new URL("../", import.meta.url));
  const sources = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.startsWith("cli/messages"))
    .map((file) => readFileSync(`${src}/${file}`, "utf8").replaceAll("\\`", "`"))
    .join("\n");
  for (const [english] of koProblems) for (const piece of english.split("{}")) expect(sources).toContain(piece);
});

test("a translation has a place for everything that varies", () => {
  for (const [english, korean] of koProblems) expect(korean.split("{}")).toHaveLength(english.split("{}").length);
});
