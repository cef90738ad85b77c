import { APICallError, NoObjectGeneratedError, NoOutputGeneratedError, RetryError } from "ai";
import type { LlmConfig } from "../model/config.ts";

/** Longest piece of a server's own words that is shown. */
const QUOTED = 160;

/**
 * Words a failed request for a person. The server's words are shortened, and never hold the key: servers like to repeat it.
 *
 * @returns `isAnswer` when the server did answer, but not in the form asked for: the next request may do better
 */
export function whyFailed(
  error: unknown,
  { url, timeout }: LlmConfig,
  apiKey: string | null,
): { readonly why: string; readonly isAnswer: boolean } {
  const host = new URL(url).host;
  const cause = RetryError.isInstance(error) ? error.lastError : error;
  if (NoObjectGeneratedError.isInstance(cause) || NoOutputGeneratedError.isInstance(cause)) {
    return { why: `${host} answered with something else than the JSON that was asked for`, isAnswer: true };
  }
  if (isTimeout(cause)) return { why: `${host} did not answer within ${timeout} seconds`, isAnswer: false };
  const words = withoutKey(cause instanceof Error ? cause.message : String(cause), apiKey);
  if (APICallError.isInstance(cause) && cause.statusCode !== undefined) {
    // A success that could not be read is an answer, if a strange one.
    if (cause.statusCode < 300)
      return { why: `${host} answered with something else than a completion`, isAnswer: true };
    return { why: `${host} answered ${cause.statusCode}: ${words}`, isAnswer: false };
  }
  return { why: `${host} cannot be reached: ${words}`, isAnswer: false };
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === "TimeoutError" || error.name === "AbortError");
}

function withoutKey(words: string, apiKey: string | null): string {
  const clean = apiKey ? words.replaceAll(apiKey, "…") : words;
  return clean.length > QUOTED ? `${clean.slice(0, QUOTED)}…` : clean;
}
