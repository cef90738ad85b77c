import type { Source, SourceFile } from "../../collect/collector.ts";
import { isObject } from "../../collect/json-object.ts";
import { readRows } from "../../collect/message-rows.ts";

/**
 * A file's id at the beginning of a folder or file name: slackdump's `__uploads/F01/photo.png`, `attachments/F01-photo.png`
 * and `C01/F01-photo.png`, slack-archive's `files/C01/F01.png`.
 */
const ID = /(?:^|\/)(F[A-Z0-9]{2,20})(?=[-_./])/g;
const DAY = /(?:^|\/)[^/]+\.json$/;

/** The files that lie in an archive itself, by id; of several with one id the largest, for the others are previews. */
export function filesInArchive({ files }: Source, wanted: ReadonlySet<string>): ReadonlyMap<string, SourceFile> {
  const found = new Map<string, SourceFile>();
  for (const file of files) {
    for (const [, id = ""] of file.name.matchAll(ID)) {
      if (wanted.has(id) && file.size > (found.get(id)?.size ?? -1)) found.set(id, file);
    }
  }
  return found;
}

/**
 * Addresses of these files in an export's messages, with the token that an export's addresses carry: they are for asking
 * at once, and written nowhere.
 */
export async function addressesInExport(
  { files, limits }: Source,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  for (const file of files) {
    if (!DAY.test(file.name) || addresses.size === wanted.size) continue;
    for await (const { values } of readRows(file, limits)) {
      for (const row of values) if (isObject(row)) collect(row, wanted, addresses);
    }
  }
  return addresses;
}

function collect(row: Record<string, unknown>, wanted: ReadonlySet<string>, addresses: Map<string, string>): void {
  for (const file of [...(Array.isArray(row.files) ? row.files : []), row.file]) {
    if (!isObject(file) || typeof file.id !== "string" || !wanted.has(file.id)) continue;
    const address = file.url_private_download ?? file.url_private;
    if (typeof address === "string" && /[?&]t=xox/.test(address)) addresses.set(file.id, address);
  }
}
