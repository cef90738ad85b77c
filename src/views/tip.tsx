import { eachNote } from "../model/note.ts";
import type { Tip, TipShare } from "../model/tip.ts";
import { timeOf } from "./dates.ts";
import { page } from "./layout.tsx";
import { Notes } from "./notes.tsx";
import type { Place } from "./place.ts";
import { hostOf, shortened } from "./shown.ts";
import { tipPath } from "./site.ts";

/** Everything that the archive knows of a tip. */
export function tipPage(at: Place, tip: Tip, related: readonly Tip[]): string {
  const { site, to } = at;
  const { words } = site;
  const topic = tip.topic === null ? null : site.find("topics", tip.topic);
  const [first] = tip.links;
  const said = [...eachNote(tip.notes)].map(({ text }) => text).join(" ");
  return page({
    at,
    title: shortened(tip.title, 150),
    description: said === "" ? `${tip.title} · ${hostOf(first?.url ?? "") ?? ""}` : said,
    data: jsonLd(at, tip),
    children: (
      <article>
        <div class="intro">
          {topic && (
            <p class="kind">
              <a href={to(topic.path)}>{topic.name}</a>
            </p>
          )}
          <h1>
            <a href={first?.url} rel="noopener">
              {tip.title}
              <span class="out" aria-hidden="true">
                {" ↗"}
              </span>
            </a>
          </h1>
        </div>
        <section aria-label={words.links}>
          <ul class="doors">
            {tip.links.map(({ url, label }) => (
              <li>
                <a href={url} rel="noopener">
                  <span class="host">{hostOf(url)}</span>
                  {label !== null && <span class="label"> {label}</span>}
                  <span class="address">{readable(url)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
        {tip.notes.length > 0 && (
          <section aria-labelledby="notes">
            <h2 id="notes">{words.notes}</h2>
            <Notes notes={tip.notes} />
          </section>
        )}
        <section aria-labelledby="shared">
          <h2 id="shared">{words.shared}</h2>
          {tip.shares.length === 0 ? <p class="facts">{words.listed}</p> : <Shares at={at} tip={tip} />}
        </section>
        {related.length > 0 && (
          <section aria-labelledby="related">
            <h2 id="related">{words.related}</h2>
            <ul class="related">
              {related.map((other) => (
                <li>
                  <a href={to(tipPath(other))}>{shortened(other.title, 120)}</a>{" "}
                  <span class="host">{hostOf(other.links[0]?.url ?? "")}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
    ),
  });
}

function Shares({ at, tip }: { readonly at: Place; readonly tip: Tip }) {
  const { words } = at.site;
  return (
    <>
      {(tip.shares.length > 1 || tip.reactions > 0) && (
        <p class="facts">
          {tip.shares.length > 1 && <span>{words.again(tip.shares.length)}</span>}
          {tip.reactions > 0 && <span>{words.reactions(tip.reactions)}</span>}
        </p>
      )}
      <ol class="shares">
        {tip.shares.map((share) => (
          <ShareLine at={at} share={share} />
        ))}
      </ol>
    </>
  );
}

function ShareLine({ at, share }: { readonly at: Place; readonly share: TipShare }) {
  const { site, to } = at;
  const { words, dates } = site;
  const time = timeOf(share.ts);
  const channel = site.find("channels", share.channelName);
  const month = time === null ? null : site.find("months", dates.month(time));
  const who = (share.user === null ? null : site.person(share.user)) ?? words.member;
  return (
    <li>
      <span>{words.by(who)}</span>
      {channel && <a href={to(channel.path)}>#{channel.name}</a>}
      {time !== null &&
        (month ? (
          <a href={to(month.path)}>
            <time datetime={time}>{dates.day(time)}</time>
          </a>
        ) : (
          <time datetime={time}>{dates.day(time)}</time>
        ))}
      {share.permalink !== null && (
        <a href={share.permalink} rel="noopener">
          {words.inSlack}
          <span aria-hidden="true"> ↗</span>
        </a>
      )}
    </li>
  );
}

/** The address as people read it: without scheme, its letters decoded where that is safe. */
function readable(url: string): string {
  const address = url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  try {
    return shortened(decodeURI(address), 100);
  } catch {
    return shortened(address, 100);
  }
}

function jsonLd({ site }: Place, { title, links, firstSharedAt, lastSharedAt, topic }: Tip) {
  return {
    "@context": "https://schema.org",
    "@type": "Recommendation",
    name: title,
    inLanguage: site.language,
    ...(topic === null ? {} : { about: topic }),
    ...(firstSharedAt === null ? {} : { datePublished: firstSharedAt }),
    ...(lastSharedAt === null ? {} : { dateModified: lastSharedAt }),
    itemReviewed: links.map(({ url }) => ({ "@type": "WebPage", url })),
  };
}
