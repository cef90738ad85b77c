import type { KeptAnswer, ResponseCache } from "../model/fetch.ts";
import type { Answer, Question } from "./ask.ts";

/** What an answer depends on besides the address. */
const VARIES = ["accept", "accept-language"];
/** Headers of a 304 that say something new of what we have. */
const RENEWED = ["etag", "last-modified", "cache-control", "expires", "date"];

/**
 * Asks with what is kept of the last time (`If-None-Match`, `If-Modified-Since`), so that what has not changed is not sent
 * again. Nothing is answered from the cache unasked: whoever asks wants to know how things are now.
 */
export async function askKeeping(
  cache: ResponseCache,
  question: Question,
  ask: (question: Question) => Promise<Answer>,
): Promise<Answer> {
  if (question.method !== "GET" || isPersonal(question.headers)) return await ask(question);
  const key = keyOf(question);
  const kept = await cache.get(key);
  const answer = await ask(kept ? { ...question, headers: { ...question.headers, ...conditions(kept) } } : question);
  if (kept && answer.status === 304) return renewed(kept, answer, question.maxBytes);
  if (mayKeep(answer)) await cache.put(key, { headers: answer.headers, body: answer.body });
  return answer;
}

function isPersonal(headers: Readonly<Record<string, string>>): boolean {
  return Object.keys(headers).some((name) => /authorization|api-?key|token|^if-|^range$/.test(name));
}

function keyOf({ url, headers }: Question): string {
  const { href } = new URL(`${url.pathname}${url.search}`, url.origin);
  return ["GET", href, ...VARIES.map((name) => `${name}: ${headers[name] ?? ""}`)].join("\n");
}

function conditions({ headers }: KeptAnswer): Record<string, string> {
  const conditions: Record<string, string> = {};
  if (headers.etag !== undefined && isPlain(headers.etag)) conditions["if-none-match"] = headers.etag;
  if (headers["last-modified"] !== undefined && isPlain(headers["last-modified"])) {
    conditions["if-modified-since"] = headers["last-modified"];
  }
  return conditions;
}

/** A server may have sent what no header of ours can hold. */
function isPlain(value: string): boolean {
  return value.length <= 256 && /^[\x20-\x7e]+$/.test(value);
}

function mayKeep({ status, headers, truncated }: Answer): boolean {
  if (status !== 200 || truncated || /no-store/i.test(headers["cache-control"] ?? "")) return false;
  return headers.etag !== undefined || headers["last-modified"] !== undefined;
}

function renewed(kept: KeptAnswer, { headers }: Answer, maxBytes: number): Answer {
  const news = Object.fromEntries(RENEWED.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
  return {
    status: 200,
    headers: { ...kept.headers, ...news },
    locations: [],
    body: kept.body.subarray(0, maxBytes),
    truncated: kept.body.length > maxBytes,
  };
}
