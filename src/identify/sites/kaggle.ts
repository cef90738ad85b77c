import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

const COMPETITIONS: ReadonlySet<string> = new Set(["c", "competitions"]);
const NOTEBOOKS: ReadonlySet<string> = new Set(["code", "kernels", "notebooks"]);

/** Competitions under their old and new path, notebooks and datasets with their front tab. */
export const kaggle: SiteRule = {
  name: "kaggle",
  hosts: ["kaggle.com"],
  key(address) {
    const [kind = "", ...rest] = address.segments;
    if (COMPETITIONS.has(kind) && rest.length > 0) return keyOf("competitions", rest, 1, "overview");
    if (NOTEBOOKS.has(kind) && rest.length > 1) return keyOf("code", rest, 2, "notebook");
    if (kind === "datasets" && rest.length > 1) return keyOf("datasets", rest, 2, "data");
    return null;

    function keyOf(name: string, path: readonly string[], length: number, front: string): string {
      const shown = path.length === length + 1 && path[length] === front ? path.slice(0, length) : path;
      return pageKey(address, { path: `/${[name, ...shown].join("/")}` });
    }
  },
};
