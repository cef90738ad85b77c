import type { Identity } from "./link.ts";
import type { Note } from "./note.ts";

/** Where in a message an address stood. */
export type SharePlace = "text" | "blocks" | "attachment" | "file";

/** Where a title was found, best first. */
export type TitleSource = "label" | "words" | "unfurl" | "address";

/** One address in one message: who, when, where, and the words around it. */
export interface Share extends Identity {
  readonly workspace: string;
  readonly channel: string;
  readonly ts: string;
  /** Position among the message's distinct addresses, from 0. */
  readonly index: number;
  readonly user: string | null;
  readonly isBot: boolean;
  readonly threadTs: string | null;
  /** The address as it was posted. */
  readonly url: string;
  readonly where: SharePlace;
  /** Key of the link that leads the list this address belongs to; its own key when it stands alone. */
  readonly lead: string;
  /** What the list calls this link (`1_github`), when it is one of several. */
  readonly label: string | null;
  readonly title: string;
  readonly titleFrom: TitleSource;
  readonly notes: readonly Note[];
  /** The message's words as plain text: what judge and classify read. */
  readonly words: string;
  /** Reactions of every kind. */
  readonly reactions: number;
  /** Reactions that keep the message for later (`:bookmark:`, `:pushpin:`); counted among the reactions too. */
  readonly saves: number;
  /** Replies in the thread that the message opened. */
  readonly replies: number;
  /** Whether Slack showed a preview of the page with a title and a text, as articles have. */
  readonly hasPreview: boolean;
}
