// Every address of an export's messages as a share, read in the plainest way: enough to measure the judge alone.
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";

export async function extractSharesForBench(file) {
  const files = unzipSync(new Uint8Array(readFileSync(file)));
  const read = (name) => JSON.parse(Buffer.from(files[name]).toString("utf8"));
  const channels = read("channels.json").map(({ id, name, topic, purpose }) => ({
    id, name, kind: "public", topic: topic?.value ?? "", purpose: purpose?.value ?? "", isArchived: false,
  }));
  const byName = new Map(channels.map((channel) => [channel.name, channel.id]));
  const shares = [];
  for (const name of Object.keys(files)) {
    const match = /^(.+)\/\d{4}-\d\d-\d\d\.json$/u.exec(name.normalize("NFC"));
    const channel = match && byName.get(match[1]);
    if (!channel) continue;
    for (const message of read(name)) {
      const words = message.text ?? "";
      const reactions = (message.reactions ?? []).reduce((sum, { count }) => sum + (count ?? 0), 0);
      const urls = [...new Set([...words.matchAll(/<(https?:\/\/[^|>]+)/gu)].map(([, url]) => url.replaceAll("&amp;", "&")))];
      for (const url of urls) {
        shares.push({ channel, ts: message.ts, url, address: url, key: url, rule: "", title: url, titleFrom: "words", notes: [], words, reactions, user: message.user ?? null, isBot: Boolean(message.bot_id) });
      }
    }
  }
  return { channels, shares };
}
