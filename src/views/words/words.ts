import { en } from "./en.ts";
import { ko } from "./ko.ts";

/** Every text of the pages: a text missing in one language is a type error. */
export type Words = typeof en;

export function wordsIn(language: "ko" | "en"): Words {
  return language === "ko" ? ko : en;
}
