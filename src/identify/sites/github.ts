import type { Address } from "../address.ts";
import { pageKey, queryKey } from "../page-key.ts";
import type { SiteRule } from "../site-rule.ts";

/** First path parts that are no account. */
const RESERVED: ReadonlySet<string> = new Set([
  ...["topics", "features", "about", "marketplace", "orgs", "sponsors", "settings", "notifications", "login", "search"],
  ...[
    "explore",
    "trending",
    "collections",
    "apps",
    "enterprise",
    "pricing",
    "readme",
    "security",
    "site",
    "events",
    "users",
  ],
  ...[
    "stars",
    "new",
    "join",
    "contact",
    "dashboard",
    "codespaces",
    "copilot",
    "customer-stories",
    "organizations",
    "team",
  ],
  ...[
    "pulls",
    "issues",
    "gist",
    "logout",
    "sessions",
    "account",
    "edu",
    "education",
    "solutions",
    "resources",
    "models",
  ],
]);
const RAW_HOSTS: readonly string[] = ["raw.githubusercontent.com", "raw.github.com"];
const DEFAULT_BRANCH: ReadonlySet<string> = new Set(["master", "main", "HEAD"]);
const README = /^readme(?:\.(?:md|markdown|rst|txt|adoc|org))?$/i;

/**
 * A repository, whose name ignores case, with its front page's other forms: `.git`, the default tree, the README.
 * Files, raw or not, other trees, issues, releases and the rest are pages of their own.
 */
export const github: SiteRule = {
  name: "github",
  hosts: ["github.com", ...RAW_HOSTS],
  key(address) {
    const { host, segments } = address;
    if (RAW_HOSTS.includes(host)) return raw(segments);
    if (host !== "github.com" && host !== "m.github.com") return pageKey(address);
    const [owner, name, form, ...rest] = segments;
    if (owner === undefined || RESERVED.has(owner.toLowerCase())) return pageKey(address, { host: "github.com" });
    if (name === undefined) return `gh:${owner.toLowerCase()}${queryKey(profileQuery(address))}`;
    const repo = repoKey(owner, name);
    if (form === undefined) return repo;
    return form === "blob" || form === "raw"
      ? file(repo, rest)
      : `${repo}${inside(form, rest)}${queryKey(address.query)}`;
  },
};

function repoKey(owner: string, name: string): string {
  return `gh:${owner}/${name.replace(/\.git$/i, "")}`.toLowerCase();
}

function profileQuery({ query }: Address): Address["query"] {
  return query.filter(({ name, value }) => name !== "tab" || (value !== "readme-ov-file" && value !== "overview"));
}

function inside(form: string, rest: readonly string[]): string {
  if (form === "tree" && rest.length === 1 && DEFAULT_BRANCH.has(rest[0] ?? "")) return "";
  if (form === "wiki" && rest.length === 1 && rest[0] === "Home") return "/wiki";
  return `/${[form, ...rest].join("/")}`;
}

function raw([owner, name, ...rest]: readonly string[]): string | null {
  return owner === undefined || name === undefined || rest.length < 2 ? null : file(repoKey(owner, name), rest);
}

function file(repo: string, rest: readonly string[]): string {
  const [branch = "", ...path] = rest[0] === "refs" && rest[1] === "heads" ? rest.slice(2) : rest;
  const isFront = DEFAULT_BRANCH.has(branch) && path.length === 1 && README.test(path[0] ?? "");
  return isFront ? repo : `${repo}/blob/${[branch, ...path].join("/")}`;
}
