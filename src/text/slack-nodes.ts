/** An object of Slack's JSON, of which nothing is certain. */
export type Node = { readonly [field: string]: unknown };

/** The objects of a list, or the one object. */
export function nodes(value: unknown): readonly Node[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((item): item is Node => typeof item === "object" && item !== null && !Array.isArray(item));
}

export function record(value: unknown): Node {
  return nodes(value)[0] ?? {};
}

export function string(value: unknown): string {
  return typeof value === "string" ? value : "";
}
