import { likeness } from "../../model/content-fingerprint.ts";
import type { WebAnswer, WebFailure } from "../../model/fetch.ts";
import { type ReadPage, readPage } from "./read-page.ts";

/** What a server answers for a page that never was. */
export interface Sibling {
  readonly address: string;
  /** Where the way ended; null when it said honestly that there is no such page, or did not answer. */
  readonly final: string | null;
  readonly title: string;
  readonly content: string;
}

/** Where in a page its apology is to be expected. */
const MOST_SORRY = 1_500;
/** Least likeness of two pages that are one page. */
const SAME = 0.85;

const SORRY =
  /\b404\b|not found|no longer (?:available|exists)|does(?: not|n['’]t) exist|(?:page|video|article|content) (?:is )?(?:unavailable|removed)|찾을 수 없|존재하지 않|삭제(?:된|되었)|없는 (?:페이지|글|게시)/i;

export interface MadeUpAddress {
  readonly address: string;
  /** Addresses of one folder of a site are answered alike: one look stands for all of them. */
  readonly folder: string;
}

/**
 * An address beside this one under which there is nothing: the last part of its path is made up, and the number before it
 * where that chooses the page and the last part is only its title. Null for a site's front page.
 *
 * @param madeUp letters that nobody would use
 */
export function siblingOf(url: string, madeUp: string): MadeUpAddress | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  const parts = pathname.replace(/\/+$/, "").split("/");
  const last = parts.pop() ?? "";
  if (last === "") return null;
  const before = parts.at(-1) ?? "";
  const names = [`${madeUp}${endingOf(last)}`];
  if (isNumber(before) && !/\d/.test(last)) {
    parts.pop();
    names.unshift(likeNumber(before, madeUp));
  }
  const slash = pathname.endsWith("/") ? "/" : "";
  const folder = `${origin}${parts.join("/")}/`;
  return { address: folder + names.join("/") + slash, folder: `${folder} ${names.length} ${endingOf(last)}${slash}` };
}

/** The same page with its query's longest value made up; null where there is no query. */
export function queriedSiblingOf(url: string, madeUp: string): MadeUpAddress | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const [longest] = [...address.searchParams].sort(([, a], [, b]) => b.length - a.length);
  if (!longest || longest[1] === "") return null;
  const [name, value] = longest;
  address.hash = "";
  address.searchParams.set(name, isNumber(value) ? likeNumber(value, madeUp) : madeUp);
  return { address: address.href, folder: `${address.origin}${address.pathname}?${name}` };
}

function isNumber(part: string): boolean {
  return /^\d+$/.test(part);
}

/** A number that is longer than this one. */
function likeNumber(number: string, madeUp: string): string {
  return `9${Array.from(madeUp, (letter) => letter.charCodeAt(0) % 10).join("")}`.slice(0, number.length + 2);
}

function endingOf(name: string): string {
  return /\.[a-z]{1,5}$/i.exec(name)?.[0] ?? "";
}

export function readSibling(address: string, answer: WebAnswer | WebFailure): Sibling {
  if (!answer.ok || answer.status >= 300) return { address, final: null, title: "", content: "" };
  const page = readPage(answer);
  return { address, final: answer.url, title: page?.title ?? "", content: page?.content ?? "" };
}

/** Whether the page says itself that there is nothing. */
export function isSorry({ title, text }: ReadPage): boolean {
  return SORRY.test(title) || SORRY.test(text.slice(0, MOST_SORRY));
}

/** Whether the page is what the server answers for any address: where it ends, what it is called, what it says. */
export function isSoft404(asked: string, final: string, page: ReadPage, sibling: Sibling): boolean {
  if (sibling.final === null) return false;
  const sent = placeOf(final) !== placeOf(asked);
  const isSamePlace = placeOf(final) === placeOf(sibling.final);
  // Sent to this very page: the part that was made up is only for show.
  if (isSamePlace && placeOf(sibling.address) !== placeOf(asked)) return sent;
  // What says nothing without JavaScript is the same for all addresses, and proves nothing.
  if (page.needsScript || page.title !== sibling.title) return false;
  if (page.content === "" || sibling.content === "") return isSorry(page);
  return likeness(page.content, sibling.content) >= SAME;
}

function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/^www\./, "") + pathname.replace(/\/+$/, "");
}
