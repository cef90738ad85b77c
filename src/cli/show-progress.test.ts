import { expect, test } from "vitest";
import { messagesIn } from "./messages/messages.ts";
import { numbersIn } from "./numbers.ts";
import { figures, showProgress } from "./show-progress.ts";
import type { Output } from "./terminal.ts";

const silent: Output = { write: async () => {}, paint: (_, text) => text, isTerminal: false, columns: null };

test.each([
  ["en", { task: "read", done: 5_000_000, total: 20_000_000 }, 1000, "5 MB of 20 MB (5 MB/s)"],
  ["en", { task: "assemble", done: 1500, total: 3000 }, 2000, "1,500 of 3,000 (750/s)"],
  ["en", { task: "restore", done: 1500, total: null }, 0, "1,500"],
  ["ko", { task: "rebuild", done: 1500, total: 3000 }, 1000, "1,500 / 3,000 (초당 1,500)"],
] as const)("%s: %j after %i ms is %j", (language, step, elapsed, text) => {
  const look = { output: silent, messages: messagesIn(language).progress, numbers: numbersIn(language) };
  expect(figures(look, step, elapsed)).toBe(text);
});

test("short work is not worth a line", async () => {
  let written = "";
  const output: Output = {
    ...silent,
    write: async (text) => {
      written += text;
    },
  };
  const look = { output, messages: messagesIn("en").progress, numbers: numbersIn("en") };
  const result = await showProgress(look, async (progress) => {
    for (let done = 0; done <= 100; done++) progress({ task: "read", done, total: 100, detail: "day.json" });
    return "done";
  });
  expect({ result, written }).toEqual({ result: "done", written: "" });
});
