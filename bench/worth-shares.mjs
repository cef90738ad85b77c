// The shares of an export, or of one message's text, by the project's own extract and identify; without a store.
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { extractShares } from "../dist/extract/extract.js";
import { identify } from "../dist/identify/identify.js";

export function exportShares(file) {
  const files = unzipSync(new Uint8Array(readFileSync(file)));
  const read = (name) => JSON.parse(Buffer.from(files[name]).toString("utf8"));
  const channels = read("channels.json").map(({ id, name, topic, purpose }) => ({
    id,
    name,
    kind: "public",
    topic: topic?.value ?? "",
    purpose: purpose?.value ?? "",
    isArchived: false,
  }));
  const byName = new Map(channels.map((channel) => [channel.name, channel.id]));
  const shares = Object.keys(files).flatMap((name) => {
    const match = /^(.+)\/\d{4}-\d\d-\d\d\.json$/u.exec(name.normalize("NFC"));
    const channel = match && byName.get(match[1]);
    return channel ? read(name).flatMap((slack) => messageShares(channel, slack)) : [];
  });
  return { channels, shares };
}

export function messageShares(channel, slack) {
  const message = {
    workspace: "",
    channel,
    ts: slack.ts,
    revision: "",
    deleted: false,
    threadTs: slack.thread_ts ?? null,
    user: slack.user ?? null,
    raw: JSON.stringify(slack),
  };
  const extracted = extractShares(message, slack, identify, { linksPerMessage: 1000 });
  return Array.isArray(extracted) ? extracted : extracted.shares;
}
