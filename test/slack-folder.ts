import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A message as a test writes it; `ts` in whole seconds. */
export interface Posted {
  readonly at: number;
  readonly user?: string;
  readonly text: string;
  readonly thread?: number;
  readonly [field: string]: unknown;
}

/** Slack's `ts` of a test's whole second. */
export const tsOf = (at: number): string => `${1_600_000_000 + at}.000100`;

/** A new folder under the system's temporary one. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "tipkeeper-test-"));
}

/**
 * Writes a standard Slack export as a folder: public channels by name, private ones (in `groups.json`) by `🔒name`.
 * Channel ids are `C-` or `G-` and the name in capitals.
 */
export async function writeSlackFolder(
  folder: string,
  channels: Readonly<Record<string, readonly Posted[]>>,
  options: { readonly withoutChannels?: boolean } = {},
): Promise<string> {
  const rows = Object.keys(channels).map((label) => {
    const secret = label.startsWith("🔒");
    const name = label.replace("🔒", "");
    return {
      secret,
      name,
      id: `${secret ? "G" : "C"}${Buffer.from(name).toString("hex").toUpperCase().slice(0, 9).padEnd(9, "0")}`,
    };
  });
  await mkdir(folder, { recursive: true });
  const list = (secret: boolean) =>
    JSON.stringify(
      rows
        .filter((row) => row.secret === secret)
        .map(({ id, name }) => ({ id, name, created: 1, creator: "U1", is_archived: false })),
    );
  if (!options.withoutChannels) {
    await writeFile(join(folder, "channels.json"), list(false));
    if (rows.some(({ secret }) => secret)) await writeFile(join(folder, "groups.json"), list(true));
  }
  const users = ["U1", "U2"].map((id) => ({
    id,
    team_id: "T1",
    name: id.toLowerCase(),
    profile: { display_name: `member ${id}`, email: `${id}@example.com` },
  }));
  await writeFile(join(folder, "users.json"), JSON.stringify(users));
  for (const [label, posts] of Object.entries(channels)) {
    const place = join(folder, label.replace("🔒", ""));
    await mkdir(place, { recursive: true });
    const messages = posts.map(({ at, user = "U1", text, thread, ...more }) => ({
      type: "message",
      user,
      text,
      ts: tsOf(at),
      ...(thread === undefined ? {} : { thread_ts: tsOf(thread) }),
      ...more,
    }));
    await writeFile(join(place, "2020-09-13.json"), JSON.stringify(messages, null, 4));
  }
  return folder;
}
