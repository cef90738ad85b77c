import type { Tip } from "../model/tip.ts";
import { type Paper, paperOf } from "./paper.ts";
import type { Place } from "./place.ts";

/** Papers that make it worth to choose among years and venues. */
const LEAST_PAPERS = 3;

/** What the script adds to a list: filters, by words and for papers by year and venue. Without it they are not shown. */
export function Filter({ at: { site }, tips }: { readonly at: Place; readonly tips: readonly Tip[] }) {
  const { words } = site;
  const papers = tips.flatMap((tip) => paperOf(tip) ?? []);
  return (
    <form class="tools" hidden>
      <label class="unseen" for="filter">
        {words.filter}
      </label>
      <input id="filter" type="search" placeholder={words.filter} autocomplete="off" />
      {papers.length >= LEAST_PAPERS && (
        <>
          <Choice name="year" called={words.year} all={words.all} values={yearsOf(papers)} />
          <Choice name="venue" called={words.venue} all={words.all} values={venuesOf(papers)} />
        </>
      )}
      <p role="status" data-none={words.filterNone} data-some={words.filtered("{shown}", "{all}")}></p>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly called: string;
  readonly all: string;
  readonly values: readonly string[];
}

function Choice({ name, called, all, values }: ChoiceProps) {
  if (values.length < 2) return null;
  return (
    <select name={name} aria-label={called}>
      <option value="">
        {called}: {all}
      </option>
      {values.map((value) => (
        <option value={value}>{value}</option>
      ))}
    </select>
  );
}

function yearsOf(papers: readonly Paper[]): readonly string[] {
  const years = papers.flatMap(({ year }) => year ?? []);
  return [...new Set(years)].sort((a, b) => b - a).map(String);
}

function venuesOf(papers: readonly Paper[]): readonly string[] {
  return [...new Set(papers.flatMap(({ venue }) => venue ?? []))].sort();
}
