import { z } from "zod";
import { jsonOf, MOST_DATA } from "../answers.ts";
import { type PageFields, type Rules, readFields } from "../fields.ts";
import { listOf, number, text } from "../schema.ts";
import type { Source, Way } from "../source.ts";

/** Version 2 of the API wraps each value of a note's content: `{"title": {"value": …}}`. */
const value = z.union([
  z.string(),
  z.array(z.string()),
  z.object({ value: z.union([z.string(), z.array(z.string())]) }),
]);
const NOTES = z.object({
  notes: listOf(
    z.object({
      id: text,
      forum: text,
      cdate: number,
      pdate: number,
      mdate: number,
      tcdate: number,
      content: z.record(z.string(), z.unknown()).catch({}).default({}),
    }),
  ),
});
type Note = z.infer<typeof NOTES>["notes"][number];

const rules: Rules<Note> = {
  title: [said("title")],
  description: [said("TL;DR"), said("TLDR"), said("one-sentence_summary"), said("abstract")],
  abstract: [said("abstract")],
  siteName: [() => "OpenReview"],
  authors: [said("authors")],
  published: [({ pdate }) => pdate, ({ cdate }) => cdate, ({ tcdate }) => tcdate],
  modified: [({ mdate }) => mdate],
  language: [() => "en"],
  kind: [() => "paper"],
  // "Submitted to ICLR 2022" is no venue: nothing has appeared there.
  venue: [
    (note) =>
      [said("venue")(note)].find((venue) => typeof venue === "string" && !/submi|withdrawn|reject/i.test(venue)),
  ],
  imprint: [
    (note) => ({
      form: /conference|workshop|ICLR|NeurIPS|ICML/i.test(String(said("venue")(note) ?? "")) ? "proceedings" : null,
    }),
  ],
};

/** Submissions; newer ones are in version 2 of the API, older ones in version 1. https://docs.openreview.net/reference/api-v2 */
export const openreview: Source = {
  name: "openreview",
  idOf: ({ key }) => (key.startsWith("openreview:") ? key.slice("openreview:".length) : null),
  ways: [notesAt("https://api2.openreview.net"), notesAt("https://api.openreview.net")],
};

function notesAt(api: string): Way {
  return {
    batch: 1,
    request: ([id = ""]) => ({ url: `${api}/notes?id=${encodeURIComponent(id)}`, maxBytes: MOST_DATA }),
    read(answer, [id = ""], now) {
      const read = jsonOf(answer, NOTES);
      if ("unreadable" in read) return read;
      const note = read.json.notes.find((one) => one.id === id);
      const found = new Map<string, PageFields>();
      if (note) found.set(id, readFields(rules, note, { now, base: answer.url }));
      return { found };
    },
  };
}

function said(field: string): (note: Note) => unknown {
  return ({ content }) => {
    const parsed = value.safeParse(content[field]);
    if (!parsed.success) return null;
    return typeof parsed.data === "object" && !Array.isArray(parsed.data) ? parsed.data.value : parsed.data;
  };
}
