import { identify } from "./identify.ts";

/** What the site tests look at: which rule decided, the key, and the key that the clean address leads to. */
export function trace(url: string): readonly (string | undefined)[] {
  const found = identify(url);
  return [found?.rule, found?.key, found === null ? undefined : identify(found.address)?.key];
}
