import type { Fetch, WebAnswer, WebFailure } from "../model/fetch.ts";
import type { JobOutcome } from "../model/job.ts";
import type { Page } from "../model/page.ts";
import type { PageFields } from "./fields.ts";
import type { AskedLink, Credentials, Reading, Source, Way } from "./source.ts";
import { SOURCES } from "./sources.ts";

/** What the sources are asked with. */
export interface Asking {
  readonly fetch: Fetch;
  readonly now: () => Date;
  readonly credentials: Credentials;
}

/** What became of one link: a page, or why there is none, as a job tells it. */
export type Enriched = { readonly page: Page } | { readonly outcome: Exclude<JobOutcome, { readonly done: true }> };

type Refusal = Exclude<JobOutcome, { readonly done: true }>;

/** Longest wait that a service may ask for: a day. */
const LONGEST_WAIT = 24 * 3600 * 1000;
const MOST_FRAMES = 2;

/** The sources that know the link, in the order in which they are asked. */
export function sourcesOf(link: AskedLink, sources: readonly Source[] = SOURCES): readonly string[] {
  return sources.filter((source) => source.idOf(link) !== null).map(({ name }) => name);
}

/**
 * Asks the sources what they say of these links, each where it is known best; what one does not know goes to the next.
 * Links that one source knows share requests, as many as it allows. A source that is busy or broken is asked again
 * another time, not passed over: the next one knows less.
 */
export async function enrichLinks(
  links: readonly AskedLink[],
  asking: Asking,
  sources: readonly Source[] = SOURCES,
): Promise<ReadonlyMap<string, Enriched>> {
  const results = new Map<string, Enriched>();
  let open = [...new Map(links.map((link) => [link.key, link])).values()];
  const last = new Map<string, Refusal>();
  for (const source of sources) {
    const known = open.flatMap((link) => {
      const id = source.idOf(link);
      return id === null ? [] : [{ link, id }];
    });
    if (known.length === 0) continue;
    for (const group of grouped(known, ({ id }) => source.groupOf?.(id) ?? "")) {
      await askSource(source, group, asking, { results, last });
    }
    open = open.filter(({ key }) => !results.has(key));
  }
  for (const { key } of open) {
    results.set(key, {
      outcome: last.get(key) ?? { done: false, why: "nothing is known of this kind of address", after: "never" },
    });
  }
  return results;
}

interface Findings {
  readonly results: Map<string, Enriched>;
  /** Why the last source asked had nothing. */
  readonly last: Map<string, Refusal>;
}

interface Known {
  readonly link: AskedLink;
  readonly id: string;
}

async function askSource(source: Source, group: readonly Known[], asking: Asking, findings: Findings): Promise<void> {
  for (const way of source.ways) {
    const open = group.filter(({ link }) => !findings.results.has(link.key));
    for (let at = 0; at < open.length; at += way.batch) {
      await askOnce(source, way, open.slice(at, at + way.batch), asking, findings);
    }
  }
}

async function askOnce(
  source: Source,
  way: Way,
  part: readonly Known[],
  asking: Asking,
  findings: Findings,
): Promise<void> {
  const ids = [...new Set(part.map(({ id }) => id))];
  const reading = await ask(way, ids, asking);
  if ("refusal" in reading) {
    const { refusal } = reading;
    // "Not here" lets the next source try; anything that may pass is waited for.
    for (const { link } of part) {
      findings.last.set(link.key, refusal);
      if (refusal.after !== "never") findings.results.set(link.key, { outcome: refusal });
    }
    return;
  }
  const fetchedAt = asking.now().toISOString();
  for (const { link, id } of part) {
    const fields = reading.found.get(id);
    if (fields)
      findings.results.set(link.key, {
        page: { key: link.key, url: link.url, source: source.name, fetchedAt, ...fields },
      });
    else findings.last.set(link.key, { done: false, why: `${source.name} does not know it`, after: "never" });
  }
}

async function ask(
  way: Way,
  ids: readonly string[],
  { fetch, now, credentials }: Asking,
): Promise<{ readonly found: ReadonlyMap<string, PageFields> } | { readonly refusal: Refusal }> {
  let request = way.request(ids, credentials);
  for (let frames = 0; ; frames++) {
    const answer = await fetch(request);
    const refusal = refusalOf(answer, now());
    if (refusal !== null) return { refusal };
    const reading: Reading = await way.read(answer as WebAnswer, ids, now());
    if ("found" in reading) return reading;
    if ("wait" in reading) return { refusal: later(`${hostOf(request.url)} is busy`, reading.wait) };
    if ("unreadable" in reading) return { refusal: later(reading.unreadable, null) };
    if (frames >= MOST_FRAMES) return { refusal: never(`${hostOf(request.url)} shows only frames`) };
    request = { ...request, url: reading.instead };
  }
}

/** Why an answer is none; null for one that can be read. */
function refusalOf(answer: WebAnswer | WebFailure, now: Date): Refusal | null {
  if (!answer.ok) {
    const { failure, why } = answer;
    const isFinal = failure === "forbidden" || failure === "robots" || failure === "redirects";
    return isFinal ? never(why) : later(why, null);
  }
  const { status, headers, url } = answer;
  if (status >= 200 && status < 300) return null;
  const why = `${hostOf(url)} answers ${status}`;
  const isExhausted = headers["x-ratelimit-remaining"] === "0";
  if (status === 429 || status >= 500 || (status === 403 && isExhausted)) return later(why, waitOf(headers, now));
  // Stack Exchange's word for "too many requests". https://api.stackexchange.com/docs/error-handling
  if (status === 400 && hostOf(url) === "api.stackexchange.com") return later(why, null);
  return never(why);
}

/** Milliseconds that the answer asks to wait: `Retry-After` in seconds or as a date, or GitHub's time of reset. */
function waitOf(headers: WebAnswer["headers"], now: Date): number | null {
  const said = headers["retry-after"];
  const reset = headers["x-ratelimit-reset"];
  const wait =
    said !== undefined
      ? /^\d+$/.test(said.trim())
        ? Number(said) * 1000
        : Date.parse(said) - now.getTime()
      : reset !== undefined
        ? Number(reset) * 1000 - now.getTime()
        : Number.NaN;
  return Number.isFinite(wait) ? Math.min(LONGEST_WAIT, Math.max(0, wait)) : null;
}

function later(why: string, after: number | null): Refusal {
  return { done: false, why, after };
}

function never(why: string): Refusal {
  return { done: false, why, after: "never" };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "";
}

function grouped<Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group) group.push(item);
    else groups.set(nameOf(item), [item]);
  }
  return [...groups.values()];
}
