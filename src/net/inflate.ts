import { pipeline, Readable, type Transform } from "node:stream";
import zlib from "node:zlib";
import { NetError } from "./net-error.ts";

type Bytes = AsyncIterable<Uint8Array>;

/** Layers of compression that are taken off: honest servers and their proxies use one. */
const LAYERS = 2;
/** Largest window that a sender may ask memory for, as a power of two. https://www.rfc-editor.org/rfc/rfc9659 */
const ZSTD_WINDOW = 23;

/** A cut stream gives what has come, as in browsers. */
const GZIP = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
const BROTLI = { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH };

/** Present from Node 22.15 on. */
const zstd = zlib as unknown as {
  readonly createZstdDecompress?: (options: { readonly params: Readonly<Record<number, number>> }) => Transform;
  readonly constants: { readonly ZSTD_d_windowLogMax: number };
};

const INFLATERS: Readonly<Record<string, (source: Bytes) => Bytes>> = {
  gzip: (source) => through(source, zlib.createGunzip(GZIP)),
  "x-gzip": (source) => through(source, zlib.createGunzip(GZIP)),
  br: (source) => through(source, zlib.createBrotliDecompress(BROTLI)),
  deflate,
  ...(zstd.createZstdDecompress ? { zstd: (source: Bytes) => through(source, inflateZstd()) } : {}),
};

/**
 * Takes the compression off a body as it comes, layer by layer.
 *
 * @param encoding the header `content-encoding`
 * @param limit most bytes between two layers: an outer layer may unfold to what the inner one makes nothing of
 * @throws NetError for more layers than are taken off, or a kind that is not known
 */
export function inflate(body: Bytes, encoding: string, limit: number): Bytes {
  const layers = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (layers.length > LAYERS) throw new NetError("protocol", `the body is compressed ${layers.length} times over`);
  return layers.reduceRight<Bytes>((source, name) => {
    const inflater = INFLATERS[name];
    if (inflater === undefined) {
      throw new NetError("protocol", `the body is compressed in a way that is not known: ${name.slice(0, 20)}`);
    }
    return inflater(bounded(source, limit));
  }, body);
}

async function* bounded(source: Bytes, limit: number): Bytes {
  let size = 0;
  for await (const part of source) {
    size += part.length;
    if (size > limit) throw new NetError("protocol", `the body is larger than ${limit} bytes before it is inflated`);
    yield part;
  }
}

/** The name means zlib's format; many servers send the bare one. */
async function* deflate(source: Bytes): Bytes {
  const parts = source[Symbol.asyncIterator]();
  const { value: first, done } = await parts.next();
  if (done) return;
  const isBare = ((first[0] ?? 0) & 0x0f) !== 8;
  yield* through(chain(first, parts), isBare ? zlib.createInflateRaw(GZIP) : zlib.createInflate(GZIP));
}

async function* chain(first: Uint8Array, rest: AsyncIterator<Uint8Array>): Bytes {
  try {
    yield first;
    yield* { [Symbol.asyncIterator]: () => rest };
  } finally {
    await rest.return?.();
  }
}

async function* through(source: Bytes, inflater: Transform): Bytes {
  // Errors of either side come out where the inflater is read; leaving early closes both.
  pipeline(Readable.from(source), inflater, () => {});
  yield* inflater;
}

function inflateZstd(): Transform {
  const create = zstd.createZstdDecompress;
  if (create === undefined) throw new NetError("protocol", "this Node cannot inflate zstd");
  return create({ params: { [zstd.constants.ZSTD_d_windowLogMax]: ZSTD_WINDOW } });
}
