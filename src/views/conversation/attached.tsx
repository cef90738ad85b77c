import type { SpokenFile } from "../../model/conversation.ts";
import { decodeEntities } from "../../text/plain.ts";
import { type Node, nodes, string } from "../../text/slack-nodes.ts";
import { timeOf } from "../dates.ts";
import { Outward } from "../outward.tsx";
import { hostOf, shortened, webAddress } from "../shown.ts";
import { ChannelName } from "./leaves.tsx";
import { plainMrkdwn } from "./plain-talk.ts";
import { Blocks, Mrkdwn } from "./rich-text.tsx";
import type { Talk } from "./talk.ts";

/** A preview shows this much of a page. */
const PREVIEW = 300;

/** What hangs on a message: a message that it shares, a page's preview, an app's own words. */
export function Attachment({ attachment, talk }: { readonly attachment: Node; readonly talk: Talk }) {
  if (isShared(attachment)) return <SharedMessage attachment={attachment} talk={talk} />;
  const address = webAddress(decodeEntities(string(attachment.title_link) || string(attachment.from_url)));
  const title = decodeEntities(string(attachment.title)).trim();
  const service = string(attachment.service_name) || (address === null ? "" : hostOf(address));
  const text = string(attachment.text) || (title === "" ? string(attachment.fallback) : "");
  const isPreview = string(attachment.from_url) !== "";
  return (
    <blockquote class="attached">
      {service !== "" && <p class="aside">{service}</p>}
      {string(attachment.pretext) !== "" && <Mrkdwn text={string(attachment.pretext)} talk={talk} />}
      {title !== "" && (
        <p>{address === null ? <strong>{title}</strong> : <Outward at={talk.at} url={address} text={title} />}</p>
      )}
      {isPreview && text !== "" ? <p>{shortened(plainMrkdwn(text), PREVIEW)}</p> : <Mrkdwn text={text} talk={talk} />}
      {nodes(attachment.fields).map((field) => (
        <p>
          <strong>{string(field.title)}</strong> {string(field.value)}
        </p>
      ))}
      <Blocks blocks={attachment.blocks} talk={talk} depth={2} />
    </blockquote>
  );
}

function isShared({ is_msg_unfurl: isUnfurl, is_share: isShare, message_blocks: inner }: Node): boolean {
  return isUnfurl === true || isShare === true || Array.isArray(inner);
}

function SharedMessage({ attachment, talk }: { readonly attachment: Node; readonly talk: Talk }) {
  const { site } = talk.at;
  const inner = nodes(attachment.message_blocks).flatMap(({ message }) => nodes(message).map(({ blocks }) => blocks));
  const { name, letter } = talk.member(string(attachment.author_id) || null);
  const time = timeOf(string(attachment.ts));
  const address = webAddress(decodeEntities(string(attachment.from_url)));
  const channel = string(attachment.channel_id);
  return (
    <blockquote class="attached">
      <p class="aside">
        {name} {letter} {channel !== "" && <ChannelName id={channel} talk={talk} />}{" "}
        {time !== null &&
          (address === null ? (
            site.dates.day(time)
          ) : (
            <Outward at={talk.at} url={address} text={site.dates.day(time)} />
          ))}
      </p>
      {inner.length > 0 ? (
        inner.map((blocks) => <Blocks blocks={blocks} talk={talk} depth={2} />)
      ) : (
        <Mrkdwn text={string(attachment.text)} talk={talk} />
      )}
    </blockquote>
  );
}

/** A file by its name; only what lies outside of Slack can be opened. */
export function File({ file, talk }: { readonly file: SpokenFile; readonly talk: Talk }) {
  const { words } = talk.at.site;
  const { title, kind, size, preview } = file;
  const url = file.url === null ? null : webAddress(file.url);
  return (
    <div class="file">
      <p>
        {url === null ? title : <Outward at={talk.at} url={url} text={title} />}{" "}
        <span class="aside">
          {[kind, size === null ? "" : bytes(size), url === null ? words.fileInSlack : ""].filter(Boolean).join(" · ")}
        </span>
      </p>
      {preview !== "" && (
        <pre tabindex={0}>
          <code>{preview}</code>
        </pre>
      )}
    </div>
  );
}

function bytes(size: number): string {
  if (size < 1000) return `${size} B`;
  return size < 1_000_000 ? `${Math.round(size / 1000)} kB` : `${(size / 1_000_000).toFixed(1)} MB`;
}
