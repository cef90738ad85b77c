import type { Amount } from "./reading-time.ts";

/** What is read of an HTML page, in one pass over it: the page itself is not kept. */
export interface HtmlPage {
  /** Where it came from. */
  readonly url: string;
  /** Texts of `<title>` and the first `<h1>`. */
  readonly title: string | null;
  readonly heading: string | null;
  /** `lang` of `<html>`. */
  readonly language: string | null;
  /** First content of each meta by name, property or itemprop in lower case. */
  readonly meta: (name: string) => string | null;
  /** Every content of it. */
  readonly metas: (name: string) => readonly string[];
  /** First address of this `rel`. */
  readonly link: (rel: string) => string | null;
  /** JSON-LD, one thing each, in the order of the page. */
  readonly things: readonly Thing[];
  /** The texts that the site's picks found, by the pick's name. */
  readonly picked: (name: string) => string | null;
  readonly frames: readonly Frame[];
  /** The first times of `<time datetime>`. */
  readonly times: readonly string[];
  /** First paragraph of some length. */
  readonly paragraph: string | null;
  /** The beginning of what is read, and how much of it there is: of `<article>` or `<main>`, else of the whole body. */
  readonly text: string;
  readonly amount: Amount;
}

/** A JSON-LD object. */
export type Thing = Readonly<Record<string, unknown>>;

export interface Frame {
  readonly name: string;
  readonly src: string;
}

/**
 * Elements whose text a site's rules read, by a name of their own: `h1`, `div#abstract`, `span.author`,
 * `a[rel=author]`, or `script` followed by a pattern whose first group is read.
 */
export type Picks = Readonly<Record<string, string | RegExp>>;
