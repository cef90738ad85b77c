/** A Slack workspace, as far as a source names it. */
export interface Workspace {
  /** Slack team id (`T…`). */
  readonly id: string;
  readonly name: string | null;
  /** `https://<team>.slack.com`, when known: permalinks start with it. */
  readonly url: string | null;
}

export type ChannelKind = "public" | "private" | "mpim" | "dm";

/** A conversation. Only `public` ones are read for tips unless the owner's config names others. */
export interface Channel {
  /** Slack channel id, or `name:<folder>` until a source tells the id. */
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  readonly topic: string;
  readonly purpose: string;
  readonly isArchived: boolean;
}

/** A member or an app. Mail addresses and telephone numbers are not kept. */
export interface Person {
  readonly id: string;
  /** The name to show: display name, else real name, else handle. */
  readonly name: string;
  readonly isBot: boolean;
  readonly isDeleted: boolean;
}
