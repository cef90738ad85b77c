import type { Place } from "./place.ts";
import { type Collection, nameOf } from "./site.ts";

/** Collections by name, with how many tips each holds. */
export function Shelf({ at, all }: { readonly at: Place; readonly all: readonly Collection[] }) {
  return (
    <ul class="shelf">
      {all.map((collection) => (
        <li>
          <a href={at.to(collection.path)} aria-current={at.path === collection.path ? "page" : undefined}>
            {nameOf(collection, at.site)}
          </a>{" "}
          <span class="count">{collection.tips.length}</span>
        </li>
      ))}
    </ul>
  );
}
