import { Parser } from "htmlparser2";
import iconv from "iconv-lite";
import type { WebAnswer } from "../../model/fetch.ts";
import { fingerprint } from "./fingerprint.ts";

/** What a page says, as far as it tells whether it is still the page that was meant. */
export interface ReadPage {
  readonly title: string;
  /** Its words, cut to a sane length. */
  readonly text: string;
  /** Of its words; empty where they say too little. */
  readonly content: string;
  /** Whether it asks for a password. */
  readonly asksPassword: boolean;
  /** Whether it says that it shows nothing without JavaScript. */
  readonly needsScript: boolean;
}

const MOST_TEXT = 16_000;
const MOST_TITLE = 300;
/** Where nothing is said that readers see. */
const UNSEEN = new Set(["script", "style", "template", "svg", "noscript", "iframe", "textarea", "select"]);

/** Reads an HTML page; null for answers of another kind, and for those without a body. */
export function readPage({ headers, body }: Pick<WebAnswer, "headers" | "body">): ReadPage | null {
  const type = headers["content-type"] ?? "";
  if (body.length === 0 || (type !== "" && !/html|xml/i.test(type))) return null;
  let [title, text, unseen, inTitle, asksPassword, needsScript] = ["", "", 0, false, false, false];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "title" && title === "") inTitle = true;
        else if (UNSEEN.has(name)) unseen += 1;
        else if (name === "input" && attributes.type?.toLowerCase() === "password") asksPassword = true;
        else if (text.length < MOST_TEXT) text += " ";
      },
      ontext(part) {
        if (inTitle) title += part;
        else if (unseen === 0 && text.length < MOST_TEXT) text += part;
        if (!needsScript && /javascript|자바스크립트/i.test(part)) needsScript = SCRIPT.test(part);
      },
      onclosetag(name) {
        if (name === "title") inTitle = false;
        else if (UNSEEN.has(name)) unseen = Math.max(0, unseen - 1);
      },
    },
    { decodeEntities: true },
  );
  parser.end(decode(body, type));
  const words = plain(text, MOST_TEXT);
  return { title: plain(title, MOST_TITLE), text: words, content: fingerprint(words), asksPassword, needsScript };
}

const SCRIPT =
  /(?:enable|requires?|without|turn on|need)[^.]{0,40}javascript|javascript[^.]{0,40}(?:enable|disabled|required|must be|not available|필요|켜|활성)|자바스크립트/i;

function plain(words: string, most: number): string {
  return words
    .slice(0, 2 * most)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, most);
}

/** By the header's charset, else the one that the page names, else UTF-8. */
function decode(body: Uint8Array, type: string): string {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const named = /charset\s*=\s*["']?([\w-]+)/i;
  const charset = named.exec(type)?.[1] ?? named.exec(bytes.toString("latin1", 0, 2048))?.[1] ?? "utf-8";
  return iconv.decode(bytes, iconv.encodingExists(charset) ? charset : "utf-8");
}
