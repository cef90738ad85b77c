import type { Limits } from "../model/config.ts";
import type { Document } from "../model/document.ts";
import type { Message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import type { SlackMessage } from "../model/slack.ts";
import type { Channel, Person, Workspace } from "../model/workspace.ts";

/** One file inside a source. */
export interface SourceFile {
  /** Path inside the source with `/`, Unicode NFC, no leading `./`. */
  readonly name: string;
  /** Size in bytes, inflated, as declared. */
  readonly size: number;
  /** The same for the same contents under the same name; null when only reading could tell. */
  readonly fingerprint: string | null;
  /** Where it lies on disk by itself; absent inside a zip. */
  readonly onDisk?: string | Buffer;
  /** The whole file. Throws an `InputError` when it is damaged or larger than the limits allow. */
  read(): Promise<Buffer>;
  /** The file in chunks, for what does not fit into memory. */
  stream(): AsyncIterable<Buffer>;
}

/** A path the user named, opened: a zip, a folder or a single file, never unpacked to disk. */
export interface Source {
  /** As the user named it. */
  readonly path: string;
  readonly kind: "zip" | "folder" | "file";
  readonly files: readonly SourceFile[];
  /** Entries that were passed over: symlinks, names that leave the source, unreadable ones. */
  readonly problems: readonly Problem[];
  readonly limits: Limits;
  close(): Promise<void>;
}

/** What a source holds besides its messages and documents; small. */
export interface Head {
  readonly workspaces: readonly Workspace[];
  readonly channels: readonly Channel[];
  readonly people: readonly Person[];
  readonly problems: readonly Problem[];
}

export interface CollectedMessage {
  readonly message: Message;
  /** The parsed `message.raw`. */
  readonly slack: SlackMessage;
}

export interface Batch {
  readonly messages: readonly CollectedMessage[];
  readonly documents: readonly Omit<Document, "revision">[];
  readonly problems: readonly Problem[];
}

/** A stretch of a source that is imported or not: a day file, a chunk file, a page of rows. */
export interface Part {
  readonly name: string;
  readonly bytes: number;
  /** Known fingerprints are skipped by the next import; null for parts that are always read again. */
  readonly fingerprint: string | null;
  /** Batches of up to a few thousand messages, so that memory stays bounded. */
  read(): AsyncIterable<Batch>;
}

export interface Collection {
  readonly head: Head;
  readonly parts: readonly Part[];
}

/** A way in: one file a format. */
export interface Collector {
  /** What `import --as` takes. */
  readonly name: string;
  /** One line for people: what this reads. */
  readonly reads: string;
  /** Looks at names and first bytes, never at the path's ending alone. */
  recognises(source: Source): Promise<boolean>;
  open(source: Source): Promise<Collection>;
}

/** What was wrong with an input, where, and what to do: shown to people as it stands, never with a stack trace. */
export class InputError extends Error {
  constructor(
    readonly where: string,
    readonly why: string,
    /** What would have been right, by name: shown as a list. */
    readonly expected: readonly { readonly name: string; readonly what: string }[] = [],
  ) {
    super(`${where}: ${why}`);
    this.name = "InputError";
  }
}
