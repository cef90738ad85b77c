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
  /** Least probability at which a tip is published without a curator, 0 to 1. */
  readonly publishAt: number;
  /** Topics beyond those of the curator's archives, in order. */
  readonly topics: readonly { readonly name: string; readonly keywords: readonly string[] }[];
  readonly limits: Limits;
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

export const DEFAULT_CONFIG: Config = {
  title: "Tips",
  language: "en",
  workspaceUrl: null,
  channels: new Map(),
  privateChannels: new Set(),
  alwaysKeep: [],
  neverKeep: [],
  showNames: false,
  publishAt: 0.8,
  topics: [],
  limits: DEFAULT_LIMITS,
};
