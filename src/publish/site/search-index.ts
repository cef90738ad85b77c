import { eachNote } from "../../model/note.ts";
import { hostOf } from "../../views/shown.ts";
import { type Site, tipPath } from "../../views/site.ts";

/** Every tip with the words that it is found by, as JSON for the exported site's search. */
export function searchIndex({ newest }: Site): string {
  const rows = newest.map((tip) => ({
    path: tipPath(tip),
    title: tip.title,
    topic: tip.topic,
    sites: [...new Set(tip.links.flatMap(({ url }) => hostOf(url) ?? []))].join(", "),
    links: tip.links.map(({ url, label }) => `${label ?? ""} ${url}`).join(" "),
    notes: [...eachNote(tip.notes)].map(({ text }) => text).join("\n"),
  }));
  return `${JSON.stringify(rows)}\n`;
}
