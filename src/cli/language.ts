import type { Language } from "./messages/messages.ts";

/**
 * The terminal's language: `--lang`, else the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set, as POSIX has it.
 * Decided before the arguments are parsed, because their help and errors are in this language already.
 */
export function chooseLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const wish = optionValue(argv) ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || "");
  return /^ko(?![a-z])/i.test(wish) ? "ko" : "en";
}

function optionValue(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  const place = options.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = options[place];
  return word === "--lang" ? options[place + 1] : word?.slice("--lang=".length);
}
