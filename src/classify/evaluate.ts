import type { Topic } from "../model/topic.ts";
import type { Classifier, Example } from "./classifier.ts";

/** How well an archive's own tips are filed by a classifier that has not seen them. Shares are 0 to 1; null: of nothing. */
export interface Evaluation {
  /** Tips that were filed. */
  readonly tips: number;
  /** How many of `tips` were held out at a time: 1 is leave-one-out. */
  readonly heldOut: number;
  readonly accuracy: number | null;
  /** Mean of the F1 of the topics that hold anything. */
  readonly macroF1: number | null;
  /** Right among the first three guesses. */
  readonly top3: number | null;
  /** Tips with a confidence of `at` and more: how many of all they are, and how many of them are right. */
  readonly sure: { readonly at: number; readonly share: number | null; readonly precision: number | null };
  readonly topics: readonly TopicScore[];
  /** Row: the curator's topic; column: the classifier's; both in the order of `topics`. */
  readonly confusion: readonly (readonly number[])[];
  /** By stated confidence, lowest first; only bins that hold something. */
  readonly calibration: readonly CalibrationBin[];
  /** Where curator and classifier differ, the surest first: often a tip in the wrong place. */
  readonly differences: readonly Difference[];
}

export interface TopicScore {
  readonly topic: string;
  /** Tips that the curator filed there, that the classifier filed there, and that both did. */
  readonly held: number;
  readonly said: number;
  readonly right: number;
  readonly f1: number | null;
}

export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly tips: number;
  /** Mean of what the classifier said. */
  readonly said: number;
  readonly right: number;
}

export interface Difference {
  readonly title: string;
  readonly topic: string;
  readonly said: string;
  readonly confidence: number;
}

const BINS = 10;
/** Beyond this many trainings, several tips are held out at a time. */
const MOST_TRAININGS = 200;

/**
 * Files every example by a classifier trained on the others. Examples of the same page are held out together, lest one
 * teach the other. Deterministic. Beside `progress` told of each training, nothing outside is touched.
 *
 * @param sureAt confidence from which a tip would be published without a curator
 */
export async function evaluate(
  topics: readonly Topic[],
  examples: readonly Example[],
  train: (topics: readonly Topic[], examples: readonly Example[]) => Classifier,
  sureAt: number,
  progress: (done: number, total: number) => void | Promise<void> = () => {},
): Promise<Evaluation> {
  const names = new Set(topics.map(({ name }) => name));
  const known = examples.filter(({ topic }) => names.has(topic));
  const pages = [...groupByPage(known).values()];
  const size = Math.max(1, Math.ceil(pages.length / MOST_TRAININGS));
  const filed: Filed[] = [];
  for (let from = 0; from < pages.length; from += size) {
    const held = new Set(pages.slice(from, from + size).flat());
    const classifier = train(
      topics,
      known.filter((example) => !held.has(example)),
    );
    for (const example of held) filed.push({ example, ...classifier.classify(example.input) });
    await progress(filed.length, known.length);
  }
  return score([...names], filed, size, sureAt);
}

interface Filed {
  readonly example: Example;
  readonly topic: string | null;
  readonly confidence: number;
  readonly candidates: readonly { readonly topic: string }[];
}

function groupByPage(examples: readonly Example[]): Map<string, Example[]> {
  const pages = new Map<string, Example[]>();
  for (const example of examples) {
    const page = example.input.urls[0] ?? example.input.title;
    const known = pages.get(page);
    if (known) known.push(example);
    else pages.set(page, [example]);
  }
  return pages;
}

function score(names: readonly string[], filed: readonly Filed[], heldOut: number, sureAt: number): Evaluation {
  const isRight = ({ example, topic }: Filed) => example.topic === topic;
  const place = new Map(names.map((name, index) => [name, index]));
  const confusion = names.map(() => names.map(() => 0));
  for (const { example, topic } of filed) {
    const row = confusion[place.get(example.topic) ?? -1];
    const column = place.get(topic ?? "");
    if (row && column !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  const topics = names.map((topic, index): TopicScore => {
    const held = sum(confusion[index] ?? []);
    const said = sum(confusion.map((row) => row[index] ?? 0));
    const right = confusion[index]?.[index] ?? 0;
    return { topic, held, said, right, f1: held === 0 ? null : (2 * right) / (held + said) };
  });
  const holding = topics.flatMap(({ f1 }) => (f1 === null ? [] : [f1]));
  const sure = filed.filter(({ confidence }) => confidence >= sureAt);
  const inTop3 = ({ example, candidates }: Filed) =>
    candidates.slice(0, 3).some(({ topic }) => topic === example.topic);
  return {
    tips: filed.length,
    heldOut,
    accuracy: share(filed, isRight),
    macroF1: holding.length === 0 ? null : sum(holding) / holding.length,
    top3: share(filed, inTop3),
    sure: {
      at: sureAt,
      share: share(filed, ({ confidence }) => confidence >= sureAt),
      precision: share(sure, isRight),
    },
    topics,
    confusion,
    calibration: calibrate(filed, isRight),
    differences: filed
      .filter((one) => !isRight(one))
      .sort((a, b) => b.confidence - a.confidence)
      .map(({ example, topic, confidence }) => {
        return { title: example.input.title, topic: example.topic, said: topic ?? "", confidence };
      }),
  };
}

function calibrate(filed: readonly Filed[], isRight: (one: Filed) => boolean): CalibrationBin[] {
  return Array.from({ length: BINS }, (_, bin): CalibrationBin => {
    const inBin = filed.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    const said = sum(inBin.map(({ confidence }) => confidence)) / Math.max(1, inBin.length);
    return { from: bin / BINS, to: (bin + 1) / BINS, tips: inBin.length, said, right: inBin.filter(isRight).length };
  }).filter(({ tips }) => tips > 0);
}

function share<Row>(rows: readonly Row[], test: (row: Row) => boolean): number | null {
  return rows.length === 0 ? null : rows.filter(test).length / rows.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
