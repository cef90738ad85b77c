/** What an address is known by. */
export interface Identity {
  /** Same page, same key, whatever the address: `arxiv:2110.02178`, `yt:…`, `gh:owner/repo`, else the normalised URL. */
  readonly key: string;
  /** A clean address that opens the page: no tracking, no secrets. */
  readonly address: string;
  /** Name of the site rule that decided. */
  readonly rule: string;
  /** The address's fragment with `#`, when it is not part of the key. */
  readonly fragment?: string;
  /** Seconds into a video or talk. */
  readonly offset?: number;
}

/** One link of a tip, as the archive shows it. */
export interface Link {
  readonly url: string;
  readonly key: string;
  readonly label: string | null;
}

/** One page of the web and the tip it belongs to. Links of one tip form a family under one `root`. */
export interface LinkRecord {
  readonly key: string;
  readonly address: string;
  /** Key of the link that leads this one: first by decision, then by a curator's archive, then by the first share. */
  readonly parent: string;
  /** Key at the end of the parents: the tip's first link. */
  readonly root: string;
}
