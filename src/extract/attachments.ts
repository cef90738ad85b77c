import type { SlackAttachment, SlackFile, SlackMessage } from "../model/slack.ts";
import { decodeEntities, squeezed } from "../text/plain.ts";
import { isOwnFile, looseAddress, tidyAddress } from "./addresses.ts";
import { blockLines } from "./blocks.ts";
import { bareFind, type Find, findsIn } from "./finds.ts";
import { type Line, lineOf } from "./line.ts";
import { mrkdwnLines } from "./mrkdwn.ts";
import { nameIn } from "./name.ts";

/** What Slack's previews call the pages, by loose address. */
export function unfurlTitles(slack: SlackMessage): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const attachment of attachmentsOf(slack)) {
    const title = text(attachment.title);
    if (title === "" || isSharedMessage(attachment)) continue;
    for (const url of addressesOf(attachment)) titles.set(looseAddress(url), squeezed(decodeEntities(title)));
  }
  return titles;
}

/** Loose addresses of the pages of which Slack itself made a preview with a title and a text. */
export function previewedPages(slack: SlackMessage): ReadonlySet<string> {
  const pages = new Set<string>();
  for (const attachment of attachmentsOf(slack)) {
    if (text(attachment.title).trim() === "" || text(attachment.text).trim() === "") continue;
    if (isSharedMessage(attachment)) continue;
    // What an app attaches by itself has only a `title_link`.
    for (const value of [attachment.from_url, attachment.original_url]) {
      const url = tidyAddress(decodeEntities(text(value)));
      if (url !== null) pages.add(looseAddress(url));
    }
  }
  return pages;
}

/** The lines of each message that this one quotes, its permalink first. */
export function sharedMessages(slack: SlackMessage): readonly (readonly Line[])[] {
  return attachmentsOf(slack)
    .filter(isSharedMessage)
    .map((attachment) => {
      const inner = innerBlocks(attachment.message_blocks).flatMap((blocks) => blockLines(blocks));
      const lines = inner.length > 0 ? inner : mrkdwnLines(text(attachment.text));
      const permalinks = addressesOf(attachment)
        .slice(0, 1)
        .map((url) => lineOf([{ text: url, url }]));
      return [...permalinks, ...lines];
    });
}

/** Addresses of a message that says nothing itself: feeds and other apps write attachments only. */
export function appFinds(slack: SlackMessage, most: number): readonly Find[] {
  return attachmentsOf(slack).flatMap((attachment) => {
    const [url] = addressesOf(attachment);
    const title = squeezed(decodeEntities(text(attachment.title)));
    if (url !== undefined) return [bareFind(url, title === "" ? null : title)];
    const said = [attachment.pretext, attachment.text, ...fieldValues(attachment.fields)];
    const lines = [...said.flatMap((words) => mrkdwnLines(text(words))), ...blockLines(attachment.blocks)];
    const finds = findsIn(lines, new Map(), most);
    return finds.length > 0 ? finds : findsIn(mrkdwnLines(text(attachment.fallback)), new Map(), most);
  });
}

/** The values of the table that apps put under an attachment. */
function fieldValues(fields: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(fields) ? fields : [];
  return list.map((field) => (field as { readonly value?: unknown } | null)?.value);
}

/** Files that only lie elsewhere: the address is the share. */
export function fileFinds(slack: SlackMessage): readonly Find[] {
  return filesOf(slack).flatMap((file) => {
    const url = isElsewhere(file) ? tidyAddress(text(file.url_private)) : null;
    return url === null || isOwnFile(url) ? [] : [bareFind(url, squeezed(text(file.title) || text(file.name)) || null)];
  });
}

/** What the sharer called the one picture that came with the address; null for a mere file name. */
export function uploadTitle(slack: SlackMessage): string | null {
  const [file, ...others] = filesOf(slack);
  const title = file === undefined || others.length > 0 ? "" : squeezed(decodeEntities(text(file.title)));
  return title.includes(" ") &&
    !/\.\w{2,5}$|^(?:screen ?shot|screenshot|스크린샷|화면|image|photo)\b/iu.test(title) &&
    nameIn(title, "before") !== null
    ? title
    : null;
}

function addressesOf(attachment: SlackAttachment): readonly string[] {
  const values = new Set([attachment.title_link, attachment.from_url, attachment.original_url]);
  return [...values].flatMap((value) => {
    const url = tidyAddress(decodeEntities(text(value)));
    return url === null || isOwnFile(url) ? [] : [url];
  });
}

function isSharedMessage(attachment: SlackAttachment): boolean {
  return attachment.is_msg_unfurl === true || attachment.is_share === true || Array.isArray(attachment.message_blocks);
}

function innerBlocks(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [];
  return value.map(
    (quoted: { readonly message?: { readonly blocks?: unknown } | null } | null) => quoted?.message?.blocks,
  );
}

function attachmentsOf({ attachments }: SlackMessage): readonly SlackAttachment[] {
  const list: readonly unknown[] = Array.isArray(attachments) ? attachments : [];
  return list.filter((item): item is SlackAttachment => typeof item === "object" && item !== null);
}

/** A snippet that Slack copied from elsewhere (`mode: snippet`, `is_external`) is Slack's own. */
function isElsewhere({ mode, is_external: isExternal }: SlackFile): boolean {
  return mode === "external" || (isExternal === true && (mode ?? "") === "");
}

function filesOf({ files, file }: SlackMessage): readonly SlackFile[] {
  const all: readonly unknown[] = [...(Array.isArray(files) ? files : []), file];
  return all.filter(isFile);
}

function isFile(file: unknown): file is SlackFile {
  return typeof file === "object" && file !== null;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
