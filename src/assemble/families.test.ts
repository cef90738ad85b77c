import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Listing } from "../model/document.ts";
import type { Share } from "../model/share.ts";
import { parentOf, resolveRoots } from "./families.ts";

const share = (key: string, lead: string) => ({ key, lead }) as Share;
const listing = (key: string, role: Listing["role"], lead: string): Listing => ({ key, role, lead, address: key });
const none = { decided: undefined, listing: undefined, share: undefined };

describe("what leads a link", () => {
  test.each([
    ["nothing known: gone", none, null],
    ["a share on its own", { ...none, share: share("a", "a") }, "a"],
    ["second in a list", { ...none, share: share("a", "first") }, "first"],
    [
      "an entry of its own in an archive, though first shared in a list",
      { ...none, share: share("a", "first"), listing: listing("a", "lead", "a") },
      "a",
    ],
    ["a further link of an entry", { ...none, listing: listing("a", "listed", "entry") }, "entry"],
    [
      "split off by a curator",
      { decided: "a", share: share("a", "first"), listing: listing("a", "listed", "entry") },
      "a",
    ],
    ["merged by a curator", { decided: "other", share: share("a", "a"), listing: undefined }, "other"],
    ["decided upon, but gone", { ...none, decided: "other" }, null],
  ])("%s", (_, evidence, parent) => {
    expect(parentOf("a", evidence)).toBe(parent);
  });
});

describe("roots", () => {
  const roots = (parents: Record<string, string>) =>
    Object.fromEntries(
      resolveRoots(Object.entries(parents).map(([key, parent]) => ({ key, parent, address: key }))).map(
        ({ key, root }) => [key, root],
      ),
    );

  test("are at the end of the parents", () => {
    expect(roots({ a: "a", b: "a", c: "b" })).toEqual({ a: "a", b: "a", c: "a" });
  });

  test("stop before a parent that is gone", () => {
    expect(roots({ b: "gone", c: "b" })).toEqual({ b: "b", c: "b" });
  });

  test("are the same whatever the order, and their own roots, even in rings", () => {
    const keys = ["a", "b", "c", "d", "e"];
    const parents = fc.record(Object.fromEntries(keys.map((key) => [key, fc.constantFrom(...keys)])));
    fc.assert(
      fc.property(parents, fc.shuffledSubarray(keys, { minLength: keys.length }), (of, order) => {
        const found = roots(of as Record<string, string>);
        expect(roots(Object.fromEntries(order.map((key) => [key, of[key] as string])))).toEqual(found);
        for (const root of Object.values(found)) expect(found[root]).toBe(root);
      }),
    );
  });
});
