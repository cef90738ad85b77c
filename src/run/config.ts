import { readFile } from "node:fs/promises";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from "yaml";
import { z } from "zod";
import { type Config, DEFAULT_CONFIG, DEFAULT_LIMITS, LLM_DEFAULTS } from "../model/config.ts";
import { ConfigError, type ConfigProblem, EXPECTATIONS, type Expectation } from "./config-error.ts";

/** Longest value that an error quotes. */
const QUOTED = 60;

/** A schema's message is the expectation that it holds the field to. */
function expects(what: Expectation): Expectation {
  return what;
}

/** A field without a value (`channels:` and nothing behind it) is a field left out. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish();
}

const text = z.string(expects("text"));
const texts = z.array(text, expects("a list of texts"));
const size = z.int(expects("a whole number above 0")).positive(expects("a whole number above 0"));
const policy = z.enum(["publish", "inbox", "ignore"], expects("publish, inbox or ignore"));
const topic = z.union(
  [
    text.transform((name) => ({ name, keywords: [] as readonly string[] })),
    z
      .strictObject({ name: text, keywords: optional(texts) })
      .transform(({ name, keywords }) => ({ name, keywords: keywords ?? [] })),
  ],
  expects("a list of topics, each with a name and keywords"),
);
const limits = z.strictObject(
  {
    fileBytes: optional(size),
    totalBytes: optional(size),
    entries: optional(size),
    messageBytes: optional(size),
    linksPerMessage: optional(size),
  },
  { error: fieldsError },
);
const site = z.strictObject(
  {
    url: optional(z.url({ protocol: /^https?$/, error: expects("an address such as https://team.github.io/tips") })),
    about: optional(text),
    logo: optional(text),
    style: optional(text),
  },
  { error: fieldsError },
);
const price = z.number(expects("a price of 0 and more")).min(0, expects("a price of 0 and more"));
const llm = z.strictObject(
  {
    url: z.url({ protocol: /^https?$/, error: expects("an address such as http://localhost:11434/v1") }),
    model: text,
    apiKeyEnv: optional(text),
    batch: optional(size),
    timeout: optional(size),
    price: optional(z.strictObject({ input: price, output: price }, { error: fieldsError })),
  },
  { error: fieldsError },
);
const embeddings = z.strictObject({ folder: text }, { error: fieldsError });
const models = z.strictObject({ llm: optional(llm), embeddings: optional(embeddings) }, { error: fieldsError });
const schema = z.strictObject(
  {
    title: optional(text),
    language: optional(z.enum(["ko", "en"], expects("ko or en"))),
    workspaceUrl: optional(
      z.url({ protocol: /^https?$/, error: expects("an address such as https://team.slack.com") }),
    ),
    channels: optional(z.record(z.string(), policy, expects("channels, each with publish, inbox or ignore"))),
    privateChannels: optional(texts),
    alwaysKeep: optional(texts),
    neverKeep: optional(texts),
    showNames: optional(z.boolean(expects("true or false"))),
    publishAt: optional(
      z
        .number(expects("a number from 0 to 1"))
        .min(0, expects("a number from 0 to 1"))
        .max(1, expects("a number from 0 to 1")),
    ),
    topics: optional(z.array(topic, expects("a list of topics, each with a name and keywords"))),
    synonyms: optional(z.array(texts, expects("a list of lists of words"))),
    site: optional(site),
    models: optional(models),
    limits: optional(limits),
  },
  { error: fieldsError },
);

function fieldsError({ code }: { readonly code?: string | undefined }): Expectation {
  return code === "unrecognized_keys" ? "one of the known fields" : "fields with values";
}

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
  const parsed = schema.safeParse(unfold(document, file, lines) ?? {});
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
      const known = KNOWN[issue.path.join(".")] ?? ["name", "keywords"];
      return issue.keys.map((key) => {
        const path = [...issue.path, key];
        return { ...problem(lineOf(path), path.join("."), "one of the known fields", key), known };
      });
    }
    return [problem(lineOf(issue.path), issue.path.join("."), expectation(issue.message), valueAt(issue.path))];
  });
  throw new ConfigError(file, problems);
}

/** Names of the fields, in the order of the file that `init` writes. */
export const FIELDS: readonly string[] = Object.keys(schema.shape);

/** The fields that each part of the file may hold. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  "": FIELDS,
  limits: Object.keys(limits.shape),
  site: Object.keys(site.shape),
  models: Object.keys(models.shape),
  "models.llm": Object.keys(llm.shape),
  "models.llm.price": ["input", "output"],
  "models.embeddings": Object.keys(embeddings.shape),
};

function complete(fields: z.infer<typeof schema>): Config {
  const { channels, privateChannels } = fields;
  const { llm, embeddings } = fields.models ?? {};
  const bare = (name: string) => name.replace(/^#/, "");
  return {
    title: fields.title ?? DEFAULT_CONFIG.title,
    language: fields.language ?? DEFAULT_CONFIG.language,
    workspaceUrl: fields.workspaceUrl?.replace(/\/+$/, "") ?? DEFAULT_CONFIG.workspaceUrl,
    channels: new Map(Object.entries(channels ?? {}).map(([name, policy]) => [bare(name), policy])),
    privateChannels: new Set((privateChannels ?? []).map(bare)),
    alwaysKeep: fields.alwaysKeep ?? DEFAULT_CONFIG.alwaysKeep,
    neverKeep: fields.neverKeep ?? DEFAULT_CONFIG.neverKeep,
    showNames: fields.showNames ?? DEFAULT_CONFIG.showNames,
    publishAt: fields.publishAt ?? DEFAULT_CONFIG.publishAt,
    topics: fields.topics ?? DEFAULT_CONFIG.topics,
    synonyms: fields.synonyms ?? DEFAULT_CONFIG.synonyms,
    site: {
      url: fields.site?.url?.replace(/\/+$/, "") ?? null,
      about: fields.site?.about ?? null,
      logo: fields.site?.logo ?? null,
      style: fields.site?.style ?? null,
    },
    models: {
      llm: llm
        ? {
            url: llm.url.replace(/\/+$/, ""),
            model: llm.model,
            apiKeyEnv: llm.apiKeyEnv ?? null,
            batch: llm.batch ?? LLM_DEFAULTS.batch,
            timeout: llm.timeout ?? LLM_DEFAULTS.timeout,
            price: llm.price ?? null,
          }
        : null,
      embeddings: embeddings ?? null,
    },
    limits: {
      fileBytes: fields.limits?.fileBytes ?? DEFAULT_LIMITS.fileBytes,
      totalBytes: fields.limits?.totalBytes ?? DEFAULT_LIMITS.totalBytes,
      entries: fields.limits?.entries ?? DEFAULT_LIMITS.entries,
      messageBytes: fields.limits?.messageBytes ?? DEFAULT_LIMITS.messageBytes,
      linksPerMessage: fields.limits?.linksPerMessage ?? DEFAULT_LIMITS.linksPerMessage,
    },
  };
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
