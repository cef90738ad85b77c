import { documentEntries } from "../collect/document-entries.ts";
import { identify } from "../identify/identify.ts";
import type { Document, Entry, LabelledListing, ListedEntry, ListingRole } from "../model/document.ts";
import { eachNote } from "../model/note.ts";
import type { Store } from "../store/store.ts";

/** A topic as a document's headings have it, in the document's order. */
export interface DocumentTopic {
  readonly name: string;
  readonly parent: string | null;
}

const TOPICS = "document-topics";

/** Reads a document's entries and topics into the cache in place of those of its earlier revisions. */
export async function listEntries(store: Store, document: Document): Promise<void> {
  const { entries, topics } = documentEntries(document);
  await store.replaceEntries(document.name, entries.map(withListings));
  const all = new Map(await documentTopics(store)).set(document.name, topics);
  await store.putSetting(TOPICS, JSON.stringify([...all].sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** The topics of each document, documents by name. */
export async function documentTopics(store: Store): Promise<readonly (readonly [string, readonly DocumentTopic[]])[]> {
  return JSON.parse((await store.setting(TOPICS)) ?? "[]");
}

/** The entry with the keys of every page that it names, in its links and in its notes. */
export function withListings(entry: Entry): ListedEntry {
  const lead = keyOf(entry.links[0]?.url ?? "").key;
  const list = (url: string, label: string | null, role: ListingRole): LabelledListing => {
    const { key, address } = keyOf(url);
    return { key, address, role, lead, label };
  };
  const links = entry.links.map(({ url, label }, place) => list(url, label, place === 0 ? "lead" : "listed"));
  const inNotes = [...eachNote(entry.notes)].flatMap(({ links = [] }) => links);
  return { ...entry, listings: [...links, ...inNotes.map(({ url, label }) => list(url, label, "note"))] };
}

function keyOf(url: string): { key: string; address: string } {
  return identify(url) ?? { key: url, address: url };
}
