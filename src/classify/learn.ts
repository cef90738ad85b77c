import { stem } from "../text/tokens.ts";
import type { Reading } from "./reading.ts";

/** Examples' worth of belief that a word is as likely in a topic as anywhere: one example proves little. */
const DOUBT = 6;
/** A topic that lacks a word so far may still come to hold it. */
const LEAST = -0.4;
/** A word seen once counts for a third of what its odds say, a word seen often for nearly all. */
const SELDOM = 2;
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

const NUMBER = /^\d+$/u;

/** What the archive's own entries say of a text. */
export interface Opinion {
  /** For each topic, the logarithm of how much the text's words speak for it. */
  readonly scores: Float64Array;
  /** The words that speak most for a topic. */
  because(topic: number): string[];
}

/** What the archive's own entries teach. */
export type Lesson = (reading: Reading) => Opinion;

/** Naive Bayes with strong doubt over the words of title, address and notes. */
export function learn(
  topicCount: number,
  examples: readonly { readonly reading: Reading; readonly topic: number }[],
): Lesson {
  const sizes = new Float64Array(topicCount);
  const odds = new Map<string, Float64Array>();
  for (const { reading, topic } of examples) {
    sizes[topic] = (sizes[topic] ?? 0) + 1;
    for (const feature of features(reading).keys()) {
      const counts = odds.get(feature) ?? new Float64Array(topicCount);
      odds.set(feature, counts);
      counts[topic] = (counts[topic] ?? 0) + 1;
    }
  }
  // Counts become logarithms of odds in place.
  for (const row of odds.values()) {
    const count = row.reduce((sum, one) => sum + one, 0);
    const overall = count / examples.length;
    const trust = count / (count + SELDOM);
    for (let topic = 0; topic < topicCount; topic++) {
      const inTopic = ((row[topic] ?? 0) + DOUBT * overall) / ((sizes[topic] ?? 0) + DOUBT);
      row[topic] = trust * Math.max(LEAST, Math.log(inTopic / overall));
    }
  }
  return (reading) => {
    const known: { feature: string; share: number; row: Float64Array }[] = [];
    for (const [feature, share] of features(reading)) {
      const row = odds.get(feature);
      if (row) known.push({ feature, share, row });
    }
    const scores = new Float64Array(topicCount);
    for (const { share, row } of known) {
      for (let topic = 0; topic < topicCount; topic++) scores[topic] = (scores[topic] ?? 0) + share * (row[topic] ?? 0);
    }
    const because = (topic: number) =>
      known
        .map(({ feature, share, row }) => ({ feature, weight: share * (row[topic] ?? 0) }))
        .filter(({ weight }) => weight > 0.5)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, 3)
        .map(({ feature }) => feature);
    return { scores, because };
  };
}

/** The words that are learnt from, each with the share that its place gives it. */
function features(reading: Reading): Map<string, number> {
  const shares = new Map<string, number>();
  const add = (text: string, share: number) => {
    if (text === "") return;
    for (const word of text.split(" ", MAX_PLACE_WORDS)) {
      const root = stem(word);
      if (root.length > 1 && !COMMON.has(root) && !NUMBER.test(root)) shares.set(root, share);
    }
  };
  // The best place comes last and overwrites.
  add(reading.words, SHARES.words);
  for (const words of reading.addresses) add(words, SHARES.address);
  add(reading.title, SHARES.title);
  for (const publisher of reading.publishers) shares.set(publisher, SHARES.publisher);
  return shares;
}
