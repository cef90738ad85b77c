import { createHash } from "node:crypto";
import { z } from "zod";
import type { Blobs } from "../model/blobs.ts";
import { CAPTURE_FORMATS, type Capture } from "../model/capture.ts";
import type { Problem } from "../model/problem.ts";
import type { Store } from "../store/store.ts";

/** Bytes of contents on one line; a line is read and written whole. */
const PART = 576 * 1024;
/** Parts of one contents: more than any copy that is kept. */
const MOST_PARTS = 1024;
/** Keys whose words are read at a time. */
const PAGE = 200;

const text = z.string();
const hash = z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256");

/** Contents in parts, before the copies that name them; copies; what the newest readable ones say. */
export const COPY_FACTS = [
  z.object({ part: z.object({ blob: hash, number: z.int().min(0), last: z.boolean(), base64: text }) }),
  z.object({
    capture: z.object({
      ...{ key: text, url: text, at: text, format: z.enum(CAPTURE_FORMATS), blob: hash },
      ...{ bytes: z.int().min(0), type: text },
    }),
  }),
  z.object({ copied: z.object({ key: text, words: text }) }),
] as const;
export type CopyFact = z.infer<(typeof COPY_FACTS)[number]>;

/**
 * Copies for a backup, the same for the same archive. One contents is in memory at a time; what is missing or damaged is
 * told, and the rest goes on.
 */
export async function* eachCopyFact(
  store: Store,
  blobs: Blobs,
  report: (problem: Problem) => void,
): AsyncGenerator<CopyFact> {
  const names = new Map<string, Capture>();
  for await (const page of store.eachCapture()) for (const capture of page) names.set(capture.blob, capture);
  for (const [blob, { url, at }] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const contents = await blobs.get(blob);
    if (typeof contents === "string") report({ where: url, why: `its copy of ${at} is ${contents}` });
    else yield* partsOf(blob, contents);
  }
  let keys = new Set<string>();
  const words = async function* (): AsyncGenerator<CopyFact> {
    for (const [key, said] of [...(await store.copiedWords([...keys]))].sort(([a], [b]) => (a < b ? -1 : 1))) {
      yield { copied: { key, words: said } };
    }
    keys = new Set();
  };
  for await (const page of store.eachCapture()) {
    for (const capture of page) {
      // A key's copies may lie on two pages: its words are told after its last one.
      if (keys.size >= PAGE && !keys.has(capture.key)) yield* words();
      keys.add(capture.key);
      yield { capture };
    }
  }
  yield* words();
}

function* partsOf(blob: string, contents: Uint8Array): Generator<CopyFact> {
  const whole = Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength);
  const count = Math.max(1, Math.ceil(whole.length / PART));
  for (let number = 0; number < count; number++) {
    const base64 = whole.toString("base64", number * PART, (number + 1) * PART);
    yield { part: { blob, number, last: number === count - 1, base64 } };
  }
}

/** Takes copies out of a backup. */
export interface CopyTaker {
  take(fact: CopyFact): Promise<void>;
  /** Writes what is left, and names the copies whose contents are not there. */
  finish(): Promise<readonly Problem[]>;
}

/**
 * Contents are kept as they come, whatever becomes of the facts: without a name they are only in the way, and `preserve
 * --prune` takes them out.
 */
export function takeCopies(tx: Store, blobs: Blobs): CopyTaker {
  const problems: Problem[] = [];
  let parts: Buffer[] = [];
  let current = "";
  let captures: Capture[] = [];
  let words = new Map<string, string>();
  const wanted = new Map<string, Capture>();

  async function takePart({ blob, number, last, base64 }: Extract<CopyFact, { part: unknown }>["part"]): Promise<void> {
    if (number === 0) [current, parts] = [blob, []];
    // Parts of a contents that did not begin here: its copies are found to lack it at the end.
    if (blob !== current || number !== parts.length || number >= MOST_PARTS) return;
    parts.push(Buffer.from(base64, "base64"));
    if (!last) return;
    const contents = Buffer.concat(parts);
    parts = [];
    const found = createHash("sha256").update(contents).digest("hex");
    if (found === blob) await blobs.put(contents);
  }

  async function flush(): Promise<void> {
    await tx.putCaptures(captures);
    await tx.putCopiedWords(words);
    captures = [];
    words = new Map();
  }

  return {
    async take(fact) {
      if ("part" in fact) return takePart(fact.part);
      if ("capture" in fact) {
        captures.push(fact.capture);
        wanted.set(fact.capture.blob, fact.capture);
      } else words.set(fact.copied.key, fact.copied.words);
      if (captures.length + words.size >= PAGE) await flush();
    },
    async finish() {
      await flush();
      if (wanted.size > 0) for await (const { hash: kept } of blobs.each()) wanted.delete(kept);
      for (const { url, at } of wanted.values()) {
        problems.push({ where: url, why: `its copy of ${at} is missing or damaged in the backup` });
      }
      return problems;
    },
  };
}
