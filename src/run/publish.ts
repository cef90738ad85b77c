import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError } from "../collect/collector.ts";
import { identify } from "../identify/identify.ts";
import type { Document } from "../model/document.ts";
import type { Tip } from "../model/tip.ts";
import type { Topic } from "../model/topic.ts";
import type { Publisher } from "../publish/publisher.ts";
import { FOLDER_PUBLISHERS, PUBLISHERS } from "../publish/publishers.ts";
import type { Archive } from "./archive.ts";
import { listTips, listTopics } from "./list.ts";
import { listEntries } from "./list-entries.ts";
import { pagesOfTips } from "./pages-of.ts";
import { assembleStale } from "./pipeline.ts";
import type { Progress } from "./progress.ts";
import { publishFolder } from "./publish-site.ts";
import { writeFileAtomically } from "./write-file.ts";

/** What a publication did. */
export interface Published {
  readonly format: string;
  readonly path: string;
  /** False when the file already said the same. */
  readonly written: boolean;
  readonly tips: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Files of the folder, where the format writes a folder: what is added, changed and removed are files then. */
  readonly files?: number;
}

/**
 * Writes the published tips in a format. Formats that keep a curator's file alive (`jekyll`, `markdown`) write into the
 * file at `out`, or into the imported one where `out` is new: whatever Tipkeeper did not write stays as it is. Hand edits
 * since the last publication are imported first, so that they are never written over.
 */
export async function publish(
  archive: Archive,
  { to, out, progress }: { readonly to: string; readonly out?: string | undefined; readonly progress: Progress },
): Promise<Published> {
  const folder = FOLDER_PUBLISHERS.find(({ name }) => name === to);
  if (folder) return publishFolder(archive, folder, { out, progress });
  const publisher = PUBLISHERS.find(({ name }) => name === to);
  if (!publisher) {
    const formats = [...PUBLISHERS, ...FOLDER_PUBLISHERS].map(({ name, writes }) => ({ name, what: writes }));
    throw new InputError(to, "is no format; expected one of these", formats);
  }
  const path = await targetPath(archive, publisher, out);
  const present = await readText(path);
  const base = publisher.keepsBase ? await baseFor(archive, path, present, progress) : null;

  const tips: Tip[] = [];
  const hidden = new Set<string>();
  for await (const tip of listTips(archive, { all: true })) {
    if (tip.state === "published") tips.push(tip);
    if (tip.state === "hidden") for (const { key } of tip.links) hidden.add(key);
  }
  await progress({ task: "publish", done: 0, total: tips.length });
  const publication = publisher.publish({
    title: archive.config.title,
    language: archive.config.language,
    topics: await usedTopics(archive),
    tips,
    hidden,
    base,
    keyOf: (url) => identify(url)?.key ?? null,
    pageOf: await pagesOfTips(archive.store, tips, ({ kind, doi }) => kind === "paper" || doi !== null),
  });
  const written = publication.text !== present;
  if (written) await writeFileAtomically(path, publication.text);
  if (publisher.keepsBase) await archive.store.putSetting(editionName(path), digest(publication.text));
  await progress({ task: "publish", done: tips.length, total: tips.length });
  const { added, changed, removed } = publication;
  return { format: publisher.name, path, written, tips: tips.length, added, changed, removed };
}

/** Where to write: the path named, a file of our own name in the folder named, else the one Markdown file imported. */
async function targetPath({ store }: Archive, publisher: Publisher, out: string | undefined): Promise<string> {
  if (out !== undefined) return (await isFolder(out)) ? join(out, `tips.${publisher.extension}`) : out;
  const documents = publisher.keepsBase ? (await store.documents()).filter(({ kind }) => kind === "markdown") : [];
  const [document] = documents;
  if (document && documents.length === 1 && (await readText(document.name)) !== null) return document.name;
  throw new InputError("publish", "does not know where to write; name a file or folder with --out");
}

async function usedTopics(archive: Archive): Promise<readonly Topic[]> {
  return (await listTopics(archive)).map(({ tips: _tips, ...topic }) => topic);
}

/** The file to publish into: the one that is there, with its hand edits taken in, else the imported one. */
async function baseFor(
  archive: Archive,
  path: string,
  present: string | null,
  progress: Progress,
): Promise<string | null> {
  const { store } = archive;
  const documents = (await store.documents()).filter(({ kind }) => kind === "markdown");
  const document = documentFor(documents, path);
  if (present === null) return document?.text ?? null;
  const known = document?.text === present || (await store.setting(editionName(path))) === digest(present);
  if (document && !known) {
    await store.transaction(async (tx) => {
      await tx.putDocument({ name: document.name, kind: "markdown", text: present });
      await listEntries(tx, { ...document, revision: document.revision + 1, text: present });
    });
    await assembleStale(archive, progress);
  }
  return present;
}

/** The imported document that this path stands for: the same name, else the only one there is. */
function documentFor(documents: readonly Document[], path: string): Document | null {
  const same = documents.filter(({ name }) => name === path || basename(name) === basename(path));
  if (same.length === 1) return same[0] ?? null;
  return documents.length === 1 ? (documents[0] ?? null) : null;
}

function editionName(path: string): string {
  return `edition:${basename(path)}`;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT")
      throw new InputError(path, `cannot be read: ${(error as Error).message}`);
    const folder = dirname(path);
    if (!(await isFolder(folder))) throw new InputError(folder, "is no folder; make it first, or publish elsewhere");
    return null;
  }
}
