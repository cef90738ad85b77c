const MOST_LABELS = 5;

/**
 * What the table says of a host or of the domains it lies under, nearest first. At most five labels are looked at, so
 * that a hostile host of thousands costs no more than an honest one.
 */
export function byHost<T>(table: ReadonlyMap<string, T>, host: string): T | undefined {
  let found: T | undefined;
  let dot = host.length;
  for (let labels = 0; labels < MOST_LABELS && dot > 0; labels++) {
    dot = host.lastIndexOf(".", dot - 1);
    found = table.get(dot < 0 ? host : host.slice(dot + 1)) ?? found;
  }
  return found;
}
