import type { Fetch, WebAnswer, WebFailure, WebRequest } from "../../model/fetch.ts";
import { type Observation, observe } from "../../preserve/health/observe.ts";
import { readPage } from "../../preserve/health/read-page.ts";
import {
  isSorry,
  type MadeUpAddress,
  queriedSiblingOf,
  readSibling,
  type Sibling,
  siblingOf,
} from "../../preserve/health/soft-404.ts";

/** Most that is read of a page to learn whether it is still the same. */
const MOST_BYTES = 256 * 1024;
/** Folders of sites whose answer to a made-up address is kept in memory. */
const MOST_FOLDERS = 2_000;
/** Tries of an address whose server is at fault for a moment, in all. */
const TRIES = 3;

/** Answers that say all; what the page says beside them does not matter. */
const TOLD = new Set([404, 410]);

const HEADERS = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

export interface LookOptions {
  readonly fetch: Fetch;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** Key of the page that an address opens; null where it opens none. */
  readonly keyOf: (url: string) => string | null;
}

/** Looks at a link. `read`: the page itself, not its headers alone. */
export type Look = (link: { readonly key: string; readonly url: string }, read: boolean) => Promise<Observation>;

/**
 * How links are looked at in one run: by HEAD where that is enough, by GET where HEAD is refused or lies; again after a
 * moment where the server was at fault; and beside a page, once a folder, at an address that never was.
 */
export function openLook({ fetch, random, pause, keyOf }: LookOptions): Look {
  const folders = new Map<string, Promise<Sibling>>();
  /** A name for all that never was: each folder is asked for it once, and nobody can know it beforehand. */
  const madeUp = Array.from({ length: 14 }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join("");
  let anyAnswer = false;

  async function ask(request: WebRequest): Promise<WebAnswer | WebFailure> {
    for (let tries = 1; ; tries++) {
      const answer = await fetch({ headers: HEADERS, ...request });
      if (answer.ok) anyAnswer = true;
      if (!isMomentary(answer) || tries >= TRIES) return answer;
      await pause(tries * 500 * (1 + random()));
    }
  }

  function sibling({ address, folder }: MadeUpAddress): Promise<Sibling> {
    const known = folders.get(folder);
    if (known) return known;
    if (folders.size >= MOST_FOLDERS) folders.delete(folders.keys().next().value ?? "");
    const asked = ask({ url: address, maxBytes: MOST_BYTES }).then((answer) => readSibling(address, answer));
    folders.set(folder, asked);
    return asked;
  }

  /** What the server answers beside this address. */
  async function siblingsOf(url: string, isSorry: boolean): Promise<readonly Sibling[]> {
    const places = [siblingOf(url, madeUp), isSorry ? queriedSiblingOf(url, madeUp) : null];
    return Promise.all(places.filter((place) => place !== null).map(sibling));
  }

  return async ({ key, url }, read) => {
    const isSamePage = (address: string) => keyOf(address) === key;
    if (!read) {
      const head = await fetch({ url, method: "HEAD", headers: HEADERS, maxBytes: 0 });
      const asked = observe(url, head, { siblings: [], isSamePage, page: null });
      // Where a server says of nothing that it is there, its word for this page is good.
      if (asked.result === "alive" && (await siblingsOf(url, false)).every(({ final }) => final === null)) return asked;
    }
    const answer = await ask({ url, maxBytes: MOST_BYTES });
    const page = answer.ok && !TOLD.has(answer.status) ? readPage(answer) : null;
    const isThere = answer.ok && answer.status >= 200 && answer.status < 300;
    const siblings = isThere && page !== null ? await siblingsOf(url, isSorry(page)) : [];
    const found = observe(url, answer, { siblings, isSamePage, page });
    if (found.failure === "timeout" && !anyAnswer) {
      return {
        ...found,
        result: "unknown",
        why: `${found.why}; nothing else answered either, so it may be this machine`,
      };
    }
    return found;
  };
}

/** Whether the next moment may bring another answer. */
function isMomentary(answer: WebAnswer | WebFailure): boolean {
  if (!answer.ok) return answer.failure === "connection" || answer.failure === "protocol";
  return answer.status === 429 || (answer.status >= 500 && answer.status !== 501 && answer.status !== 505);
}
