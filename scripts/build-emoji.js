// Writes src/text/emoji-names.ts: each emoji with Slack's English names and the Korean ones, one a line.
// The data (emojibase-data, MIT) is 50 MB, so it is read here and never shipped.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

function read(path) {
  return JSON.parse(readFileSync(require.resolve(`emojibase-data/${path}`), "utf8"));
}

const slack = read("en/shortcodes/iamcal.json");
const korean = read("ko/shortcodes/cldr-native.json");
const lines = [];
for (const { hexcode, unicode, label } of read("ko/compact.json")) {
  const english = [slack[hexcode] ?? []].flat();
  const names = new Set([...english, ...[korean[hexcode] ?? []].flat(), label.replaceAll(/[\s:,]+/g, "_")]);
  if (unicode !== undefined && names.size > 0) lines.push([unicode, ...names].join(" "));
}
const text = lines.join("\n").replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("$", "\\$");
writeFileSync(
  new URL("../src/text/emoji-names.ts", import.meta.url),
  `/** Made by scripts/build-emoji.js from emojibase-data (MIT, Miles Johnson): an emoji and its names a line. */\nexport const EMOJI_NAMES = \`${text}\`;\n`,
);
