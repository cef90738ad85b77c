import type { Limits } from "../model/config.ts";
import { InputError, type SourceFile } from "./collector.ts";
import { decodeText } from "./decode-text.ts";
import { readArray } from "./json-array.ts";
import { isObject } from "./json-object.ts";
import { parseJson } from "./parse-json.ts";
import type { ProblemList } from "./problem-list.ts";

/** Bytes up to which reading the whole file is cheaper than a stream. */
const SMALL = 256 * 1024;

/** Larger lists (those of a hundred thousand members) are read row by row, in bounded memory. */
const WHOLE = 32 * 1024 * 1024;

/**
 * What `pick` takes from each row of a list (`users.json`): an array, or an object whose values are the rows. Damaged
 * rows are problems.
 */
export async function readList<T>(
  file: SourceFile | undefined,
  limits: Limits,
  problems: ProblemList,
  pick: (row: unknown) => T,
): Promise<readonly T[]> {
  if (file === undefined) return [];
  try {
    if (file.size > WHOLE) return await readPiecewise(file.name, file.stream(), limits, problems, pick);
    const bytes = await file.read();
    const value = parseJson(decodeText(bytes, file.name, problems));
    if (Array.isArray(value)) return value.map((row) => pick(row));
    if (isObject(value)) return Object.values(value).map((row) => pick(row));
    if (value === undefined) return await readPiecewise(file.name, [bytes], limits, problems, pick);
    problems.add(file.name, "Expected a JSON array; passed over.");
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.add(error.where, error.why);
  }
  return [];
}

async function readPiecewise<T>(
  name: string,
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  limits: Limits,
  problems: ProblemList,
  pick: (row: unknown) => T,
): Promise<readonly T[]> {
  const options = { elementBytes: limits.messageBytes, isElement: (row: unknown) => isObject(row) && "id" in row };
  const picked: T[] = [];
  let row = 0;
  for await (const elements of readArray(chunks, options)) {
    for (const element of elements) {
      row += 1;
      if ("value" in element) picked.push(pick(element.value));
      else problems.add(`${name}, row ${row}`, element.damage);
    }
  }
  return picked;
}

/** A small file's JSON; undefined when there is no such file or it cannot be read. For a look, not for the import. */
export async function peekJson(file: SourceFile | undefined): Promise<unknown> {
  return file === undefined ? undefined : parseJson(await peekText(file));
}

/** A small file's text; empty when it cannot be read. */
export async function peekText(file: SourceFile): Promise<string> {
  try {
    return (await file.read()).toString("utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    if (error instanceof InputError) return "";
    throw error;
  }
}

/** The first bytes of a file, at least `length` where it has them; empty when it cannot be read. */
export async function peekBytes(file: SourceFile, length: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file.size <= SMALL ? [await file.read()] : file.stream()) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= length) break;
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return Buffer.concat(chunks);
}
