/**
 * How long a server wants to be left alone, in milliseconds; null when it does not say.
 *
 * @param header `Retry-After`: seconds or a date. https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 * @param longest seconds; a server that says a year is not waited for
 */
export function retryAfter(header: string | undefined, longest: number, now: Date): number | null {
  if (header === undefined) return null;
  const text = header.trim();
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now.getTime();
  return Number.isNaN(ms) ? null : Math.min(Math.max(0, ms), longest * 1000);
}
