import { en, type Messages } from "./en.ts";
import { ko } from "./ko.ts";

export type { Messages };

/** The languages of the command line. */
export type Language = "ko" | "en";

const ALL: Record<Language, Messages> = { ko, en };

/** Every text in this language. */
export function messagesIn(language: Language): Messages {
  return ALL[language];
}
