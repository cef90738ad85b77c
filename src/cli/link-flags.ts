import { type Command, InvalidArgumentError } from "commander";
import type { Messages } from "./messages/messages.ts";

/** Which links a command asks the network about. */
export interface LinkFlags {
  readonly since?: string;
  readonly only?: readonly string[];
  readonly limit?: number;
}

/** The options that every command of the network has. */
export function linkFlags(command: Command, { linkFlags: words, usage }: Messages): Command {
  return command
    .option("--since <day>", words.since, (text) => day(text, words.day))
    .option("--only <what...>", words.only)
    .option("--limit <number>", words.limit, (text) => wholeNumber(text, usage.wholeNumber));
}

function wholeNumber(text: string, expected: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError(expected);
  return number;
}

function day(text: string, expected: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(Date.parse(text))) throw new InvalidArgumentError(expected);
  return text;
}
