/** A section as far as it matters for whether its heading is a topic. The first one stands before any heading. */
export interface SectionOutline {
  /** `""` where there is no heading, or an empty one. */
  readonly name: string;
  /** Index of the section that holds it; 0 for those under no other heading. */
  readonly parent: number;
  readonly depth: number;
  /** How many entries stand directly under the heading. */
  readonly entries: number;
  /** True when nothing at all stands under the heading before the next one. */
  readonly isBlank: boolean;
}

/**
 * Which sections are topics, by index: those with entries of their own, those that hold several topics (unless they hold
 * them all: that is the archive's title), and empty ones beside them. An archive that is still empty has its topics where
 * the most empty headings stand side by side.
 */
export function topicalSections(sections: readonly SectionOutline[]): ReadonlySet<number> {
  const topical = new Set<number>();
  const holds = sections.map(() => 0);
  for (const [index, { name, entries, parent }] of sections.entries()) {
    if (entries === 0 || name === "") continue;
    topical.add(index);
    for (let up = parent; up > 0; up = sections[up]?.parent ?? 0) holds[up] = (holds[up] ?? 0) + 1;
  }
  const all = topical.size;
  const placeOf = ({ parent, depth }: SectionOutline) => `${parent} ${depth}`;
  const peers = new Set([...topical].map((index) => placeOf(sections[index] as SectionOutline)));
  if (all === 0) for (const place of mostBlank(sections, placeOf)) peers.add(place);
  for (const [index, section] of sections.entries()) {
    const held = holds[index] ?? 0;
    if (held > 0 && held < all && section.name !== "") topical.add(index);
    if (section.isBlank && section.name !== "" && held === 0 && peers.has(placeOf(section))) topical.add(index);
  }
  return topical;
}

/** The place with the most empty headings, at least two; none when there is no such place. */
function mostBlank(sections: readonly SectionOutline[], placeOf: (section: SectionOutline) => string): string[] {
  const counts = new Map<string, number>();
  for (const section of sections) {
    if (section.isBlank && section.name !== "") counts.set(placeOf(section), (counts.get(placeOf(section)) ?? 0) + 1);
  }
  const [most] = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  return most ? [most[0]] : [];
}

/**
 * What each topical section is filed under, by index. Sections of one name under different headings (`Tools` of each
 * language) are different topics: `Python / Tools`, with as much of the way down to them as tells them apart.
 */
export function topicNames(
  sections: readonly SectionOutline[],
  topical: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const ways = new Map([...topical].map((index) => [index, wayTo(index, sections)]));
  const named = (index: number, length: number) => (ways.get(index) ?? []).slice(-length).join(" / ");
  const settle = (indexes: readonly number[], length: number): void => {
    const byName = new Map<string, number[]>();
    for (const index of indexes) {
      const name = named(index, length);
      const same = byName.get(name);
      if (same) same.push(index);
      else byName.set(name, [index]);
    }
    for (const [name, same] of byName) {
      const differ = new Set(same.map((index) => named(index, sections.length))).size > 1;
      if (differ) settle(same, length + 1);
      else for (const index of same) names.set(index, name);
    }
  };
  settle([...topical], 1);
  return names;
}

/** Names of the headings above a section and its own, from the top. */
function wayTo(index: number, sections: readonly SectionOutline[]): readonly string[] {
  const way: string[] = [];
  for (let at = index; at > 0; at = sections[at]?.parent ?? 0) {
    const name = sections[at]?.name ?? "";
    if (name !== "") way.unshift(name);
  }
  return way;
}
