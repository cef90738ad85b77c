import { expect, test } from "vitest";
import { collectorContract, SAMPLE } from "../../test/contracts/collector.ts";
import { type Files, readAll, writeFolder, writeZip } from "../../test/fixtures/sources.ts";
import { slackArchive } from "./slack-archive.ts";

/** Newest first, replies whole inside their thread's first message. */
function sampleFiles(): Record<string, unknown> {
  const files: Record<string, unknown> = {
    "data/slack-archive.json": { channels: {}, auth: {} },
    "data/users.json": Object.fromEntries(SAMPLE.users.map((user) => [user.id, user])),
    "data/emojis.json": {},
    "data/search.js": "window.search_data = {}",
    "data/channels.json": SAMPLE.channels.map(({ row }) => row),
  };
  for (const { row, posts } of SAMPLE.channels) {
    const messages = posts.map(({ message, replies }) => (replies.length > 0 ? { ...message, replies } : message));
    files[`data/${row.id}.json`] = messages.reverse();
  }
  return files;
}

const damaged = (): Files => ({ ...sampleFiles(), "data/C00000001.json": '[{"ts":"1600000000.000100", "text":"cut' });

collectorContract(slackArchive, "its folder", {
  write: () => writeFolder(sampleFiles()),
  writeDamaged: () => writeFolder(damaged()),
  hasPeople: true,
});
collectorContract(slackArchive, "its folder, zipped", {
  write: () => writeZip(sampleFiles()),
  writeDamaged: () => writeZip(damaged()),
  hasPeople: true,
});

test("the thread's first message lists its replies as Slack's export does", async () => {
  const { messages } = await readAll(slackArchive, writeFolder(sampleFiles()));
  const first = messages.find(({ ts }) => ts === "1600000000.000100");
  expect(JSON.parse(first?.raw ?? "").replies).toEqual([{ user: "U00000002", ts: "1600000100.000200" }]);
});
