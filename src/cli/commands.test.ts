import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { COMMANDS } from "./commands.ts";
import { messagesIn } from "./messages/messages.ts";

test("the list of commands is what the folder holds", () => {
  const files = readdirSync(new URL("./commands/", import.meta.url))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.replace(/\.ts$/, ""));
  expect(COMMANDS.map(({ name }) => name).sort()).toEqual(files.sort());
});

test.each(["ko", "en"] as const)("every text is a command's (%s)", (language) => {
  expect(Object.keys(messagesIn(language).commands).sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
});
