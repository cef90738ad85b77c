import type { Redirect, WebAnswer, WebFailure, WebRequest } from "../model/fetch.ts";
import type { Answer, Question } from "./ask.ts";
import { NetError, toNetError } from "./net-error.ts";
import { headersAfter, wantedHeaders } from "./request-headers.ts";
import { webAddress } from "./web-address.ts";

export interface Limits {
  readonly redirects: number;
  readonly pageBytes: number;
  readonly bodyBytes: number;
}

/**
 * Asks, and goes after redirects; each of them is a request of its own with every check again.
 *
 * @param step one request, after it had its turn
 */
export async function follow(
  request: WebRequest,
  limits: Limits,
  step: (question: Question) => Promise<Answer>,
): Promise<WebAnswer | WebFailure> {
  const redirects: Redirect[] = [];
  let at = request.url;
  try {
    let question = firstQuestion(request, limits);
    for (;;) {
      at = question.url.href;
      const { locations, ...answer } = await step(question);
      if (locations.length === 0 || request.redirects === "show") {
        return { ok: true, url: at, redirects, ...answer };
      }
      const to = target(question.url, locations);
      redirects.push({ from: at, to: to.href, status: answer.status });
      at = to.href;
      if (redirects.length > limits.redirects) {
        throw new NetError("redirects", `more than ${limits.redirects} redirects`);
      }
      question = nextQuestion(question, to, answer.status);
    }
  } catch (error) {
    const { failure, message } = toNetError(error);
    return { ok: false, url: at, failure, why: message, redirects };
  }
}

function firstQuestion(request: WebRequest, { pageBytes, bodyBytes }: Limits): Question {
  return {
    url: webAddress(request.url),
    method: request.method ?? "GET",
    headers: wantedHeaders(request.headers),
    body: request.body ?? null,
    maxBytes: Math.min(request.maxBytes ?? pageBytes, bodyBytes),
    bodyBytes,
  };
}

function target(from: URL, locations: readonly string[]): URL {
  const [location = "", ...others] = new Set(locations);
  if (others.length > 0) throw new NetError("protocol", "the redirect names several places");
  const to = webAddress(location, from);
  if (to.hash === "") to.hash = from.hash;
  return to;
}

/** As browsers do: https://fetch.spec.whatwg.org/#http-redirect-fetch */
function nextQuestion(question: Question, to: URL, status: number): Question {
  const { method } = question;
  const becomesGet = method === "POST" && (status === 301 || status === 302 || status === 303);
  const keepsBody = !becomesGet && to.origin === question.url.origin;
  return {
    ...question,
    url: to,
    method: becomesGet ? "GET" : method,
    headers: headersAfter(question.headers, { from: question.url, to, keepsBody }),
    body: keepsBody ? question.body : null,
  };
}
