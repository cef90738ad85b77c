import { normalEscapes } from "./escapes.ts";
import { isTracking } from "./tracking-parameters.ts";

/** One parameter of a query: `raw` as posted, `name` and `value` in one spelling; a null value is a bare name. */
export interface Param {
  readonly name: string;
  readonly value: string | null;
  readonly raw: string;
}

/** An http(s) address taken apart: what site rules read. */
export interface Address {
  readonly scheme: "http:" | "https:";
  /** Host and port as they open, host in punycode. */
  readonly authority: string;
  /** Lower case, without `www.` and without a final dot. */
  readonly host: string;
  /** `:8080`, or empty for the scheme's own. */
  readonly port: string;
  /** As posted, with what is not ASCII percent-encoded. */
  readonly rawPath: string;
  /** In one spelling. */
  readonly path: string;
  /** The parts of `path` that are not empty. */
  readonly segments: readonly string[];
  /** Without tracking parameters, in the order posted. */
  readonly query: readonly Param[];
  /** With `#`, or empty. */
  readonly fragment: string;
}

const AMPERSANDS = /&(?:amp|#0*38|#x0*26);(?:(?:amp|#0*38|#x0*26);)*/gi;

/** Takes an address apart; null when it is not http(s) or names no host. HTML's `&amp;`, also doubled, is read as `&`. */
export function parseAddress(text: string): Address | null {
  const plain = text.includes("&") ? text.replace(AMPERSANDS, "&") : text;
  const url = parsed(plain);
  if (url === null) return null;
  const scheme = url.protocol;
  if (scheme !== "http:" && scheme !== "https:") return null;
  const rawPath = url.pathname;
  const path = normalEscapes(rawPath, "path");
  const port = url.port === "" ? "" : `:${url.port}`;
  const host = bareHost(url.hostname);
  const search = url.search;
  return {
    scheme,
    authority: url.host,
    host,
    port,
    rawPath,
    path,
    segments: path.split("/").filter((part) => part !== ""),
    query: search === "" ? [] : params(search.slice(1)).filter(({ name, value }) => !isTracking(name, value, host)),
    fragment: url.hash === "#" ? "" : url.hash,
  };
}

/** The value of the first parameter with this name, in one spelling. */
export function param(address: Address, name: string): string | null {
  for (const one of address.query) if (one.name === name) return one.value;
  return null;
}

function params(query: string): Param[] {
  const found: Param[] = [];
  for (const raw of query.split("&")) {
    if (raw === "") continue;
    const equals = raw.indexOf("=");
    if (equals < 0) found.push({ name: spelled(raw), value: null, raw });
    else found.push({ name: spelled(raw.slice(0, equals)), value: spelled(raw.slice(equals + 1)), raw });
  }
  return found;
}

function spelled(text: string): string {
  return normalEscapes(text.includes("+") ? text.replaceAll("+", "%20") : text, "query");
}

function bareHost(hostname: string): string {
  const host = hostname.endsWith(".") ? hostname.slice(0, -1) : hostname;
  return host.startsWith("www.") && host.indexOf(".", 4) > 0 ? host.slice(4) : host;
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null; // what does not parse is no address: an expected outcome
  }
}
