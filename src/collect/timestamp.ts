/** Seconds since 1970 with up to eleven digits (the year 5138), and a fraction. */
const TS = /^\d{1,11}(?:\.\d{1,9})?$/;

/** A usable timestamp; data frames turn it into a number, whose six decimals a double still holds exactly. */
export function timestamp(value: unknown): string | null {
  const ts = typeof value === "number" ? value.toFixed(6) : value;
  return typeof ts === "string" && TS.test(ts) ? ts : null;
}
