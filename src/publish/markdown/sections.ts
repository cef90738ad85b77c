import type { Topic } from "../../model/topic.ts";
import { isContents, type MarkdownArchive, type Section } from "../../text/markdown-archive.ts";
import { escapeHeading, escapeMarkdown, shownText } from "../../text/markdown-escape.ts";
import type { Edits } from "./edits.ts";
import { common } from "./entry-style.ts";

/** Headings and the blank lines around them, as the file has them. */
export interface HeadingStyle {
  readonly depth: number;
  readonly before: number;
  readonly after: number;
}

const CATCH_ALL = /^(?:etc\.?|others?|misc(?:ellaneous|\.)?|기타|그 ?외)$/i;

export function isCatchAll(name: string): boolean {
  return CATCH_ALL.test(name.trim());
}

/** Sections by what is filed under them, then by the name that a topic would have as a heading; topics come first. */
export function sectionsByName({ sections }: MarkdownArchive): Map<string, Section> {
  const named = new Map<string, Section>();
  const topics = sections.filter(({ topic }) => topic !== null);
  const others = sections.filter(({ topic }) => topic === null);
  const add = (name: string | null, section: Section) => {
    if (name !== null && !named.has(shownText(name))) named.set(shownText(name), section);
  };
  for (const section of topics) add(section.topic, section);
  for (const section of [...topics, ...others]) add(section.name, section);
  return named;
}

export function headingStyle(archive: MarkdownArchive, defaults: HeadingStyle): HeadingStyle {
  const topics = archive.sections.filter(({ topic, heading }) => topic !== null && heading !== null);
  const tops = topics.filter(({ parent }) => parent === null || parent.topic === null);
  return {
    depth: common(tops.map(({ depth }) => depth)) ?? defaults.depth,
    before: common(topics.slice(1).map(({ heading }) => blanksBefore(archive, heading?.from ?? 0))) ?? defaults.before,
    after:
      common(
        topics
          .filter(({ from, to }) => contentEnd(archive, from, to) > from)
          .map(({ from }) => blanksFrom(archive, from)),
      ) ?? defaults.after,
  };
}

function isBlank({ source, lines }: MarkdownArchive, at: number): boolean {
  const line = lines[at];
  return line !== undefined && source.slice(line.start, line.end).trim() === "";
}

function blanksBefore(archive: MarkdownArchive, at: number): number {
  let from = at;
  while (from > 0 && isBlank(archive, from - 1)) from--;
  return at - from;
}

function blanksFrom(archive: MarkdownArchive, at: number): number {
  let to = at;
  while (isBlank(archive, to)) to++;
  return to - at;
}

/** Where the content of lines `from..to` ends, blank lines at the end left out. */
export function contentEnd(archive: MarkdownArchive, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(archive, end - 1)) end--;
  return end;
}

/** Puts a new tip's lines at the end of a section: after its list, else after its prose, else under its heading. */
export function insertIntoSection(
  archive: MarkdownArchive,
  section: Section,
  entries: readonly (readonly string[])[],
  blanks: number,
  heading: HeadingStyle,
  edits: Edits,
): void {
  const lines = entries.flatMap((entry, at) => (at === 0 ? entry : [...spaces(blanks), ...entry]));
  if (section.listEnd > section.from) {
    edits.insertLines(section.listEnd, [...spaces(blanks), ...lines]);
    return;
  }
  const end = contentEnd(archive, section.from, section.to);
  const lead = end > section.from ? 1 : heading.after;
  const crowded = end === section.to && section.to < archive.lines.length;
  edits.insertLines(end, [...spaces(lead), ...lines, ...spaces(crowded ? Math.max(1, heading.before) : 0)]);
}

/** Puts a section for a topic that the file does not have: under its parent, before a last catch-all, else after the last topic. */
export function insertSection(
  archive: MarkdownArchive,
  topic: { readonly name: string; readonly parent: string | null },
  lines: readonly string[],
  style: HeadingStyle,
  edits: Edits,
): void {
  const topics = archive.sections.filter(({ topic, heading }) => topic !== null && heading !== null);
  const parent = topic.parent === null ? undefined : sectionsByName(archive).get(shownText(topic.parent));
  const under = parent !== undefined && parent.topic !== null ? parent : null;
  const depth = Math.min(6, under === null ? style.depth : (childDepth(archive, under) ?? under.depth + 1));
  const block = [`${"#".repeat(depth)} ${escapeHeading(topic.name)}`, ...spaces(style.after), ...lines];
  const tops = topics.filter((section) => section.depth === depth);
  const last = under ?? tops[tops.length - 1];
  if (under === null && last?.heading && last.name !== null && isCatchAll(last.name) && !isCatchAll(topic.name)) {
    edits.insertLines(last.heading.from, [...block, ...spaces(style.before)]);
    return;
  }
  const from = last?.from ?? 0;
  const to = last === undefined ? archive.lines.length : subtreeEnd(archive, last);
  const end = contentEnd(archive, from, to);
  const crowded = end === to && to < archive.lines.length;
  edits.insertLines(end, [...spaces(end === 0 ? 0 : style.before), ...block, ...spaces(crowded ? style.before : 0)]);
}

/** Adds a topic to a list of contents that links to the headings, where the file has one. */
export function insertContents(archive: MarkdownArchive, names: readonly string[], edits: Edits): void {
  const contents = archive.sections.find(({ name }) => isContents(name));
  if (contents === undefined) return;
  for (let at = contents.to - 1; at >= contents.from; at--) {
    const line = archive.lines[at];
    const match = line && /^([-*+]\s+)\[[^\]]*\]\(#/.exec(archive.source.slice(line.start, line.end));
    if (!match) continue;
    const text = names.map((name) => `${match[1]}${contentsLink(name)}`);
    edits.insertLines(at + 1, text);
    return;
  }
}

export function contentsLink(name: string): string {
  return `[${escapeMarkdown(name, "link")}](#${anchorOf(name)})`;
}

/** The anchor that GitHub gives a heading: lower case, letters, digits, hyphens and underscores. */
function anchorOf(name: string): string {
  const kept = shownText(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "");
  return kept.replace(/ /g, "-");
}

function subtreeEnd({ sections }: MarkdownArchive, section: Section): number {
  let end = section.to;
  for (let at = section.index + 1; at < sections.length && (sections[at]?.depth ?? 0) > section.depth; at++) {
    end = sections[at]?.to ?? end;
  }
  return end;
}

function childDepth({ sections }: MarkdownArchive, parent: Section): number | null {
  return sections.find((section) => section.parent === parent)?.depth ?? null;
}

function spaces(count: number): readonly string[] {
  return Array.from({ length: count }, () => "");
}

/** Topics with tips and the topics above them, parents first, in archive order. */
export function topicTree(
  topics: readonly Topic[],
  used: ReadonlySet<string>,
): readonly { topic: Topic; level: number }[] {
  const byName = new Map(topics.map((topic) => [topic.name, topic]));
  const wanted = new Set<string>();
  for (const name of used) {
    for (let up: string | null = name; up !== null && !wanted.has(up); up = byName.get(up)?.parent ?? null)
      wanted.add(up);
  }
  const placed = new Set<string>();
  const tree: { topic: Topic; level: number }[] = [];
  const place = (topic: Topic, level: number): void => {
    if (placed.has(topic.name) || !wanted.has(topic.name)) return;
    placed.add(topic.name);
    tree.push({ topic, level });
    if (level < 5) for (const child of topics) if (child.parent === topic.name) place(child, level + 1);
  };
  for (const topic of topics) if (topic.parent === null || !byName.has(topic.parent)) place(topic, 0);
  for (const topic of topics) place(topic, 0);
  return tree;
}
