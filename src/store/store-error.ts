/** Why a store cannot be opened or written, where, and what to do: shown to people as it stands, never with a stack trace. */
export class StoreError extends Error {
  constructor(
    readonly where: string,
    readonly why: string,
    cause?: unknown,
  ) {
    super(`${where}: ${why}`, { cause });
    this.name = "StoreError";
  }
}
