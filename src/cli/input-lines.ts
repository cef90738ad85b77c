import { InputError } from "../collect/collector.ts";
import { textLines } from "../collect/json-lines.ts";
import type { Session } from "./session.ts";

/** One line of standard input. */
export interface InputLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** The lines of standard input; tells a person at a keyboard that they are waited for. */
export async function* inputLines({ terminal, advise, messages }: Session): AsyncGenerator<InputLine> {
  if (terminal.input.isTTY) await advise(messages.waiting);
  for await (const { line, text } of textLines(terminal.input)) {
    if (text === null) throw new InputError(`stdin:${line}`, "is longer than a text can be");
    yield { number: line, text: line === 1 ? text.replace(/^\ufeff/, "") : text };
  }
}

/** What a reader of JSON lines makes of a value: the thing itself, or what is wrong with it. */
export type Read<Row> = { readonly row: Row } | { readonly why: string };

/**
 * JSON objects of standard input, one a line. A bad line is reported with its number and passed over, and counted.
 *
 * @param onBad called for each bad line
 */
export async function* inputRows<Row>(
  session: Session,
  read: (value: unknown) => Read<Row>,
  onBad: () => void,
): AsyncGenerator<Row> {
  const { numbers, messages, report } = session;
  for await (const { number, text } of inputLines(session)) {
    if (text.trim() === "") continue;
    const result = parse(text, read, messages.problem.notJson);
    if ("row" in result) {
      yield result.row;
      continue;
    }
    onBad();
    await report(messages.problem.line(numbers.count(number), result.why));
  }
}

function parse<Row>(text: string, read: (value: unknown) => Read<Row>, notJson: string): Read<Row> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { why: `${notJson}: ${text.slice(0, 60)}` };
  }
  return read(value);
}
