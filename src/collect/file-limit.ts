import type { Limits } from "../model/config.ts";
import { InputError } from "./collector.ts";

/** Throws an `InputError` when a file is larger than the limits allow. `size` in bytes. */
export function refuseLarge(where: string, size: number, limits: Limits): void {
  if (size <= limits.fileBytes) return;
  throw new InputError(where, `It is ${size} bytes, more than ${limits.fileBytes} (limits.fileBytes); passed over.`);
}
