import type { Place } from "./place.ts";

/** The search box: a plain form, so that it works without a script where a server answers. */
export function SearchBox({ at, query = "" }: { readonly at: Place; readonly query?: string }) {
  const { words } = at.site;
  return (
    <search>
      <form class="search" action={at.to("search.html")} method="get">
        <label class="unseen" for="q">
          {words.searchFor}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          value={query}
          placeholder={words.searchFor}
          autocomplete="off"
          maxlength={200}
        />
        <button type="submit">{words.search}</button>
      </form>
    </search>
  );
}
