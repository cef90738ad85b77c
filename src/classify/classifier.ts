import type { Topic } from "../model/topic.ts";
import { attach } from "./attach.ts";
import { type Evidence, evidenceReader } from "./evidence.ts";
import { learn } from "./learn.ts";
import { type Reading, readingOf } from "./reading.ts";
import { route } from "./route.ts";
import type { Subject } from "./subject.ts";
import { SUBJECTS } from "./subjects.ts";

/** What is known of a tip when it is filed. */
export interface Classifiable {
  readonly title: string;
  readonly urls: readonly string[];
  /** Notes and the message's words. */
  readonly words: string;
}

export interface Candidate {
  readonly topic: string;
  readonly confidence: number;
}

export interface Classification {
  /** Null only when the archive has no topics. */
  readonly topic: string | null;
  /** Probability, 0 to 1, that a curator would file it there too. */
  readonly confidence: number;
  /** Best first; the topic itself is the first. */
  readonly candidates: readonly Candidate[];
  /** What decided, in words. */
  readonly reasons: readonly string[];
}

export interface Classifier {
  classify(input: Classifiable): Classification;
}

/** A tip that a curator filed. */
export interface Example {
  readonly input: Classifiable;
  readonly topic: string;
}

const CANDIDATES = 5;
/** Logarithm of odds of "something else": what the evidence for a subject has to beat. */
const SOMETHING_ELSE = 1.3;
/** Logarithm of odds of no form in particular. */
const NO_FORM = 2.6;
/** How far the archive's own words move a topic. */
const LESSON_WEIGHT = 0.5;
const LESSON_LIMIT = 6;

interface Shares {
  readonly evidence: ReadonlyMap<number, Evidence>;
  /** How much of the tip each subject or form accounts for; with `rest` they add up to 1. */
  readonly weights: ReadonlyMap<number, number>;
  readonly rest: number;
}

/** Learns the archive's topics from their names, their keywords and what they hold. Pure; milliseconds for hundreds of examples. */
export function trainClassifier(topics: readonly Topic[], examples: readonly Example[]): Classifier {
  const indexOf = new Map(topics.map((topic, index) => [topic.name, index]));
  const attachment = attach(topics, SUBJECTS);
  const own = topics.map((topic, index) => ownSubject(topic, attachment.unknown.includes(index)));
  const reachable = SUBJECTS.map(
    (subject, index) => subject.form === undefined || (attachment.topicsOf[index] ?? []).length > 0,
  );
  const subjects = [...SUBJECTS, ...own];
  const read = evidenceReader(subjects);
  const filed = examples.flatMap((example) => {
    const topic = indexOf.get(example.topic);
    return topic === undefined ? [] : [{ reading: readingOf(example.input), topic }];
  });
  const isForm = topics.map((_, topic) =>
    SUBJECTS.some((subject, index) => subject.form && attachment.topicsOf[index]?.includes(topic)),
  );
  // What is written about in the papers that a topic holds says nothing of what is a paper: words teach subjects only.
  const lesson = learn(
    topics.length,
    filed.filter(({ topic }) => !isForm[topic]),
  );

  const shares = (reading: Reading): Shares => {
    const evidence = read(reading);
    const weights = new Map<number, number>();
    let forms = Math.exp(NO_FORM);
    let total = Math.exp(SOMETHING_ELSE);
    for (const [subject, { score }] of evidence) {
      if (!reachable[subject] && subject < SUBJECTS.length) continue;
      const weight = Math.exp(Math.min(score, 20));
      weights.set(subject, weight);
      if (SUBJECTS[subject]?.form) forms += weight;
      else total += weight;
    }
    // A thing has its form whatever its subject: the forms are settled first, subjects share what is left.
    const left = Math.exp(NO_FORM) / forms;
    for (const [subject, weight] of weights) {
      weights.set(subject, SUBJECTS[subject]?.form ? weight / forms : (left * weight) / total);
    }
    return { evidence, weights, rest: (left * Math.exp(SOMETHING_ELSE)) / total };
  };

  const routes = route(
    topics.length,
    attachment,
    SUBJECTS,
    filed
      .filter(({ topic }) => !isForm[topic])
      .map(({ reading, topic }) => ({ weights: shares(reading).weights, topic })),
  );

  return {
    classify(input) {
      if (topics.length === 0)
        return { topic: null, confidence: 0, candidates: [], reasons: ["the archive has no topics"] };
      const reading = readingOf(input);
      const { evidence, weights, rest } = shares(reading);
      const likely = new Float64Array(topics.length);
      for (let t = 0; t < topics.length; t++) likely[t] = rest * (routes.elsewhere[t] ?? 0);
      for (const [subject, weight] of weights) {
        const way = routes.of[subject];
        for (let t = 0; t < topics.length; t++) likely[t] = (likely[t] ?? 0) + weight * (way?.[t] ?? 0);
      }
      const learnt = lesson.score(reading);
      let sum = 0;
      for (let t = 0; t < topics.length; t++) {
        const lean = Math.max(-LESSON_LIMIT, Math.min(LESSON_LIMIT, learnt[t] ?? 0)) * (isForm[t] ? 0 : LESSON_WEIGHT);
        likely[t] = ((likely[t] ?? 0) + 1e-4) * Math.exp(lean);
        sum += likely[t] ?? 0;
      }
      const ranked = topics
        .map((topic, index) => ({ topic: topic.name, index, confidence: (likely[index] ?? 0) / sum }))
        .sort((a, b) => b.confidence - a.confidence || a.index - b.index);
      const best = ranked[0];
      if (!best) throw new Error("a classifier with topics ranks at least one");
      const reasons: string[] = [];
      const told = [...weights]
        .map(([subject, weight]) => ({ subject, weight: weight * (routes.of[subject]?.[best.index] ?? 0) }))
        .filter(({ weight }) => weight > 0.05)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 2);
      for (const { subject } of told) {
        const because =
          evidence
            .get(subject)
            ?.because.slice(0, 4)
            .map((what) => `"${what}"`) ?? [];
        const id = subjects[subject]?.id ?? "";
        reasons.push(`${because.join(", ")} ${because.length === 1 ? "speaks" : "speak"} for ${id}`);
      }
      const words = lesson.because(reading, best.index);
      if (words.length > 0) reasons.push(`${best.topic} already holds ${words.map((word) => `"${word}"`).join(", ")}`);
      if (reasons.length === 0) reasons.push("nothing known speaks for a topic");
      return {
        topic: best.topic,
        confidence: best.confidence,
        candidates: ranked.slice(0, CANDIDATES).map(({ topic, confidence }) => ({ topic, confidence })),
        reasons,
      };
    },
  };
}

/** A topic as a subject of its own: its keywords, and its name where no shipped subject answers to it. */
function ownSubject(topic: Topic, byName: boolean): Subject {
  const name = byName ? topic.name.replaceAll(",", " ") : "";
  return { id: topic.name, parent: null, ko: "", en: "", strong: [name, ...topic.keywords].join(",") };
}
