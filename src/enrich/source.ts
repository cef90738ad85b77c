import type { WebAnswer, WebRequest } from "../model/fetch.ts";
import type { PageFields } from "./fields.ts";

/** A link that is asked about. */
export interface AskedLink {
  readonly key: string;
  /** Its clean address. */
  readonly url: string;
}

/** Keys for services that give more to those who show one, from the owner's environment. Never written anywhere. */
export interface Credentials {
  readonly github: string | null;
  readonly semanticScholar: string | null;
}

/** What an answer came to. */
export type Reading =
  /** What it says, by the source's id of each page; those that it does not know are missing. */
  | { readonly found: ReadonlyMap<string, PageFields> }
  /** The page is in another place: a frame. */
  | { readonly instead: string }
  /** It is not what was asked for, and may be next time: HTML instead of JSON, cut off. In words, for people. */
  | { readonly unreadable: string }
  /** The service wants to be left alone for so many milliseconds. */
  | { readonly wait: number };

/** One request that a source knows to make. */
export interface Way {
  /** Most ids that one request asks for. */
  readonly batch: number;
  readonly request: (ids: readonly string[], credentials: Credentials) => WebRequest;
  /** Reads an answer of status 200. */
  readonly read: (answer: WebAnswer, ids: readonly string[], now: Date) => Reading | Promise<Reading>;
}

/** Where something is known of pages: a site, a service, or the page itself. Data and pure functions, one file each. */
export interface Source {
  readonly name: string;
  /** What the source calls the page; null when it is none that the source knows. */
  readonly idOf: (link: AskedLink) => string | null;
  /** Ids of different groups never share a request: the site of a network of sites. */
  readonly groupOf?: (id: string) => string;
  /** Asked in turn for what is not found yet. */
  readonly ways: readonly Way[];
}
