import { expect } from "vitest";
import type { FolderInput, FolderPublisher } from "../../src/publish/publisher.ts";

/** Everything that a publisher writes, by path; no path comes twice. */
export async function filesOf(publisher: FolderPublisher, input: FolderInput): Promise<ReadonlyMap<string, Buffer>> {
  const files = [...publisher.publishFiles(input)];
  const made = await Promise.all(
    files.map(async ({ path, contents }) => [path, Buffer.from((await contents()) ?? "")] as const),
  );
  const byPath = new Map(made);
  expect(byPath.size).toBe(files.length);
  return byPath;
}

/** The same as texts. */
export async function textsOf(publisher: FolderPublisher, input: FolderInput): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await filesOf(publisher, input))].map(([path, contents]) => [path, contents.toString()]));
}
