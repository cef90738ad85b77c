import { pageKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";
import { arxivKey } from "./arxiv.ts";

const KINDS: ReadonlySet<string> = new Set(["datasets", "spaces"]);
/** Pages of a repository. */
const PAGES: ReadonlySet<string> = new Set(["tree", "blob", "raw", "resolve", "viewer", "discussions", "commits"]);
/** First path parts that are no owner of models. */
const RESERVED: ReadonlySet<string> = new Set([
  ...[
    "docs",
    "blog",
    "learn",
    "papers",
    "models",
    "tasks",
    "collections",
    "posts",
    "organizations",
    "settings",
    "join",
  ],
  ...[
    "login",
    "pricing",
    "enterprise",
    "chat",
    "api",
    "new",
    "search",
    "course",
    "deep-rl-course",
    "inference",
    "support",
  ],
  ...["privacy", "terms-of-service", "brand", "metrics", "languages", "welcome", "storage", "leaderboards", "hub"],
]);

/** Models, datasets and spaces, whose names ignore case, with their default tree; papers, which are arXiv's. */
export const huggingFace: SiteRule = {
  name: "hugging-face",
  hosts: ["huggingface.co", "hf.co"],
  key(address) {
    const { segments } = address;
    const [first = ""] = segments;
    if (first === "papers") return segments.length === 2 ? arxivKey(segments.slice(1)) : null;
    const from = KINDS.has(first) ? 1 : 0;
    const [owner, name, ...rest] = segments.slice(from);
    if (owner === undefined || name === undefined || (from === 0 && RESERVED.has(first)))
      return pageKey(address, { host: "huggingface.co" });
    // The oldest models and datasets have no owner: `/bert-base-uncased/tree/main`.
    if (PAGES.has(name)) {
      const path = isFront([name, ...rest]) ? `/${segments.slice(0, from + 1).join("/")}` : address.path;
      return pageKey(address, { host: "huggingface.co", path });
    }
    if (!isFront(rest)) return pageKey(address, { host: "huggingface.co" });
    return `hf:${from === 1 ? `${first}/` : ""}${owner}/${name}`.toLowerCase();
  },
};

function isFront([form, ref, file, ...more]: readonly string[]): boolean {
  if (form === undefined) return true;
  if (ref !== "main" || more.length > 0) return false;
  return file === undefined ? form === "tree" : form === "blob" && file === "README.md";
}
