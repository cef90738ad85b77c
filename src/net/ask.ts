import type { Agent, Dispatcher } from "undici";
import type { WebRequest } from "../model/fetch.ts";
import { NetError } from "./net-error.ts";
import { readBody } from "./read-body.ts";

/** One request to one address, as it goes out. */
export interface Question {
  readonly url: URL;
  readonly method: NonNullable<WebRequest["method"]>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly maxBytes: number;
  readonly bodyBytes: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Places that a redirect names, as sent. */
  readonly locations: readonly string[];
  readonly body: Uint8Array;
  readonly truncated: boolean;
}

/** Interim answers (1xx) before the real one; servers send one or two. */
const INTERIM = 16;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What is read of a redirect's body, so that its connection can be used again. */
const REDIRECT_BYTES = 16 * 1024;

/** Asks once, follows nothing, and reads no more than was wanted. @throws whatever went wrong, for `toNetError` */
export async function ask(agent: Agent, question: Question, signal: AbortSignal): Promise<Answer> {
  try {
    return await askOnce(agent, question, signal);
  } catch (error) {
    if (question.method === "POST" || signal.aborted || !wasStale(error)) throw error;
    return await askOnce(agent, question, signal);
  }
}

async function askOnce(agent: Agent, question: Question, signal: AbortSignal): Promise<Answer> {
  const { url, method, headers, body, maxBytes, bodyBytes } = question;
  // `AbortSignal.any` costs as much as the rest of a small request.
  const stop = new AbortController();
  const giveUp = () => stop.abort(signal.reason);
  if (signal.aborted) giveUp();
  signal.addEventListener("abort", giveUp, { once: true });
  let interim = 0;
  const response = await agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers,
    body,
    // undici would close the connection after each HEAD, lest a server sends a body all the same. A new connection each
    // time costs three times as much; what such a server sends ends its connection at the next answer.
    ...(method === "HEAD" ? { reset: false } : {}),
    signal: stop.signal,
    onInfo: () => {
      interim += 1;
      if (interim > INTERIM) stop.abort(new NetError("protocol", "interim answers without end"));
    },
  });
  const { statusCode: status } = response;
  const isRedirect = REDIRECTS.has(status);
  const locations = [response.headers.location ?? []].flat();
  const flat = flatten(response.headers);
  const read = await readBody(response.body, {
    encoding: method === "HEAD" ? "" : (flat["content-encoding"] ?? ""),
    maxBytes: isRedirect ? Math.min(maxBytes, REDIRECT_BYTES) : maxBytes,
    bodyBytes,
  });
  return { status, headers: flat, locations: isRedirect ? locations : [], ...read };
}

/** Header names come in lower case; cookies are nothing that we keep. */
function flatten(headers: Dispatcher.ResponseData["headers"]): Readonly<Record<string, string>> {
  const flat: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !name.startsWith("set-cookie")) flat[name] = [value].flat().join(", ");
  }
  return flat;
}

/** Whether a connection that had been used before was closed by the other side while we sent: no sign of the page's health. */
function wasStale(error: unknown): boolean {
  const { code, socket } = error as { readonly code?: string; readonly socket?: { readonly bytesRead?: number } };
  return code === "UND_ERR_SOCKET" && (socket?.bytesRead ?? 0) > 0;
}
