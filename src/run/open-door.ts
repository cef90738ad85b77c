import { join } from "node:path";
import type { Config } from "../model/config.ts";
import { type Door, openDoor } from "../net/door.ts";
import { openFileCache } from "../net/file-cache.ts";
import { readTestSwitch } from "../net/test-switch.ts";
import { packageVersion } from "./package-version.ts";

/** Said wherever the suites' switch counts. */
export const SWITCH_IS_ON =
  "TIPKEEPER_TEST_ALLOW or TIPKEEPER_TEST_HOSTS is set: servers of this machine are let through. For tests.";

/**
 * The door to the network for one archive, as its owner and the surroundings have it. Close it when done.
 *
 * @param options.data folder that holds the cache
 * @param options.env read for the suites' switch alone: no proxy of the surroundings is used, since it would look up names
 * again, out of sight
 * @param options.warn told when the suites' switch is on
 * @throws TestSwitchError when the suites' switch is wrong
 */
export function openArchiveDoor(options: {
  readonly config: Config;
  readonly data: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly warn: (line: string) => void;
  /** Whether answers are kept; not where addresses hold secrets. */
  readonly keeps?: boolean;
}): Door {
  const { config, data, env, warn, keeps = true } = options;
  const { network } = config;
  const test = readTestSwitch(env);
  if (test) warn(SWITCH_IS_ON);
  const cache = keeps && network.cacheBytes > 0 ? openFileCache(join(data, "cache", "web"), network.cacheBytes) : null;
  return openDoor({ network, version: packageVersion(), cache, test });
}
