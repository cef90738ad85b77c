import { displayWidth, padEnd, padStart } from "./display-width.ts";

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/**
 * Lines of a horizontal bar chart: label, bar, value. The largest value fills `width` columns.
 *
 * @param rows values of 0 and more
 */
export function barChart(
  rows: readonly { readonly label: string; readonly value: number }[],
  width: number,
): readonly string[] {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const labels = Math.max(0, ...rows.map(({ label }) => displayWidth(label)));
  const values = Math.max(0, ...rows.map(({ value }) => String(value).length));
  return rows.map(({ label, value }) => {
    const eighths = Math.round((value / most) * width * 8);
    const bar = "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
    return `${padEnd(label, labels)}  ${padStart(String(value), values)} ${bar}`;
  });
}
