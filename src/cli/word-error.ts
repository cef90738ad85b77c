import { InputError } from "../collect/collector.ts";
import { TestSwitchError } from "../net/test-switch.ts";
import { ConfigError } from "../run/config-error.ts";
import { StoreError } from "../store/store-error.ts";
import type { ExitCode } from "./command.ts";
import type { Messages } from "./messages/messages.ts";

/** What went wrong, for a person, and how the program ends. */
export interface WordedError {
  readonly lines: readonly string[];
  /** What would have been right, a line each, below the lines. */
  readonly list?: readonly string[];
  readonly exit: ExitCode;
}

/** Codes of a database that does not answer, or not to us; `28…` and `3D000` are PostgreSQL's. */
const NO_DATABASE = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|28\w{3}|3D000|SQLITE_(CANTOPEN|NOTADB|CORRUPT))/;

/** Words an error that ended a command. Only what nobody expected asks for `--debug`. */
export function wordError(error: unknown, messages: Messages): WordedError {
  const { problem, elsewhere } = messages;
  if (error instanceof InputError) {
    const width = Math.max(...error.expected.map(({ name }) => name.length));
    const list = error.expected.map(({ name, what }) => `  ${name.padEnd(width)}  ${what}`);
    return { lines: [problem.inFile(error.where, elsewhere(error.why))], list, exit: 2 };
  }
  if (error instanceof StoreError) return { lines: [problem.inFile(error.where, elsewhere(error.why))], exit: 1 };
  if (error instanceof TestSwitchError)
    return { lines: [problem.inFile(error.variable, elsewhere(error.why))], exit: 2 };
  if (error instanceof ConfigError)
    return { lines: error.problems.map((found) => wordConfig(error.file, found, messages)), exit: 2 };

  const { code, path, message } = details(error);
  if (code === "ENOENT") return { lines: [problem.notFound(path)], exit: 2 };
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return { lines: [problem.refused(path)], exit: 1 };
  if (code === "ENOSPC" || code === "SQLITE_FULL") return { lines: [problem.diskFull], exit: 1 };
  if (NO_DATABASE.test(code)) return { lines: [problem.noDatabase(message || code)], exit: 1 };
  return { lines: [problem.unexpected(message), problem.debugHint], exit: 1 };
}

function wordConfig(
  file: string,
  { line, field, expected, found, known }: ConfigError["problems"][number],
  { problem, expectation }: Messages,
): string {
  const place = [file, ...(line === null ? [] : [line])].join(":");
  const list = known === undefined ? "" : ` (${known.join(", ")})`;
  const why = problem.configExpected(expectation(expected) + list, found);
  return problem.inFile(field === "" ? place : `${place}: ${field}`, why);
}

function details(error: unknown): { readonly code: string; readonly path: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: "", path: "", message: String(error) };
  const { code, path } = error as NodeJS.ErrnoException;
  return { code: typeof code === "string" ? code : "", path: path ?? error.message, message: error.message };
}
