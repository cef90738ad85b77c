import type { Conversation } from "../model/conversation.ts";
import { Messages } from "./conversation/messages.tsx";
import { plainTalk } from "./conversation/plain-talk.ts";
import { spokenOf } from "./conversation/talk.ts";
import { timeOf } from "./dates.ts";
import { page } from "./layout.tsx";
import type { Place } from "./place.ts";
import { shortened } from "./shown.ts";
import { tipPath } from "./site.ts";

/** A thread, whole: what a permalink into Slack shows to those who are no members. */
export function conversationPage(at: Place, conversation: Conversation): string {
  const { site, to } = at;
  const { words, dates } = site;
  const { channelName, messages, ts } = conversation;
  const first = messages.find((message) => message.ts === ts) ?? messages[0];
  const time = timeOf(first?.ts ?? ts);
  const channel = site.find("channels", channelName);
  const said = first === undefined ? "" : plainTalk(spokenOf(first));
  const tips = site.tipsOf(conversation);
  return page({
    at,
    title: said === "" ? words.conversationIn(`#${channelName}`) : shortened(said, 80),
    description: `${words.conversationIn(`#${channelName}`)} · ${shortened(said, 150)}`,
    children: (
      <article>
        <div class="intro">
          <p class="kind">{channel ? <a href={to(channel.path)}>#{channelName}</a> : `#${channelName}`}</p>
          <h1>{words.conversation}</h1>
          <p class="facts">
            {time !== null && <time datetime={time}>{dates.day(time)}</time>}
            <span>{words.messages(messages.length)}</span>
            {first?.permalink && (
              <a href={first.permalink} rel="noopener">
                {words.inSlack}
                <span aria-hidden="true"> ↗</span>
              </a>
            )}
          </p>
        </div>
        <div class="columns">
          <Messages at={at} conversation={conversation} />
          {tips.length > 0 && (
            <aside class="beside" aria-labelledby="tips">
              <h2 id="tips">{words.tipsFromHere}</h2>
              <ul class="related">
                {tips.map((tip) => (
                  <li>
                    <a href={to(tipPath(tip))}>{shortened(tip.title, 120)}</a>
                  </li>
                ))}
              </ul>
            </aside>
          )}
        </div>
      </article>
    ),
  });
}
