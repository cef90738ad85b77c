/** What a workspace's own messages tell of it: gathered in one pass over all shares, read by the judge. */
export interface WorkspaceStats {
  /** Owners (`github.com/acme`, `acme.notion.site`) whose pages appear here as the community's own work. */
  readonly ownPlaces: ReadonlySet<string>;
  /** For each channel id, how much of it was kept so far. */
  readonly channels: ReadonlyMap<string, { readonly kept: number; readonly seen: number }>;
}

export const NO_STATS: WorkspaceStats = { ownPlaces: new Set(), channels: new Map() };
