import { page } from "../layout.tsx";
import { LinkHealthChart } from "../link-health-chart.tsx";
import type { Place } from "../place.ts";
import { Calendar } from "./calendar.tsx";
import { figuresOf } from "./figures.ts";
import { TopicGrowth } from "./growth.tsx";
import { Ranks } from "./ranks.tsx";
import { TopicMonths } from "./topic-months.tsx";
import { Week } from "./week.tsx";

/** Names in a ranking. */
const RANKS = 20;

/** The archive in pictures: what of it is known is drawn, the rest is left out. */
export function chartsPage(at: Place): string {
  const { site } = at;
  const { words, collections, dates, tips } = site;
  const figures = figuresOf(site);
  const hasTime = figures.recommendations > 0;
  const facts = [
    words.tips(tips.length),
    ...(hasTime ? [words.charts.times(figures.recommendations)] : []),
    words.sites(collections.sites.length),
  ];
  return page({
    at,
    title: words.charts.name,
    description: `${words.charts.about} ${facts.join(", ")}`,
    styles: ["assets/charts.css"],
    children: (
      <>
        <div class="intro">
          <h1>{words.charts.name}</h1>
          <p class="about">{words.charts.about}</p>
          <p class="facts">
            {facts.map((fact) => (
              <span>{fact}</span>
            ))}
            {hasTime && <span>{words.charts.clock(dates.timeZone)}</span>}
          </p>
        </div>
        {figures.stretches.length > 0 && (
          <>
            <TopicMonths at={at} figures={figures} />
            <TopicGrowth at={at} figures={figures} />
          </>
        )}
        {hasTime && (
          <>
            <Week at={at} figures={figures} />
            <Calendar at={at} figures={figures} />
          </>
        )}
        {(["topics", "channels", "sites"] as const).map(
          (kind) =>
            collections[kind].length > 0 &&
            (kind !== "topics" || figures.stretches.length === 0) && (
              <Ranks
                at={at}
                name={kind}
                title={kind === "topics" ? words.topics : words.charts[kind]}
                collections={collections[kind].toSorted((a, b) => b.tips.length - a.tips.length).slice(0, RANKS)}
              />
            ),
        )}
        <LinkHealthChart months={site.healthMonths} words={words} dates={dates} />
        {tips.length === 0 && <p class="empty">{words.noTips}</p>}
      </>
    ),
  });
}
