import type { Head } from "../collect/collector.ts";
import type { Channel } from "../model/workspace.ts";
import type { Archive } from "./archive.ts";
import { extractMessages } from "./extract-messages.ts";
import { type Sight, sightOf } from "./visible.ts";

/** How a source's channels stand in the archive. */
export interface JoinedChannels {
  /** Real ids for the provisional ones (`name:…`) of this source. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly sight: Sight;
}

/**
 * Joins what a source says of workspaces, channels and people. A source without `channels.json` knows channels by name
 * only: whichever comes first, its messages end up under the real id as soon as one is known. A channel that turns out
 * to be private takes its shares with it, and what others quoted from it.
 */
export async function joinChannels({ store, config }: Archive, head: Head): Promise<JoinedChannels> {
  return store.transaction(async (tx) => {
    const before = new Map((await tx.channels()).map((channel) => [channel.id, channel]));
    const idByName = realIds([...before.values(), ...head.channels]);
    const aliases = new Map<string, string>();
    for (const { id, name } of head.channels) {
      const real = idByName.get(name);
      if (isProvisional(id) && real !== undefined) aliases.set(id, real);
    }
    await tx.putWorkspaces(head.workspaces);
    await tx.putPeople(head.people);
    await tx.putChannels(head.channels.map((channel) => ({ ...channel, id: aliases.get(channel.id) ?? channel.id })));

    const after = await tx.channels();
    const sight = sightOf(after, config);
    for (const [id, { name }] of before) {
      const real = isProvisional(id) ? idByName.get(name) : undefined;
      if (real === undefined) continue;
      const shown = await tx.adoptChannel(id, real);
      await extractMessages(
        tx,
        shown.map((message) => ({ message })),
        sight,
        config.limits,
      );
    }
    const earlier = sightOf([...before.values()], config);
    const hides = [...before.keys()].some((id) => earlier.visible(id) && !sight.visible(id));
    const requotes = before.size > 0 && after.some(({ id }) => earlier.quotable(id) !== sight.quotable(id));
    if (hides || requotes) await tx.putSetting("sources", "");
    return { aliases, sight };
  });
}

function isProvisional(id: string): boolean {
  return id.startsWith("name:");
}

/** Real ids of names that only one channel has. */
function realIds(channels: readonly Channel[]): Map<string, string> {
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of channels) {
    if (!isProvisional(id)) ids.set(name, (ids.get(name) ?? new Set()).add(id));
  }
  const single = [...ids].filter(([, own]) => own.size === 1);
  return new Map(single.map(([name, own]) => [name, [...own][0] as string]));
}
