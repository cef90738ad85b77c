/** Before printing nobody dated a page. */
const FIRST_YEAR = 1400;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** `2021-10-05`, `2021/10/5`, `2021. 10. 5.`, `2021년 10월 5일`, `20211005`; the day or day and month may be missing. */
const YEAR_FIRST = /^(\d{4})(?:\s*[-/.년]\s*(\d{1,2})(?:\s*[-/.월]\s*(\d{1,2}))?)?(?![\d])/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\d{4}(?:\d{2})?)?(?!\d)/;
/** `5 Oct 2021`, `Tue, 05 Oct 2021 …`, `October 5, 2021`, `October 2021`. */
const DAY_FIRST = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
const MONTH_FIRST = /(?:^|\s)([a-z]{3})[a-z]*\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?[.,]?\s+)?(\d{4})\b/i;

/**
 * The day as the page writes it, in its own place's time: `2021`, `2021-10` or `2021-10-05`. Null for what is no date of
 * the calendar, or later than the year after `now`.
 */
export function publicationDate(value: unknown, now: Date): string | null {
  const parts = typeof value === "number" ? ofSeconds(value) : typeof value === "string" ? ofText(value) : null;
  if (parts === null) return null;
  const [year, month, day] = parts;
  if (year < FIRST_YEAR || year > now.getUTCFullYear() + 1) return null;
  const head = String(year);
  if (month === undefined || month < 1 || month > 12) return head;
  const withMonth = `${head}-${String(month).padStart(2, "0")}`;
  if (day === undefined || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return withMonth;
  return `${withMonth}-${String(day).padStart(2, "0")}`;
}

type Parts = readonly [year: number, month?: number, day?: number];

function ofText(value: string): Parts | null {
  const text = value.slice(0, 100).trim();
  const found = COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  if (found) return parts(found[1], found[2], found[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst && monthOf(dayFirst[2]) !== undefined) return parts(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst && monthOf(monthFirst[1]) !== undefined)
    return parts(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  return null;
}

function parts(year: string | undefined, month?: string, day?: string): Parts | null {
  if (year === undefined) return null;
  return [
    Number(year),
    ...(month === undefined ? [] : [Number(month)]),
    ...(day === undefined ? [] : [Number(day)]),
  ] as unknown as Parts;
}

function monthOf(name: string | undefined): string | undefined {
  const index = MONTHS.indexOf((name ?? "").toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

/** Seconds since 1970, or milliseconds where so many seconds would be in another millennium. */
function ofSeconds(value: number): Parts | null {
  const time = new Date(Math.abs(value) > 1e11 ? value : value * 1000);
  if (!Number.isFinite(time.getTime())) return null;
  return [time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate()];
}
