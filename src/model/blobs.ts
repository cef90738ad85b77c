/** Contents of any kind, known by their SHA-256: the same contents are kept once. */
export interface Blobs {
  /** Keeps the contents and answers their SHA-256 in hex; what is answered for outlives a crash. */
  put(contents: Uint8Array): Promise<string>;
  /** The contents, checked against the hash. */
  get(hash: string): Promise<Uint8Array | "missing" | "damaged">;
  remove(hash: string): Promise<void>;
  /** Everything that is kept, by hash. */
  each(): AsyncIterable<BlobRecord>;
}

export interface BlobRecord {
  readonly hash: string;
  readonly bytes: number;
}
