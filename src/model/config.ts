/** How a channel's tips are treated: by judgement, always to the inbox, or not read at all. */
export type ChannelPolicy = "publish" | "inbox" | "ignore";

/** `tipkeeper.yaml`, validated. Every field has a default. */
export interface Config {
  readonly title: string;
  readonly language: "ko" | "en";
  /** `https://<team>.slack.com`, for permalinks; null when no source names it. */
  readonly workspaceUrl: string | null;
  /** By channel name (without `#`) or id. */
  readonly channels: ReadonlyMap<string, ChannelPolicy>;
  /** Private channels and direct messages that the owner wants read, by name or id. Nobody else's private words are. */
  readonly privateChannels: ReadonlySet<string>;
  /** Hosts or address prefixes that are always, or never, tips. */
  readonly alwaysKeep: readonly string[];
  readonly neverKeep: readonly string[];
  /** Show sharers and mentioned people by name. */
  readonly showNames: boolean;
  /** Show the conversations around tips on the site. */
  readonly showConversations: boolean;
  /** Least probability at which a tip is published without a curator, 0 to 1. */
  readonly publishAt: number;
  /** Topics beyond those of the curator's archives, in order. */
  readonly topics: readonly { readonly name: string; readonly keywords: readonly string[] }[];
  /** Groups of words that mean the same to search: each finds the others. */
  readonly synonyms: readonly (readonly string[])[];
  readonly site: SiteConfig;
  readonly models: ModelsConfig;
  readonly preserve: PreserveConfig;
  readonly network: NetworkConfig;
  readonly wayback: WaybackConfig;
  readonly limits: Limits;
}

/** How the web is asked. Times in seconds, sizes in bytes. */
export interface NetworkConfig {
  /** Where a site's owner may complain: stands in the user agent. */
  readonly contact: string;
  /** Ports that may be asked. */
  readonly ports: readonly number[];
  /** Requests under way, all in all and to one host. */
  readonly concurrency: number;
  readonly perHost: number;
  /** Least time between two requests to one host. Null: half a second. */
  readonly delay: number | null;
  /** Longest rest that a host gets for its `Retry-After`. */
  readonly longestRest: number;
  /** Longest time for a connection, between two signs of life, and for a request with its redirects. */
  readonly connectTimeout: number;
  readonly idleTimeout: number;
  readonly timeout: number;
  readonly redirects: number;
  readonly headerBytes: number;
  /** Most that is read of a page, inflated, where a step does not ask for more. */
  readonly pageBytes: number;
  /** Most that is read of anything, inflated or not. */
  readonly bodyBytes: number;
  /** Size of the cache of answers; 0: none. */
  readonly cacheBytes: number;
}

/** What is preserved of linked pages. Sizes in bytes. */
export interface PreserveConfig {
  /** Most that all copies together may take. */
  readonly bytes: number;
  /** Largest page, picture or file that is kept. */
  readonly pageBytes: number;
  /** Whether pages are shown to a browser as well, where one is installed, for a whole copy and a screenshot. */
  readonly browser: boolean;
  /** Which copies the site shows: of every page, of those that died, or none. */
  readonly show: "all" | "dead" | "none";
}

export const DEFAULT_PRESERVE: PreserveConfig = {
  bytes: 10 * 1024 ** 3,
  pageBytes: 20 * 1024 ** 2,
  browser: true,
  show: "all",
};

/** What is asked of the Internet Archive besides copies of dead pages. */
export interface WaybackConfig {
  /** Whether `check` has it keep the living pages of published tips. */
  readonly save: boolean;
  /** Environment variable with the keys of an archive.org account, `access:secret`; null for none. */
  readonly keysEnv: string | null;
}

/** The archive as a site. */
export interface SiteConfig {
  /** Where it is to be found, without a slash at the end: feeds and the site map need it. Null: not known. */
  readonly url: string | null;
  /** A sentence or two for the home page; null: our own. */
  readonly about: string | null;
  /** Picture beside the title, a file; null: none. */
  readonly logo: string | null;
  /** The owner's CSS, a file, read after ours; null: none. */
  readonly style: string | null;
  /** Whose clock dates are read on: `Asia/Seoul`; null: that of the archive's language. */
  readonly timeZone: string | null;
  /** What has a picture of its own for when its address is posted somewhere. */
  readonly cards: CardsConfig;
}

export const CARDS = ["tips", "topics", "none"] as const;
/** `tips`: tips, topics and the home page; `topics`: topics and the home page; `none`: nothing. */
export type CardsConfig = (typeof CARDS)[number];

/** Models that may be asked for a tip's topic; null: off, the default. */
export interface ModelsConfig {
  readonly llm: LlmConfig | null;
  readonly embeddings: EmbeddingsConfig | null;
}

/** A server that speaks OpenAI's protocol: Ollama, vLLM, OpenAI. */
export interface LlmConfig {
  /** Up to and with `/v1`. */
  readonly url: string;
  readonly model: string;
  /** Environment variable that holds the key; null where the server wants none. The key itself is written nowhere. */
  readonly apiKeyEnv: string | null;
  /** Tips asked for in one request. */
  readonly batch: number;
  /** Longest wait for one answer, in seconds. */
  readonly timeout: number;
  /** Price of a million tokens, in whatever money; null: not known. */
  readonly price: { readonly input: number; readonly output: number } | null;
}

export interface EmbeddingsConfig {
  /** Folder with the model's files, as Hugging Face lays them out. Nothing is downloaded. */
  readonly folder: string;
}

/** Bounds against hostile input. */
export interface Limits {
  /** Largest file inside an export, inflated, in bytes. */
  readonly fileBytes: number;
  /** Largest export, inflated, in bytes. */
  readonly totalBytes: number;
  readonly entries: number;
  /** Largest single message's JSON, in bytes. */
  readonly messageBytes: number;
  /** Most links taken from one message. */
  readonly linksPerMessage: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 1024 ** 3,
  totalBytes: 64 * 1024 ** 3,
  entries: 1_000_000,
  messageBytes: 16 * 1024 ** 2,
  linksPerMessage: 1000,
};

export const DEFAULT_NETWORK: NetworkConfig = {
  contact: "https://www.npmjs.com/package/tipkeeper",
  ports: [80, 443],
  concurrency: 16,
  perHost: 4,
  delay: null,
  longestRest: 30,
  connectTimeout: 10,
  idleTimeout: 10,
  timeout: 30,
  redirects: 10,
  headerBytes: 64 * 1024,
  pageBytes: 8 * 1024 ** 2,
  bodyBytes: 64 * 1024 ** 2,
  cacheBytes: 256 * 1024 ** 2,
};

export const LLM_DEFAULTS = { batch: 20, timeout: 120 } as const;

export const DEFAULT_CONFIG: Config = {
  title: "Tips",
  language: "en",
  workspaceUrl: null,
  channels: new Map(),
  privateChannels: new Set(),
  alwaysKeep: [],
  neverKeep: [],
  showNames: false,
  showConversations: true,
  publishAt: 0.8,
  topics: [],
  synonyms: [],
  site: { url: null, about: null, logo: null, style: null, timeZone: null, cards: "tips" },
  models: { llm: null, embeddings: null },
  preserve: DEFAULT_PRESERVE,
  network: DEFAULT_NETWORK,
  wayback: { save: false, keysEnv: null },
  limits: DEFAULT_LIMITS,
};
