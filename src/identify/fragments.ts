import { isTracking } from "./tracking-parameters.ts";

/** Sites that keep the whole page in the fragment. */
const FRAGMENT_HOSTS: ReadonlySet<string> = new Set(["mermaid.live", "godbolt.org", "mega.nz", "plantuml.com"]);

/** `#word/…` and `#word=…` choose a page (`#code/…`, `#json=…`); headings rarely start so. */
const NAMED = /^#([a-z][a-z_-]{0,30})[/=]/i;
/** …except these, which only scroll: PDF pages, sheets, slides, lines, times. */
const SCROLLING: ReadonlySet<string> = new Set([
  ...["page", "gid", "slide", "heading", "bookmark", "t", "xywh", "search", "zoom", "view", "nameddest", "toc", "line"],
  ...["lines", "scrollto", "tab", "section", "kix", "range", "rangeid", "and", "or", "pagemode", "start"],
]);

/** True when the fragment chooses the page (`#/route`, `#!topic`) rather than a place in it. */
export function isRoute(fragment: string, host: string): boolean {
  if (fragment.length < 2) return false;
  if (fragment === "#/" || fragment === "#!" || fragment === "#!/") return false; // the front page
  const first = fragment[1];
  if (first === "/") return true;
  if (first === "!" || first === "?") return true;
  if (FRAGMENT_HOSTS.has(host)) return true;
  const name = NAMED.exec(fragment)?.[1]?.toLowerCase();
  return name !== undefined && !SCROLLING.has(name) && !isTracking(name, null, host);
}

const CLOCK = /^(?:(\d{1,3})h)?(?:(\d{1,5})m)?(?:(\d{1,7})s?)?$/;

/** Seconds of `90`, `90s`, `1m30s`, `1h2m3s`; undefined for anything else. */
export function seconds(text: string | null): number | undefined {
  const found = text === null || text === "" ? null : CLOCK.exec(text.slice(0, 20).toLowerCase());
  if (found === null) return undefined;
  return Number(found[1] ?? 0) * 3600 + Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
}
