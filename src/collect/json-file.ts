import type { Limits } from "../model/config.ts";
import { InputError, type SourceFile } from "./collector.ts";
import { decodeText } from "./decode-text.ts";
import { readArray } from "./json-array.ts";
import { isObject } from "./json-object.ts";
import { parseJson } from "./parse-json.ts";
import type { ProblemList } from "./problem-list.ts";

/** Bytes up to which reading the whole file is cheaper than a stream. */
const SMALL = 256 * 1024;

/** The rows of a small file (`users.json`), in an array or as the values of an object; damaged rows are problems. */
export async function readList(
  file: SourceFile | undefined,
  limits: Limits,
  problems: ProblemList,
): Promise<readonly unknown[]> {
  if (file === undefined) return [];
  try {
    const bytes = await file.read();
    const value = parseJson(decodeText(bytes, file.name, problems));
    if (Array.isArray(value)) return value;
    if (isObject(value)) return Object.values(value);
    if (value === undefined) return await wholeRows(bytes, file.name, limits, problems);
    problems.add(file.name, "Expected a JSON array; passed over.");
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.add(error.where, error.why);
  }
  return [];
}

async function wholeRows(bytes: Buffer, name: string, limits: Limits, problems: ProblemList) {
  const options = { elementBytes: limits.messageBytes, isElement: (row: unknown) => isObject(row) && "id" in row };
  const rows: unknown[] = [];
  let row = 0;
  for await (const elements of readArray([bytes], options)) {
    for (const element of elements) {
      row += 1;
      if ("value" in element) rows.push(element.value);
      else problems.add(`${name}, row ${row}`, element.damage);
    }
  }
  return rows;
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
