import { z } from "zod";

/** A text; null for whatever else stands there: a service's answer is as hostile as a page. */
export const text = z.string().nullable().catch(null).default(null);
export const number = z.number().nullable().catch(null).default(null);

/** Items that are as expected; the others are passed over. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(z.unknown())
    .catch([])
    .default([])
    .transform((items) =>
      items.flatMap((one): z.infer<Item>[] => {
        const parsed = item.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

/** An object of these fields; null for whatever else stands there. */
export function part<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object(shape).nullable().catch(null).default(null);
}
