import type { Config } from "../model/config.ts";

type Language = Config["language"];

/** Whose clock a date is read on unless the config says: a message of a Korean evening belongs to that evening. */
const ZONES: Readonly<Record<Language, string>> = { ko: "Asia/Seoul", en: "UTC" };
const LOCALES: Readonly<Record<Language, string>> = { ko: "ko-KR", en: "en-GB" };

/** Dates in the words of one language. */
export interface Dates {
  /** `2021-09`; of an ISO time. */
  readonly month: (iso: string) => string;
  /** `2021년 9월`; of a month. */
  readonly monthName: (month: string) => string;
  /** `2021년 9월 7일`; of an ISO time. */
  readonly day: (iso: string) => string;
  /** `15:04`; of an ISO time. */
  readonly clock: (iso: string) => string;
  /** What a clock and a calendar on the wall show at an ISO time. */
  readonly moment: (iso: string) => Moment;
  /** `2021년 9월 7일`; of a date, `2021-09-07`. */
  readonly dayName: (date: string) => string;
  /** `9월`; of a month, 1 to 12. */
  readonly monthShort: (month: number) => string;
  /** `월`; of a weekday, 0 = Monday. */
  readonly weekday: (day: number) => string;
  /** `Asia/Seoul`. */
  readonly timeZone: string;
  /** `2021년 9월 7일`, `2021년 9월` or `2021년`; of a date that may lack its end. */
  readonly published: (date: string) => string;
}

export interface Moment {
  /** `2021-09-07`. */
  readonly date: string;
  /** 0 = Monday. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
}

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** @param zone a name of the IANA database; null: the language's own */
export function datesIn(language: Language, zone: string | null = null): Dates {
  const timeZone = zone ?? ZONES[language];
  const iso = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit" });
  const day = new Intl.DateTimeFormat(LOCALES[language], { timeZone, dateStyle: "long" });
  // Hours of two words differ between versions of Node.
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const month = new Intl.DateTimeFormat(LOCALES[language], { timeZone: "UTC", year: "numeric", month: "long" });
  const wall = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  const utcDay = new Intl.DateTimeFormat(LOCALES[language], { timeZone: "UTC", dateStyle: "long" });
  const monthShort = new Intl.DateTimeFormat(LOCALES[language], { timeZone: "UTC", month: "short" });
  const weekday = new Intl.DateTimeFormat(LOCALES[language], { timeZone: "UTC", weekday: "short" });
  const year = new Intl.DateTimeFormat(LOCALES[language], { timeZone: "UTC", year: "numeric" });
  return {
    timeZone,
    moment: (time) => {
      const [date = "", clock = ""] = wall.format(new Date(time)).split(" ");
      return { date, weekday: (new Date(date).getUTCDay() + 6) % 7, hour: Number(clock.slice(0, 2)) };
    },
    dayName: (date) => utcDay.format(new Date(date)),
    monthShort: (number) => monthShort.format(new Date(Date.UTC(2024, number - 1))),
    weekday: (number) => weekday.format(new Date(MONDAY + number * DAY)),
    published: (date) => (date.length > 7 ? utcDay : date.length > 4 ? month : year).format(new Date(date)),
    month: (time) => iso.format(new Date(time)),
    monthName: (name) => month.format(new Date(`${name}-01T00:00:00Z`)),
    day: (time) => day.format(new Date(time)),
    clock: (time) => clock.format(new Date(time)),
  };
}

/** Slack's `seconds.micros` as ISO 8601 UTC; null when it is no time. */
export function timeOf(ts: string): string | null {
  const seconds = Number(ts);
  return seconds > 0 && seconds < 4e9 ? new Date(Math.floor(seconds * 1000)).toISOString() : null;
}
