import { oembedWay } from "../oembed.ts";
import type { Source } from "../source.ts";
import { hostOf } from "../web-address.ts";

/** Decks, by oEmbed. */
export const slideshare: Source = {
  name: "slideshare",
  idOf: ({ url }) => (/(?:^|\.)slideshare\.net$/.test(hostOf(url)) && /\.net\/[^/]+\/[^/]+/.test(url) ? url : null),
  ways: [
    oembedWay("https://www.slideshare.net/api/oembed/2", (id) => id, {
      siteName: [() => "SlideShare"],
      kind: [() => "slides"],
    }),
  ],
};
