import { param } from "../address.ts";
import type { SiteRule } from "../site-rule.ts";

const ID = /^(?:.*-)?([0-9a-f]{32})$/;
const UUID = /^(?:.*-)?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** A page by its 32 hexadecimal digits; `p` names the page that is opened above another. */
export const notion: SiteRule = {
  name: "notion",
  hosts: ["notion.so", "notion.site", "notion.com"],
  key(address) {
    const id = idOf(param(address, "p") ?? "") ?? idOf(address.segments.at(-1) ?? "");
    return id === undefined ? null : `notion:${id}`;
  },
};

function idOf(text: string): string | undefined {
  const end = text.slice(-40).toLowerCase();
  return ID.exec(end)?.[1] ?? UUID.exec(end)?.[1]?.replaceAll("-", "");
}
