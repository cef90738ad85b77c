// What a member typed -> the two forms in which Slack keeps it: `text` (escaped, links in angle brackets) and rich text.

const MARKS = /<(https?:[^|>]+)(?:\|([^>]+))?>|:([a-z0-9_+-]+):|@([a-z]+)|`([^`]+)`/g;

/**
 * @param {string} words `<url>`, `<url|label>`, `:emoji:`, `@name`, `` `code` ``, and lines that begin with `• `
 * @param {ReadonlyMap<string, string>} ids user id of each name
 */
export function richText(words, ids) {
  const text = leaves(words, ids).map(mrkdwn).join("");
  const elements = [];
  let list = [];
  let lines = [];
  const closeLines = () => {
    if (lines.length > 0) elements.push({ type: "rich_text_section", elements: leaves(lines.join("\n"), ids) });
    lines = [];
  };
  const closeList = () => {
    if (list.length > 0) elements.push({ type: "rich_text_list", style: "bullet", indent: 0, elements: list });
    list = [];
  };
  for (const line of words.split("\n")) {
    if (line.startsWith("• ")) {
      closeLines();
      list.push({ type: "rich_text_section", elements: leaves(line.slice(2), ids) });
    } else {
      closeList();
      lines.push(line);
    }
  }
  closeLines();
  closeList();
  return { text, blocks: { type: "rich_text", elements } };
}

function leaves(line, ids) {
  const found = [];
  let from = 0;
  for (const match of line.matchAll(MARKS)) {
    const [mark, url, label, emoji, name, code] = match;
    if (name !== undefined && !ids.has(name)) continue;
    if (match.index > from) found.push({ type: "text", text: line.slice(from, match.index) });
    if (url !== undefined) found.push({ type: "link", url, ...(label === undefined ? {} : { text: label }) });
    else if (emoji !== undefined) found.push({ type: "emoji", name: emoji });
    else if (name !== undefined) found.push({ type: "user", user_id: ids.get(name) });
    else found.push({ type: "text", text: code, style: { code: true } });
    from = match.index + mark.length;
  }
  if (from < line.length) found.push({ type: "text", text: line.slice(from) });
  return found;
}

function mrkdwn({ type, text, url, name, user_id: user, style }) {
  if (type === "link") return `<${escaped(url)}${text === undefined ? "" : `|${escaped(text)}`}>`;
  if (type === "emoji") return `:${name}:`;
  if (type === "user") return `<@${user}>`;
  return style?.code ? `\`${escaped(text)}\`` : escaped(text);
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
