import type { Capture } from "../../model/capture.ts";
import type { SpokenFile } from "../../model/conversation.ts";
import { copyPath, isPicture } from "../../model/copy-path.ts";
import { decodeEntities } from "../../text/plain.ts";
import { type Node, nodes, string } from "../../text/slack-nodes.ts";
import { bytes } from "../bytes.ts";
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

/** A file by its name: pictures that are kept are shown, other files that are kept can be had. */
export function File({ file, talk }: { readonly file: SpokenFile; readonly talk: Talk }) {
  const { words } = talk.at.site;
  const { title, kind, size, preview } = file;
  const url = file.url === null ? null : webAddress(file.url);
  const copy = talk.at.site.fileCopy(file.id);
  const where = url === null && copy === null ? words.fileInSlack : "";
  return (
    <div class="file">
      {copy !== null && isPicture(copy) && (
        <a href={talk.at.to(copyPath(copy))}>
          <img src={talk.at.to(copyPath(copy))} alt={title} loading="lazy" />
        </a>
      )}
      <p>
        <FileName title={title} url={url} copy={copy} talk={talk} />{" "}
        <span class="aside">{[kind, size === null ? "" : bytes(size), where].filter(Boolean).join(" · ")}</span>
      </p>
      {preview !== "" && (
        <pre tabindex={0}>
          <code>{preview}</code>
        </pre>
      )}
    </div>
  );
}

interface FileNameProps {
  readonly title: string;
  readonly url: string | null;
  readonly copy: Capture | null;
  readonly talk: Talk;
}

function FileName({ title, url, copy, talk: { at } }: FileNameProps) {
  if (url !== null) return <Outward at={at} url={url} text={title} />;
  if (copy === null || isPicture(copy)) return <>{title}</>;
  return (
    <a href={at.to(copyPath(copy))} rel="nofollow" download={title}>
      {title}
    </a>
  );
}
