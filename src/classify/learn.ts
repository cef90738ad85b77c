import { stem } from "../text/tokens.ts";
import type { Reading } from "./reading.ts";

/** Examples' worth of belief that a word is as likely in a topic as anywhere: one example proves little. */
const DOUBT = 6;
/** A topic that lacks a word so far may still come to hold it. */
const LEAST = -0.2;
/** A word seen once counts for a third of what its odds say, a word seen often for nearly all. */
const SELDOM = 2;
/** Each further word adds less: the words of one series come together. */
const FURTHER = 0.65;
/** What the others are thought to hold of a word unseen: less than the one time that would be chance already. */
const CHANCE = 0.6;
/** Words that are a topic's own come in company (hive, queen, honey), yet few of them stand in one title. */
const OWN_WEIGHT = 1.4;
/** However often a topic holds a tip's words, they speak no louder than this (logarithm of odds). */
const LOUDEST = 4.5;
/** Words of any subject: they show how a list is written, not what it is about. */
const COMMON: ReadonlySet<string> = new Set(
  [
    "the an and or of for to in on at by with from into as is are was be it its that this these those you your we our they",
    "can how what why when where which who not no all any some more most new use using used make made get via vs than then",
    "has have do does will one two also other about based simple easy best good great free open source awesome list",
    "github com org net www http https html index blog post article page wiki doc docs entry watch view amp id ko kr en",
    "introduction intro guide tutorial part chapter step basic example demo project tool library app set version",
    "및 를 을 이 가 은 는 의 에 와 과 수 것 등 더 위한 대한 통한 있는 없는 하는 방법 사용 사용법 사용하기 이용 이해 정리 소개 기초 입문",
    "가이드 강의 자료 모음 추천 공부 글 우리 그리고 하기 만들기 알아보기 무엇 어떻게 대해 대하여 관련 유용 다양 좋은 쉽게 제대로",
  ].flatMap((line) => line.split(" ")),
);
/** Notes are long, and their style is the writer's rather than the topic's. */
const MAX_PLACE_WORDS = 40;
const SHARES = { words: 0.25, address: 0.5, title: 1, publisher: 1.5 } as const;

/** Where a subject is known by a word, its route learns; the word itself teaches this part: in the title of one list "network" is about vision. */
const TAUGHT = 0.5;
const NONE_KNOWN: ReadonlySet<string> = new Set();
const NUMBER = /^\d+$/u;

/** What the archive's own entries say of a text. */
export interface Opinion {
  /** For each topic, the logarithm of how much the text's words lean towards it. */
  readonly scores: Float64Array;
  /** For topics that hold words of the text again and again, as hardly any other does: the logarithm of the odds that it belongs there. */
  readonly own: ReadonlyMap<number, number>;
  /** The words that speak most for a topic. */
  because(topic: number): string[];
}

/** What the archive's own entries teach; `known` are the words that a shipped subject was found by. */
export type Lesson = (reading: Reading, known: ReadonlySet<string>) => Opinion;

/**
 * Learns from the words of title, address and notes in two ways. Naive Bayes with strong doubt says which topic a text
 * leans towards; a topic's own words, which recur in it and hardly elsewhere, make it a subject that nobody had to know.
 */
export function learn(
  topicCount: number,
  examples: readonly { readonly reading: Reading; readonly topic: number }[],
): Lesson {
  const sizes = new Float64Array(topicCount);
  const counts = new Map<string, Float64Array>();
  for (const { reading, topic } of examples) {
    sizes[topic] = (sizes[topic] ?? 0) + 1;
    for (const feature of features(reading, NONE_KNOWN).keys()) {
      const row = counts.get(feature) ?? new Float64Array(topicCount);
      counts.set(feature, row);
      row[topic] = (row[topic] ?? 0) + 1;
    }
  }
  const known = new Map(
    [...counts].map(([feature, row]) => [feature, { own: owner(row, sizes, examples.length), row }]),
  );
  for (const row of counts.values()) turnIntoLeaning(row, sizes, examples.length);
  // A new archive has taught nothing yet, and its first import is the largest.
  if (known.size === 0) return () => nothingLearnt(topicCount);

  return (reading, knownWords) => {
    const found = [...features(reading, knownWords)].flatMap(([feature, share]) => {
      const word = known.get(feature);
      return word ? [{ feature, share, ...word }] : [];
    });
    const scores = new Float64Array(topicCount);
    for (const { share, row } of found) {
      for (let topic = 0; topic < topicCount; topic++) scores[topic] = (scores[topic] ?? 0) + share * (row[topic] ?? 0);
    }
    const because = (topic: number) =>
      found
        .map(({ feature, share, row, own }) => {
          return { feature, weight: share * ((row[topic] ?? 0) + (own?.topic === topic ? own.odds : 0)) };
        })
        .filter(({ weight }) => weight > 0.5)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 3)
        .map(({ feature }) => feature);
    return { scores, own: addUp(found), because };
  };
}

function nothingLearnt(topicCount: number): Opinion {
  return { scores: new Float64Array(topicCount), own: new Map(), because: () => [] };
}

/** A topic whose own a word is. */
interface Owner {
  readonly topic: number;
  /** Logarithm of the odds that a tip with the word belongs there. */
  readonly odds: number;
}

/**
 * The topic that holds a word more often than all others together, if any. The others hold a little more of it than was
 * seen, and what occurred once proves nothing; a topic larger than they are does not own what is as frequent with them.
 */
function owner(row: Float64Array, sizes: Float64Array, examples: number): Owner | undefined {
  const total = row.reduce((sum, one) => sum + one, 0);
  if (total < 2) return undefined;
  const topic = row.indexOf(Math.max(...row));
  const here = row[topic] ?? 0;
  const size = sizes[topic] ?? 0;
  const elsewhere = (total - here) * Math.max(1, size / Math.max(1, examples - size));
  const odds = Math.log(here / (elsewhere + CHANCE));
  return odds > 0 ? { topic, odds: (odds * here) / (here + SELDOM) } : undefined;
}

/** What a text's own words say of each topic: the loudest in full, further ones in part. */
function addUp(found: readonly { readonly share: number; readonly own: Owner | undefined }[]): Map<number, number> {
  const loud = found.flatMap(({ share, own }) =>
    own ? [{ topic: own.topic, odds: OWN_WEIGHT * own.odds * Math.min(1, share) }] : [],
  );
  const sums = new Map<number, { odds: number; part: number }>();
  for (const { topic, odds } of loud.sort((a, b) => b.odds - a.odds)) {
    const sum = sums.get(topic) ?? { odds: 0, part: 1 };
    sums.set(topic, { odds: Math.min(LOUDEST, sum.odds + sum.part * odds), part: sum.part * FURTHER });
  }
  return new Map([...sums].map(([topic, { odds }]) => [topic, odds]));
}

/** Counts of a word by topic become logarithms of odds, in place. */
function turnIntoLeaning(row: Float64Array, sizes: Float64Array, examples: number): void {
  const count = row.reduce((sum, one) => sum + one, 0);
  const overall = count / examples;
  const trust = count / (count + SELDOM);
  for (let topic = 0; topic < row.length; topic++) {
    const inTopic = ((row[topic] ?? 0) + DOUBT * overall) / ((sizes[topic] ?? 0) + DOUBT);
    row[topic] = trust * Math.max(LEAST, Math.log(inTopic / overall));
  }
}

/** The words that are learnt from, each with the share that its place gives it. */
function features(reading: Reading, known: ReadonlySet<string>): Map<string, number> {
  const shares = new Map<string, number>();
  const add = (text: string, share: number) => {
    if (text === "") return;
    for (const word of text.split(" ", MAX_PLACE_WORDS)) {
      const root = stem(word);
      if (root.length > 1 && !COMMON.has(root) && !NUMBER.test(root))
        shares.set(root, known.has(root) ? share * TAUGHT : share);
    }
  };
  // The best place comes last and overwrites.
  add(reading.words, SHARES.words);
  for (const words of reading.addresses) add(words, SHARES.address);
  add(reading.title, SHARES.title);
  for (const publisher of reading.publishers) shares.set(publisher, SHARES.publisher);
  return shares;
}
