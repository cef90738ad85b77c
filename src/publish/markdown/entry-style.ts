import type { EntryKind, MarkdownArchive, MarkdownEntry, MarkdownNote, Section } from "../../text/markdown-archive.ts";
import { columnAfter } from "../../text/markdown-lines.ts";
import type { RowRole } from "../../text/markdown-table.ts";

interface Bullet {
  readonly indent: string;
  readonly marker: string;
  readonly gap: string;
}

/** How the entries around a place are written. */
export interface EntryStyle extends Bullet {
  readonly kind: EntryKind;
  /** `.` or `)` after the numbers of an ordered list; null for bullets. */
  readonly ordered: "." | ")" | null;
  /** Spaces at the end of an entry's own line. */
  readonly trailing: string;
  /** True when an entry's first note stands on its own line, after `separator`. */
  readonly describes: boolean;
  readonly separator: string;
  /** Blank lines between entries. */
  readonly blanks: number;
  /** Of a table's cells. */
  readonly roles: readonly RowRole[];
  noteAt(depth: number): Bullet;
}

/** What a file without entries gets. */
export interface StyleDefaults {
  readonly marker: "-" | "*";
  readonly describes: boolean;
}

/** The styles of a file's places, looked at once. */
export interface Styles {
  /** For new entries of a section: that of its own entries, of the whole file's where it has none. */
  of(section: Section | null): EntryStyle;
  /** For new notes of an entry: its own bullets first. */
  under(entry: MarkdownEntry): EntryStyle;
}

export function stylesOf(archive: MarkdownArchive, defaults: StyleDefaults): Styles {
  const { entries } = archive;
  const items = entries.filter(({ kind }) => kind === "item");
  const bySection = new Map<number, MarkdownEntry[]>();
  for (const entry of entries) {
    const own = bySection.get(entry.section);
    if (own === undefined) bySection.set(entry.section, [entry]);
    else own.push(entry);
  }
  const described = items.filter(({ notes }) => notes.length > 0);
  const inline = described.filter(({ read }) => read.description !== null);
  const describes = described.length === 0 ? defaults.describes : inline.length * 2 > described.length;
  const separator = common(inline.map(({ read }) => read.separator ?? " - ")) ?? " - ";
  const anywhere = bulletsByDepth(entries);
  const known = new Map<Section | null, EntryStyle>();

  function read(section: Section | null): EntryStyle {
    const own = bySection.get(section?.index ?? -1) ?? [];
    const near = own.length > 0 ? own : items.length > 0 ? items : entries.filter(({ kind }) => kind === "paragraph");
    const last = near.findLast(({ item }) => item === null || item.parent === null) ?? near[near.length - 1];
    const item = last?.item ?? null;
    const marker = item?.marker ?? defaults.marker;
    const bullet = { indent: item?.indent ?? "", marker, gap: item?.gap ?? " " };
    const seen = bulletsByDepth(own);
    return {
      kind: last?.kind ?? "item",
      ...bullet,
      ordered: /\d/.test(marker) ? (marker.endsWith(")") ? ")" : ".") : null,
      trailing: own.length > 1 && own.every((entry) => trailingOf(archive, entry) !== "") ? "  " : "",
      describes,
      separator,
      blanks: common(gaps(own)) ?? (last?.kind === "paragraph" ? 1 : 0),
      roles: last?.row?.roles ?? [],
      noteAt: (depth) => noteBullet(bullet, depth, [seen, anywhere]),
    };
  }
  function of(section: Section | null): EntryStyle {
    const style = known.get(section) ?? read(section);
    known.set(section, style);
    return style;
  }
  return {
    of,
    under(entry) {
      const style = of(archive.sections[entry.section] ?? null);
      const own = bulletsByDepth([entry]);
      const near = bulletsByDepth(bySection.get(entry.section) ?? []);
      return { ...style, noteAt: (depth) => noteBullet(entry.item ?? style, depth, [own, near, anywhere]) };
    },
  };
}

function trailingOf({ source, lines }: MarkdownArchive, { from }: MarkdownEntry): string {
  const line = lines[from];
  return line !== undefined && source.slice(line.start, line.end).endsWith("  ") ? "  " : "";
}

function gaps(entries: readonly MarkdownEntry[]): readonly number[] {
  return entries.slice(1).map((entry, at) => Math.max(0, entry.from - (entries[at]?.to ?? entry.from)));
}

type Seen = readonly (readonly Bullet[])[];

function bulletsByDepth(entries: readonly MarkdownEntry[]): Seen {
  const seen: Bullet[][] = [];
  const visit = (notes: readonly MarkdownNote[], depth: number): void => {
    for (const { item, notes: under } of notes) {
      const { indent, marker, gap } = item ?? { indent: "", marker: "", gap: "" };
      if (item !== null) {
        seen[depth] ??= [];
        seen[depth].push({ indent, marker, gap });
      }
      visit(under, depth + 1);
    }
  };
  for (const { notes } of entries) visit(notes, 0);
  return seen;
}

/** The neighbours' bullet of this depth where it nests under the one above it, else one that does. */
function noteBullet(entry: Bullet, depth: number, seen: readonly Seen[]): Bullet {
  let above = entry;
  for (let at = 0; ; at++) {
    const bullet = pick(
      above,
      seen.map((bullets) => bullets[at]),
    );
    if (at === depth) return bullet;
    above = bullet;
  }
}

function pick(above: Bullet, candidates: readonly (readonly Bullet[] | undefined)[]): Bullet {
  const column = contentColumn(above);
  for (const bullets of candidates) {
    const name = common((bullets ?? []).map(({ indent, marker, gap }) => JSON.stringify([indent, marker, gap])));
    const bullet = bullets?.find(({ indent, marker, gap }) => JSON.stringify([indent, marker, gap]) === name);
    if (bullet === undefined || /\d/.test(bullet.marker)) continue;
    const at = columnAfter(bullet.indent, 0, bullet.indent.length, 0);
    if (at >= column && at < column + 4) return bullet;
  }
  const indent = above.indent + " ".repeat(column - columnAfter(above.indent, 0, above.indent.length, 0));
  return { indent, marker: /\d/.test(above.marker) ? "-" : above.marker, gap: " " };
}

/** Column of a bullet's words. A number may take more room later in the list. */
function contentColumn({ indent, marker, gap }: Bullet): number {
  const column = columnAfter(indent, 0, indent.length, 0) + marker.length;
  const width = columnAfter(gap, 0, gap.length, column) - column;
  return column + (width > 4 ? 1 : width);
}

/** The commonest value, the first of equals; null of none. */
export function common<T>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  let best: T | null = null;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (best === null || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
