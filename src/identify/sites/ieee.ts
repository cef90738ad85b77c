import { param } from "../address.ts";
import type { SiteRule } from "../site-rule.ts";

const NUMBER = /^\d{4,10}$/;
/** Path parts that name a form of the same paper. */
const FORMS: ReadonlySet<string> = new Set(["document", "abstract", "iel7", "ielx7", "xpl"]);

/** A paper of IEEE Xplore by its number, in the forms of several decades. */
export const ieee: SiteRule = {
  name: "ieee",
  hosts: ["ieeexplore.ieee.org"],
  key(address) {
    const { segments } = address;
    const stamped = param(address, "arnumber");
    const number = stamped ?? (segments.slice(0, -1).every((part) => FORMS.has(part)) ? segments.at(-1) : undefined);
    const isPaper = segments.includes("document") || stamped !== null;
    return isPaper && NUMBER.test(number ?? "") ? `ieee:${Number(number)}` : null;
  },
};
