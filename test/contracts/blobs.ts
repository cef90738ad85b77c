import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Blobs } from "../../src/model/blobs.ts";

/** What is handed in to break what an implementation keeps. */
export interface BlobsUnderTest {
  readonly open: () => Promise<Blobs>;
  /** Overwrites what is kept under the hash. */
  readonly damage: (blobs: Blobs, hash: string) => Promise<void>;
}

const NOTHING = "0".repeat(64);

export function blobsContract({ open, damage }: BlobsUnderTest): void {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const listed = async (blobs: Blobs) => {
    const all: { readonly hash: string; readonly bytes: number }[] = [];
    for await (const blob of blobs.each()) all.push(blob);
    return all;
  };

  test("any contents come back as they were, under their SHA-256", () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (contents) => {
        const blobs = await open();
        const hash = await blobs.put(contents);
        expect(hash).toBe(createHash("sha256").update(contents).digest("hex"));
        expect(Buffer.from((await blobs.get(hash)) as Uint8Array).equals(contents)).toBe(true);
      }),
      { numRuns: 20 },
    ));

  test("the same contents are kept once, whoever puts them at the same time", async () => {
    const blobs = await open();
    const hashes = await Promise.all(["same", "same", "other", "same"].map((text) => blobs.put(bytes(text))));
    expect(new Set(hashes).size).toBe(2);
    expect((await listed(blobs)).map(({ hash }) => hash)).toEqual([...new Set(hashes)].sort());
    expect((await listed(blobs)).map(({ bytes }) => bytes).sort()).toEqual([4, 5]);
  });

  test("what was never put, or was removed, is missing", async () => {
    const blobs = await open();
    expect(await blobs.get(NOTHING)).toBe("missing");
    expect(await listed(blobs)).toEqual([]);
    const hash = await blobs.put(bytes("gone"));
    await blobs.remove(hash);
    await blobs.remove(hash);
    expect([await blobs.get(hash), await listed(blobs)]).toEqual(["missing", []]);
  });

  test("what is no longer what the hash says is damaged, and can be put again when its size tells", async () => {
    const blobs = await open();
    const hash = await blobs.put(bytes("the page as it was"));
    await damage(blobs, hash);
    expect(await blobs.get(hash)).toBe("damaged");
    await blobs.put(bytes("the page as it was"));
    expect(await blobs.get(hash)).toEqual(Buffer.from("the page as it was"));
  });

  test.each(["", "abc", "../../etc/passwd", `${"a".repeat(63)}/`, "A".repeat(64)])("%j is no hash", async (hash) => {
    const blobs = await open();
    await expect((async () => blobs.get(hash))()).rejects.toThrow("is no SHA-256");
    await expect((async () => blobs.remove(hash))()).rejects.toThrow("is no SHA-256");
  });
}
