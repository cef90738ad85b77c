import type { SiteRule } from "../site-rule.ts";

const ASIN = /^[A-Z0-9]{10}$/i;
const BEFORE: ReadonlySet<string> = new Set(["dp", "product", "d", "ASIN", "o"]);

/** A product by its ASIN; each country's shop has its own. */
export const amazon: SiteRule = {
  name: "amazon",
  hosts: ["com", "co.jp", "co.uk", "de", "fr", "ca", "in", "it", "es", "com.au", "com.br", "com.mx", "nl"].map(
    (end) => `amazon.${end}`,
  ),
  key({ host, segments }) {
    const at = segments.findIndex((part, index) => ASIN.test(part) && BEFORE.has(segments[index - 1] ?? ""));
    if (at < 0 || /(?:^|\.)(?:aws|docs|developer)\./.test(host)) return null;
    return `amazon:${host.slice(host.indexOf("amazon.") + 7)}/${(segments[at] ?? "").toUpperCase()}`;
  },
};
