import type { Note } from "../model/note.ts";

/** Names for ids, as far as the owner lets them be shown. */
export interface Directory {
  /** The person's name; null when names are not shown or the person is not known. */
  readonly person: (id: string) => string | null;
  readonly channel: (id: string) => string | null;
}

/** What decides how Slack's words are shown. */
export interface Discretion {
  readonly directory: Directory;
  /** The address without passwords and tokens. */
  readonly withoutSecrets: (url: string) => string;
}

const ADDRESS = /https?:\/\/[^\s<>]+/gi;
/** Before the bar behind which Slack puts a link's words. */
const ADDRESS_IN_MARKUP = /https?:\/\/[^\s<>|]+/gi;

/** With the mark that follows someone addressed (`<@U1>: have you seen …`), which goes when the name goes. */
const MENTION = /<([@#!])([^<>|\s]{1,64})(?:\|([^<>]{0,256}))?>([:,](?=\s))?/g;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
const TOKEN = /xox[a-z](?:\.[a-z0-9]+)?-[A-Za-z0-9-]+/g;

/** Control characters but tab and line feed, and marks that change the direction of writing. */
const UNSEEN = /(?![\t\n])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text with mail addresses and secrets masked, everything else as it was: for texts that are still to be read as Slack's. */
export function maskedText(text: string, withoutSecrets: (url: string) => string): string {
  if (!/[@:]|xox/.test(text)) return text;
  return text.replace(ADDRESS_IN_MARKUP, withoutSecrets).replace(MAIL, "[email]").replace(TOKEN, "[token]");
}

/**
 * Slack's words fit to be shown: mentions by name (or left out), mail addresses and secrets masked, no control or
 * direction-changing characters, which could dress up one text as another.
 */
export function publicText(text: string, { directory, withoutSecrets }: Discretion): string {
  return text
    .replace(ADDRESS, withoutSecrets)
    .replace(MENTION, (_, mark: string, id: string, label: string | undefined, colon = "") => {
      const name = mention(mark, id, label, directory);
      return name === "" ? "" : name + colon;
    })
    .replace(MAIL, "[email]")
    .replace(TOKEN, "[token]")
    .replace(UNSEEN, "")
    .replace(/[ \t]{2,}/g, " ")
    .trim();
}

function mention(mark: string, id: string, label: string | undefined, directory: Directory): string {
  if (mark === "@") {
    const name = directory.person(id);
    return name === null ? "" : `@${name}`;
  }
  if (mark === "#") {
    const name = directory.channel(id);
    return name === null ? "" : `#${name}`;
  }
  return /^(here|channel|everyone)$/.test(id) ? `@${id}` : (label ?? "");
}

/** `publicText` for a tree of notes; a note that has nothing left goes, its children move up. */
export function publicNotes(notes: readonly Note[], discretion: Discretion): Note[] {
  return notes.flatMap((note) => {
    const children = publicNotes(note.notes, discretion);
    const text = publicText(note.text, discretion);
    if (text === "") return children;
    const links = note.links?.map(({ label, url }) => ({
      label: publicText(label, discretion),
      url: discretion.withoutSecrets(url),
    }));
    return [{ text, ...(links?.length ? { links } : {}), notes: children }];
  });
}
