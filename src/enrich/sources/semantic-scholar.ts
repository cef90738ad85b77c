import { z } from "zod";
import { jsonOf, MOST_DATA } from "../answers.ts";
import { type PageFields, type Rules, readFields } from "../fields.ts";
import { listOf, number, part, text } from "../schema.ts";
import type { Source } from "../source.ts";

const PAPER = z.object({
  title: text,
  abstract: text,
  venue: text,
  year: number,
  publicationDate: text,
  publicationVenue: part({ name: text, type: text }),
  journal: part({ name: text, volume: text, pages: text }),
  externalIds: part({ DOI: text }),
  authors: listOf(z.object({ name: text })),
  tldr: part({ text }),
});
type Paper = z.infer<typeof PAPER>;
/** In the order asked; null for what is not known. */
const PAPERS = z.array(PAPER.nullable().catch(null));
const FIELDS = "title,abstract,venue,year,publicationDate,publicationVenue,journal,externalIds,authors,tldr";

const rules: Rules<Paper> = {
  title: [({ title }) => title],
  description: [({ tldr }) => tldr?.text, ({ abstract }) => abstract],
  abstract: [({ abstract }) => abstract],
  siteName: [() => "Semantic Scholar"],
  authors: [({ authors }) => authors.map(({ name }) => name)],
  published: [({ publicationDate }) => publicationDate, ({ year }) => (year === null ? null : String(year))],
  kind: [() => "paper"],
  venue: [({ publicationVenue }) => publicationVenue?.name, ({ journal }) => journal?.name, ({ venue }) => venue],
  doi: [({ externalIds }) => externalIds?.DOI],
  imprint: [
    ({ publicationVenue, journal }) => ({
      form:
        publicationVenue?.type === "conference"
          ? "proceedings"
          : publicationVenue?.type === "journal"
            ? "journal"
            : null,
      volume: journal?.volume,
      pages: journal?.pages,
    }),
  ],
};

/**
 * Papers that the pages of Semantic Scholar show, and those of arXiv, ACL and publishers where these themselves say
 * nothing; many at a time. https://api.semanticscholar.org/api-docs/graph
 */
export const semanticScholar: Source = {
  name: "semantic-scholar",
  idOf({ key, url }) {
    const sha = /^https?:\/\/(?:www\.)?semanticscholar\.org\/paper\/(?:[^/?#]+\/)?([0-9a-f]{40})(?=$|[/?#])/.exec(
      url,
    )?.[1];
    if (sha !== undefined) return sha;
    const [, kind = "", id = ""] = /^(arxiv|doi|acl):(.+)$/.exec(key) ?? [];
    return kind === ""
      ? null
      : `${kind === "arxiv" ? "ARXIV" : kind.toUpperCase()}:${kind === "acl" ? id.toUpperCase() : id}`;
  },
  ways: [
    {
      batch: 100,
      request: (ids, { semanticScholar: key }) => ({
        url: `https://api.semanticscholar.org/graph/v1/paper/batch?fields=${FIELDS}`,
        method: "POST",
        headers: { "content-type": "application/json", ...(key === null ? {} : { "x-api-key": key }) },
        body: JSON.stringify({ ids }),
        maxBytes: MOST_DATA,
      }),
      read(answer, ids, now) {
        const read = jsonOf(answer, PAPERS);
        if ("unreadable" in read) return read;
        const found = new Map<string, PageFields>();
        for (const [place, id] of ids.entries()) {
          const paper = read.json[place];
          if (paper?.title) found.set(id, readFields(rules, paper, { now, base: answer.url }));
        }
        return { found };
      },
    },
  ],
};
