import { page } from "./layout.tsx";
import type { Place } from "./place.ts";
import { SearchBox } from "./search-box.tsx";

/** What stands at an address that holds nothing. */
export function notFoundPage(at: Place): string {
  const { words } = at.site;
  return page({
    at,
    title: words.notFound,
    description: words.notFoundText,
    children: (
      <div class="intro">
        <h1>{words.notFound}</h1>
        <p class="about">{words.notFoundText}</p>
        <SearchBox at={at} />
      </div>
    ),
  });
}
