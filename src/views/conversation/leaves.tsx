import type { Child } from "hono/jsx";
import { emojiLeaf } from "../../text/emoji.ts";
import { type Node, nodes, record, string } from "../../text/slack-nodes.ts";
import { timeOf } from "../dates.ts";
import { Outward } from "../outward.tsx";
import { webAddress } from "../shown.ts";
import type { Talk } from "./talk.ts";

/** The stretches of a line of rich text: words with their emphasis, links, mentions, emoji. */
export function Leaves({ of: value, talk }: { readonly of: unknown; readonly talk: Talk }) {
  return (
    <>
      {nodes(value).map((leaf) => (
        <Styled style={record(leaf.style)}>
          <Leaf leaf={leaf} talk={talk} />
        </Styled>
      ))}
    </>
  );
}

function Styled({ style, children }: { readonly style: Node; readonly children?: Child }) {
  if (style.code === true) return <code>{children}</code>;
  let drawn = <>{children}</>;
  if (style.strike === true) drawn = <s>{drawn}</s>;
  if (style.italic === true) drawn = <em>{drawn}</em>;
  if (style.bold === true) drawn = <strong>{drawn}</strong>;
  return drawn;
}

function Leaf({ leaf, talk }: { readonly leaf: Node; readonly talk: Talk }) {
  const { site } = talk.at;
  const { words, dates } = site;
  switch (leaf.type) {
    case "link": {
      const url = webAddress(string(leaf.url));
      const label = string(leaf.text) || string(leaf.url).replace(/^(?:mailto|tel):/i, "");
      return url === null ? label : <Outward at={talk.at} url={url} text={label} />;
    }
    case "emoji":
      return <Emoji name={emojiLeaf(leaf)} />;
    case "user": {
      const { name, letter } = talk.member(string(leaf.user_id));
      return (
        <span class="mention">
          @{name}
          {letter !== "" && ` ${letter}`}
        </span>
      );
    }
    case "channel":
      return <ChannelName id={string(leaf.channel_id)} talk={talk} />;
    case "broadcast":
      return /^(?:here|channel|everyone)$/.test(string(leaf.range)) ? (
        <span class="mention">@{string(leaf.range)}</span>
      ) : null;
    case "usergroup":
      return <span class="mention">@{words.group}</span>;
    case "date": {
      const time = timeOf(String(leaf.timestamp));
      return string(leaf.fallback) || (time === null ? "" : `${dates.day(time)} ${dates.clock(time)}`);
    }
    case "color":
      return string(leaf.value);
    default:
      return string(leaf.text);
  }
}

/** An emoji as a sign; a custom one by its name. */
export function Emoji({ name }: { readonly name: string }) {
  return name.startsWith(":") ? <span class="custom-emoji">{name}</span> : <span class="emoji">{name}</span>;
}

/** A private channel's name is private too. */
export function ChannelName({ id, talk: { at } }: { readonly id: string; readonly talk: Talk }) {
  const { site, to } = at;
  const name = site.channelName(id);
  if (name === null) return <span class="mention">#{site.words.privateChannel}</span>;
  const channel = site.find("channels", name);
  return channel ? <a href={to(channel.path)}>#{name}</a> : <span class="mention">#{name}</span>;
}
