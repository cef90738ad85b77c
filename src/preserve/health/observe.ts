import type { CheckResult } from "../../model/check.ts";
import type { FetchFailure, Redirect, WebAnswer, WebFailure } from "../../model/fetch.ts";
import { isLoginWall } from "./login-wall.ts";
import { isParked } from "./parked-domain.ts";
import type { ReadPage } from "./read-page.ts";
import { isRobotWall } from "./robot-wall.ts";
import { isSoft404, type Sibling } from "./soft-404.ts";

/** What an answer says of the link. */
export interface Observation {
  readonly result: CheckResult;
  readonly status: number | null;
  readonly failure: FetchFailure | null;
  readonly why: string;
  readonly movedTo: string | null;
  readonly content: string | null;
}

export interface Surroundings {
  /** What the same server answers for pages that never were. */
  readonly siblings: readonly Sibling[];
  /** Whether an address is known to be the same page as the one asked: then it has not moved. */
  readonly isSamePage: (address: string) => boolean;
  /** What the answer says, where it was read. */
  readonly page: ReadPage | null;
}

const PERMANENT = new Set([301, 308]);

/** What failures of the way say: that there is nothing, or nothing at all. */
const FAILURES: Readonly<Record<FetchFailure, CheckResult>> = {
  dns: "dead",
  connection: "dead",
  timeout: "dead",
  tls: "unknown",
  protocol: "unknown",
  redirects: "unknown",
  forbidden: "unknown",
  robots: "blocked",
  aborted: "unknown",
};

/**
 * What one answer to a link's address says of its health; the first rule that holds decides.
 *
 * @param asked the link's address
 * @param answer to a GET, or to a HEAD that may be believed
 */
export function observe(
  asked: string,
  answer: WebAnswer | WebFailure,
  { siblings, isSamePage, page }: Surroundings,
): Observation {
  if (!answer.ok) {
    const { failure, why } = answer;
    return { result: FAILURES[failure], status: null, failure, why, movedTo: null, content: null };
  }
  const { status, url } = answer;
  const wasRead = answer.body.length > 0;
  const found = (result: CheckResult, why: string, movedTo: string | null = null): Observation => {
    const content = result === "alive" || result === "moved" ? (page ? page.content : wasRead ? "" : null) : null;
    return { result, status, failure: null, why, movedTo, content };
  };
  if (status === 410) return found("gone", "the server says that the page is gone for good (410)");
  if (status === 404) return found("dead", "there is no such page (404)");
  if (isLoginWall(asked, answer, page)) return found("login", "the page is shown to members only");
  if (isRobotWall(answer, page)) return found("blocked", `programs are turned away (${status})`);
  if (status < 200 || status >= 300)
    return found("unknown", `the server answers ${status}, which says nothing of the page`);
  if (page && isParked(url, page)) return found("parked", "the domain is for sale, or shows advertisements only");
  if (page && siblings.some((sibling) => isSoft404(asked, url, page, sibling))) {
    return found("soft-404", "the server answers like this for pages that never were");
  }
  const movedTo = newAddress(asked, answer.redirects);
  if (movedTo !== null && !isSamePage(movedTo)) return found("moved", "the page has moved for good", movedTo);
  return found("alive", "the page is there");
}

/** Where redirects lead that are for good, up to the first that is not; null when there are none. */
function newAddress(asked: string, redirects: readonly Redirect[]): string | null {
  const passing = redirects.findIndex(({ status }) => !PERMANENT.has(status));
  const last = redirects.at(passing < 0 ? -1 : passing - 1);
  return redirects.length === 0 || passing === 0 || last === undefined || last.to === asked ? null : last.to;
}
