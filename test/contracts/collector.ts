import { describe, expect, test } from "vitest";
import type { Collector } from "../../src/collect/collector.ts";
import { COLLECTORS } from "../../src/collect/collectors.ts";
import { type Read, readAll, withSource } from "../fixtures/sources.ts";

/** A Slack message with the thread it leads inside: each format puts the replies where it keeps them. */
interface Post {
  readonly message: Readonly<Record<string, unknown>>;
  readonly replies: readonly Readonly<Record<string, unknown>>[];
}

export interface SampleChannel {
  readonly row: Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string };
  readonly posts: readonly Post[];
}

/** A small workspace that every format can hold, written for these tests. */
export const SAMPLE: {
  readonly users: readonly Readonly<Record<string, unknown>>[];
  readonly channels: readonly SampleChannel[];
} = {
  users: [
    {
      id: "U00000001",
      team_id: "T00000001",
      name: "mina",
      real_name: "Kim Mina",
      profile: { display_name: "미나", real_name: "Kim Mina", email: "mina@example.com", phone: "02-000-0000" },
    },
    { id: "U00000002", team_id: "T00000001", name: "jun", real_name: null, profile: null, deleted: true },
    { id: "U00000003", team_id: "T00000009", name: "guest", is_bot: true, profile: { display_name: "" } },
  ],
  channels: [
    {
      row: {
        id: "C00000001",
        name: "읽을거리".normalize("NFD"),
        is_archived: false,
        topic: { value: "What we read" },
        purpose: null,
      },
      posts: [
        {
          message: {
            type: "message",
            user: "U00000001",
            ts: "1600000000.000100",
            thread_ts: "1600000000.000100",
            text: "<https://example.com/a|An article>",
            team: "T00000001",
            edited: { user: "U00000001", ts: "1600000300.000000" },
            files: [{ id: "F1", url_private: "https://files.slack.com/a.png?t=xoxe-1-secret-token" }],
          },
          replies: [
            {
              type: "message",
              user: "U00000002",
              ts: "1600000100.000200",
              thread_ts: "1600000000.000100",
              text: "Thanks",
              subtype: "thread_broadcast",
            },
          ],
        },
        {
          message: {
            type: "message",
            user: null,
            ts: "1600000200.000300",
            thread_ts: null,
            text: null,
            edited: null,
            blocks: null,
            attachments: null,
            subtype: "bot_message",
            bot_id: "B1",
          },
          replies: [],
        },
        {
          message: {
            type: "message",
            subtype: "tombstone",
            user: "USLACKBOT",
            ts: "1600000400.000400",
            text: "This message was deleted.",
            hidden: true,
          },
          replies: [],
        },
      ],
    },
    {
      row: { id: "G00000002", name: "staff", is_private: true },
      posts: [{ message: { type: "message", user: "U00000001", ts: "1600000500.000500", text: "Quiet" }, replies: [] }],
    },
    {
      row: { id: "D00000003", name: "D00000003", is_im: true },
      posts: [{ message: { type: "message", user: "U00000002", ts: "1600000600.000600", text: "Hi" }, replies: [] }],
    },
  ],
};

export interface CollectorFixture {
  /** Writes the sample in the collector's format; answers the path. */
  readonly write: () => string;
  /** The same with one file damaged in the middle; the rest must still come. */
  readonly writeDamaged: () => string;
  /** Whether the format tells who the people are. */
  readonly hasPeople: boolean;
}

/** What every way into Slack's messages must do. Called by the test of each collector, for each form it reads. */
export function collectorContract(collector: Collector, title: string, fixture: CollectorFixture): void {
  describe(`${collector.name} keeps the collectors' contract: ${title}`, () => {
    const read = (): Promise<Read> => readAll(collector, fixture.write());

    test("is the first collector that recognises it", async () => {
      const first = await withSource(fixture.write(), {}, async (source) => {
        for (const candidate of COLLECTORS) if (await candidate.recognises(source)) return candidate.name;
        return null;
      });
      expect(first).toBe(collector.name);
    });

    test("gives every message once, with its channel, thread, edit and author", async () => {
      const { messages, problems } = await read();
      expect(problems).toEqual([]);
      const brief = messages.map((m) => [m.channel, m.ts, m.threadTs, m.revision, m.deleted, m.user]);
      expect(brief.sort()).toEqual([
        ["C00000001", "1600000000.000100", null, "1600000300.000000", false, "U00000001"],
        ["C00000001", "1600000100.000200", "1600000000.000100", "", false, "U00000002"],
        ["C00000001", "1600000200.000300", null, "", false, null],
        ["C00000001", "1600000400.000400", null, "deleted", true, "USLACKBOT"],
        ["D00000003", "1600000600.000600", null, "", false, "U00000002"],
        ["G00000002", "1600000500.000500", null, "", false, "U00000001"],
      ]);
    });

    test("keeps a message's JSON as it came, without tokens", async () => {
      const { messages } = await read();
      const reply = messages.find(({ ts }) => ts === "1600000100.000200");
      expect(JSON.parse(reply?.raw ?? "")).toEqual(SAMPLE.channels[0]?.posts[0]?.replies[0]);
      expect(messages.map(({ raw }) => raw).join()).not.toMatch(/xox[a-z]-/);
    });

    test("gives the parsed form of exactly the JSON it keeps", async () => {
      await withSource(fixture.write(), {}, async (source) => {
        for (const part of (await collector.open(source)).parts) {
          for await (const { messages } of part.read()) {
            for (const { message, slack } of messages) expect(slack).toEqual(JSON.parse(message.raw));
          }
        }
      });
    });

    test("knows private channels as such, and names in NFC", async () => {
      const { collection } = await read();
      const kinds = collection.head.channels.map(({ id, kind }) => [id, kind]);
      expect(kinds.sort()).toEqual([
        ["C00000001", "public"],
        ["D00000003", "dm"],
        ["G00000002", "private"],
      ]);
      expect(collection.head.channels.find(({ id }) => id === "C00000001")?.name).toBe("읽을거리".normalize("NFC"));
    });

    test.runIf(fixture.hasPeople)(
      "names people by display name, real name or handle, and keeps no address",
      async () => {
        const { collection } = await read();
        expect(collection.head.people.map(({ id, name }) => [id, name]).sort()).toEqual([
          ["U00000001", "미나"],
          ["U00000002", "jun"],
          ["U00000003", "guest"],
        ]);
        expect(JSON.stringify(collection.head)).not.toContain("mina@example.com");
        expect(collection.head.workspaces.map(({ id }) => id)).toEqual(["T00000001"]);
      },
    );

    test("reads a part twice with the same result, and knows it again", async () => {
      const path = fixture.write();
      const first = await readAll(collector, path);
      const second = await readAll(collector, path);
      expect(second.messages).toEqual(first.messages);
      const known = first.collection.parts.map(({ fingerprint }) => fingerprint);
      expect(second.collection.parts.map(({ fingerprint }) => fingerprint)).toEqual(known);
      expect(new Set(known).size).toBe(known.length);
      await withSource(path, {}, async (source) => {
        for (const part of (await collector.open(source)).parts) {
          const passes = [await count(part.read()), await count(part.read())];
          expect(passes[1]).toEqual(passes[0]);
        }
      });
    });

    test("passes over what is damaged, says where, and reads the rest", async () => {
      const { messages, problems } = await readAll(collector, fixture.writeDamaged());
      expect(problems.length).toBeGreaterThan(0);
      for (const { where, why } of problems) expect(where.length * why.length).toBeGreaterThan(0);
      expect(messages.map(({ ts }) => ts)).toContain("1600000500.000500");
    });
  });
}

async function count(batches: AsyncIterable<{ readonly messages: readonly unknown[] }>): Promise<number> {
  let messages = 0;
  for await (const batch of batches) messages += batch.messages.length;
  return messages;
}
