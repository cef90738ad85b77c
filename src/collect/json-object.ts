/** JSON that was checked only as far as being an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The field when it is a string with something in it, else null. */
export function textOf(row: unknown, field: string): string | null {
  const value = isObject(row) && Object.hasOwn(row, field) ? row[field] : null;
  return typeof value === "string" && value !== "" ? value : null;
}

/** The field when it is an object, else null. */
export function objectOf(row: JsonObject, field: string): JsonObject | null {
  const value = Object.hasOwn(row, field) ? row[field] : null;
  return isObject(value) ? value : null;
}
