import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Limits } from "../model/config.ts";
import { InputError, type SourceFile } from "./collector.ts";

/** A `.gz` file inflated, in chunks. Throws an `InputError` when it is damaged or larger than the limits allow. */
export async function* gunzipped(file: SourceFile, limits: Limits): AsyncGenerator<Buffer> {
  const packed = Readable.from(file.stream());
  const inflated = createGunzip();
  packed.on("error", (error) => inflated.destroy(error));
  let size = 0;
  try {
    for await (const chunk of packed.pipe(inflated)) {
      size += chunk.length;
      if (size > limits.fileBytes) {
        throw new InputError(file.name, `Inflated, it is more than ${limits.fileBytes} bytes (limits.fileBytes).`);
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof InputError || !isZlibError(error)) throw error;
    throw new InputError(file.name, `It is damaged from here on (${error.message}); the rest is passed over.`);
  } finally {
    packed.destroy();
    inflated.destroy();
  }
}

function isZlibError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("Z_");
}
