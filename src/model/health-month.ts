import type { LinkState } from "./link-health.ts";

/** How many links were how at the end of a month. */
export interface HealthMonth {
  /** `2026-01`. */
  readonly month: string;
  readonly links: Readonly<Record<LinkState, number>>;
}
