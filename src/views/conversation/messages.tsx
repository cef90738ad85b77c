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
}

/** Messages one under the other, as Slack shows a thread. */
export function Messages({ at, conversation, messages = conversation.messages, page = "" }: MessagesProps) {
  const talk = talkOf(at, conversation);
  return (
    <ol class="talk">
      {messages.map((message) => (
        <Message message={message} talk={talk} page={page} />
      ))}
    </ol>
  );
}

function Message({
  message,
  talk,
  page,
}: {
  readonly message: SpokenMessage;
  readonly talk: Talk;
  readonly page: string;
}) {
  const { site } = talk.at;
  const spoken = spokenOf(message);
  const time = timeOf(message.ts);
  const anchor = anchorOf(message);
  return (
    <li id={page === "" ? anchor : undefined}>
      <p class="speaker">
        <Speaker message={message} spoken={spoken} talk={talk} />{" "}
        {time !== null && (
          <a href={`${page}#${anchor}`}>
            <time datetime={time}>{site.dates.moment(time)}</time>
          </a>
        )}{" "}
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
