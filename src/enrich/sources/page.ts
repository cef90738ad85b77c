import { pageWay } from "../page-source.ts";
import type { Source } from "../source.ts";

/** Any page: what it says of itself in the ways that hold for all. */
export const page: Source = {
  name: "page",
  idOf: ({ url }) => (/^https?:\/\//i.test(url) ? url : null),
  ways: [pageWay({ rules: {} })],
};
