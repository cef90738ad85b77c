import { DEFAULT_NETWORK, type NetworkConfig } from "../src/model/config.ts";
import type { WebRequest } from "../src/model/fetch.ts";
import { type Door, type DoorOptions, openDoor } from "../src/net/door.ts";
import { type Place, testSwitch } from "../src/net/test-switch.ts";

interface Wishes extends Partial<Omit<DoorOptions, "network">> {
  readonly network?: Partial<NetworkConfig>;
}

/** A door that lets these servers of the suite through, and the public web. Close it. */
export function doorTo(places: readonly Place[], { network = {}, ...options }: Wishes = {}): Door {
  const test = testSwitch(places);
  return openDoor({ network: { ...DEFAULT_NETWORK, ...network }, version: "1.2.3", test, ...options });
}

/** Status and text of an answer, `200 hello`, or the kind of failure. */
export async function textOf(door: Door, request: WebRequest): Promise<string> {
  const answer = await door.fetch(request);
  return answer.ok ? `${answer.status} ${Buffer.from(answer.body)}` : answer.failure;
}
