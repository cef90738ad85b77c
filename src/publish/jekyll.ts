import { escapeHeading, quoteYaml, shownText } from "../text/markdown-escape.ts";
import { type Defaults, publishIntoBase } from "./markdown/into-base.ts";
import { startingSections } from "./markdown/starting-sections.ts";
import type { Publisher } from "./publisher.ts";

const DEFAULTS: Defaults = { marker: "-", describes: false, heading: { depth: 4, before: 3, after: 1 } };

/** A Jekyll post. Into a curator's file only what is new or decided is written; everything else stays byte for byte. */
export const jekyll: Publisher = {
  name: "jekyll",
  writes: "a Jekyll post, into the curator's own file where there is one",
  extension: "md",
  keepsBase: true,
  publish(input) {
    if (input.base !== null && input.base.trim() !== "") return publishIntoBase(input.base, input, DEFAULTS);
    const title = shownText(input.title) || "Tips";
    const front = ["---", "layout: post", `title: ${quoteYaml(title)}`, "---", "", `## ${escapeHeading(title)}`];
    const { sections } = startingSections(input, DEFAULTS.heading);
    return publishIntoBase(`${[...front, ...sections].join("\n")}\n`, input, DEFAULTS);
  },
};
