import type { Page } from "../src/model/page.ts";

/** A page for tests that says its title and nothing else unless told otherwise. */
export function page(fields: Partial<Page> & { readonly key: string }): Page {
  return {
    url: "https://page.example/",
    source: "page",
    fetchedAt: "2026-01-01T00:00:00.000Z",
    title: "A page",
    description: null,
    abstract: null,
    siteName: null,
    authors: [],
    published: null,
    modified: null,
    language: null,
    picture: null,
    kind: null,
    venue: null,
    doi: null,
    imprint: null,
    minutes: null,
    ...fields,
  };
}
