import type { IncomingHttpHeaders } from "node:http";
import type { Agent } from "undici";
import type { WebRequest } from "../model/fetch.ts";
import { askHeaders } from "./ask-headers.ts";
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
const NO_BODY = new Uint8Array();
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
  const request = { origin: url.origin, path: `${url.pathname}${url.search}`, method, headers, body };
  let interim = 0;
  const onInfo = () => {
    interim += 1;
    if (interim > INTERIM) throw new NetError("protocol", "interim answers without end");
  };
  if (method === "HEAD") {
    // undici would close the connection after each HEAD, lest a server sends a body all the same. A new connection each
    // time costs three times as much; what such a server sends ends its connection at the next answer.
    const { statusCode, headers } = await askHeaders(agent, { ...request, reset: false }, { signal, onInfo });
    return { ...headOf(statusCode, headers), body: NO_BODY, truncated: false };
  }
  const response = await agent.request({ ...request, signal, onInfo });
  const head = headOf(response.statusCode, response.headers);
  const read = await readBody(response.body, {
    encoding: head.headers["content-encoding"] ?? "",
    maxBytes: REDIRECTS.has(head.status) ? Math.min(maxBytes, REDIRECT_BYTES) : maxBytes,
    bodyBytes,
  });
  return { ...head, ...read };
}

function headOf(status: number, headers: IncomingHttpHeaders): Omit<Answer, "body" | "truncated"> {
  const locations = REDIRECTS.has(status) ? [headers.location ?? []].flat() : [];
  return { status, headers: flatten(headers), locations };
}

/** Header names come in lower case; cookies are nothing that we keep. */
function flatten(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const flat: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name.startsWith("set-cookie")) continue;
    flat[name] = typeof value === "string" ? value : value.join(", ");
  }
  return flat;
}

/** Whether a connection that had been used before was closed by the other side while we sent: no sign of the page's health. */
function wasStale(error: unknown): boolean {
  const { code, socket } = error as { readonly code?: string; readonly socket?: { readonly bytesRead?: number } };
  return code === "UND_ERR_SOCKET" && (socket?.bytesRead ?? 0) > 0;
}
