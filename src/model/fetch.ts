/** What a step asks of the network. Only http and https; the door decides what may be reached. */
export interface WebRequest {
  readonly url: string;
  /** `GET` unless said. */
  readonly method?: "GET" | "HEAD" | "POST";
  /** Names in lower case. The door adds the user agent and what a cache asks with. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Where redirects are shown and not followed. */
  readonly redirects?: "follow" | "show";
  /** Most bytes of the inflated body that are wanted; 0: headers alone. The door's own limit holds above it. */
  readonly maxBytes?: number;
  /** Whether what robots.txt forbids is left alone: for copies of pages. */
  readonly obeyRobots?: boolean;
  readonly signal?: AbortSignal;
}

export const FETCH_FAILURES = [
  "forbidden",
  "robots",
  "dns",
  "connection",
  "tls",
  "timeout",
  "protocol",
  "redirects",
  "aborted",
] as const;

/**
 * Why the door did not let a request through, or nothing came back. `forbidden`: the address is none that may be asked:
 * scheme, port, credentials, an address inside; `timeout`: neither headers nor body came in time; `protocol`: headers or
 * redirects beyond a limit, a damaged or lying response.
 */
export type FetchFailure = (typeof FETCH_FAILURES)[number];

export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

export interface WebAnswer {
  readonly ok: true;
  /** Where the answer came from, after the redirects. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case; several of one name joined by `, `. Cookies are left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly redirects: readonly Redirect[];
  /** Inflated. */
  readonly body: Uint8Array;
  /** Whether there was more than was wanted or allowed. */
  readonly truncated: boolean;
}

export interface WebFailure {
  readonly ok: false;
  readonly url: string;
  readonly failure: FetchFailure;
  /** What was wrong, for people; tells no secret. */
  readonly why: string;
  readonly redirects: readonly Redirect[];
}

/** The one way to the network that a step is handed. Answers, never throws for what the web does. */
export type Fetch = (request: WebRequest) => Promise<WebAnswer | WebFailure>;

/** An answer kept to ask again with its `ETag` or `Last-Modified`. */
export interface KeptAnswer {
  readonly headers: Readonly<Record<string, string>>;
  /** Inflated, whole. */
  readonly body: Uint8Array;
}

/** Where whole answers to GET are kept. Bounded by its own size; may forget anything at any time. */
export interface ResponseCache {
  /** Null when there is none, or what is there is damaged. */
  get(key: string): Promise<KeptAnswer | null>;
  put(key: string, answer: KeptAnswer): Promise<void>;
}
