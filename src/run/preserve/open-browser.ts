import type { Config } from "../../model/config.ts";
import { CHROMIUM_BEHIND_PROXY } from "../../net/chromium-flags.ts";
import type { Door } from "../../net/door.ts";
import { robotName } from "../../net/request-headers.ts";
import { findChromium, openChromium } from "../../preserve/chromium.ts";
import type { Browser } from "../../preserve/copier.ts";
import { packageVersion } from "../package-version.ts";

/** Why there is no browser: none is installed, or it does not start. */
export type NoBrowser = { readonly why: "missing" } | { readonly why: "broken"; readonly said: string };

/** The installed browser behind the door; what is wrong where there is none, for copies are made without it too. */
export async function openBrowser(
  { network }: Pick<Config, "network">,
  door: Pick<Door, "proxy">,
  named: string | undefined,
): Promise<Browser | NoBrowser> {
  const file = await findChromium(named);
  if (file === null) return { why: "missing" };
  const name = robotName(packageVersion(), network.contact);
  const proxy = await door.proxy();
  try {
    return await openChromium({ file, proxy, flags: CHROMIUM_BEHIND_PROXY, name });
  } catch (error) {
    return { why: "broken", said: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
  }
}
