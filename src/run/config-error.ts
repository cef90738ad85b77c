/** What a field of `tipkeeper.yaml` may hold, in words that the command line translates. */
export const EXPECTATIONS = [
  "YAML",
  "fields with values",
  "one of the known fields",
  "text",
  "a list of texts",
  "ko or en",
  "an address such as https://team.slack.com",
  "channels, each with publish, inbox or ignore",
  "publish, inbox or ignore",
  "all, dead or none",
  "true or false",
  "a number from 0 to 1",
  "a list of topics, each with a name and keywords",
  "a list of lists of words",
  "a whole number above 0",
  "a price of 0 and more",
  "an address such as http://localhost:11434/v1",
  "an address such as https://team.github.io/tips",
  "a time zone such as Asia/Seoul",
  "tips, topics or none",
  "an address such as https://team.slack.com or mailto:team@example.com",
  "a list of ports",
  "a whole number",
  "seconds, from 0 to 3600",
  "seconds, from 0.1 to 3600",
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** One field that cannot be used. */
export interface ConfigProblem {
  /** From 1; null when the file as a whole is meant. */
  readonly line: number | null;
  /** Path of the field (`limits.fileBytes`); `''` for the file. */
  readonly field: string;
  readonly expected: Expectation;
  /** What stands there, shortened. */
  readonly found: string;
  /** The fields there are, when `field` is none of them. */
  readonly known?: readonly string[];
}

/** The owner's config cannot be used: all that is wrong with it at once. Shown without a stack trace. */
export class ConfigError extends Error {
  constructor(
    readonly file: string,
    readonly problems: readonly ConfigProblem[],
  ) {
    super(problems.map((problem) => wordProblem(file, problem)).join("\n"));
    this.name = "ConfigError";
  }
}

function wordProblem(file: string, { line, field, expected, found, known }: ConfigProblem): string {
  const place = line === null ? file : `${file}:${line}`;
  const list = known ? ` (${known.join(", ")})` : "";
  return `${place}: ${field ? `${field}: ` : ""}expected ${expected}${list}, found ${found}`;
}
