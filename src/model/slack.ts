/**
 * Slack's JSON as far as it is read. Everything is optional and may be an explicit null (exports that went through a
 * data frame); unknown fields are kept in `Message.raw` and ignored here.
 */
type Maybe<T> = T | null | undefined;

export interface SlackMessage {
  readonly type?: Maybe<string>;
  readonly subtype?: Maybe<string>;
  readonly ts?: Maybe<string>;
  readonly thread_ts?: Maybe<string>;
  readonly user?: Maybe<string>;
  readonly bot_id?: Maybe<string>;
  readonly username?: Maybe<string>;
  readonly text?: Maybe<string>;
  readonly team?: Maybe<string>;
  readonly hidden?: Maybe<boolean>;
  readonly permalink?: Maybe<string>;
  readonly edited?: Maybe<{ readonly user?: Maybe<string>; readonly ts?: Maybe<string> }>;
  readonly blocks?: Maybe<readonly SlackBlock[]>;
  readonly attachments?: Maybe<readonly SlackAttachment[]>;
  readonly files?: Maybe<readonly SlackFile[]>;
  /** Exports before 2018. */
  readonly file?: Maybe<SlackFile>;
  readonly comment?: Maybe<{ readonly comment?: Maybe<string>; readonly user?: Maybe<string> }>;
  readonly reactions?: Maybe<
    readonly {
      readonly name?: Maybe<string>;
      readonly users?: Maybe<readonly string[]>;
      readonly count?: Maybe<number>;
    }[]
  >;
  readonly reply_count?: Maybe<number>;
  readonly replies?: Maybe<readonly unknown[]>;
  readonly user_profile?: Maybe<{
    readonly real_name?: Maybe<string>;
    readonly display_name?: Maybe<string>;
    readonly name?: Maybe<string>;
  }>;
}

/** A Block Kit block or any element inside one: a tree told apart by `type`. */
export interface SlackBlock {
  readonly type?: Maybe<string>;
  readonly [field: string]: unknown;
}

export interface SlackAttachment {
  readonly from_url?: Maybe<string>;
  readonly original_url?: Maybe<string>;
  readonly title?: Maybe<string>;
  readonly title_link?: Maybe<string>;
  readonly text?: Maybe<string>;
  readonly pretext?: Maybe<string>;
  readonly fallback?: Maybe<string>;
  readonly service_name?: Maybe<string>;
  readonly is_msg_unfurl?: Maybe<boolean>;
  readonly is_share?: Maybe<boolean>;
  readonly message_blocks?: unknown;
  readonly blocks?: Maybe<readonly SlackBlock[]>;
  readonly [field: string]: unknown;
}

export interface SlackFile {
  readonly id?: Maybe<string>;
  readonly mode?: Maybe<string>;
  readonly is_external?: Maybe<boolean>;
  readonly external_type?: Maybe<string>;
  readonly url_private?: Maybe<string>;
  readonly permalink?: Maybe<string>;
  readonly title?: Maybe<string>;
  readonly name?: Maybe<string>;
}
