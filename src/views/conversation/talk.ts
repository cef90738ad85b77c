import type { Conversation, Spoken, SpokenMessage } from "../../model/conversation.ts";
import type { Place } from "../place.ts";
import { shown } from "../shown.ts";

/** What the words of a conversation are drawn with: where they stand, and who speaks. */
export interface Talk {
  readonly at: Place;
  /** What to call a member: the name, else "a member", with a letter where several speak. */
  readonly member: (id: string | null) => { readonly name: string; readonly letter: string };
}

/**
 * How the members of one conversation are called. Where names are not shown each speaker has a letter, of this
 * conversation only: a dialogue of "a member" with "a member" cannot be followed.
 */
export function talkOf(at: Place, { messages }: Conversation): Talk {
  const { site } = at;
  const speakers = [...new Set(messages.flatMap(({ user }) => user ?? []))];
  return {
    at,
    member: (id) => {
      const name = id === null ? null : site.person(id);
      if (name !== null) return { name, letter: "" };
      const place = id === null || speakers.length < 2 ? -1 : speakers.indexOf(id);
      return { name: site.words.member, letter: place < 0 ? "" : letterOf(place) };
    },
  };
}

/** What a message says, free of what could dress it up as another. */
export function spokenOf({ json }: SpokenMessage): Spoken {
  return JSON.parse(json, (_, value) => (typeof value === "string" ? shown(value) : value)) as Spoken;
}

/** A, B, … Z, AA, AB, … */
function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}
