import { type Address, param } from "../address.ts";
import { decoded } from "../escapes.ts";
import { seconds } from "../fragments.ts";
import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

const ID = /^[\w-]{11}$/;
const ATTRIBUTED = /^\/watch\?v=([\w-]{11})/;
const LIST = /^[\w-]{2,64}$/;
const PLAYERS: ReadonlySet<string> = new Set(["embed", "v", "e", "live", "shorts", "watch"]);

/** A video in any form (the list that it is watched in is context), a playlist, a channel's front page. */
export const youtube: SiteRule = {
  name: "youtube",
  hosts: ["youtube.com", "youtu.be", "youtube-nocookie.com"],
  key(address) {
    const id = videoId(address);
    if (id !== null) return `yt:${id}`;
    const [first, second] = address.segments;
    const list = param(address, "list");
    const holdsList = first === "playlist" || first === "watch" || (first === "embed" && second === "videoseries");
    if (holdsList && list !== null && LIST.test(list)) return `yt-list:${list}`;
    if (address.host.endsWith("youtu.be")) return null;
    const path = address.segments.at(-1) === "featured" ? address.path.replace(/\/featured\/*$/, "") : address.path;
    return pageKey(address, { host: "youtube.com", path: first?.startsWith("@") ? lowerHandle(path) : path });
  },
  offset(address) {
    const time = param(address, "t") ?? param(address, "start") ?? param(address, "time_continue");
    return seconds(time ?? /^#t=([\w]{1,20})$/.exec(address.fragment)?.[1] ?? null);
  },
};

/** A channel's handle ignores case, what follows need not. */
function lowerHandle(path: string): string {
  return path.replace(/^\/@[^/]+/, (handle) => handle.toLowerCase());
}

function videoId(address: Address): string | null {
  const [first, second] = address.segments;
  if (address.host.endsWith("youtu.be")) return idOf(first);
  if (first === "attribution_link") return idOf(ATTRIBUTED.exec(decoded(param(address, "u") ?? ""))?.[1]);
  return idOf(param(address, "v") ?? (PLAYERS.has(first ?? "") ? second : undefined));
}

function idOf(text: string | undefined): string | null {
  return text !== undefined && ID.test(text) && text !== "videoseries" ? text : null;
}
