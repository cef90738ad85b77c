import { isAbsolute, relative, resolve, sep } from "node:path";
import { TextDecoder } from "node:util";
import type { DocumentKind } from "../model/document.ts";
import { type Batch, type Collection, InputError, type Source, type SourceFile } from "./collector.ts";
import { foreignEncoding } from "./foreign-encoding.ts";

const LARGEST = 64 * 1024 ** 2;
const HEAD = 64 * 1024;

/** Name of a document: the path relative to the working directory when it lies inside, else the file's own name. */
export function documentName(path: string): string {
  const inside = relative(process.cwd(), resolve(path));
  const parts = (inside === "" || isAbsolute(inside) ? path : inside).split(sep);
  return (parts[0] === ".." || isAbsolute(inside) ? parts.slice(-1) : parts).join("/").normalize("NFC");
}

/** A single file's first bytes as text; null for zips and folders, and for files that are no UTF-8 text. */
export async function headOf(source: Source): Promise<string | null> {
  const file = source.kind === "file" ? source.files[0] : undefined;
  if (file === undefined) return null;
  const head = await headBytes(file);
  if (head.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: head.length < file.size });
  } catch {
    return null; // not text: another collector may know it
  }
}

/**
 * Throws an `InputError` for a single file that is text in another encoding than UTF-8. It could be read, but publishing
 * into it would have to write what its encoding cannot hold; the curator's own editor converts it more safely.
 */
export async function refuseForeignText(source: Source): Promise<void> {
  const file = source.kind === "file" ? source.files[0] : undefined;
  const encoding = file && foreignEncoding(await headBytes(file));
  if (encoding) throw new InputError(source.path, notUtf8(encoding));
}

async function headBytes(file: SourceFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file.stream()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= HEAD) break;
  }
  return Buffer.concat(chunks).subarray(0, HEAD);
}

function notUtf8(encoding: string): string {
  return `is not UTF-8 text (${encoding}, as it looks); save it as UTF-8 and import it again`;
}

/** The whole file as UTF-8 text, byte for byte (a byte order mark included). */
export async function textOf(file: SourceFile): Promise<string> {
  if (file.size > LARGEST) throw new InputError(file.name, `is larger than ${LARGEST} bytes; split it`);
  const bytes = await file.read();
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new InputError(file.name, notUtf8(foreignEncoding(bytes) ?? "another encoding"));
  }
}

/** A source that is one document. */
export function documentCollection(
  source: Source,
  kind: DocumentKind,
  problemsOf: (document: { name: string; kind: DocumentKind; text: string }) => Batch["problems"],
): Collection {
  if (source.kind !== "file") throw new InputError(source.path, `is a ${source.kind}, expected a file`);
  return {
    head: { workspaces: [], channels: [], people: [], problems: source.problems },
    parts: source.files.slice(0, 1).map((file) => ({
      name: documentName(source.path),
      bytes: file.size,
      fingerprint: null,
      async *read() {
        const document = { name: documentName(source.path), kind, text: await textOf(file) };
        yield { messages: [], documents: [document], problems: problemsOf(document) };
      },
    })),
  };
}
