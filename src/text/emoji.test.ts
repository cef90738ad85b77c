import { expect, test } from "vitest";
import { emojify, withoutEmoji } from "./emoji.ts";

test.each([
  ["ok :+1:", "ok 👍️"],
  [":wave::skin-tone-2:", "👋🏻"],
  [":simple_smile:", "🙂"],
  [":party_parrot_42:", ":party_parrot_42:"],
  ["at 10:30:00", "at 10:30:00"],
])("%s becomes %s", (text, emoji) => {
  expect(emojify(text)).toBe(emoji);
});

test("Korean names are understood", () => {
  expect(emojify(":미소짓는_얼굴:")).not.toContain(":");
});

test("custom emoji leave no words behind", () => {
  expect(withoutEmoji(":party_parrot: 🎉")).toBe("");
});
