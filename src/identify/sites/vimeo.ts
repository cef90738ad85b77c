import { seconds } from "../fragments.ts";
import type { SiteRule } from "../site-rule.ts";

const ID = /^\d{4,12}$/;
const SHELVES: ReadonlySet<string> = new Set([
  "video",
  "videos",
  "channels",
  "groups",
  "album",
  "showcase",
  "ondemand",
]);

/** A video by its number, on whatever shelf it was found. */
export const vimeo: SiteRule = {
  name: "vimeo",
  hosts: ["vimeo.com"],
  key({ segments }) {
    const first = segments[0] ?? "";
    if (ID.test(first)) return `vimeo:${first}`;
    const last = segments.at(-1) ?? "";
    const shelf = segments.at(-2) ?? "";
    if (!SHELVES.has(first) || !ID.test(last)) return null;
    const isVideo = shelf === "video" || shelf === "videos" || (first === "channels" && segments.length === 3);
    return isVideo ? `vimeo:${last}` : null;
  },
  offset: ({ fragment }) => seconds(/^#t=(\w{1,20})$/.exec(fragment)?.[1] ?? null),
};
