import { z } from "zod";
import { jsonOf, MOST_DATA } from "../answers.ts";
import { type PageFields, type Rules, readFields } from "../fields.ts";
import { withoutMarkup } from "../plain-text.ts";
import { listOf, part, text } from "../schema.ts";
import type { Source } from "../source.ts";

const texts = z
  .union([z.string().transform((one) => [one]), listOf(z.string())])
  .catch([])
  .default([]);
const date = part({ "date-parts": z.array(z.array(z.coerce.number())).catch([]).default([]) });
/** A work as Crossref tells it, and as CSL-JSON: the same names, but that Crossref's titles are lists. */
const WORK = z.object({
  DOI: text,
  type: text,
  title: texts,
  subtitle: texts,
  abstract: text,
  author: listOf(z.object({ given: text, family: text, name: text, literal: text })),
  issued: date,
  published: date,
  "container-title": texts,
  event: part({ name: text }),
  publisher: text,
  volume: z.coerce.string().nullable().catch(null).default(null),
  issue: z.coerce.string().nullable().catch(null).default(null),
  page: text,
  language: text,
});
type Work = z.infer<typeof WORK>;
const MANY = z.object({ message: z.object({ items: listOf(WORK) }) });

const rules: Rules<Work> = {
  title: [({ title, subtitle }) => withoutMarkup([title[0], subtitle[0]].filter(Boolean).join(": "))],
  description: [({ abstract }) => abstractOf(abstract)],
  abstract: [({ abstract }) => abstractOf(abstract)],
  siteName: [({ publisher }) => publisher],
  authors: [
    ({ author }) => author.map((one) => one.name ?? one.literal ?? [one.given, one.family].filter(Boolean).join(" ")),
  ],
  published: [({ published }) => dateOf(published), ({ issued }) => dateOf(issued)],
  language: [({ language }) => language],
  kind: [({ type }) => (type === "dataset" ? "dataset" : type === "software" ? "tool" : "paper")],
  venue: [(work) => withoutMarkup(work["container-title"][0]), ({ event }) => event?.name],
  doi: [({ DOI }) => DOI],
  imprint: [
    ({ type, volume, issue, page, publisher }) => ({ form: formOf(type ?? ""), volume, issue, pages: page, publisher }),
  ],
};

/**
 * What publishers register with a DOI: many at a time from Crossref; those of DataCite and other agencies by asking
 * doi.org for the record instead of the page.
 * https://api.crossref.org/swagger-ui/index.html, https://citation.doi.org/docs.html
 */
export const doi: Source = {
  name: "doi",
  idOf: ({ key }) => (key.startsWith("doi:") ? key.slice("doi:".length) : null),
  ways: [
    {
      batch: 20,
      request: (ids) => ({
        url: `https://api.crossref.org/works?rows=${ids.length}&filter=${ids.map((id) => `doi:${encodeURIComponent(id)}`).join(",")}`,
        maxBytes: MOST_DATA,
      }),
      read(answer, _ids, now) {
        const read = jsonOf(answer, MANY);
        return "unreadable" in read ? read : { found: byDoi(read.json.message.items, now, answer.url) };
      },
    },
    {
      batch: 1,
      request: ([id = ""]) => ({
        url: `https://doi.org/${id.split("/").map(encodeURIComponent).join("/")}`,
        headers: { accept: "application/vnd.citationstyles.csl+json" },
        maxBytes: MOST_DATA,
      }),
      read(answer, [id = ""], now) {
        // An agency that has no record to give sends the page instead; that one is read in its turn.
        if (/^text\/html/i.test(answer.headers["content-type"] ?? "")) return { found: new Map() };
        const read = jsonOf(answer, WORK);
        return "unreadable" in read ? read : { found: byDoi([{ ...read.json, DOI: id }], now, answer.url) };
      },
    },
  ],
};

function byDoi(works: readonly Work[], now: Date, base: string): ReadonlyMap<string, PageFields> {
  return new Map(
    works.flatMap((work) => {
      const fields = readFields(rules, work, { now, base });
      return work.DOI === null || fields.title === null ? [] : [[work.DOI.toLowerCase(), fields] as const];
    }),
  );
}

function abstractOf(abstract: string | null): unknown {
  return withoutMarkup(abstract?.replace(/^\s*<(?:jats:)?title>\s*abstract\s*<\/(?:jats:)?title>/i, ""));
}

function dateOf(said: Work["issued"]): string | null {
  const [year, month, day] = said?.["date-parts"][0] ?? [];
  return year === undefined ? null : [year, month, day].filter((one) => one !== undefined).join("-");
}

function formOf(type: string): "journal" | "proceedings" | "book" | null {
  if (/^(?:journal-article|article-journal)$/.test(type)) return "journal";
  if (/^(?:proceedings-article|paper-conference)$/.test(type)) return "proceedings";
  return /^(?:book|monograph|chapter|book-chapter|edited-book)$/.test(type) ? "book" : null;
}
