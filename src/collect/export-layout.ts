import type { SourceFile } from "./collector.ts";

/** One standard export inside a source: its lists and its day files. */
export interface ExportLayout {
  /** Folder that holds it, with a `/` at the end; `''` at the top of the source. */
  readonly root: string;
  /** Files beside the channel folders by base name (`users.json`). */
  readonly lists: ReadonlyMap<string, SourceFile>;
  /** Day files by the channel's folder, in order. */
  readonly days: ReadonlyMap<string, readonly SourceFile[]>;
}

const DAY = /^(.*\/)?([^/]+)\/\d{4}-\d{2}-\d{2}\.json$/;
const LISTS = /^(.*\/)?((?:channels|groups|dms|mpims|users|org_users)\.json)$/;
/** macOS's shadows, and slackdump's copies of files and pictures. */
const NOT_CHANNELS = /(?:^|\/)(?:__MACOSX|__uploads|__avatars)\//;

/**
 * The standard exports in a source: usually one at its top or in a top folder, several where a folder of exports was
 * named. Files that people uploaded (inside a channel's folder) are no exports, whatever their names.
 */
export function findExports(files: readonly SourceFile[]): readonly ExportLayout[] {
  const roots = new Map<string, Map<string, SourceFile[]>>();
  const lists = new Map<string, Map<string, SourceFile>>();
  for (const file of files) {
    if (NOT_CHANNELS.test(file.name)) continue;
    const [, dayRoot = "", folder] = DAY.exec(file.name) ?? [];
    if (folder !== undefined)
      append(
        entry(roots, dayRoot, () => new Map<string, SourceFile[]>()),
        folder,
        file,
      );
    const [, listRoot = "", list] = LISTS.exec(file.name) ?? [];
    if (list !== undefined) entry(lists, listRoot, () => new Map<string, SourceFile>()).set(list, file);
  }
  for (const root of lists.keys()) entry(roots, root, () => new Map<string, SourceFile[]>());
  return [...roots]
    .filter(([root]) => !isInsideChannel(root, roots))
    .map(([root, days]) => ({ root, lists: lists.get(root) ?? new Map<string, SourceFile>(), days }));
}

/** True when a folder above `root` is a channel's. */
function isInsideChannel(root: string, roots: ReadonlyMap<string, ReadonlyMap<string, unknown>>): boolean {
  const folders = root.split("/").slice(0, -1);
  return folders.some((folder, depth) => {
    const above = folders.slice(0, depth).map((name) => `${name}/`);
    return roots.get(above.join(""))?.has(folder) ?? false;
  });
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function append(days: Map<string, SourceFile[]>, folder: string, file: SourceFile): void {
  entry(days, folder, () => []).push(file);
}
