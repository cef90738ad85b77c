import type { Page } from "../model/page.ts";
import type { Tip } from "../model/tip.ts";
import { appearedIn } from "./cite.tsx";
import type { Place } from "./place.ts";
import { shortened, shown } from "./shown.ts";

/** Characters of a description, and names of authors, before the rest is cut off. */
const MOST = { description: 400, authors: 6 } as const;

/**
 * What the tip's page says of itself. Its picture is not shown: it lies on another host, which would learn of every
 * reader.
 */
export function PageData({ at: { site }, tip }: { readonly at: Place; readonly tip: Tip }) {
  const { words, dates } = site;
  const page = tip.links.map(({ key }) => site.pageOf(key)).find((one) => one !== null) ?? null;
  if (page === null) return null;
  const description = saidAnew(page.description, tip);
  const { kind, venue, siteName, minutes, published } = page;
  // Of a paper the heading may say already where it appeared.
  const where = kind === "paper" ? (appearedIn(tip) === "" ? (venue ?? siteName) : venue) : (venue ?? siteName);
  const facts = [
    ...(kind === null ? [] : [<span>{words.pageKinds[kind]}</span>]),
    ...(page.authors.length === 0 ? [] : [<span>{authors(page, words.andOthers)}</span>]),
    ...(where === null ? [] : [<span>{shown(where)}</span>]),
    ...(published === null ? [] : [<time datetime={published}>{dates.published(published)}</time>]),
    ...(minutes === null ? [] : [<span>{kind === "video" ? words.toWatch(minutes) : words.toRead(minutes)}</span>]),
  ];
  if (description === null && facts.length === 0) return null;
  return (
    <section class="page-data" aria-label={words.aboutPage}>
      {facts.length > 0 && <p class="facts">{facts}</p>}
      {description !== null && <p lang={page.language ?? undefined}>{description}</p>}
    </section>
  );
}

/** The description, unless it only says the title again. */
function saidAnew(description: string | null, { title }: Tip): string | null {
  if (description === null) return null;
  const text = shown(description);
  return text === title || title.endsWith(text) ? null : shortened(text, MOST.description);
}

function authors({ authors }: Page, others: string): string {
  const named = authors.slice(0, MOST.authors).map(shown).join(", ");
  return authors.length > MOST.authors ? `${named} ${others}` : named;
}
