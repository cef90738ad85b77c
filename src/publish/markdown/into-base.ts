import type { Tip } from "../../model/tip.ts";
import { type MarkdownArchive, type MarkdownEntry, readMarkdownArchive } from "../../text/markdown-archive.ts";
import { shownText } from "../../text/markdown-escape.ts";
import type { Publication, PublishInput } from "../publisher.ts";
import { addNotes, isRetitled, lacksNotes, retitle } from "./change-entry.ts";
import { type Edits, editsOf } from "./edits.ts";
import { type StyleDefaults, type Styles, stylesOf } from "./entry-style.ts";
import { matchTips } from "./match-tips.ts";
import {
  type HeadingStyle,
  headingStyle,
  insertContents,
  insertIntoSection,
  insertSection,
  isCatchAll,
  sectionsByName,
} from "./sections.ts";
import { tipLines } from "./tip-lines.ts";

export interface Defaults extends StyleDefaults {
  readonly heading: HeadingStyle;
}

/** The catch-all section of tips without a topic. */
export const CATCH_ALL = { ko: "기타", en: "Etc" } as const;

/**
 * Writes tips into a Markdown archive: new ones at the end of their sections in the style of their neighbours, changed
 * ones where they stand. Whatever has not changed stays byte for byte; writing twice is writing once.
 */
export function publishIntoBase(base: string, input: PublishInput, defaults: Defaults): Publication {
  const archive = readMarkdownArchive(base);
  const edits = editsOf(archive);
  const { added, kept, hidden } = matchTips(archive, input);
  const incoming = new Map<string, Incoming[]>();
  const styles = stylesOf(archive, defaults);
  const catchAll = archive.sections.findLast(({ name, topic }) => topic !== null && name !== null && isCatchAll(name));
  const nowhere = catchAll?.topic ?? CATCH_ALL[input.language];
  const put = (topic: string, tip: Tip, entry: MarkdownEntry | null): void => {
    const name = shownText(topic) || nowhere;
    const list = incoming.get(name);
    if (list === undefined) incoming.set(name, [{ tip, entry }]);
    else list.push({ tip, entry });
  };
  let changed = 0;
  for (const { tip, entry } of kept) {
    if (isMoved(archive, entry, tip)) {
      edits.removeLines(entry.from, entry.to);
      put(tip.topic ?? "", tip, entry);
      changed++;
      continue;
    }
    const retitled = isRetitled(entry, tip);
    if (retitled) retitle(archive, entry, tip, edits);
    const noted = lacksNotes(entry, tip) && addNotes(entry, tip, styles.under(entry), edits);
    if (retitled || noted) changed++;
  }
  for (const entry of hidden) edits.removeLines(entry.from, entry.to);
  for (const tip of added) put(tip.topic ?? "", tip, null);
  insertIncoming(archive, input, incoming, edits, styles, defaults);
  return { text: edits.apply(), added: added.length, changed, removed: hidden.length };
}

interface Incoming {
  readonly tip: Tip;
  /** Where the tip stands until now, for one that moves. */
  readonly entry: MarkdownEntry | null;
}

/**
 * An entry that the file files under nothing stays where it is: where it would go is the machine's guess. So does one that
 * a curator filed under the bare name of its section, of which the file has several.
 */
function isMoved({ sections }: MarkdownArchive, entry: MarkdownEntry, tip: Tip): boolean {
  if (entry.topic === null || tip.topic === null) return false;
  const here = [entry.topic, sections[entry.section]?.name ?? entry.topic].map(shownText);
  return !here.includes(shownText(tip.topic));
}

function insertIncoming(
  archive: MarkdownArchive,
  input: PublishInput,
  incoming: ReadonlyMap<string, readonly Incoming[]>,
  edits: Edits,
  styles: Styles,
  defaults: Defaults,
): void {
  const named = sectionsByName(archive);
  const heading = headingStyle(archive, defaults.heading);
  const fresh: string[] = [];
  const order = new Map(input.topics.map(({ name }, at) => [shownText(name), at]));
  const names = [...incoming.keys()].sort(
    (a, b) =>
      (order.get(a) ?? order.size) - (order.get(b) ?? order.size) || Number(isCatchAll(a)) - Number(isCatchAll(b)),
  );
  for (const name of names) {
    const section = named.get(name) ?? null;
    const style = styles.of(section);
    const next = section === null ? 1 : nextNumber(archive, section.index);
    const kind = style.kind === "row" && section === null ? "item" : style.kind;
    const written = (incoming.get(name) ?? []).map(({ tip, entry }, at) => {
      return linesOfMoved(archive, tip, entry, style.indent) ?? tipLines(tip, { ...style, kind }, next + at);
    });
    const blanks = style.kind === "item" || style.kind === "paragraph" ? style.blanks : 0;
    if (section !== null) {
      insertIntoSection(archive, section, written, blanks, heading, edits);
      continue;
    }
    const topic = input.topics.find((known) => shownText(known.name) === name);
    const lines = written.flatMap((entry, at) => (at === 0 || blanks === 0 ? entry : ["", ...entry]));
    insertSection(archive, { name, parent: topic?.parent ?? null }, lines, heading, edits);
    fresh.push(name);
  }
  insertContents(archive, fresh, edits);
}

/** A moved entry's own lines, when they fit where it goes and say what the tip says; null to write them anew. */
function linesOfMoved(
  { source, lines }: MarkdownArchive,
  tip: Tip,
  entry: MarkdownEntry | null,
  indent: string,
): readonly string[] | null {
  if (entry?.item == null || entry.item.parent !== null || entry.item.indent !== indent) return null;
  if (/\d/.test(entry.item.marker) || isRetitled(entry, tip) || lacksNotes(entry, tip)) return null;
  return lines.slice(entry.from, entry.to).map(({ start, end }) => source.slice(start, end));
}

function nextNumber({ entries }: MarkdownArchive, section: number): number {
  const last = entries.findLast((entry) => entry.section === section && entry.item?.parent === null);
  return Number.parseInt(last?.item?.marker ?? "0", 10) + 1 || 1;
}
