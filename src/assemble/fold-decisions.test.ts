import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Act, Decision } from "../model/decision.ts";
import { foldDecisions, lastLive, rulingFor } from "./fold-decisions.ts";

const decided = (...acts: readonly (readonly [key: string, act: Act])[]): Decision[] =>
  acts.map(([key, act], place) => ({
    seq: place + 1,
    at: "2026-01-01T00:00:00Z",
    by: null,
    key,
    url: `https://${key}`,
    act,
  }));

const KEYS = ["a", "b", "c", "d"];
const key = fc.constantFrom(...KEYS);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant("file" as const), topic: fc.constantFrom("NLP", "CV", "시각화") }),
  fc.record({ kind: fc.constant("retitle" as const), title: fc.string() }),
  fc.record({ kind: fc.constant("note" as const), text: fc.string() }),
  fc.record({ kind: fc.constant("merge" as const), into: key }),
  fc.record({ kind: fc.constant("readdress" as const), url: fc.webUrl(), page: key }),
  fc.constantFrom<Act>({ kind: "split" }, { kind: "publish" }, { kind: "hide" }, { kind: "pin" }),
);
const history = fc.array(fc.tuple(key, act), { maxLength: 12 }).map((acts) => decided(...acts));

describe("folding decisions", () => {
  test("the last word counts for topic, title and state; notes add up", () => {
    const curation = foldDecisions(
      decided(
        ["a", { kind: "file", topic: "NLP" }],
        ["a", { kind: "note", text: "first" }],
        ["a", { kind: "hide" }],
        ["a", { kind: "file", topic: "CV" }],
        ["a", { kind: "publish" }],
        ["a", { kind: "note", text: "second" }],
      ),
    );
    expect(rulingFor(["a"], curation)).toEqual({
      topic: "CV",
      title: null,
      notes: ["first", "second"],
      state: "published",
      pinned: false,
      addresses: new Map(),
    });
  });

  test("a link merged away brings its notes, not its former title", () => {
    const curation = foldDecisions(
      decided(
        ["b", { kind: "retitle", title: "what b was" }],
        ["b", { kind: "note", text: "said of b" }],
        ["b", { kind: "merge", into: "a" }],
      ),
    );
    expect(rulingFor(["a", "b"], curation)).toMatchObject({ title: null, notes: ["said of b"] });
  });

  test("does not depend on the order in which decisions are handed over", () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (decisions, random) => {
        const shuffled = decisions
          .map((decision) => ({ decision, place: random.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ decision }) => decision);
        expect(foldDecisions(shuffled)).toEqual(foldDecisions(decisions));
      }),
    );
  });

  test("an undo restores what was before", () => {
    fc.assert(
      fc.property(history, key, act, (before, on, wish) => {
        const seq = before.length + 1;
        const made: Decision = { seq, at: "", by: null, key: on, url: "", act: wish };
        const undone: Decision = { ...made, seq: seq + 1, act: { kind: "undo", of: seq } };
        expect(foldDecisions([...before, made, undone])).toEqual(foldDecisions(before));
      }),
    );
  });

  test("undoing again and again takes every decision back, newest first", () => {
    fc.assert(
      fc.property(history, (decisions) => {
        let all: readonly Decision[] = decisions;
        for (let last = lastLive(all, new Set(KEYS)); last; last = lastLive(all, new Set(KEYS))) {
          all = [...all, { ...last, seq: all.length + 1, act: { kind: "undo", of: last.seq } }];
        }
        expect(all).toHaveLength(decisions.length * 2);
        expect(foldDecisions(all)).toEqual(foldDecisions([]));
      }),
    );
  });

  test("merges in any order never make a link its own ancestor", () => {
    fc.assert(
      fc.property(history, (decisions) => {
        const { parents } = foldDecisions(decisions);
        for (const start of KEYS) {
          const path = new Set<string>();
          let here = start;
          while (parents.has(here) && parents.get(here) !== here) {
            expect(path).not.toContain(here);
            path.add(here);
            here = parents.get(here) as string;
          }
        }
      }),
    );
  });
});
