import type { Conversation, Spoken, SpokenMessage } from "../../model/conversation.ts";
import { emojiLeaf } from "../../text/emoji.ts";
import { timeOf } from "../dates.ts";
import type { Place } from "../place.ts";
import { anchorOf } from "../site-conversations.ts";
import { Attachment, File } from "./attached.tsx";
import { Emoji } from "./leaves.tsx";
import { hasWords } from "./plain-talk.ts";
import { Blocks, Mrkdwn } from "./rich-text.tsx";
import { spokenOf, type Talk, talkOf } from "./talk.ts";

export interface MessagesProps {
  readonly at: Place;
  readonly conversation: Conversation;
  /** Those to show; all of them unless told otherwise. */
  readonly messages?: readonly SpokenMessage[];
  /** Address of the conversation's own page; empty where this is it. */
  readonly page?: string;
  /** `ts` of the message that it is all about, where there is one. */
  readonly here?: string | undefined;
}

/** Messages one under the other, as Slack shows a thread. */
export function Messages({ at, conversation, messages = conversation.messages, page = "", here }: MessagesProps) {
  const talk = talkOf(at, conversation);
  return (
    <ol class="talk">
      {messages.map((message, place) => (
        <Message message={message} before={messages[place - 1]} talk={talk} page={page} here={here} />
      ))}
    </ol>
  );
}

interface MessageProps {
  readonly message: SpokenMessage;
  /** The one above it: who goes on speaking is not named again. */
  readonly before: SpokenMessage | undefined;
  readonly talk: Talk;
  readonly page: string;
  readonly here: string | undefined;
}

function Message({ message, before, talk, page, here }: MessageProps) {
  const { site } = talk.at;
  const spoken = spokenOf(message);
  const anchor = anchorOf(message);
  const goesOn = before !== undefined && before.user !== null && before.user === message.user && spoken.app === null;
  const marks = [...(goesOn ? ["goes-on"] : []), ...(message.ts === here ? ["here"] : [])].join(" ");
  return (
    <li id={page === "" ? anchor : undefined} class={marks === "" ? undefined : marks}>
      <p class="speaker">
        {!goesOn && <Speaker message={message} spoken={spoken} talk={talk} />}{" "}
        <When ts={message.ts} before={before?.ts} talk={talk} address={`${page}#${anchor}`} />{" "}
        {spoken.isEdited && <span class="edited">({site.words.edited})</span>}
      </p>
      <div class="said">
        <Body spoken={spoken} talk={talk} />
        {spoken.attachments.map((attachment) => (
          <Attachment attachment={attachment} talk={talk} />
        ))}
        {spoken.files.map((file) => (
          <File file={file} talk={talk} />
        ))}
      </div>
      <Reactions spoken={spoken} talk={talk} />
    </li>
  );
}

interface WhenProps {
  readonly ts: string;
  readonly before: string | undefined;
  readonly talk: Talk;
  readonly address: string;
}

/** Day and time, which is also the message's permalink; of several on one day, the time. */
function When({ ts, before, talk, address }: WhenProps) {
  const { dates } = talk.at.site;
  const time = timeOf(ts);
  const last = before === undefined ? null : timeOf(before);
  if (time === null) return null;
  const isSameDay = last !== null && dates.day(last) === dates.day(time);
  return (
    <a href={address}>
      <time datetime={time}>{isSameDay ? dates.clock(time) : `${dates.day(time)} ${dates.clock(time)}`}</time>
    </a>
  );
}

function Speaker({
  message,
  spoken,
  talk,
}: {
  readonly message: SpokenMessage;
  readonly spoken: Spoken;
  readonly talk: Talk;
}) {
  const { site } = talk.at;
  const { name, letter } = talk.member(message.user);
  // What an app calls itself may be a person's name.
  const own = spoken.app !== null && site.showsNames && spoken.app !== "" ? spoken.app : null;
  const called = spoken.app === null || site.showsNames ? (own ?? name) : site.words.app;
  return (
    <>
      <strong>{called}</strong>
      {letter !== "" && spoken.app === null && <span class="letter"> {letter}</span>}
    </>
  );
}

/** Blocks where they hold the message, else its text. */
function Body({ spoken: { text, blocks }, talk }: { readonly spoken: Spoken; readonly talk: Talk }) {
  return hasWords(blocks) ? <Blocks blocks={blocks} talk={talk} /> : <Mrkdwn text={text} talk={talk} />;
}

function Reactions({ spoken: { reactions }, talk }: { readonly spoken: Spoken; readonly talk: Talk }) {
  if (reactions.length === 0) return null;
  return (
    <ul class="reactions" aria-label={talk.at.site.words.reactionsTo}>
      {reactions.map(({ name, count }) => (
        <li title={`:${name}:`}>
          <Emoji name={reactionSign(name)} /> {count}
        </li>
      ))}
    </ul>
  );
}

/** `+1::skin-tone-2` is one name. */
function reactionSign(name: string): string {
  const [plain = "", tone = ""] = name.split("::skin-tone-");
  return emojiLeaf({ name: plain, skin_tone: /^[2-6]$/.test(tone) ? Number(tone) : undefined });
}
