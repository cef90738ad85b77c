import { decoded, wellFormed } from "./escapes.ts";

/** Names, in lower case without `-_.`, of parameters that open doors or name people. */
const SECRET_NAMES: ReadonlySet<string> = new Set([
  ...["pwd", "pass", "passwd", "passcode", "password", "passphrase", "secret", "sig", "signature", "auth"],
  ...[
    "apikey",
    "authkey",
    "accesskey",
    "secretkey",
    "privatekey",
    "subscriptionkey",
    "awsaccesskeyid",
    "googleaccessid",
  ],
  ...["xamzcredential", "xgoogcredential", "jwt", "otp", "sessionid", "jsessionid", "phpsessid", "sessid"],
  ...["email", "mail", "emailaddress", "useremail", "authorization", "bearer", "credential", "credentials"],
]);
const SECRET_ENDINGS = ["token", "secret", "password", "signature", "apikey"];
/** Tokens that turn a listing's pages. */
const PAGING: ReadonlySet<string> = new Set(["pagetoken", "nextpagetoken", "nexttoken", "continuationtoken"]);

/** Tokens that are known by their looks, wherever they stand. */
export const SECRET_VALUES =
  /xox[a-z](?:\.xox[a-z])?-[\w-]{6,}|gh[a-z]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{15,}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,}|sk-[\w-]{20,}|hf_[A-Za-z]{30,}|eyJ[\w-]{10,}\.eyJ[\w-]*(?:\.[\w-]*)?/;
const SECRET_VALUE = new RegExp(`^(?:${SECRET_VALUES.source})`);
const SECRET_ANYWHERE = /xox[a-z](?:\.xox[a-z])?-[\w-]{6,}/g;

const SCHEME = /^[\s\p{Cc}]*https?:[\\/]*/iu;
const NUMERIC_AMPERSAND = /&(?:amp;)*#(?:0*38|x0*26);/gi;
/** An address without any of these holds no secret: most need no closer look. */
const SUSPICIOUS = /[?#@;\t\n\r]|xox|hook/i;
/** A posted address inside a parameter is searched this deep; what is nested deeper is dropped whole. */
const DEEPEST = 10;
/** Webhooks: whoever knows the path may write. */
const WEBHOOK =
  /^(https?:\/\/(?:hooks\.slack\.com\/(?:services|workflows|triggers)|(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks))\/.*/is;

/**
 * The address without `user:password@`, tokens, passwords, signatures and mail addresses; the rest stays letter by
 * letter as it was posted. What is no http(s) address comes back unchanged.
 */
export function withoutSecrets(url: string): string {
  return strip(url, DEEPEST);
}

function strip(url: string, depth: number): string {
  if (!SUSPICIOUS.test(url)) return url;
  // A browser reads past line breaks, and `&#38;` starts no fragment: so must we.
  const whole = /[\t\n\r]/.test(url) ? url.replace(/[\t\n\r]+/g, "") : url;
  const text = whole.includes("&") ? whole.replace(NUMERIC_AMPERSAND, "&") : whole;
  const start = SCHEME.exec(text)?.[0].length;
  if (start === undefined) return url;
  const pathAt = authorityEnd(text, start);
  const account = text.lastIndexOf("@", pathAt - 1);
  const host = withoutTokens(text.slice(account >= start ? account + 1 : start, pathAt));
  const hash = indexOrEnd(text, "#", pathAt);
  const question = Math.min(indexOrEnd(text, "?", pathAt), hash);
  const path = text.slice(pathAt, question);
  const clean =
    text.slice(0, start) +
    host +
    (path.includes(";") ? path.replace(/;(?:jsessionid|sid|phpsessid)=[^/;]*/gi, "") : path) +
    prefixed("?", stripPairs(text.slice(question + 1, hash), depth)) +
    stripFragment(text.slice(hash), depth);
  // Without its host the rest would be read as another address.
  if (host === "") return text.slice(0, start);
  return withoutTokens(clean).replace(WEBHOOK, "$1");
}

function withoutTokens(text: string): string {
  return text.replace(SECRET_ANYWHERE, "");
}

function stripFragment(fragment: string, depth: number): string {
  if (!fragment.includes("=")) return fragment;
  const question = indexOrEnd(fragment, "?", 0);
  const head = stripPairs(fragment.slice(1, question), depth);
  return prefixed("#", head + prefixed("?", stripPairs(fragment.slice(question + 1), depth)));
}

/** The query's pairs, told apart by `&` or `&amp;`, less the secret ones. */
function stripPairs(query: string, depth: number): string {
  if (query === "") return "";
  return query
    .split("&")
    .flatMap((pair) => stripPair(pair, depth))
    .join("&");
}

function stripPair(pair: string, depth: number): readonly string[] {
  const equals = pair.indexOf("=");
  const rawName = equals < 0 ? pair : pair.slice(0, equals);
  const value = equals < 0 ? "" : decoded(pair.slice(equals + 1));
  if (isSecretName(rawName) || isSecretValue(value === "" ? decoded(rawName) : value)) return [];
  if (!SCHEME.test(value)) return [pair];
  if (depth === 0) return [];
  const inner = strip(value, depth - 1);
  return [inner === value ? pair : `${rawName}=${encodeURIComponent(wellFormed(inner))}`];
}

function isSecretName(raw: string): boolean {
  const name = decoded(raw)
    .replace(/^(?:amp;)+/i, "")
    .toLowerCase()
    .replace(/[-_.]/g, "");
  if (PAGING.has(name)) return false;
  return SECRET_NAMES.has(name) || SECRET_ENDINGS.some((ending) => name.endsWith(ending));
}

function isSecretValue(value: string): boolean {
  return SECRET_VALUE.test(value) || holdsMail(value);
}

const DOMAIN = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,20}(?![a-z0-9])/i;

/** A mail address in the text. Looks around each `@`, so that long text without one costs nothing. */
function holdsMail(value: string): boolean {
  for (let at = value.indexOf("@"); at >= 0; at = value.indexOf("@", at + 1)) {
    if (/[\w.%+-]/.test(value[at - 1] ?? "") && DOMAIN.test(value.slice(at + 1, at + 256))) return true;
  }
  return false;
}

function prefixed(mark: string, text: string): string {
  return text === "" ? "" : mark + text;
}

function indexOrEnd(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

function authorityEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[/\\?#]/);
  return length < 0 ? text.length : from + length;
}
