import robotsParser from "robots-parser";
import type { Fetch } from "../model/fetch.ts";
import { NetError } from "./net-error.ts";

/** What robots.txt says of addresses. */
export interface Robots {
  /** @throws NetError when the page may not be asked for, or nobody can say */
  admit(url: URL, signal: AbortSignal | undefined): Promise<void>;
}

interface Rules {
  readonly mayAsk: (url: URL) => boolean;
  /** Seconds between two requests. */
  readonly delay: number | null;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** The package is CommonJS, which its types deny. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** The token of the user agent that groups of rules name. */
const TOKEN = "tipkeeper";
/** Least that must be read, and all that is. https://www.rfc-editor.org/rfc/rfc9309#section-2.5 */
const ROBOTS_BYTES = 500 * 1024;
/** Longest address that is compared, and most characters of rules with wildcards: the time is their product. */
const ADDRESS = 2000;
const WILDCARDS = 32 * 1024;
const REMEMBERED = 500;
const VALID_MS = 60 * 60 * 1000;
const UNKNOWN_MS = 5 * 60 * 1000;

/**
 * @param options.onDelay told the seconds that a host wants between two requests
 */
export function openRobots(options: {
  readonly fetch: Fetch;
  readonly now: () => Date;
  readonly onDelay: (url: URL, seconds: number) => void;
}): Robots {
  const { fetch, now, onDelay } = options;
  const known = new Map<string, Promise<Rules>>();

  async function read(origin: string, signal: AbortSignal | undefined): Promise<Rules> {
    const url = `${origin}/robots.txt`;
    const answer = await fetch({ url, maxBytes: ROBOTS_BYTES, ...(signal ? { signal } : {}) });
    const at = now().getTime();
    if (!answer.ok) {
      if (answer.failure === "redirects") return { mayAsk: () => true, delay: null, until: at + VALID_MS };
      throw new NetError(answer.failure, `robots.txt: ${answer.why}`);
    }
    // A server that cannot say is taken to say no; one that has none says yes.
    if (answer.status >= 500 || answer.status === 429) {
      return { mayAsk: () => false, delay: null, until: at + UNKNOWN_MS };
    }
    if (answer.status >= 300) return { mayAsk: () => true, delay: null, until: at + VALID_MS };
    const text = new TextDecoder().decode(answer.body);
    if (wildcardsIn(text) > WILDCARDS) return { mayAsk: () => false, delay: null, until: at + VALID_MS };
    const robots = parseRobots(url, text);
    return {
      mayAsk: (page) => robots.isAllowed(page.href.slice(0, origin.length + ADDRESS), TOKEN) !== false,
      delay: robots.getCrawlDelay(TOKEN) ?? null,
      until: at + VALID_MS,
    };
  }

  async function rulesFor(url: URL, signal: AbortSignal | undefined): Promise<Rules> {
    const { origin } = url;
    const earlier = await known.get(origin)?.catch(() => null);
    if (earlier && earlier.until > now().getTime()) return earlier;
    const reading = read(origin, signal);
    known.delete(origin);
    known.set(origin, reading);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? origin);
    try {
      return await reading;
    } catch (error) {
      if (known.get(origin) === reading) known.delete(origin);
      throw error;
    }
  }

  return {
    async admit(url, signal) {
      const { mayAsk, delay } = await rulesFor(url, signal);
      if (delay !== null && delay > 0) onDelay(url, delay);
      if (!mayAsk(url)) throw new NetError("robots", "robots.txt does not want this page to be asked for");
    },
  };
}

/** Characters of rules that cost more than a comparison. Honest sites have some hundreds; who has more is taken to say no. */
function wildcardsIn(text: string): number {
  return text.split(/[\r\n]+/).reduce((sum, line) => sum + (line.includes("*") ? line.length : 0), 0);
}
