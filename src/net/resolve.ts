import { lookup } from "node:dns/promises";
import { NetError } from "./net-error.ts";

/** All addresses of a host name. @throws NetError */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Look-ups share four threads with files and inflating; slow name servers may not have them all. */
const AT_ONCE = 3;
/** How long an answer is good for, and how many are remembered. */
const VALID_MS = 30_000;
const REMEMBERED = 1000;
const NO_SUCH_HOST = new Set(["ENOTFOUND", "ENODATA", "EAI_NONAME", "EAI_NODATA"]);

/** The system's resolver, so that a machine's own names and VPNs work. Many requests to one host need one look-up. */
export function systemResolver(): Resolve {
  const look = turns();
  const known = new Map<string, { readonly answer: Promise<readonly string[]>; readonly until: number }>();
  return (host) => {
    const earlier = known.get(host);
    if (earlier && earlier.until > performance.now()) return earlier.answer;
    const answer = look(host);
    known.delete(host);
    known.set(host, { answer, until: performance.now() + VALID_MS });
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? host);
    answer.catch(() => known.delete(host));
    return answer;
  };
}

function turns(): Resolve {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (host) => {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return (await lookup(host, { all: true, order: "verbatim" })).map(({ address }) => address);
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (NO_SUCH_HOST.has(code)) throw new NetError("dns", "there is no such host");
      throw new NetError("timeout", `the name server gives no answer (${code})`);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
