import { sql } from "kysely";
import { isFuller, type Message, type MessageRef, outranks } from "../model/message.ts";
import { type Cell, type Db, given, inTransaction, select, upsert } from "./database.ts";
import { MESSAGE_COLUMNS, type MessageRow, messageCells, messageOf } from "./message-rows.ts";
import type { PutMessages } from "./store.ts";
import { amongStored } from "./stretches.ts";
import { MESSAGES } from "./tables.ts";

/** The revisions of one post, and which of them have changed. */
interface Post {
  readonly known: Message | null;
  readonly revisions: Map<string, Message>;
  readonly news: Set<string>;
}

/** See `Facts.putMessages`. */
export async function putMessages(db: Db, messages: readonly Message[]): Promise<PutMessages> {
  if (messages.length === 0) return { added: 0, changed: [] };
  return inTransaction(db, async (tx) => {
    const posts = await knownPosts(tx, messages);
    for (const message of messages) join(posts, message);

    let added = 0;
    const changed: Message[] = [];
    const rows: Cell[][] = [];
    for (const { known, revisions, news } of posts.values()) {
      if (news.size === 0) continue;
      const shown = shownOf(revisions);
      if (known === null) added += 1;
      if (shown !== known) changed.push(shown);
      // The one that was shown gives way before the next one takes its place.
      if (known !== null && shown.revision !== known.revision) news.add(known.revision).add(shown.revision);
      for (const name of news) {
        const revision = revisions.get(name);
        if (revision) rows.push(messageCells(revision, revision === shown));
      }
    }
    await upsert(tx, MESSAGES, rows);
    return { added, changed };
  });
}

async function knownPosts(db: Db, refs: readonly MessageRef[]): Promise<Map<string, Post>> {
  const posts = new Map<string, Post>();
  const places = (await amongStored(db, MESSAGES, refs)).map(({ channel, ts }) => [channel, ts]);
  if (places.length === 0) return posts;
  const rows = await select(
    db,
    sql<MessageRow>`SELECT ${sql.raw(MESSAGE_COLUMNS)} FROM ${given(db, ["channel", "ts"], places)} CROSS JOIN messages m
      WHERE m.archive = ${db.archive} AND m.channel = given.channel AND m.ts = given.ts`,
  );
  for (const row of rows) {
    const message = messageOf(row);
    const place = placeOf(message);
    const revisions = posts.get(place)?.revisions ?? new Map<string, Message>();
    revisions.set(message.revision, message);
    const known = row.shown === 1 ? message : (posts.get(place)?.known ?? null);
    posts.set(place, { known, revisions, news: new Set() });
  }
  return posts;
}

function join(posts: Map<string, Post>, message: Message): void {
  const place = placeOf(message);
  let post = posts.get(place);
  if (!post) {
    post = { known: null, revisions: new Map(), news: new Set() };
    posts.set(place, post);
  }
  const current = post.revisions.get(message.revision);
  if (current && !isFullerMessage(message, current)) return;
  post.revisions.set(message.revision, message);
  post.news.add(message.revision);
}

/** By the JSON; where that is the same, by what the sources told beside it: sources that tell less give way. */
function isFullerMessage(candidate: Message, current: Message): boolean {
  if (candidate.raw !== current.raw) return isFuller(candidate.raw, current.raw);
  return isFuller(besides(candidate), besides(current));
}

function besides({ workspace, deleted, threadTs, user }: Message): string {
  return JSON.stringify([workspace, deleted, threadTs, user]);
}

function shownOf(revisions: ReadonlyMap<string, Message>): Message {
  const [first, ...others] = revisions.values();
  if (!first) throw new Error("a post without revisions");
  return others.reduce((shown, each) => (outranks(each, shown) ? each : shown), first);
}

function placeOf({ channel, ts }: MessageRef): string {
  return `${channel}\n${ts}`;
}
