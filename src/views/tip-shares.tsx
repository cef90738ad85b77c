import type { Tip, TipShare } from "../model/tip.ts";
import { excerptAround } from "./conversation/excerpt.ts";
import { Messages } from "./conversation/messages.tsx";
import { timeOf } from "./dates.ts";
import type { Place } from "./place.ts";

/** Conversations shown with a tip; one that was recommended more often names the others. */
const SHOWN = 5;

/** Who shared it when and where, each with the words around it. */
export function Shares({ at, tip }: { readonly at: Place; readonly tip: Tip }) {
  const seen = new Set<string>();
  return (
    <ol class="shares">
      {tip.shares.map((share) => {
        const path = at.site.conversationOf(share)?.path;
        const isNew = path !== undefined && !seen.has(path) && seen.size < SHOWN;
        if (isNew) seen.add(path);
        return (
          <li class="share">
            <ShareLine at={at} share={share} showWho={!isNew} />
            {isNew && <Words at={at} share={share} />}
          </li>
        );
      })}
    </ol>
  );
}

function ShareLine({
  at,
  share,
  showWho,
}: {
  readonly at: Place;
  readonly share: TipShare;
  readonly showWho: boolean;
}) {
  const { site, to } = at;
  const { words, dates } = site;
  const time = timeOf(share.ts);
  const month = time === null ? null : site.find("months", dates.month(time));
  const channel = site.find("channels", share.channelName);
  const who = share.user === null ? null : site.person(share.user);
  return (
    <p class="facts">
      {showWho && <span>{words.by(who ?? words.member)}</span>}
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
    </p>
  );
}

/** The conversation around the share: the message, what it answers to, and what came after. */
function Words({ at, share }: { readonly at: Place; readonly share: TipShare }) {
  const place = at.site.conversationOf(share);
  if (place === null) return null;
  const { conversation, path } = place;
  const page = at.to(path);
  const messages = excerptAround(conversation, share.ts);
  return (
    <>
      <Messages
        at={at}
        conversation={conversation}
        messages={messages}
        page={page}
        here={messages.length > 1 ? share.ts : undefined}
      />
      {messages.length < conversation.messages.length && (
        <p class="whole">
          <a href={page}>{at.site.words.wholeConversation(conversation.messages.length)}</a>
        </p>
      )}
    </>
  );
}
