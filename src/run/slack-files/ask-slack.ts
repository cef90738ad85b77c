import type { Fetch } from "../../model/fetch.ts";

/** Nobody else gets to see a token, whatever a message says of where its file lies. */
const SLACK = /^https:\/\/(?:[a-z0-9-]+\.)*slack\.com\//i;
const TOKENS = /xox[a-z](?:\.xox[a-z])?-[\w-]*/gi;

export type SlackFileAnswer = { readonly contents: Uint8Array } | { readonly why: string };

/**
 * Asks Slack for a file. What is said of a failure holds no token.
 *
 * @param token of the workspace; null where the address has one
 */
export async function askSlack(
  fetch: Fetch,
  {
    address,
    token,
    most,
    signal,
  }: {
    readonly address: string;
    readonly token: string | null;
    /** Bytes. */
    readonly most: number;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<SlackFileAnswer> {
  if (!SLACK.test(address)) return { why: "it does not lie at Slack" };
  const answer = await fetch({
    url: address,
    maxBytes: most,
    ...(token === null ? {} : { headers: { authorization: `Bearer ${token}` } }),
    ...(signal ? { signal } : {}),
  });
  if (!answer.ok) return { why: withoutTokens(answer.why, token) };
  const { status, headers, body, truncated, redirects } = answer;
  // Without a right to the file Slack leads to its login page, which is no error.
  if (redirects.length > 0 && /^text\/html\b/i.test(headers["content-type"] ?? "")) {
    return { why: "Slack asks for a login: the token does not open it" };
  }
  if (status !== 200) return { why: `Slack answered ${status}` };
  if (truncated) return { why: "it is larger than what is kept of one (preserve.pageBytes)" };
  return { contents: body };
}

function withoutTokens(text: string, token: string | null): string {
  return (token === null || token === "" ? text : text.replaceAll(token, "")).replace(TOKENS, "");
}
