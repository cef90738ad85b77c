import type { Classification } from "../classify/classifier.ts";
import { displayWidth, padEnd, padStart, truncate } from "./display-width.ts";
import type { Session } from "./session.ts";
import { oneLine } from "./terminal.ts";

/** Guesses that a curator is shown. */
const GUESSES = 3;
const BAR = 20;
const TITLE = 48;

/** A tip with its best guesses, and the words and rules that decided, a line each. */
export function* explanation(
  { messages, numbers, terminal: { out } }: Session,
  title: string,
  { candidates, reasons }: Classification,
  id = "",
): Generator<string> {
  const head = out.columns === null ? oneLine(title) : truncate(oneLine(title), out.columns - displayWidth(id) - 2);
  yield `${id === "" ? "" : `${id}  `}${out.paint("bold", head)}`;
  const shown = candidates.slice(0, GUESSES);
  const width = Math.max(0, ...shown.map(({ topic }) => displayWidth(oneLine(topic))));
  for (const { topic, confidence } of shown) {
    const bar = "█".repeat(Math.round(confidence * BAR));
    yield `  ${padStart(numbers.percent(confidence), 4)}  ${padEnd(oneLine(topic), width)}  ${bar}`.trimEnd();
  }
  for (const reason of reasons) yield `  ${out.paint("dim", `· ${messages.reason(oneLine(reason))}`)}`;
  yield "";
}

/** A tip with its best guesses on one line. */
export function guesses(
  { messages, numbers, terminal }: Session,
  title: string,
  { candidates }: Classification,
): string {
  const name = padEnd(truncate(oneLine(title), TITLE), TITLE);
  const shown = candidates
    .slice(0, GUESSES)
    .map(({ topic, confidence }) => `${oneLine(topic)} ${numbers.percent(confidence)}`);
  return `${name}  ${shown.length === 0 ? messages.tips.noTopic : terminal.out.paint("dim", shown.join(", "))}`;
}
