import { setMaxListeners } from "node:events";
import { NetError, toNetError } from "./net-error.ts";

/** A stretch of time that is spent on requests, not on waiting for a turn. */
export interface Spell {
  /** Aborts when the time is used up, or somebody gives up. */
  readonly signal: AbortSignal;
  /** Works within what is left. */
  during<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  giveUp(): void;
  /** Lets go of the caller's signal. */
  end(): void;
}

/**
 * @param seconds for all work together
 * @param caller by which the caller gives up
 */
export function spell(seconds: number, caller?: AbortSignal): Spell {
  let left = seconds * 1000;
  // One for all: signals and their listeners cost as much as the rest of a small request.
  const over = new AbortController();
  const giveUp = () => over.abort(new NetError("aborted", "given up"));
  if (caller) {
    // One signal may stop thousands of requests: that is no leak, each lets go of it at its end.
    setMaxListeners(0, caller);
    caller.addEventListener("abort", giveUp, { once: true });
    if (caller.aborted) giveUp();
  }
  return {
    signal: over.signal,
    async during(work) {
      if (over.signal.aborted) throw toNetError(over.signal.reason);
      const tooLong = () => over.abort(new NetError("timeout", `not done in ${seconds} seconds`));
      const timer = setTimeout(tooLong, Math.max(0, left));
      const start = performance.now();
      try {
        return await work(over.signal);
      } catch (error) {
        // Whatever a library makes of it, the reason is ours.
        throw over.signal.aborted ? toNetError(over.signal.reason) : error;
      } finally {
        clearTimeout(timer);
        left -= performance.now() - start;
      }
    },
    giveUp,
    end() {
      caller?.removeEventListener("abort", giveUp);
    },
  };
}
