import { afterEach } from "vitest";

interface Closable {
  close(): Promise<void>;
}

/** Closes at the end of each test what it is given in it, the last one first. Call it once in a file. */
export function closing(): <One extends Closable>(one: One) => One {
  const open: Closable[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });
  return (one) => {
    open.push(one);
    return one;
  };
}
