import { z } from "zod";
import { jsonOf, MOST_DATA } from "../answers.ts";
import { type PageFields, type Rules, readFields } from "../fields.ts";
import { listOf, part, text } from "../schema.ts";
import type { Source } from "../source.ts";

const renamed = listOf(z.object({ from: z.string(), to: z.string() }));
const ANSWER = z.object({
  query: z.object({
    normalized: renamed,
    redirects: renamed,
    pages: listOf(
      z.object({
        title: z.string(),
        missing: z.boolean().catch(false).default(false),
        extract: text,
        pagelanguage: text,
        touched: text,
        thumbnail: part({ source: text }),
      }),
    ),
  }),
});
type Article = z.infer<typeof ANSWER>["query"]["pages"][number];

const rules: Rules<Article> = {
  title: [({ title }) => title],
  description: [({ extract }) => extract],
  siteName: [() => "Wikipedia"],
  modified: [({ touched }) => touched],
  language: [({ pagelanguage }) => pagelanguage],
  picture: [({ thumbnail }) => thumbnail?.source],
  kind: [() => "article"],
};

/** Articles, many of one language at a time. https://www.mediawiki.org/wiki/API:Query */
export const wikipedia: Source = {
  name: "wikipedia",
  idOf({ key }) {
    const [, host, title] = /^https:\/\/([a-z-]+\.wikipedia\.org)\/wiki\/([^?#]+)$/.exec(key) ?? [];
    return host === undefined || title === undefined || !canDecode(title)
      ? null
      : `${host}/${decodeURIComponent(title)}`;
  },
  groupOf: (id) => id.slice(0, id.indexOf("/")),
  ways: [
    {
      batch: 20,
      request(ids) {
        const host = ids[0]?.split("/")[0] ?? "";
        const titles = ids.map((id) => titleOf(id)).join("|");
        const parameters = `action=query&format=json&formatversion=2&redirects=1&prop=extracts%7Cinfo%7Cpageimages&exintro=1&explaintext=1&exlimit=max&piprop=thumbnail&pithumbsize=400`;
        return {
          url: `https://${host}/w/api.php?${parameters}&titles=${encodeURIComponent(titles)}`,
          maxBytes: MOST_DATA,
        };
      },
      read(answer, ids, now) {
        const read = jsonOf(answer, ANSWER);
        if ("unreadable" in read) return read;
        const { normalized, redirects, pages } = read.json.query;
        const next = new Map([...normalized, ...redirects].map(({ from, to }) => [from, to]));
        const byTitle = new Map(pages.map((page) => [page.title, page]));
        const found = new Map<string, PageFields>();
        for (const id of ids) {
          let title = titleOf(id);
          for (let turn = 0; turn < 4 && next.has(title); turn++) title = next.get(title) ?? title;
          const page = byTitle.get(title);
          if (page && !page.missing) found.set(id, readFields(rules, page, { now, base: answer.url }));
        }
        return { found };
      },
    },
  ],
};

function titleOf(id: string): string {
  return id.slice(id.indexOf("/") + 1).replaceAll("_", " ");
}

function canDecode(title: string): boolean {
  try {
    return !decodeURIComponent(title).includes("|");
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}
