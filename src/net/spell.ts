import { setMaxListeners } from "node:events";
import { NetError, toNetError } from "./net-error.ts";

/** A stretch of time that is spent on requests, not on waiting for a turn. */
export interface Spell {
  /** Aborts when the caller gives up. */
  readonly given: AbortSignal;
  /** Works within what is left; the signal aborts when it is used up or the caller gives up. */
  during<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Lets go of the caller's signals. */
  end(): void;
}

/**
 * @param seconds for all work together
 * @param signals by which the caller gives up
 */
export function spell(seconds: number, signals: readonly AbortSignal[]): Spell {
  let left = seconds * 1000;
  const given = new AbortController();
  // `AbortSignal.any` would do, but hangs on to a signal that outlives many requests.
  const giveUp = () => given.abort(new NetError("aborted", "given up"));
  for (const signal of signals) {
    // One signal may stop thousands of requests: that is no leak, each lets go of it at its end.
    setMaxListeners(0, signal);
    signal.addEventListener("abort", giveUp, { once: true });
  }
  if (signals.some(({ aborted }) => aborted)) giveUp();
  return {
    given: given.signal,
    async during(work) {
      if (given.signal.aborted) throw toNetError(given.signal.reason);
      const spent = new AbortController();
      const over = () => spent.abort(given.signal.reason);
      given.signal.addEventListener("abort", over, { once: true });
      const tooLong = () => spent.abort(new NetError("timeout", `not done in ${seconds} seconds`));
      const timer = setTimeout(tooLong, Math.max(0, left));
      const start = performance.now();
      try {
        return await work(spent.signal);
      } catch (error) {
        // Whatever a library makes of it, the reason is ours.
        throw spent.signal.aborted ? toNetError(spent.signal.reason) : error;
      } finally {
        clearTimeout(timer);
        left -= performance.now() - start;
        given.signal.removeEventListener("abort", over);
      }
    },
    end() {
      for (const signal of signals) signal.removeEventListener("abort", giveUp);
    },
  };
}
