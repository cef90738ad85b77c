import { expect, test } from "vitest";
import { chooseLanguage } from "./language.ts";

test.each([
  [[], {}, "en"],
  [[], { LANG: "ko_KR.UTF-8" }, "ko"],
  [[], { LANG: "ko" }, "ko"],
  [[], { LANG: "kok_IN" }, "en"],
  [[], { LANG: "C.UTF-8" }, "en"],
  [[], { LANG: "ko_KR.UTF-8", LC_ALL: "en_US.UTF-8" }, "en"],
  [[], { LANG: "en_US.UTF-8", LC_MESSAGES: "ko_KR.UTF-8" }, "ko"],
  [[], { LANG: "ko_KR.UTF-8", LC_ALL: "" }, "ko"],
  [["tips", "--lang", "ko"], { LANG: "en_US" }, "ko"],
  [["--lang=en", "tips"], { LANG: "ko_KR" }, "en"],
  [["--lang=en", "tips", "--lang", "ko"], {}, "ko"],
  [["search", "--", "--lang", "ko"], {}, "en"],
  [["tips", "--lang"], { LANG: "ko_KR" }, "ko"],
] as const)("%j with %j is %s", (argv, env, language) => {
  expect(chooseLanguage(argv, { ...env })).toBe(language);
});
