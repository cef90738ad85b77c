import { setImmediate } from "node:timers/promises";

/**
 * Runs what it is given in the order in which it came, so many at once, with a pause after each. SQLite answers without
 * letting the event loop turn: without the pause no answer is sent before all that wait are found, and of fifty readers
 * who come together the last ones are let in after seconds (measured).
 */
export function inTurn(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      await setImmediate();
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
