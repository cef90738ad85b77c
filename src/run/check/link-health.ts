import type { CheckStretch } from "../../model/check.ts";
import type { LinkHealth } from "../../model/link-health.ts";
import { judgeHealth } from "../../preserve/health/judge-health.ts";
import type { Store } from "../../store/store.ts";

/** How these links are, by key, as far as they were ever looked at, with the Wayback Machine's copy of those it was asked for. */
export async function linkHealth(store: Store, keys: readonly string[]): Promise<ReadonlyMap<string, LinkHealth>> {
  return healthOf(await store.checksOf(keys), await copiesOf(store));
}

/** Where others keep copies, by the link's key. */
export async function copiesOf(store: Store): Promise<ReadonlyMap<string, string>> {
  return new Map((await store.webCopies()).flatMap(({ id, address }) => (address === null ? [] : [[id, address]])));
}

export function healthOf(
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
