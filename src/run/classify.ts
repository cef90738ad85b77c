import type { Classifier } from "../classify/classifier.ts";
import type { Archive } from "./archive.ts";
import { loadContext } from "./context.ts";

/** The classifier as the archive has taught it: its topics, its entries, its curators' decisions. */
export async function classifierOf(archive: Archive): Promise<Classifier> {
  return (await loadContext(archive)).classifier;
}
