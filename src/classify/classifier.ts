import type { Topic } from "../model/topic.ts";
import { stems } from "../text/tokens.ts";
import { attach } from "./attach.ts";
import { type Evidence, evidenceReader } from "./evidence.ts";
import { learn, type Opinion } from "./learn.ts";
import { readingOf } from "./reading.ts";
import { route } from "./route.ts";
import { type Shares, sharesWeigher } from "./shares.ts";
import type { Subject } from "./subject.ts";
import { SUBJECTS, subjectName } from "./subjects.ts";

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
/** How far the archive's own words move a topic. */
const LESSON_WEIGHT = 0.7;
const LESSON_LIMIT = 6;
/** Probability that is left to a topic that nothing speaks for. */
const FLOOR = 1e-4;
/** Least part of the verdict that is worth a reason. */
const TOLD = 0.05;

/**
 * Learns the archive's topics from their names, their keywords and what they hold. A tip is first read for its subjects
 * (`shares`), each subject leads to topics (`routes`), and the archive's own words (`lesson`) lean on the result.
 * Pure; milliseconds for hundreds of examples.
 */
export function trainClassifier(topics: readonly Topic[], examples: readonly Example[]): Classifier {
  if (topics.length === 0) return { classify: () => NOTHING };
  const attachment = attach(topics, SUBJECTS);
  const isUnknown = topics.map((_, index) => attachment.unknown.includes(index));
  const own = topics.map((topic, index) => ownSubject(topic, isUnknown[index] === true));
  const subjects = [...SUBJECTS, ...own];
  const readEvidence = evidenceReader(SUBJECTS, own);
  const sharesOf = sharesWeigher(subjects, (subject) => {
    return subjects[subject]?.form === undefined || (attachment.topicsOf[subject] ?? []).length > 0;
  });
  const knownWords = knownWordsReader();
  const isForm = topics.map((_, topic) =>
    SUBJECTS.some((subject, index) => subject.form && attachment.topicsOf[index]?.includes(topic)),
  );

  // What the papers that a topic holds are about says nothing of what a paper is: topics for a form teach no words.
  const indexOf = new Map(topics.map((topic, index) => [topic.name, index]));
  const lessons = examples.flatMap((example) => {
    const topic = indexOf.get(example.topic);
    if (topic === undefined || isForm[topic]) return [];
    const reading = readingOf(example.input);
    const { weights, rest } = sharesOf(readEvidence(reading));
    return [{ reading, topic, weights, rest }];
  });
  const lesson = learn(topics.length, lessons);
  const routes = route(topics.length, attachment, SUBJECTS, lessons);

  return { classify };

  function classify(input: Classifiable): Classification {
    const reading = readingOf(input);
    const evidence = readEvidence(reading);
    const opinion = lesson(reading, knownWords(evidence));
    // A topic that a shipped subject is known for has its words already.
    const recurring = new Map(
      [...opinion.own].flatMap(([topic, odds]) => (isUnknown[topic] ? [[SUBJECTS.length + topic, odds] as const] : [])),
    );
    const shares = sharesOf(evidence, recurring);
    const likely = follow(shares);
    for (let t = 0; t < likely.length; t++) {
      const lean = isForm[t] ? 0 : Math.max(-LESSON_LIMIT, Math.min(LESSON_LIMIT, opinion.scores[t] ?? 0));
      likely[t] = ((likely[t] ?? 0) + FLOOR) * Math.exp(LESSON_WEIGHT * lean);
    }
    const sum = likely.reduce((total, one) => total + one, 0);
    const ranked = topics
      .map(({ name }, index) => ({ topic: name, index, confidence: (likely[index] ?? 0) / sum }))
      .sort((a, b) => b.confidence - a.confidence || a.index - b.index);
    const best = ranked[0];
    if (best === undefined) throw new Error("a classifier with topics ranks at least one");
    return {
      topic: best.topic,
      confidence: best.confidence,
      candidates: ranked.slice(0, CANDIDATES).map(({ topic, confidence }) => ({ topic, confidence })),
      reasons: explain(best, shares, opinion),
    };
  }

  /** Where the tip's subjects lead: a probability for each topic. */
  function follow({ weights, rest }: Shares): Float64Array {
    const likely = new Float64Array(topics.length);
    for (let t = 0; t < likely.length; t++) likely[t] = rest * (routes.elsewhere[t] ?? 0);
    for (const [subject, weight] of weights) {
      const way = routes.of[subject] ?? [];
      for (let t = 0; t < likely.length; t++) likely[t] = (likely[t] ?? 0) + weight * (way[t] ?? 0);
    }
    return likely;
  }

  /** A shipped subject by its name; what a topic made of itself by the topic's. */
  function nameOf(subject: number): string {
    const { id = "" } = subjects[subject] ?? {};
    return subject < SUBJECTS.length ? subjectName(id, "en") : id;
  }

  function explain({ topic, index }: { topic: string; index: number }, shares: Shares, opinion: Opinion): string[] {
    const reasons = [...shares.weights]
      .map(([subject, weight]) => ({ subject, weight: weight * (routes.of[subject]?.[index] ?? 0) }))
      .filter(({ weight }) => weight > TOLD)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, 2)
      .flatMap(({ subject }) => {
        const words = (shares.evidence.get(subject)?.because ?? []).slice(0, 4);
        if (words.length === 0) return [];
        return `${quoted(words)} ${words.length === 1 ? "speaks" : "speak"} for ${nameOf(subject)}`;
      });
    const words = opinion.because(index);
    if (words.length > 0) reasons.push(`${topic} already holds ${quoted(words)}`);
    return reasons.length > 0 ? reasons : ["nothing known speaks for a topic"];
  }
}

const NOTHING: Classification = {
  topic: null,
  confidence: 0,
  candidates: [],
  reasons: ["the archive has no topics"],
};

/** Reads the stems of the keywords that a text was understood by; remembers each keyword's. */
function knownWordsReader(): (evidence: ReadonlyMap<number, Evidence>) => ReadonlySet<string> {
  const stemsOf = new Map<string, readonly string[]>();
  return (evidence) => {
    const known = new Set<string>();
    for (const { because } of evidence.values()) {
      for (const keyword of because) {
        const words = stemsOf.get(keyword) ?? stems(keyword);
        stemsOf.set(keyword, words);
        for (const word of words) known.add(word);
      }
    }
    return known;
  };
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}

/** A topic as a subject of its own: its keywords, and its name where no shipped subject answers to it. */
function ownSubject(topic: Topic, byName: boolean): Subject {
  const name = byName ? topic.name.replaceAll(",", " ") : "";
  return { id: topic.name, parent: null, ko: "", en: "", strong: [name, ...topic.keywords].join(",") };
}
