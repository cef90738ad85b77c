import type { CollectedMessage, Part } from "../collect/collector.ts";
import type { Limits } from "../model/config.ts";
import type { Document } from "../model/document.ts";
import type { Message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import type { SlackMessage } from "../model/slack.ts";
import type { Store } from "../store/store.ts";
import { extractMessages } from "./extract-messages.ts";
import type { JoinedChannels } from "./join-channels.ts";
import { listEntries } from "./list-entries.ts";

/** Messages put at a time, of several parts where these are small: most exports are thousands of little day files. */
const BATCH = 2000;

export interface ImportedParts {
  readonly messages: number;
  readonly added: number;
  readonly problems: readonly Problem[];
}

/**
 * Imports these parts. Each counts as done, and is passed over next time, when nothing in it was damaged.
 *
 * @param tx a transaction, so that a part is done if and only if its messages are in
 */
export async function importParts(
  tx: Store,
  parts: readonly Part[],
  channels: JoinedChannels,
  limits: Limits,
  onRead: (part: Part) => void | Promise<void>,
): Promise<ImportedParts> {
  const problems: Problem[] = [];
  const done = new Map<string, number>();
  let added = 0;
  let total = 0;
  let waiting: CollectedMessage[] = [];
  const flush = async () => {
    const batch = waiting;
    waiting = [];
    const imported = await importMessages(tx, batch, channels, limits);
    added += imported.added;
    problems.push(...imported.problems);
  };
  for (const part of parts) {
    let messages = 0;
    let sound = true;
    for await (const batch of part.read()) {
      await importDocuments(tx, batch.documents);
      messages += batch.messages.length;
      sound &&= batch.problems.length === 0;
      problems.push(...batch.problems);
      waiting.push(...batch.messages);
      if (waiting.length >= BATCH) await flush();
    }
    if (sound && part.fingerprint !== null) done.set(part.fingerprint, messages);
    total += messages;
    await onRead(part);
  }
  await flush();
  await tx.markParts(done);
  return { messages: total, added, problems };
}

async function importDocuments(tx: Store, documents: readonly Omit<Document, "revision">[]): Promise<void> {
  for (const document of documents) {
    if (!(await tx.putDocument(document))) continue;
    const newest = (await tx.documents()).find(({ name }) => name === document.name);
    if (newest) await listEntries(tx, newest);
  }
}

/** Answers how many of the messages are new posts, and what was left out of them. */
async function importMessages(
  tx: Store,
  batch: readonly CollectedMessage[],
  { aliases, sight }: JoinedChannels,
  limits: Limits,
): Promise<{ readonly added: number; readonly problems: readonly Problem[] }> {
  if (batch.length === 0) return { added: 0, problems: [] };
  const parsed = new Map<Message, SlackMessage>();
  for (const { message, slack } of batch) {
    const channel = aliases.get(message.channel);
    parsed.set(channel === undefined ? message : { ...message, channel }, slack);
  }
  const { added, changed } = await tx.putMessages([...parsed.keys()]);
  const shown = changed.map((message) => ({ message, slack: parsed.get(message) }));
  return { added, problems: shown.length > 0 ? await extractMessages(tx, shown, sight, limits) : [] };
}
