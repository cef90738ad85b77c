import type { Evaluation } from "../classify/evaluate.ts";

/** The picture's words, in the reader's language. */
export interface PictureWords {
  readonly language: string;
  readonly title: string;
  /** The figures, in two lines: all that there is for who cannot see the picture. */
  readonly figures: readonly [string, string];
  readonly confusion: string;
  readonly rows: string;
  readonly columns: string;
  readonly calibration: string;
  readonly said: string;
  readonly right: string;
  /** `80% said, 75% right, 12 tips`. */
  readonly bin: (said: string, right: string, tips: number) => string;
  /** `3 tips of NLP filed under CV`. */
  readonly cell: (tips: number, held: string, said: string) => string;
}

const MARGIN = 24;
const LABELS = 190;
const TOP = 136;
const PLOT = 320;
const AXIS = 56;
const LABEL_SIZE = 13;

const STYLE = `
  svg { --paper: #ffffff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --good: #0969da; --bad: #bc4c00; }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #0d1117; --ink: #e6edf3; --soft: #9198a1; --line: #30363d; --good: #4493f8; --bad: #f0883e; }
  }
  text { font: ${LABEL_SIZE}px system-ui, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif; fill: var(--ink); }
  .soft { fill: var(--soft); } .h1 { font-size: 18px; font-weight: 600; } .h2 { font-size: 15px; font-weight: 600; }
  .count { font-size: 11px; text-anchor: middle; }
`;

/** The confusion table and the calibration curve as one SVG, readable on light and on dark. Deterministic. */
export function evaluationPicture(evaluation: Evaluation, words: PictureWords): string {
  const shown = evaluation.topics.flatMap(({ held, said }, place) => (held + said > 0 ? [place] : []));
  const cell = Math.max(18, Math.min(30, Math.floor(440 / Math.max(1, shown.length))));
  const side = cell * shown.length;
  const curveAt = MARGIN + LABELS + side + AXIS + MARGIN;
  const width = curveAt + PLOT + MARGIN * 2;
  const height = TOP + Math.max(side, PLOT) + AXIS;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` role="img" aria-labelledby="title desc" lang="${xml(words.language)}">`,
    `<title id="title">${xml(words.title)}</title>`,
    `<desc id="desc">${xml(words.figures.join(". "))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect width="100%" height="100%" style="fill:var(--paper)"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 14}" class="h1">${xml(words.title)}</text>`,
    ...words.figures.map((line, row) => {
      return `<text x="${MARGIN}" y="${MARGIN + 38 + row * 20}" class="soft">${xml(line)}</text>`;
    }),
    confusion(evaluation, shown, cell, words),
    calibration(evaluation, curveAt, words),
    "</svg>\n",
  ].join("\n");
}

function confusion({ topics, confusion }: Evaluation, shown: readonly number[], cell: number, words: PictureWords) {
  const left = MARGIN + LABELS;
  const parts = [
    `<text x="${MARGIN}" y="${TOP - 22}" class="h2">${xml(words.confusion)}</text>`,
    `<text x="${MARGIN}" y="${TOP + cell * shown.length + 24}" class="soft">${xml(`${words.rows} · ${words.columns}`)}</text>`,
  ];
  for (const [row, held] of shown.entries()) {
    const middle = TOP + row * cell + cell / 2;
    const name = topics[held]?.topic ?? "";
    const total = topics[held]?.held ?? 0;
    parts.push(
      `<text x="${left - 8}" y="${middle + 4}" text-anchor="end">${xml(`${cut(name, LABELS - 44)} ${row + 1}`)}</text>`,
      `<text x="${left + row * cell + cell / 2}" y="${TOP - 6}" class="count soft">${row + 1}</text>`,
    );
    for (const [column, said] of shown.entries()) {
      const tips = confusion[held]?.[said] ?? 0;
      const box = `x="${left + column * cell}" y="${TOP + row * cell}" width="${cell - 1}" height="${cell - 1}" rx="2"`;
      if (tips === 0) {
        parts.push(`<rect ${box} style="fill:var(--line)" fill-opacity="0.35"/>`);
        continue;
      }
      const strength = (0.18 + 0.42 * (tips / total)).toFixed(2);
      const colour = held === said ? "good" : "bad";
      parts.push(
        `<g><title>${xml(words.cell(tips, name, topics[said]?.topic ?? ""))}</title>`,
        `<rect ${box} style="fill:var(--${colour})" fill-opacity="${strength}"/>`,
        `<text x="${left + column * cell + (cell - 1) / 2}" y="${middle + 3.5}" class="count">${tips}</text></g>`,
      );
    }
  }
  return parts.join("\n");
}

function calibration({ calibration }: Evaluation, left: number, words: PictureWords) {
  const x = (share: number) => (left + share * PLOT).toFixed(1);
  const y = (share: number) => (TOP + (1 - share) * PLOT).toFixed(1);
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const parts = [`<text x="${left}" y="${TOP - 22}" class="h2">${xml(words.calibration)}</text>`];
  for (const share of [0, 0.25, 0.5, 0.75, 1]) {
    parts.push(
      `<path d="M${x(0)} ${y(share)}H${x(1)}M${x(share)} ${y(0)}V${y(1)}" style="stroke:var(--line)"/>`,
      `<text x="${left - 8}" y="${Number(y(share)) + 4}" text-anchor="end" class="soft">${percent(share)}</text>`,
      `<text x="${x(share)}" y="${TOP + PLOT + 18}" text-anchor="middle" class="soft">${percent(share)}</text>`,
    );
  }
  parts.push(
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" style="stroke:var(--soft)" stroke-dasharray="5 5"/>`,
    `<text x="${x(0.5)}" y="${TOP + PLOT + 40}" text-anchor="middle">${xml(words.said)}</text>`,
    `<text x="${left + 10}" y="${TOP + 18}">${xml(words.right)}</text>`,
  );
  const points = calibration.map(({ tips, said, right }) => ({ tips, said, share: right / tips }));
  const line = points.map(({ said, share }) => `${x(said)} ${y(share)}`).join("L");
  if (line !== "") parts.push(`<path d="M${line}" fill="none" stroke-width="2" style="stroke:var(--good)"/>`);
  const most = Math.max(1, ...points.map(({ tips }) => tips));
  for (const { tips, said, share } of points) {
    const radius = (3 + 9 * Math.sqrt(tips / most)).toFixed(1);
    parts.push(
      `<circle cx="${x(said)}" cy="${y(share)}" r="${radius}" style="fill:var(--good)" fill-opacity="0.75">`,
      `<title>${xml(words.bin(percent(said), percent(share), tips))}</title></circle>`,
    );
  }
  return parts.join("\n");
}

/** The text cut to about so many pixels: Hangul and its like are twice as wide. */
function cut(text: string, pixels: number): string {
  let width = 0;
  let kept = "";
  for (const letter of text) {
    width += letter >= "\u1100" ? LABEL_SIZE : LABEL_SIZE * 0.56;
    if (width > pixels) return `${kept}…`;
    kept += letter;
  }
  return kept;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Somebody's words inside XML, which knows no control characters and no halves of characters. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, " ")
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}
