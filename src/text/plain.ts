/** One line of text with single spaces and no spaces around. */
export function squeezed(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replaceAll(/\s+/g, " ") : text).trim();
}

/** Slack's three entities, decoded once: its `text` is encoded, its blocks are not. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
