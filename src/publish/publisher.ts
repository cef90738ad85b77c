import type { Page } from "../model/page.ts";
import type { Tip } from "../model/tip.ts";
import type { Topic } from "../model/topic.ts";
import type { SiteInput } from "../views/site.ts";

export interface PublishInput {
  readonly title: string;
  readonly language: "ko" | "en";
  /** In order. */
  readonly topics: readonly Topic[];
  /** The published ones, in archive order. */
  readonly tips: readonly Tip[];
  /** Keys of the links of tips that a curator hid: their lines leave a base file. */
  readonly hidden: ReadonlySet<string>;
  /** The file to publish into, as it is now; null = a new file. */
  readonly base: string | null;
  /** What an address is known by; passed in because steps do not import each other. Null for what is no address. */
  keyOf(url: string): string | null;
  /** What the page of a link with this key says of itself; null where it has not been read. */
  pageOf(key: string): Page | null;
}

export interface Publication {
  readonly text: string;
  /** Tips that are new in the file, tips whose lines changed, entries that left it. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** A way out: one file a format. */
export interface Publisher {
  /** What `publish --to` takes. */
  readonly name: string;
  /** One line for people: what this writes. */
  readonly writes: string;
  /** Of the file, without a dot. */
  readonly extension: string;
  /** True when it writes into a curator's file instead of replacing it. */
  readonly keepsBase: boolean;
  publish(input: PublishInput): Publication;
}

export interface FolderInput extends SiteInput {
  /** Files that go along as they are, by their path in the folder: styles, scripts, pictures. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** The files of a search without a server, by name; none where a server answers. */
  readonly search: ReadonlyMap<string, Uint8Array>;
  /** Contents of a preserved copy, by its SHA-256; null for what is missing or damaged. Left out where there are none. */
  readonly readCopy?: (blob: string) => Promise<Uint8Array | null>;
}

/** One file of a folder; made when it is wanted. */
export interface PublishedFile {
  /** Below the folder, with slashes; never out of it. */
  readonly path: string;
  /** Null for one that cannot be had after all: it is left out. */
  readonly contents: () => FileContents | null | Promise<FileContents | null>;
  /**
   * What it is made from, in short, where making it is dear: a file that is there and was made from the same is not made
   * again. Holds no white space.
   */
  readonly stamp?: string;
}

export type FileContents = string | Uint8Array;

/** A way out that writes many files: one file a format, too. */
export interface FolderPublisher {
  readonly name: string;
  readonly writes: string;
  /** True when it makes no sense without the site's address (`site.url`). */
  readonly needsUrl: boolean;
  /** True when it publishes the files of the search. */
  readonly isSearched: boolean;
  /** The same tips give the same files. */
  publishFiles(input: FolderInput): Iterable<PublishedFile>;
}
