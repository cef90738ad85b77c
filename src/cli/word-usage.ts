import type { Messages } from "./messages/messages.ts";

/** What commander says about wrong usage: a code, and an English text with the names in quotes. */
export interface UsageError {
  readonly code: string;
  readonly message: string;
}

/** Words wrong usage in the user's language; null for help and version, which commander raises as errors too. */
export function wordUsage({ code, message }: UsageError, { usage }: Messages): string | null {
  const [first = "", second = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = ""]) => quoted);
  const suggestion = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  const hint = suggestion === undefined ? "" : ` (${usage.suggestion(suggestion)})`;
  switch (code) {
    case "commander.unknownCommand":
      return usage.unknownCommand(first) + hint;
    case "commander.unknownOption":
      return usage.unknownOption(first) + hint;
    case "commander.missingArgument":
      return usage.missingArgument(first);
    case "commander.missingMandatoryOptionValue":
      return usage.missingOption(first);
    case "commander.optionMissingArgument":
      return usage.missingValue(first);
    case "commander.excessArguments":
      return usage.excessArguments;
    case "commander.invalidArgument": {
      // Of an option the option comes first, of an argument the value.
      const [name, value] = message.includes("command-argument value") ? [second, first] : [first, second];
      const expected = message.replace(/^.*(?:choices are|is invalid\.) /s, "").replace(/\.$/, "");
      return usage.badValue(name, value, expected);
    }
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return null;
    default:
      return message.replace(/^error: /, "");
  }
}
