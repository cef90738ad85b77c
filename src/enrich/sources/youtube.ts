import { oembedWay } from "../oembed.ts";
import type { Source } from "../source.ts";

/** Videos and playlists, by oEmbed: it needs no key, unlike YouTube's own API. */
export const youtube: Source = {
  name: "youtube",
  idOf: ({ key }) => (/^yt(?:-list)?:/.test(key) ? key : null),
  ways: [
    oembedWay("https://www.youtube.com/oembed", addressOf, {
      siteName: [() => "YouTube"],
      kind: [() => "video"],
    }),
  ],
};

function addressOf(key: string): string {
  const id = encodeURIComponent(key.slice(key.indexOf(":") + 1));
  return `https://www.youtube.com/${key.startsWith("yt-list:") ? `playlist?list=${id}` : `watch?v=${id}`}`;
}
