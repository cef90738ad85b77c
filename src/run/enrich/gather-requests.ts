import { setTimeout as pause } from "node:timers/promises";

/** What is asked for at the same time goes out together. */
export interface Gathered<Item, Result> {
  /** Answers what came of this item. */
  ask(item: Item): Promise<Result>;
}

/**
 * Gathers what is asked for one by one within a short while, and does it together: jobs are begun each for itself, but a
 * service answers a hundred questions in one request.
 *
 * @param wait milliseconds
 * @param together gives a result for each item, in their order
 */
export function gatherRequests<Item, Result>(
  wait: number,
  together: (items: readonly Item[]) => Promise<readonly Result[]>,
): Gathered<Item, Result> {
  let waiting: {
    readonly item: Item;
    readonly resolve: (result: Result) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  async function send(): Promise<void> {
    await pause(wait);
    const batch = waiting;
    waiting = [];
    try {
      const results = await together(batch.map(({ item }) => item));
      for (const [place, { resolve }] of batch.entries()) resolve(results[place] as Result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
  return {
    ask: (item) =>
      new Promise<Result>((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        if (waiting.length === 1) void send();
      }),
  };
}
