import { timeOf } from "../dates.ts";
import type { Collection, Site } from "../site.ts";

/** A history of at most so many months is told by weeks, one of more than so many by years. */
const FEW = 6;
const MANY = 120;
const WEEK = 7 * 86_400_000;

export type Unit = "week" | "month" | "year";

/** A topic's tips over time. */
export interface TopicFigures {
  readonly topic: Collection;
  /** New tips in each stretch of time. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** What the charts show: a count for everything, nothing about a person. */
export interface Figures {
  /** Consecutive months (`2021-09`), or weeks (their Monday, `2021-09-06`) or years (`2021`). */
  readonly stretches: readonly string[];
  readonly unit: Unit;
  /** New tips in each stretch, whatever their topic. */
  readonly all: readonly number[];
  /** Largest first. */
  readonly topics: readonly TopicFigures[];
  /** Recommendations by weekday (0 = Monday) and hour. */
  readonly week: readonly (readonly number[])[];
  /** Recommendations by day, `2021-09-07`; days without one are left out. */
  readonly days: ReadonlyMap<string, number>;
  readonly recommendations: number;
}

export function figuresOf({ tips, dates, collections }: Site): Figures {
  const starts = tips
    .flatMap(({ firstSharedAt }) => (firstSharedAt === null ? [] : [dates.moment(firstSharedAt).date]))
    .sort();
  const [first, last] = [starts[0] ?? "", starts.at(-1) ?? ""];
  const months = monthOf(last) - monthOf(first) + 1;
  const unit = months <= FEW ? "week" : months > MANY ? "year" : "month";
  const stretches = starts.length === 0 ? [] : between(stretchOf(first, unit), stretchOf(last, unit));
  const places = new Map(stretches.map((name, place) => [name, place]));
  const all = stretches.map(() => 0);
  const byTopic = new Map(collections.topics.map(({ name }) => [name, stretches.map(() => 0)]));
  const week = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  const days = new Map<string, number>();
  let recommendations = 0;
  for (const { topic, firstSharedAt, shares } of tips) {
    for (const { ts } of shares) {
      const time = timeOf(ts);
      if (time === null) continue;
      const { date, weekday, hour } = dates.moment(time);
      add(week[weekday] ?? [], hour);
      days.set(date, (days.get(date) ?? 0) + 1);
      recommendations++;
    }
    const place = firstSharedAt === null ? undefined : places.get(stretchOf(dates.moment(firstSharedAt).date, unit));
    if (place === undefined) continue;
    add(all, place);
    add(byTopic.get(topic ?? "") ?? [], place);
  }
  const topics = collections.topics
    .map((topic) => ({ topic, counts: byTopic.get(topic.name) ?? [], total: topic.tips.length }))
    .toSorted((a, b) => b.total - a.total);
  return { stretches, unit, all, topics, week, days, recommendations };
}

function add(counts: number[], place: number): void {
  const before = counts[place];
  if (before !== undefined) counts[place] = before + 1;
}

/** Months since the year 0. */
function monthOf(date: string): number {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return year * 12 + month;
}

/** The week, month or year that a date lies in. */
function stretchOf(date: string, unit: Unit): string {
  if (unit !== "week") return date.slice(0, unit === "year" ? 4 : 7);
  const time = Date.parse(date);
  return new Date(time - ((new Date(time).getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
}

/** All stretches from one to the other. */
function between(first: string, last: string): readonly string[] {
  const found = [first];
  for (let name = first; name < last; found.push(name)) name = after(name);
  return found;
}

function after(name: string): string {
  const [year = 0, month, day] = name.split("-").map(Number);
  if (month === undefined) return String(year + 1);
  if (day !== undefined) return new Date(Date.parse(name) + WEEK).toISOString().slice(0, 10);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}

/** Counts added up from the start. */
export function growth(counts: readonly number[]): readonly number[] {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum;
  });
}
