import { escapeHeading, shownText } from "../text/markdown-escape.ts";
import { type Defaults, publishIntoBase } from "./markdown/into-base.ts";
import { contentsLink } from "./markdown/sections.ts";
import { startingSections } from "./markdown/starting-sections.ts";
import type { Publisher } from "./publisher.ts";

const DEFAULTS: Defaults = { marker: "-", describes: true, heading: { depth: 2, before: 1, after: 1 } };
const CONTENTS = { ko: "목차", en: "Contents" } as const;

/** A plain list in the style of awesome lists: contents first, a section a topic. */
export const markdown: Publisher = {
  name: "markdown",
  writes: "a Markdown list in the style of awesome lists, into the curator's own file where there is one",
  extension: "md",
  keepsBase: true,
  publish(input) {
    if (input.base !== null && input.base.trim() !== "") return publishIntoBase(input.base, input, DEFAULTS);
    const { sections, names } = startingSections(input, DEFAULTS.heading);
    const links = names.map(({ name, level }) => `${"  ".repeat(level)}- ${contentsLink(name)}`);
    const contents = links.length === 0 ? [] : ["", `## ${CONTENTS[input.language]}`, "", ...links];
    const head = `# ${escapeHeading(shownText(input.title) || "Tips")}`;
    return publishIntoBase(`${[head, ...contents, ...sections].join("\n")}\n`, input, DEFAULTS);
  },
};
