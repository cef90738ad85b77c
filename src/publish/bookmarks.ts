import { eachNote } from "../model/note.ts";
import type { Tip } from "../model/tip.ts";
import type { Topic } from "../model/topic.ts";
import { shownText } from "../text/markdown-escape.ts";
import type { Publisher } from "./publisher.ts";

/** A Netscape bookmark file, which every browser and bookmark service imports: a folder a topic, a description of the notes. */
export const bookmarks: Publisher = {
  name: "bookmarks",
  writes: "bookmarks that every browser imports (Netscape bookmark file)",
  extension: "html",
  keepsBase: false,
  publish({ title, topics, tips }) {
    const web = tips.filter(({ links }) => links.some(isWeb));
    const lines = [
      "<!DOCTYPE NETSCAPE-Bookmark-file-1>",
      '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
      `<TITLE>${escapeHtml(title)}</TITLE>`,
      `<H1>${escapeHtml(title)}</H1>`,
      "<DL><p>",
      ...folders(topics, web),
      "</DL><p>",
    ];
    return { text: `${lines.join("\n")}\n`, added: web.length, changed: 0, removed: 0 };
  },
};

function isWeb({ url }: { readonly url: string }): boolean {
  return /^https?:\/\/[^/?#]/i.test(url);
}

function folders(topics: readonly Topic[], tips: readonly Tip[]): readonly string[] {
  const byTopic = grouped(tips, ({ topic }) => shownText(topic ?? ""));
  const children = grouped(topics, ({ parent }) => shownText(parent ?? ""));
  const known = new Set(topics.map(({ name }) => shownText(name)));
  const written = new Set<string>();

  function folder(name: string, indent: string): readonly string[] {
    if (written.has(name) || name === "") return [];
    written.add(name);
    const inside = [
      ...(byTopic.get(name) ?? []).flatMap((tip) => bookmark(tip, `${indent}    `)),
      ...(children.get(name) ?? []).flatMap((child) => folder(shownText(child.name), `${indent}    `)),
    ];
    if (inside.length === 0) return [];
    return [`${indent}<DT><H3>${escapeHtml(name)}</H3>`, `${indent}<DL><p>`, ...inside, `${indent}</DL><p>`];
  }
  const tops = topics.filter(({ parent }) => parent === null || !known.has(shownText(parent)));
  return [
    ...tops.flatMap(({ name }) => folder(shownText(name), "    ")),
    ...[...byTopic.keys()].flatMap((name) => folder(name, "    ")), // topics nobody listed, or that hold each other
    ...(byTopic.get("") ?? []).flatMap((tip) => bookmark(tip, "    ")),
  ];
}

function grouped<T>(values: readonly T[], nameOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const name = nameOf(value);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [value]);
    else group.push(value);
  }
  return groups;
}

/** A bookmark has one address: a tip's further links follow as bookmarks of their own, named after it. */
function bookmark(tip: Tip, indent: string): readonly string[] {
  const links = tip.links.filter(isWeb);
  const added = tip.firstSharedAt === null ? "" : ` ADD_DATE="${Math.floor(Date.parse(tip.firstSharedAt) / 1000)}"`;
  const notes = [...eachNote(tip.notes)].map(({ text }) => escapeHtml(text)).filter((text) => text !== "");
  const title = shownText(tip.title) || (links[0]?.url ?? "");
  return links.flatMap(({ url, label }, at) => {
    const name = at === 0 ? title : `${title} (${shownText(label ?? "") || at + 1})`;
    const line = `${indent}<DT><A HREF="${escapeHtml(url)}"${added}>${escapeHtml(name)}</A>`;
    return at === 0 && notes.length > 0 ? [line, `${indent}<DD>${notes.join("<br>")}`] : [line];
  });
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return shownText(text).replace(/[&<>"]/g, (char) => entities[char] ?? char);
}
