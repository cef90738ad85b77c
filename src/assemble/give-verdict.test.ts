import { describe, expect, test } from "vitest";
import type { ListedEntry } from "../model/document.ts";
import type { Draft } from "./assemble-tip.ts";
import type { Ruling } from "./fold-decisions.ts";
import { giveVerdict, type Opinions } from "./give-verdict.ts";

const draft = { id: "1", title: "A", entry: null } as unknown as Draft;
const listed: Draft = { ...draft, entry: { document: "tips.md", topic: "NLP", state: "published" } as ListedEntry };
const silent: Ruling = { topic: null, title: null, notes: [], state: null, pinned: false, addresses: new Map() };

const opinions = (state: "published" | "inbox" | "chatter", topic: string | null, confidence: number): Opinions => ({
  judge: () => ({ state, probability: 0.9, reasons: ["a paper"] }),
  classify: () => ({ topic, confidence, reasons: ["names a transformer"] }),
});
const nobodyAsked: Opinions = {
  judge: () => expect.fail("a curator has spoken"),
  classify: () => expect.fail("a curator has spoken"),
};

describe("verdict", () => {
  test("what the machine is sure of is published, with its reasons", () => {
    const tip = giveVerdict(draft, silent, opinions("published", "NLP", 0.9), 0.8);
    expect(tip).toMatchObject({ state: "published", topic: "NLP", confidence: 0.81 });
    expect(tip.reasons).toEqual(["a paper", "names a transformer"]);
  });

  test.each([
    ["an unsure topic", opinions("published", "NLP", 0.5)],
    ["no topic", opinions("published", null, 0)],
    ["an unsure judgement", opinions("inbox", "NLP", 0.95)],
  ])("%s waits in the inbox", (_, opinion) => {
    expect(giveVerdict(draft, silent, opinion, 0.8).state).toBe("inbox");
  });

  test("chatter gets no topic", () => {
    expect(giveVerdict(draft, silent, opinions("chatter", "NLP", 0.9), 0.8)).toMatchObject({
      state: "chatter",
      topic: null,
    });
  });

  test("a curator's archive needs no machine", () => {
    const tip = giveVerdict(listed, silent, nobodyAsked, 0.8);
    expect(tip).toMatchObject({ state: "published", topic: "NLP", confidence: 1, reasons: ["listed in tips.md"] });
  });

  test("a decision overrides the archive; filing publishes", () => {
    expect(giveVerdict(listed, { ...silent, state: "hidden" }, nobodyAsked, 0.8).state).toBe("hidden");
    expect(giveVerdict(draft, { ...silent, topic: "CV" }, nobodyAsked, 0.8)).toMatchObject({
      state: "published",
      topic: "CV",
    });
  });
});
