import { Readable, Writable } from "node:stream";
import { expect, test } from "vitest";
import { oneLine, openTerminal } from "./terminal.ts";

function painted(isTTY: boolean, env: NodeJS.ProcessEnv): string {
  const stream = Object.assign(new Writable(), { isTTY, columns: 100 });
  return openTerminal({ stdin: Readable.from([]), stdout: stream, stderr: stream }, env).out.paint("bold", "팁");
}

test.each([
  [true, {}, "\u001b[1m팁\u001b[22m"],
  [true, { NO_COLOR: "1" }, "팁"],
  [true, { NO_COLOR: "" }, "\u001b[1m팁\u001b[22m"],
  [true, { TERM: "dumb" }, "팁"],
  [false, {}, "팁"],
])("on a screen: %j, environment %j: %j", (isTTY, env, text) => {
  expect(painted(isTTY, { ...env })).toBe(text);
});

test("other people's words cannot steer the terminal", () => {
  expect(oneLine("a\u001b[2J\u0007b\r\nc\u009bd")).toBe("a [2J b c d");
});
