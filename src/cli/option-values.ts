import { InvalidArgumentError } from "commander";

/** The option's value as a whole number above 0. @throws InvalidArgumentError with what was expected */
export function wholeNumber(text: string, expected: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError(expected);
  return number;
}

/** The option's value as a day, or a time on it, as ISO 8601 writes it. @throws InvalidArgumentError with what was expected */
export function day(text: string, expected: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(Date.parse(text))) throw new InvalidArgumentError(expected);
  return text;
}
