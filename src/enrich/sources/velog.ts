import { pageSource } from "../page-source.ts";
import type { Source } from "../source.ts";

/** Posts of velog. Who wrote one and when stands in the data that the page is drawn from, else in its address. */
export const velog: Source = pageSource({
  name: "velog",
  hosts: ["velog.io"],
  picks: {
    released: /\\?"released_at\\?":\s*\\?"([^"\\]{10,40})/,
    name: /\\?"display_name\\?":\s*\\?"([^"\\]{1,80})\\?"/,
  },
  rules: {
    siteName: [() => "velog"],
    authors: [(page) => page.picked("name"), ({ url }) => /velog\.io\/@([\w.-]+)\//.exec(url)?.[1]],
    published: [(page) => page.picked("released")],
    kind: [({ url }) => (/velog\.io\/@[^/]+\/[^/]+/.test(url) ? "article" : null)],
  },
});
