const PIECES = /`[^`\n]+`|<[^<>\n]*>|https?:\/\/\S+|[*_~]|\n/gi;

/**
 * Slack's mrkdwn without its marks of bold, italic and struck text (`*x*`, `_x_`, `~x~`). Code, addresses and what stands
 * between `<` and `>` are left alone, and so are marks inside words (`snake_case`, `2*3*4`) and single ones.
 */
export function withoutEmphasis(text: string): string {
  if (!/[*_~]/.test(text)) return text;
  const open = new Map<string, number>();
  const marks: number[] = [];
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    if (piece === "\n") open.clear();
    if (!/^[*_~]$/.test(piece)) continue;
    const before = text[index - 1] ?? " ";
    const after = text[index + 1] ?? " ";
    const start = open.get(piece);
    if (start !== undefined && index > start + 1 && !/\s/.test(before) && !/[A-Za-z0-9]/.test(after)) {
      marks.push(start, index);
      open.delete(piece);
    } else if (before !== piece && !/[\p{L}\p{N}]/u.test(before) && after !== piece && !/\s/.test(after)) {
      open.set(piece, index);
    }
  }
  return without(text, new Set(marks));
}

function without(text: string, places: ReadonlySet<number>): string {
  let kept = "";
  let start = 0;
  for (const place of [...places].sort((a, b) => a - b)) {
    kept += text.slice(start, place);
    start = place + 1;
  }
  return kept + text.slice(start);
}
