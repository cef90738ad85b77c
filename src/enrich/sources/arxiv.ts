import { Parser } from "htmlparser2";
import { MOST_DATA, textOf } from "../answers.ts";
import { type PageFields, type Rules, readFields } from "../fields.ts";
import type { Source } from "../source.ts";

/** One paper of the feed: texts by the element that holds them. */
type Entry = ReadonlyMap<string, readonly string[]>;

const rules: Rules<Entry> = {
  title: [first("title")],
  description: [first("summary")],
  abstract: [first("summary")],
  siteName: [() => "arXiv"],
  authors: [(entry) => entry.get("name")],
  published: [first("published")],
  modified: [first("updated")],
  language: [() => "en"],
  kind: [() => "paper"],
  // A reference in free words: `Nature 521 (2015) 436-444`; its beginning names the journal.
  venue: [
    (entry) => /^[^\d(,;]{3,120}/.exec(entry.get("arxiv:journal_ref")?.[0] ?? "")?.[0].replace(/\s+vol\.?\s*$/i, ""),
  ],
  doi: [first("arxiv:doi")],
};

/** arXiv's API: an Atom feed with many papers at a time. https://info.arxiv.org/help/api/user-manual.html */
export const arxiv: Source = {
  name: "arxiv",
  idOf: ({ key }) => (key.startsWith("arxiv:") ? key.slice("arxiv:".length) : null),
  ways: [
    {
      batch: 100,
      request: (ids) => ({
        url: `https://export.arxiv.org/api/query?max_results=${ids.length}&id_list=${ids.map(encodeURIComponent).join(",")}`,
        maxBytes: MOST_DATA,
      }),
      read(answer, ids, now) {
        const entries = answer.truncated ? null : entriesOf(textOf(answer));
        if (entries === null) return { unreadable: "export.arxiv.org: expected a whole Atom feed" };
        const wanted = new Set(ids);
        const found = new Map<string, PageFields>();
        for (const entry of entries) {
          const id = /\/abs\/(.+?)(?:v\d+)?$/.exec(entry.get("id")?.[0] ?? "")?.[1]?.toLowerCase();
          const isError = entry.get("title")?.[0] === "Error";
          if (id !== undefined && wanted.has(id) && !isError)
            found.set(id, readFields(rules, entry, { now, base: answer.url }));
        }
        return { found };
      },
    },
  ],
};

function first(name: string): (entry: Entry) => string | undefined {
  return (entry) => entry.get(name)?.[0];
}

/** The entries of an Atom feed; null for what is none, or has no end. */
function entriesOf(xml: string): readonly Entry[] | null {
  const entries: Map<string, string[]>[] = [];
  let entry: Map<string, string[]> | null = null;
  let text = "";
  let isFeed = false;
  let isWhole = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        isFeed ||= name === "feed";
        if (name === "entry") entry = new Map();
        text = "";
      },
      ontext(part) {
        text += part;
      },
      onclosetag(name, isImplied) {
        if (name === "feed") isWhole = !isImplied;
        if (entry === null) return;
        if (name === "entry") {
          entries.push(entry);
          entry = null;
        } else if (text.trim() !== "") {
          const known = entry.get(name);
          if (known) known.push(text.trim());
          else entry.set(name, [text.trim()]);
        }
        text = "";
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return isFeed && isWhole ? entries : null;
}
