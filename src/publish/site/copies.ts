import type { Site } from "../../views/site.ts";
import type { FolderInput, PublishedFile } from "../publisher.ts";

/** The preserved copies that the site shows. Contents are known by their hash: what is there already is not read again. */
export function* copyFiles(site: Site, read: FolderInput["readCopy"]): Generator<PublishedFile> {
  if (read === undefined) return;
  for (const [path, { blob }] of site.copies) yield { path, contents: () => read(blob), stamp: blob };
}
