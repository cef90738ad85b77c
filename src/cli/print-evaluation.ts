import { writeFile } from "node:fs/promises";
import type { Evaluation } from "../classify/evaluate.ts";
import type { PictureWords } from "../run/topics-eval-picture.ts";
import type { ExitCode } from "./command.ts";
import { displayWidth, padEnd, padStart, truncate } from "./display-width.ts";
import type { Session } from "./session.ts";
import { oneLine } from "./terminal.ts";

/** Longest topic name in the table, in columns. */
const NAME = 24;
const BAR = 20;
/** Differences shown; `--json` has all. */
const DIFFERENCES = 10;
/** Fewer tips than this prove little. */
const FEW = 30;

/** Measures the classifier on the archive's own tips, and prints it or draws it. */
export function evaluateArchive(session: Session, out: string | undefined): Promise<ExitCode> {
  const { settings, messages, advise, print, printJson, withArchive, withProgress, wrongUsage } = session;
  const words = messages.evaluation;
  if (out !== undefined && !/\.svg$/i.test(out)) return wrongUsage(words.onlySvg(out));
  return withArchive("existing", async (archive) => {
    const { evaluateTopics } = await import("../run/topics-eval.ts");
    const evaluation = await withProgress((progress) => evaluateTopics(archive, progress));
    if (settings.json) await printJson(evaluation);
    if (evaluation.tips === 0) {
      await advise(words.nothing);
      return 0;
    }
    if (!settings.json) for (const line of evaluationLines(session, evaluation)) await print(line);
    if (evaluation.tips < FEW) await advise(words.few);
    if (out === undefined) return 0;
    const { evaluationPicture } = await import("../run/topics-eval-picture.ts");
    await writeFile(out, evaluationPicture(evaluation, pictureWords(session, evaluation)));
    await advise(words.written(out));
    return 0;
  });
}

function* evaluationLines(session: Session, evaluation: Evaluation): Generator<string> {
  const { paint, columns } = session.terminal.out;
  const words = session.messages.evaluation;
  yield* summary(session, evaluation);
  yield `\n${paint("bold", words.confusion)} ${paint("dim", `(${words.rows}; ${words.columns})`)}`;
  const table = confusionTable(evaluation);
  const fits = columns === null || table.every((line) => displayWidth(line) <= columns);
  yield* fits ? table : topicTable(evaluation);
  if (!fits) yield paint("dim", words.tooWide);
  yield `\n${paint("bold", words.calibration)}`;
  yield* calibrationTable(session, evaluation);
  if (evaluation.differences.length > 0) yield `\n${paint("bold", words.differences)}`;
  for (const { title, topic, said, confidence } of evaluation.differences.slice(0, DIFFERENCES)) {
    const sure = padStart(session.numbers.percent(confidence), 4);
    yield `  ${paint("dim", sure)}  ${truncate(oneLine(title), 50)}  ${paint("dim", words.differs(oneLine(topic), oneLine(said)))}`;
  }
}

function summary({ messages, numbers }: Session, evaluation: Evaluation): readonly string[] {
  const { evaluation: words } = messages;
  const { tips, heldOut, accuracy, macroF1, top3, sure } = evaluation;
  const percent = (share: number | null) => (share === null ? "–" : numbers.percent(share));
  const rows: readonly (readonly [string, string])[] = [
    [words.accuracy, percent(accuracy)],
    [words.macroF1, macroF1 === null ? "–" : macroF1.toFixed(2)],
    [words.top3, percent(top3)],
    [words.sure(numbers.percent(sure.at)), words.sureOf(percent(sure.share), percent(sure.precision))],
  ];
  const width = Math.max(...rows.map(([label]) => displayWidth(label)));
  const held =
    heldOut === 1 ? words.tips(numbers.count(tips)) : words.tipsHeld(numbers.count(tips), numbers.count(heldOut));
  return [held, ...rows.map(([label, value]) => `  ${padEnd(label, width)}  ${value}`)];
}

/** Topics that hold or were given anything, with their numbers. */
function shownTopics({ topics }: Evaluation) {
  const shown = topics.flatMap((topic, place) => (topic.held + topic.said > 0 ? [{ ...topic, place }] : []));
  const names = shown.map(({ topic }) => truncate(oneLine(topic), NAME));
  return { shown, names, width: Math.max(...names.map(displayWidth)) };
}

function confusionTable(evaluation: Evaluation): readonly string[] {
  const { shown, names, width } = shownTopics(evaluation);
  const cell = Math.max(2, ...evaluation.confusion.flat().map((tips) => String(tips).length)) + 1;
  const head = shown.map((_, place) => padStart(String(place + 1), cell)).join("");
  return [
    `  ${" ".repeat(width + 4)}${head}    F1`,
    ...shown.map(({ place, f1 }, row) => {
      const cells = shown.map((other) => padStart(String(evaluation.confusion[place]?.[other.place] || "·"), cell));
      return `  ${padStart(String(row + 1), 2)}  ${padEnd(names[row] ?? "", width)}${cells.join("")}  ${f1?.toFixed(2) ?? "   –"}`;
    }),
  ];
}

function topicTable(evaluation: Evaluation): readonly string[] {
  const { shown, names, width } = shownTopics(evaluation);
  return shown.map(({ held, right, f1 }, row) => {
    const share = padStart(`${right}/${held}`, 9);
    return `  ${padEnd(names[row] ?? "", width)}${share}  ${f1?.toFixed(2) ?? "   –"}`;
  });
}

function calibrationTable({ messages, numbers }: Session, { calibration }: Evaluation): readonly string[] {
  const { said, bin } = messages.evaluation;
  return calibration.map(({ from, to, tips, right }) => {
    const share = right / tips;
    const label = padStart(`${Math.round(from * 100)}–${numbers.percent(to)}`, 8);
    const bar = padEnd("█".repeat(Math.round(share * BAR)), BAR);
    return `  ${said} ${label}  ${bar} ${bin(padStart(numbers.percent(share), 4), numbers.count(tips))}`;
  });
}

function pictureWords({ messages, numbers, language }: Session, evaluation: Evaluation): PictureWords {
  const { evaluation: words } = messages;
  const percent = (share: number | null) => (share === null ? "–" : numbers.percent(share));
  const { tips, accuracy, macroF1, top3, sure } = evaluation;
  const figures = [
    `${words.accuracy} ${percent(accuracy)}`,
    `${words.macroF1} ${macroF1?.toFixed(2) ?? "–"}`,
    `${words.top3} ${percent(top3)}`,
    `${words.sure(percent(sure.at))} ${words.sureOf(percent(sure.share), percent(sure.precision))}`,
  ];
  return {
    language,
    title: words.title,
    figures: [words.tips(numbers.count(tips)), figures.join(" · ")],
    confusion: words.confusion,
    rows: words.rows,
    columns: words.columns,
    calibration: words.calibration,
    said: words.saidAxis,
    right: words.rightAxis,
    bin: (said, right, count) => words.point(said, right, numbers.count(count)),
    cell: (count, held, said) => `${words.differs(held, said)}: ${numbers.count(count)}`,
  };
}
