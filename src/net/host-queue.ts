import { NetError } from "./net-error.ts";

/** Lets requests go, so many at a time and so far apart, hosts taking turns. */
export interface HostQueue {
  /** Waits for a turn. Call what is returned when the request is over. @throws NetError when the signal says so first */
  enter(host: string, signal?: AbortSignal): Promise<() => void>;
  /** Nothing goes to this host for some milliseconds. */
  rest(host: string, ms: number): void;
  /** The host wants this many milliseconds between two requests. */
  slow(host: string, ms: number): void;
}

interface Line {
  running: number;
  /** Milliseconds of `performance.now()`. */
  notBefore: number;
  delay: number;
  readonly waiting: (() => void)[];
}

/** Hosts whose own delay is remembered while nothing goes to them. */
const REMEMBERED = 1000;

/**
 * @param options.delay milliseconds between two requests to one host
 */
export function openHostQueue(options: {
  readonly concurrency: number;
  readonly perHost: number;
  readonly delay: number;
}): HostQueue {
  const { concurrency, perHost, delay } = options;
  /** In the order of whose turn it is. */
  const lines = new Map<string, Line>();
  let running = 0;
  let timer: NodeJS.Timeout | undefined;

  function lineOf(host: string): Line {
    const line = lines.get(host) ?? { running: 0, notBefore: 0, delay, waiting: [] };
    lines.set(host, line);
    return line;
  }

  function letGo(): void {
    clearTimeout(timer);
    const now = performance.now();
    let soonest = Number.POSITIVE_INFINITY;
    // A line that is put back at the end is met again: it may have another turn after all others.
    for (const [host, line] of lines) {
      if (running >= concurrency) return;
      if (line.waiting.length === 0) {
        const isIdle = line.running === 0 && line.notBefore <= now;
        if (isIdle && (line.delay === delay || lines.size > REMEMBERED)) lines.delete(host);
        continue;
      }
      if (line.running >= perHost) continue;
      if (line.notBefore > now) {
        soonest = Math.min(soonest, line.notBefore);
        continue;
      }
      const go = line.waiting.shift();
      line.running += 1;
      running += 1;
      line.notBefore = now + line.delay;
      lines.delete(host);
      lines.set(host, line);
      go?.();
    }
    if (Number.isFinite(soonest)) timer = setTimeout(letGo, Math.max(0, soonest - now));
  }

  return {
    enter(host, signal) {
      const line = lineOf(host);
      return new Promise((resolve, reject) => {
        let listens = false;
        const go = () => {
          if (listens) signal?.removeEventListener("abort", giveUp);
          let isOver = false;
          resolve(() => {
            if (isOver) return;
            isOver = true;
            line.running -= 1;
            running -= 1;
            letGo();
          });
        };
        const giveUp = () => {
          const place = line.waiting.indexOf(go);
          if (place >= 0) line.waiting.splice(place, 1);
          reject(new NetError("aborted", "given up while it waited"));
        };
        if (signal?.aborted) return giveUp();
        line.waiting.push(go);
        letGo();
        // Most go at once, and listening costs more than all the rest of this.
        listens = line.waiting.includes(go);
        if (listens) signal?.addEventListener("abort", giveUp, { once: true });
      });
    },
    rest(host, ms) {
      const line = lineOf(host);
      line.notBefore = Math.max(line.notBefore, performance.now() + ms);
    },
    slow(host, ms) {
      const line = lineOf(host);
      line.delay = Math.max(delay, ms);
    },
  };
}
