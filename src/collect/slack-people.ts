import type { Channel, ChannelKind, Person } from "../model/workspace.ts";
import { isObject, type JsonObject, objectOf, textOf } from "./json-object.ts";

const ID = /^[A-Z][A-Z0-9]{2,}$/;

/** A row of `users.json` or of the API's `users.list`; null when it names nobody. */
export function toPerson(row: unknown): Person | null {
  if (!isObject(row)) return null;
  const id = textOf(row, "id");
  if (id === null) return null;
  const profile = objectOf(row, "profile");
  return {
    id,
    name:
      textOf(profile, "display_name") ??
      textOf(profile, "real_name") ??
      textOf(row, "real_name") ??
      textOf(row, "name") ??
      id,
    isBot: row.is_bot === true,
    isDeleted: row.deleted === true,
  };
}

/** A member as a list has them, with the team that they belong to. */
export interface Member {
  readonly person: Person | null;
  readonly team: string | null;
}

export function toMember(row: unknown): Member {
  return { person: toPerson(row), team: textOf(row, "team_id") };
}

export function peopleOf(members: readonly Member[]): readonly Person[] {
  return members.flatMap(({ person }) => person ?? []);
}

/** A row of `channels.json` and its sisters or of the API's `conversations.list`; null when it names no channel. */
export function toChannel(row: unknown, kind: ChannelKind): Channel | null {
  if (!isObject(row)) return null;
  const name = textOf(row, "name")?.normalize("NFC") ?? null;
  const id = textOf(row, "id") ?? (name === null ? null : `name:${name}`);
  if (id === null) return null;
  return {
    id,
    name: name ?? id,
    kind: morePrivate(kind, kindOfRow(row, id, name ?? "")),
    topic: textOf(objectOf(row, "topic"), "value") ?? "",
    purpose: textOf(objectOf(row, "purpose"), "value") ?? "",
    isArchived: row.is_archived === true,
  };
}

/** A channel of which only the name of its folder or file is known; at least as private as `atLeast`. */
export function namedChannel(name: string, atLeast: ChannelKind): Channel {
  const id = /^[CGD][A-Z0-9]{7,}$/.test(name) ? name : `name:${name}`;
  const kind = morePrivate(atLeast, kindOfName(id, name));
  return { id, name, kind, topic: "", purpose: "", isArchived: false };
}

function kindOfRow(row: JsonObject, id: string, name: string): ChannelKind {
  if (row.is_im === true) return "dm";
  if (row.is_mpim === true) return "mpim";
  if (row.is_private === true || row.is_group === true) return morePrivate("private", kindOfName(id, name));
  return kindOfName(id, name);
}

/** Slack's ids: `C` channel, `D` direct message, `G` private channel or group message. */
function kindOfName(id: string, name: string): ChannelKind {
  if (ID.test(id) && id.startsWith("D")) return "dm";
  if (name.startsWith("mpdm-")) return "mpim";
  return ID.test(id) && id.startsWith("G") ? "private" : "public";
}

const PRIVACY: readonly ChannelKind[] = ["public", "private", "mpim", "dm"];

function morePrivate(a: ChannelKind, b: ChannelKind): ChannelKind {
  return PRIVACY.indexOf(a) >= PRIVACY.indexOf(b) ? a : b;
}
