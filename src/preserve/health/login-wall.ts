import type { WebAnswer } from "../../model/fetch.ts";
import type { ReadPage } from "./read-page.ts";

const HOSTS = /^(?:accounts|login|auth|sso|signin|id)\./;
const PATH =
  /(?:^|[/_-])(?:log-?in|sign-?in|signon|sso|auth(?:enticate|wall|orize)?|accounts\/login|nidlogin)(?:[/._?-]|$)/i;
const WORDS = /\b(?:log|sign) ?[io]n\b|로그인/i;
/** Longest text of a page that is nothing but a login. */
const MOST_TEXT = 2_000;

/** Whether the page is for members only: the way ended at a login, or there is nothing but one. */
export function isLoginWall(
  asked: string,
  { url, status }: Pick<WebAnswer, "url" | "status">,
  page: ReadPage | null,
): boolean {
  if (status === 401 || status === 402) return true;
  if (status >= 300) return false;
  if (isLoginAddress(url) && !isLoginAddress(asked)) return true;
  return page?.asksPassword === true && page.text.length < MOST_TEXT && WORDS.test(page.title);
}

function isLoginAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return HOSTS.test(hostname) || PATH.test(pathname);
}
