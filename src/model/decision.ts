/** What a curator may do to a tip. */
export type Act =
  | { readonly kind: "file"; readonly topic: string }
  | { readonly kind: "retitle"; readonly title: string }
  | { readonly kind: "note"; readonly text: string }
  /** The tip becomes part of the tip that holds the link `into`. */
  | { readonly kind: "merge"; readonly into: string }
  /** The link leaves its tip and stands by itself. */
  | { readonly kind: "split" }
  /** The link is shown with the address `url` from now on; `page`, the page's key by that address, is the same page. */
  | { readonly kind: "readdress"; readonly url: string; readonly page: string }
  | { readonly kind: "publish" }
  | { readonly kind: "hide" }
  | { readonly kind: "pin" }
  /** Takes the decision `of` back. */
  | { readonly kind: "undo"; readonly of: number };

/** One act of a curator. Append-only: nothing that a curator did is ever lost. */
export interface Decision {
  /** From 1, in the order decided. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string | null;
  /** Key of the link the act is about: ids and titles may change, the page does not. */
  readonly key: string;
  /** The page's address then, so that the decision finds its page even after identify has learnt a better key. */
  readonly url: string;
  readonly act: Act;
}
