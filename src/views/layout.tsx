import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { CARD_SIZE, cardAddress } from "./card.ts";
import { absolute, type Place } from "./place.ts";
import { shortened } from "./shown.ts";
import type { Words } from "./words/words.ts";

/**
 * What a page may do: nothing but show itself. No inline script or style, no other host.
 * `frame-ancestors` counts only as a header and is added there.
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

export interface PageProps {
  readonly at: Place;
  /** Of this page; the site's own title for the home page. */
  readonly title: string;
  readonly description: string;
  /** Schema.org's words for it. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Address of a feed for this page, without its ending. */
  readonly feed?: string | undefined;
  /** The page that took this one's place: browsers go on to it. */
  readonly movedTo?: string | undefined;
  /** Further style sheets, which this page alone needs. */
  readonly styles?: readonly string[];
  readonly children: Child;
}

/** A whole page as HTML. */
export function page(props: PageProps): string {
  return `<!doctype html>\n${(<Page {...props} />).toString()}\n`;
}

function Page({ at, title, description, data, feed = "feeds/all", movedTo, styles = [], children }: PageProps) {
  const { site, path, to } = at;
  const { words, config } = site;
  const isHome = path === "index.html";
  const whole = isHome ? title : `${title} · ${site.title}`;
  const told = shortened(description, 200);
  const address = absolute(site, movedTo ?? path);
  const card = cardAddress(site, movedTo ?? path);
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={CONTENT_POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        {movedTo !== undefined && <meta http-equiv="refresh" content={`0; url=${to(movedTo)}`} />}
        <title>{whole}</title>
        <meta name="description" content={told} />
        <meta property="og:title" content={title} />
        <meta property="og:description" content={told} />
        <meta property="og:type" content={path.startsWith("tips/") ? "article" : "website"} />
        <meta property="og:site_name" content={site.title} />
        <meta property="og:locale" content={site.language === "ko" ? "ko_KR" : "en_GB"} />
        {card && <CardLinks address={card} title={title} />}
        {address && <meta property="og:url" content={address} />}
        {address && <link rel="canonical" href={address} />}
        <link rel="stylesheet" href={to("assets/site.css")} />
        {styles.map((style) => (
          <link rel="stylesheet" href={to(style)} />
        ))}
        {config.style && <link rel="stylesheet" href={to("assets/own.css")} />}
        <link rel="icon" href={to("assets/icon.svg")} type="image/svg+xml" />
        {config.url && (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={site.title}
            href={to("opensearch.xml")}
          />
        )}
        {config.url && <Feeds at={at} feed={feed} />}
        <script src={to("assets/site.js")} defer></script>
        {data && <script type="application/ld+json">{raw(jsonForHtml(data))}</script>}
      </head>
      <body data-home={to("index.html")} data-search={to("search.html")}>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <header class="top">
          {(!isHome || config.logo) && (
            <a class="name" href={to("index.html")} aria-label={site.title}>
              {config.logo && <img src={to(logoPath(config.logo))} alt="" width="28" height="28" />}
              {!isHome && site.title}
            </a>
          )}
          <nav aria-label={words.browse}>
            <a href={to("browse.html")} aria-current={path === "browse.html" ? "page" : undefined}>
              {words.browse}
            </a>
            <a href={to("charts.html")} aria-current={path === "charts.html" ? "page" : undefined}>
              {words.charts.name}
            </a>
            <a href={to("search.html")} aria-current={path === "search.html" ? "page" : undefined}>
              {words.search}
            </a>
          </nav>
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>{words.madeWith}</p>
          {config.url && (
            <p>
              {words.feeds}: <a href={to(`${feed}.rss`)}>RSS</a> · <a href={to(`${feed}.atom`)}>Atom</a> ·{" "}
              <a href={to(`${feed}.json`)}>JSON</a>
            </p>
          )}
          <p class="key-hint" hidden>
            <kbd>?</kbd> {words.keys}
          </p>
        </footer>
        {raw(keysDialog(words))}
      </body>
    </html>
  );
}

const dialogs = new WeakMap<Words, string>();

/** The help with the keys, the same on every page of a language: drawn once. */
function keysDialog(words: Words): string {
  const known = dialogs.get(words);
  if (known !== undefined) return known;
  const drawn = (
    <dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{words.keys}</h2>
      <dl>
        {Object.entries(words.keyHelp).map(([key, what]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  ).toString();
  dialogs.set(words, drawn);
  return drawn;
}

function CardLinks({ address, title }: { readonly address: string; readonly title: string }) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(CARD_SIZE.width)} />
      <meta property="og:image:height" content={String(CARD_SIZE.height)} />
      <meta property="og:image:alt" content={title} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function Feeds({ at: { site, to }, feed }: { readonly at: Place; readonly feed: string }) {
  return (
    <>
      <link rel="alternate" type="application/rss+xml" title={site.title} href={to(`${feed}.rss`)} />
      <link rel="alternate" type="application/atom+xml" title={site.title} href={to(`${feed}.atom`)} />
      <link rel="alternate" type="application/feed+json" title={site.title} href={to(`${feed}.json`)} />
    </>
  );
}

/** Where the owner's picture lies in the site. */
export function logoPath(file: string): string {
  return `assets/logo.${/\.(svg|png|jpe?g|webp|gif)$/i.exec(file)?.[1]?.toLowerCase() ?? "png"}`;
}

/** JSON that no text in it can end. */
function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
