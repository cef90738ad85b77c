import { SITE_KINDS, type SiteKind } from "./sites.ts";

interface Entry {
  readonly segments: readonly string[];
  readonly length: number;
  readonly site: SiteKind;
}

const TABLE: ReadonlyMap<string, readonly Entry[]> = tableOf(SITE_KINDS);

/** The kind of site an address belongs to, by its most exact entry; null for the many that no list knows. */
export function siteKind(host: string, segments: readonly string[]): SiteKind | null {
  let best: Entry | null = null;
  for (let name = host; ; ) {
    for (const entry of TABLE.get(name) ?? []) {
      if (fits(entry.segments, segments) && (best === null || entry.length > best.length)) best = entry;
    }
    // An entry for the host itself is more exact than any for the domain above it.
    if (best !== null) return best.site;
    const dot = name.indexOf(".");
    if (dot < 0) return null;
    name = name.slice(dot + 1);
  }
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  if (pattern.length > segments.length) return false;
  return pattern.every((part, index) => part === "*" || part === segments[index]?.toLowerCase());
}

function tableOf(kinds: readonly SiteKind[]): Map<string, Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const site of kinds) {
    for (const written of site.where.trim().split(/\s+/u)) {
      const [host = "", ...segments] = written.toLowerCase().split("/");
      const entry = { segments, length: segments.length, site };
      const list = table.get(host);
      if (list) list.push(entry);
      else table.set(host, [entry]);
    }
  }
  return table;
}
