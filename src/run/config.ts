import { readFile } from "node:fs/promises";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { type Config, DEFAULT_CONFIG } from "../model/config.ts";
import { ConfigError, type ConfigProblem, EXPECTATIONS, type Expectation } from "./config-error.ts";
import { CONFIG_FIELDS, complete, KNOWN_FIELDS } from "./config-fields.ts";

/** Longest value that an error quotes. */
const QUOTED = 60;

/**
 * The owner's `tipkeeper.yaml`; a file that is not there stands for the defaults.
 *
 * @throws ConfigError naming line, field, what was expected and what was found, for everything that is wrong
 */
export async function loadConfig(file: string): Promise<Config> {
  const source = await readIfThere(file);
  return source === null ? DEFAULT_CONFIG : parseConfig(source, file);
}

/**
 * Reads the text of a `tipkeeper.yaml`.
 *
 * @param file its name, for errors
 * @throws ConfigError
 */
export function parseConfig(source: string, file: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: "error" });
  if (document.errors.length > 0) {
    throw new ConfigError(
      file,
      document.errors.map(({ message, pos }) => problem(lines.linePos(pos[0]).line, "", "YAML", message)),
    );
  }
  const parsed = CONFIG_FIELDS.safeParse(unfold(document, file, lines) ?? {});
  if (parsed.success) return complete(parsed.data);

  const lineOf = (path: readonly PropertyKey[]): number | null => {
    const start = startOf(document, path);
    return start === undefined ? null : lines.linePos(start).line;
  };
  const valueAt = (path: readonly PropertyKey[]): string => {
    const value: unknown = document.getIn(path);
    return quote(isNode(value) ? value.toJS(document) : value);
  };
  const problems = parsed.error.issues.flatMap((issue): ConfigProblem[] => {
    if (issue.code === "unrecognized_keys") {
      const known = KNOWN_FIELDS[issue.path.join(".")] ?? ["name", "keywords"];
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        return { ...problem(lineOf(path), path.join("."), "one of the known fields", key), known };
      });
    }
    return [problem(lineOf(issue.path), issue.path.join("."), expectation(issue.message), valueAt(issue.path))];
  });
  throw new ConfigError(file, problems);
}

/** The document as values. Aliases that unfold without end are refused by the YAML library. */
function unfold(document: Document, file: string, lines: LineCounter): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    const alias = brokenAlias(document);
    const line = alias === undefined ? null : lines.linePos(alias).line;
    throw new ConfigError(file, [problem(line, "", "YAML", error.message)]);
  }
}

/** Where the alias stands that stands for nothing, else the last one, with which they became too many. */
function brokenAlias(document: Document): number | undefined {
  let place: number | undefined;
  visit(document, {
    Alias(_, alias) {
      place = alias.range?.[0] ?? place;
      return alias.resolve(document) === undefined ? visit.BREAK : undefined;
    },
  });
  return place;
}

/** Where a field stands: its name, not its value, which may begin lines below. */
function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined;
  const node = isNode(pair?.key) ? pair.key : document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

function expectation(message: string): Expectation {
  return EXPECTATIONS.find((known) => known === message) ?? "fields with values";
}

function problem(line: number | null, field: string, expected: Expectation, found: string): ConfigProblem {
  return { line, field, expected, found };
}

function quote(value: unknown): string {
  const text = asJson(value) ?? "nothing";
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof TypeError) return "an alias inside what it stands for";
    throw error;
  }
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    if (code === "EISDIR") throw new ConfigError(file, [problem(null, "", "YAML", "a folder")]);
    throw error;
  }
}
