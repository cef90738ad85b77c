import type { Width } from "./chart.tsx";

/** What is said of a mark under the mouse; a phone has none, and is spared the bytes. */
export function hover<Datum>(
  width: Width,
  title: (datum: Datum) => string,
): { readonly title?: (datum: Datum) => string } {
  return width === "wide" ? { title } : {};
}
