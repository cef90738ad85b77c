import { param } from "../address.ts";
import type { SiteRule } from "../site-rule.ts";

const ID = /^[\w-]{15,100}$/;

/** A document, sheet, form, file or folder of Google Drive: its id, in whatever view and for whatever account. */
export const googleDocs: SiteRule = {
  name: "google-docs",
  hosts: ["docs.google.com", "drive.google.com", "drive.usercontent.google.com"],
  key(address) {
    const { segments } = address;
    const published = segments.indexOf("e");
    if (published > 0 && segments[published - 1] === "d") return keyOf("gdrive:e/", segments[published + 1]);
    const folder = segments.findIndex((part) => part === "d" || part === "folders");
    if (folder >= 0) return keyOf("gdrive:", segments[folder + 1]);
    const opens = ["open", "uc", "download", "folderview", "leaf"].includes(segments.at(-1) ?? "");
    return opens ? keyOf("gdrive:", param(address, "id")) : null;
  },
};

function keyOf(prefix: string, id: string | null | undefined): string | null {
  return ID.test(id ?? "") ? `${prefix}${id}` : null;
}
