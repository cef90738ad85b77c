import { EMOJI_NAMES } from "./emoji-names.ts";
import { type Node, string } from "./slack-nodes.ts";

const SHORTCODE = /:([\p{L}\p{M}\p{N}_+'’&().-]{1,100}):(?::skin-tone-([2-6]):)?/gu;
const EMOJI_RUN = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3)+/gu;
/** What every emoji and shortcode has a letter of: most texts have none, and are left alone. */
const MAYBE_EMOJI = /[:\u00a9\u00ae\u2000-\u303d\u3297\u3299\ud83c-\ud83e]/;
const SKIN_TONES = ["🏻", "🏼", "🏽", "🏾", "🏿"];

/** What Slack wrote for `:)` until 2016; no list of emoji names it. */
const OLD_SMILE = "🙂";

let byName: ReadonlyMap<string, string> | null = null;

/** Slack's `:shortcodes:`, English or Korean, as emoji; names that are not Slack's own (custom emoji) stay as they are. */
export function emojify(text: string): string {
  if (!text.includes(":")) return text;
  return text.replaceAll(SHORTCODE, (whole, name: string, tone: string | undefined) => emojiNamed(name, tone) ?? whole);
}

/** The emoji of this name (`+1`, `미소짓는_얼굴`), in the skin tone 2 to 6 if any; null for a custom one. */
export function emojiNamed(name: string, tone?: string): string | null {
  byName ??= readNames();
  const emoji = byName.get(name) ?? byName.get(spelling(name)) ?? fullerName(byName, spelling(name));
  if (emoji === undefined) return null;
  return tone === undefined ? emoji : `${emoji.replace("\ufe0f", "")}${SKIN_TONES[Number(tone) - 2] ?? ""}`;
}

/** The emoji of a rich text's leaf: by its code points where Slack gives them, else by name; `:name:` for a custom one. */
export function emojiLeaf({ name, unicode, skin_tone: tone }: Node): string {
  const hexes = string(unicode);
  const written = /^[0-9a-f]{2,5}(?:-[0-9a-f]{2,5}){0,9}$/i.test(hexes) ? fromHex(hexes) : null;
  return (
    written ?? emojiNamed(string(name), typeof tone === "number" ? String(tone) : undefined) ?? `:${string(name)}:`
  );
}

function fromHex(hexes: string): string | null {
  const points = hexes.split("-").map((hex) => Number.parseInt(hex, 16));
  return points.every((point) => point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(...points) : null;
}

/** The text without emoji and without `:shortcodes:`, custom ones too. */
export function withoutEmoji(text: string): string {
  if (!MAYBE_EMOJI.test(text)) return text.trim();
  return emojify(text).replaceAll(SHORTCODE, shortcodeOrTime).replaceAll(EMOJI_RUN, " ").trim();
}

/** `10:30:00` looks like a shortcode and is none. */
function shortcodeOrTime(whole: string, name: string): string {
  return /^\d+$/.test(name) ? whole : " ";
}

/** Slack's Korean names leave words of the CLDR name away at its front: the shortest name that ends so. */
function fullerName(names: ReadonlyMap<string, string>, end: string): string | undefined {
  if (end.length < 5 || !/^[가-힣]+$/.test(end)) return undefined;
  let shortest: string | undefined;
  for (const name of names.keys()) {
    if (name.endsWith(end) && (shortest === undefined || name.length < shortest.length)) shortest = name;
  }
  return shortest === undefined ? undefined : names.get(shortest);
}

function readNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>([["simple_smile", OLD_SMILE]]);
  for (const line of EMOJI_NAMES.split("\n")) {
    const [emoji = "", ...called] = line.split(" ");
    for (const name of called) {
      if (!names.has(name)) names.set(name, emoji);
      if (!names.has(spelling(name))) names.set(spelling(name), emoji);
    }
  }
  return names;
}

/** Slack and CLDR put spaces at different places of a Korean name: they are compared without. */
function spelling(name: string): string {
  return /[가-힣]/.test(name) ? name.normalize("NFC").replaceAll(/[\s_]+/g, "") : name;
}
