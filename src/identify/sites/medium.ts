import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

const STORY = /^(?:.*-)?([0-9a-f]{9,12})$/;

/** A story, whose id ends the path, under whatever publication or mirror. */
export const medium: SiteRule = {
  name: "medium",
  hosts: [
    ...[
      "medium.com",
      "scribe.rip",
      "freedium.cfd",
      "readmedium.com",
      "towardsdatascience.com",
      "betterprogramming.pub",
      "uxdesign.cc",
    ],
    ...["levelup.gitconnected.com", "blog.devgenius.io", "javascript.plainenglish.io", "python.plainenglish.io"],
    ...[
      "ai.plainenglish.io",
      "aws.plainenglish.io",
      "bootcamp.uxdesign.cc",
      "pub.towardsai.net",
      "itnext.io",
      "betterhumans.pub",
    ],
    ...[
      "hackernoon.com",
      "blog.prototypr.io",
      "proandroiddev.com",
      "infosecwriteups.com",
      "netflixtechblog.com",
      "eng.lyft.com",
    ],
    ...[
      "becominghuman.ai",
      "blog.usejournal.com",
      "writingcooperative.com",
      "code.likeagirl.io",
      "codeburst.io",
      "chatbotslife.com",
    ],
  ],
  key(address) {
    const { host, segments } = address;
    if (host === "link.medium.com") return pageKey(address); // a short link: only the network knows its target
    const last = segments.at(-1) ?? "";
    const id = STORY.exec(last)?.[1];
    if (id === undefined || segments.length > 3 || segments.includes("list") || segments[0] === "tag") return null;
    return `medium:${id}`;
  },
};
