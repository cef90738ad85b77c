import type { Limits } from "../model/config.ts";
import type { Problem } from "../model/problem.ts";
import { InputError, type SourceFile } from "./collector.ts";
import { decodeText } from "./decode-text.ts";
import { type Element, readArray } from "./json-array.ts";
import { isObject } from "./json-object.ts";
import { parseJson } from "./parse-json.ts";
import { type ProblemList, problemList } from "./problem-list.ts";

/** Up to this many bytes a file is parsed in one go, which is several times quicker than element by element. */
const WHOLE_BYTES = 16 * 1024 * 1024;

export interface Rows {
  /** Number in the file of the first value, from 1. */
  readonly first: number;
  readonly values: readonly unknown[];
  readonly problems: readonly Problem[];
}

/**
 * The rows of a file that is an array of messages, or an object with an array `messages`. What is damaged is a problem
 * and a hole (`undefined`) among the values; nothing throws but bugs.
 */
export async function* readRows(file: SourceFile, limits: Limits): AsyncGenerator<Rows> {
  const problems = problemList(file.name);
  try {
    if (file.size > WHOLE_BYTES) {
      yield* readPiecewise(file, file.stream(), limits, problems);
    } else {
      const bytes = await file.read();
      const whole = parseWhole(bytes, file.name, problems);
      if (whole === undefined) yield* readPiecewise(file, [bytes], limits, problems);
      else yield { first: 1, values: whole, problems: [] };
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.add(error.where, error.why);
  }
  const rest = problems.take(true);
  if (rest.length > 0) yield { first: 1, values: [], problems: rest };
}

/** The rows when the file is valid JSON, else undefined. */
function parseWhole(bytes: Buffer, name: string, problems: ProblemList): readonly unknown[] | undefined {
  const text = decodeText(bytes, name, problems);
  if (text.trim() === "") {
    problems.add(name, "The file is empty, expected a JSON array of messages; passed over.");
    return [];
  }
  const value = parseJson(text);
  if (value === undefined) return undefined;
  const rows = rowsOf(value);
  if (rows === undefined) problems.add(name, "Expected a JSON array of messages, found another value; passed over.");
  return rows ?? [];
}

function rowsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  if (Array.isArray(value.messages)) return value.messages;
  return isMessage(value) ? [value] : undefined;
}

async function* readPiecewise(
  file: SourceFile,
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  limits: Limits,
  problems: ProblemList,
): AsyncGenerator<Rows> {
  let first = 1;
  for await (const elements of readArray(chunks, { elementBytes: limits.messageBytes, isElement: isMessage })) {
    const values = elements.map((element, index) => heldBy(element, `${file.name}, row ${first + index}`, problems));
    yield { first, values, problems: problems.take(false) };
    first += elements.length;
  }
}

function heldBy(element: Element, where: string, problems: ProblemList): unknown {
  if ("value" in element) return element.value;
  problems.add(where, element.damage);
  return undefined;
}

/** What a message looks like at least: also a reply or a reaction has some of these fields, never all. */
function isMessage(value: unknown): boolean {
  return isObject(value) && "ts" in value && ("type" in value || "text" in value);
}
