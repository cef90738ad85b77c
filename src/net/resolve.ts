import { lookup } from "node:dns/promises";
import { NetError } from "./net-error.ts";

/** All addresses of a host name. @throws NetError */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Look-ups share four threads with files and inflating; slow name servers may not have them all. */
const AT_ONCE = 2;
const NO_SUCH_HOST = new Set(["ENOTFOUND", "ENODATA", "EAI_NONAME", "EAI_NODATA"]);

/** The system's resolver, so that a machine's own names and VPNs work, two names at a time. */
export function systemResolver(): Resolve {
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
