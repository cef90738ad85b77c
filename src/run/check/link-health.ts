import type { CheckStretch } from "../../model/check.ts";
import type { HealthMonth } from "../../model/health-month.ts";
import type { LinkHealth } from "../../model/link-health.ts";
import type { Tip } from "../../model/tip.ts";
import { healthMonths } from "../../preserve/health/health-months.ts";
import { judgeHealth } from "../../preserve/health/judge-health.ts";
import type { Store } from "../../store/store.ts";
import type { Archive } from "../archive.ts";

/** Links looked up at a time. */
const PAGE = 1000;

/** How these links are, by key, as far as they were ever looked at, with the Wayback Machine's copy where there is one. */
export async function linkHealth(store: Store, keys: readonly string[]): Promise<ReadonlyMap<string, LinkHealth>> {
  return healthOf(await checksOf(store, keys), await copiesOf(store));
}

/** What the site shows of the tips' links. */
export async function healthOfTips(
  { store, now }: Pick<Archive, "store" | "now">,
  tips: readonly Tip[],
): Promise<{ readonly healthOf: (key: string) => LinkHealth | null; readonly healthMonths: readonly HealthMonth[] }> {
  const keys = tips.flatMap(({ links }) => links.map(({ key }) => key));
  const checks = await checksOf(store, keys);
  const health = healthOf(checks, await copiesOf(store));
  return {
    healthOf: (key) => health.get(key) ?? null,
    healthMonths: healthMonths(checks.values(), now().toISOString()),
  };
}

/** Where others keep copies, by the link's key. */
async function copiesOf(store: Store): Promise<ReadonlyMap<string, string>> {
  return new Map((await store.webCopies()).flatMap(({ id, address }) => (address === null ? [] : [[id, address]])));
}

function healthOf(
  checks: ReadonlyMap<string, readonly CheckStretch[]>,
  copies: ReadonlyMap<string, string>,
): ReadonlyMap<string, LinkHealth> {
  return new Map(
    [...checks].flatMap(([key, stretches]) => {
      const health = judgeHealth(stretches);
      return health === null ? [] : [[key, { ...health, copy: copies.get(key) ?? null }] as const];
    }),
  );
}

async function checksOf(store: Store, keys: readonly string[]): Promise<ReadonlyMap<string, readonly CheckStretch[]>> {
  const checks = new Map<string, readonly CheckStretch[]>();
  for (let at = 0; at < keys.length; at += PAGE) {
    for (const [key, stretches] of await store.checksOf(keys.slice(at, at + PAGE))) checks.set(key, stretches);
  }
  return checks;
}
