import type { Fetch } from "../model/fetch.ts";

/** Pictures of one page that are kept, the first ones, and what they may weigh, in bytes. */
const MOST = { pictures: 20, each: 500_000, all: 3_000_000 } as const;
const PICTURE = /<img\b[^>]*>/g;

/** Types that a browser shows without running anything, by their first bytes. SVG is none: it may hold script. */
const KINDS: readonly (readonly [type: string, start: RegExp])[] = [
  ["image/png", /^[\s\S]PNG\r\n/],
  ["image/jpeg", /^\xff\xd8\xff/],
  ["image/gif", /^GIF8[79]a/],
  ["image/webp", /^RIFF[\s\S]{4}WEBP/],
  ["image/avif", /^[\s\S]{4}ftypavi[fs]/],
];

/** Puts the pictures of cleaned HTML into it; of those that cannot be had the words remain. */
export async function withPictures(html: string, fetch: Fetch): Promise<string> {
  const addresses = [...new Set([...html.matchAll(PICTURE)].map(([tag]) => sourceOf(tag)))].filter((url) => url !== "");
  const kept = new Map<string, string>();
  let bytes = 0;
  for (const url of addresses.slice(0, MOST.pictures)) {
    const left = MOST.all - bytes;
    if (left <= 0) break;
    const answer = await fetch({ url, maxBytes: Math.min(MOST.each, left), obeyRobots: true });
    if (!answer.ok || answer.status !== 200 || answer.truncated) continue;
    const type = pictureType(answer.body);
    if (type === null) continue;
    bytes += answer.body.length;
    kept.set(url, `data:${type};base64,${Buffer.from(answer.body).toString("base64")}`);
  }
  return html.replace(PICTURE, (tag) => {
    const data = kept.get(sourceOf(tag));
    if (data !== undefined) return tag.replace(/\bsrc="[^"]*"/, () => `src="${data}"`);
    const words = /\balt="([^"]*)"/.exec(tag)?.[1] ?? "";
    return words === "" ? "" : `<span>[${words}]</span>`;
  });
}

/** The media type of a picture that a browser may show; null for everything else, whatever its name or header says. */
export function pictureType(bytes: Uint8Array): string | null {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 16));
  return KINDS.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}

function sourceOf(tag: string): string {
  return (/\bsrc="([^"]*)"/.exec(tag)?.[1] ?? "").replaceAll("&amp;", "&").replaceAll("&quot;", '"');
}
