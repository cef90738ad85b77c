import type { WebAnswer } from "../model/fetch.ts";
import { textOf } from "./answers.ts";
import { joinRules, type PageFields, type Rules, readFields } from "./fields.ts";
import { citation } from "./general/citation.ts";
import { dublinCore } from "./general/dublin-core.ts";
import { html } from "./general/html.ts";
import { jsonLd } from "./general/json-ld.ts";
import { openGraph } from "./general/open-graph.ts";
import type { HtmlPage, Picks } from "./html-page.ts";
import { languageOf } from "./language.ts";
import { isPdf, readPdf } from "./pdf.ts";
import { readHtml } from "./read-html.ts";
import { minutesToRead } from "./reading-time.ts";
import type { AskedLink, Reading, Source, Way } from "./source.ts";
import { namesOfHost, withoutSiteName } from "./titles.ts";
import { hostOf, webAddress } from "./web-address.ts";

/** Pages are read up to here: what they say of themselves stands at their beginning. */
const MOST_PAGE = 6_000_000;
const HTML = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml|)\s*(?:;|$)/i;
const ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5";

/** Ways of speaking of oneself that any page may use, the most exact first. */
const GENERAL: Rules<HtmlPage> = joinRules(citation, jsonLd, openGraph, dublinCore, html);

export interface PageSite {
  readonly name: string;
  /** Hosts without `www.`; their subdomains are included. */
  readonly hosts: readonly string[];
  /** What the site's pages say in places of their own, by name. */
  readonly picks?: Picks;
  /** Asked before the general rules. */
  readonly rules: Rules<HtmlPage>;
  /** The address to read instead of the link's: the page of a PDF, the frame with the text. Null for none of the site's pages. */
  readonly address?: (link: AskedLink) => string | null;
  /** Whether reading it takes the time that its words take; false for pages that are about something to use or watch. */
  readonly isRead?: boolean;
}

/** A site whose own pages are read, by its rules and then by the general ones. */
export function pageSource(site: PageSite): Source {
  return {
    name: site.name,
    idOf: (link) => {
      const host = hostOf(link.url);
      if (!site.hosts.some((known) => host === known || host.endsWith(`.${known}`))) return null;
      return site.address ? site.address(link) : link.url;
    },
    ways: [pageWay(site)],
  };
}

/** Reads the page at an address, which is the id. */
export function pageWay({ picks, rules, isRead }: Pick<PageSite, "picks" | "rules" | "isRead">): Way {
  const joined = joinRules(rules, GENERAL);
  return {
    batch: 1,
    request: ([url = ""]) => ({
      url,
      maxBytes: MOST_PAGE,
      headers: { accept: ACCEPT, "accept-language": "ko,en;q=0.8" },
    }),
    async read(answer, [id = ""], now): Promise<Reading> {
      if (isPdf(answer)) return readPdf(answer, id, now);
      if (!HTML.test(answer.headers["content-type"] ?? "")) {
        return { found: new Map([[id, readFields<null>({}, null, { now, base: answer.url })]]) };
      }
      const page = readHtml(textOf(answer), answer.url, picks);
      const frame = onlyFrame(page, answer);
      return frame === null
        ? { found: new Map([[id, fieldsOf(page, joined, now, isRead ?? true)]]) }
        : { instead: frame };
    },
  };
}

function fieldsOf(page: HtmlPage, rules: Rules<HtmlPage>, now: Date, isRead: boolean): PageFields {
  const fields = readFields(rules, page, { now, base: page.url });
  const text = [fields.title, fields.description, page.text].join(" ");
  const names = [fields.siteName, ...namesOfHost(hostOf(page.url)), ...fields.authors];
  const { kind } = fields;
  const isLong = isRead && (kind === null || kind === "article" || kind === "course");
  return {
    ...fields,
    title: fields.title === null ? null : withoutSiteName(fields.title, names),
    language: languageOf(fields.language ?? page.language, text),
    minutes: fields.minutes ?? (isLong ? minutesToRead(page.amount) : null),
  };
}

/** A page that only frames another one of its site has its words there. */
function onlyFrame(page: HtmlPage, { url }: WebAnswer): string | null {
  const [frame] = page.frames;
  if (frame === undefined || page.text.trim().length > 200 || page.meta("og:title") !== null) return null;
  const main = page.frames.find(({ name }) => /main/i.test(name)) ?? frame;
  const address = webAddress(main.src, url);
  return address !== null && hostOf(address) === hostOf(url) && address !== url ? address : null;
}
