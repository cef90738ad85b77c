import { z } from "zod";
import {
  CARDS,
  type Config,
  DEFAULT_CONFIG,
  DEFAULT_LIMITS,
  DEFAULT_NETWORK,
  DEFAULT_PRESERVE,
  LLM_DEFAULTS,
} from "../model/config.ts";
import type { Expectation } from "./config-error.ts";

/** A schema's message is the expectation that it holds the field to. */
function expects(what: Expectation): Expectation {
  return what;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
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
    timeZone: optional(text.refine(isTimeZone, expects("a time zone such as Asia/Seoul"))),
    cards: optional(z.enum(CARDS, expects("tips, topics or none"))),
  },
  { error: fieldsError },
);
const seconds = z
  .number(expects("seconds, from 0 to 3600"))
  .min(0, expects("seconds, from 0 to 3600"))
  .max(3600, expects("seconds, from 0 to 3600"));
/** A timer cannot wait longer than 24 days, and nobody wants to. */
const wait = z
  .number(expects("seconds, from 0.1 to 3600"))
  .min(0.1, expects("seconds, from 0.1 to 3600"))
  .max(3600, expects("seconds, from 0.1 to 3600"));
const port = z
  .int(expects("a list of ports"))
  .min(1, expects("a list of ports"))
  .max(65535, expects("a list of ports"));
const network = z.strictObject(
  {
    contact: optional(
      z.url({
        protocol: /^(?:https?|mailto)$/,
        error: expects("an address such as https://team.slack.com or mailto:team@example.com"),
      }),
    ),
    ports: optional(z.array(port, expects("a list of ports"))),
    concurrency: optional(size),
    perHost: optional(size),
    delay: optional(seconds),
    longestRest: optional(seconds),
    connectTimeout: optional(wait),
    idleTimeout: optional(wait),
    timeout: optional(wait),
    redirects: optional(z.int(expects("a whole number")).min(0, expects("a whole number"))),
    headerBytes: optional(size),
    pageBytes: optional(size),
    bodyBytes: optional(size),
    cacheBytes: optional(z.int(expects("a whole number")).min(0, expects("a whole number"))),
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
const preserve = z.strictObject(
  {
    bytes: optional(size),
    pageBytes: optional(size),
    browser: optional(z.boolean(expects("true or false"))),
    show: optional(z.enum(["all", "dead", "none"], expects("all, dead or none"))),
  },
  { error: fieldsError },
);
const wayback = z.strictObject(
  { save: optional(z.boolean(expects("true or false"))), keysEnv: optional(text) },
  { error: fieldsError },
);
/** What `tipkeeper.yaml` may say. */
export const CONFIG_FIELDS = z.strictObject(
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
    showConversations: optional(z.boolean(expects("true or false"))),
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
    network: optional(network),
    preserve: optional(preserve),
    wayback: optional(wayback),
    limits: optional(limits),
  },
  { error: fieldsError },
);

function fieldsError({ code }: { readonly code?: string | undefined }): Expectation {
  return code === "unrecognized_keys" ? "one of the known fields" : "fields with values";
}

/** Names of the fields, in the order of the file that `init` writes. */
export const FIELDS: readonly string[] = Object.keys(CONFIG_FIELDS.shape);

/** The fields that each part of the file may hold. */
export const KNOWN_FIELDS: Readonly<Record<string, readonly string[]>> = {
  "": FIELDS,
  limits: Object.keys(limits.shape),
  site: Object.keys(site.shape),
  models: Object.keys(models.shape),
  network: Object.keys(network.shape),
  preserve: Object.keys(preserve.shape),
  wayback: Object.keys(wayback.shape),
  "models.llm": Object.keys(llm.shape),
  "models.llm.price": ["input", "output"],
  "models.embeddings": Object.keys(embeddings.shape),
};

/** The fields with defaults for those left out. */
export function complete(fields: z.infer<typeof CONFIG_FIELDS>): Config {
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
    showConversations: fields.showConversations ?? DEFAULT_CONFIG.showConversations,
    publishAt: fields.publishAt ?? DEFAULT_CONFIG.publishAt,
    topics: fields.topics ?? DEFAULT_CONFIG.topics,
    synonyms: fields.synonyms ?? DEFAULT_CONFIG.synonyms,
    site: {
      url: fields.site?.url?.replace(/\/+$/, "") ?? null,
      about: fields.site?.about ?? null,
      logo: fields.site?.logo ?? null,
      style: fields.site?.style ?? null,
      timeZone: fields.site?.timeZone ?? null,
      cards: fields.site?.cards ?? DEFAULT_CONFIG.site.cards,
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
    network: { ...DEFAULT_NETWORK, ...given(fields.network ?? {}) },
    preserve: { ...DEFAULT_PRESERVE, ...given(fields.preserve ?? {}) },
    wayback: { ...DEFAULT_CONFIG.wayback, ...given(fields.wayback ?? {}) },
    limits: {
      fileBytes: fields.limits?.fileBytes ?? DEFAULT_LIMITS.fileBytes,
      totalBytes: fields.limits?.totalBytes ?? DEFAULT_LIMITS.totalBytes,
      entries: fields.limits?.entries ?? DEFAULT_LIMITS.entries,
      messageBytes: fields.limits?.messageBytes ?? DEFAULT_LIMITS.messageBytes,
      linksPerMessage: fields.limits?.linksPerMessage ?? DEFAULT_LIMITS.linksPerMessage,
    },
  };
}

type Given<Fields> = { [Name in keyof Fields]?: NonNullable<Fields[Name]> };

/** The fields that hold a value. */
function given<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Given<Fields>;
}
