import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Topic } from "../model/topic.ts";
import { type Classifiable, type Example, trainClassifier } from "./classifier.ts";
import { SUBJECTS, shippedTopics, subjectName } from "./subjects.ts";

const NAMES = [
  "Python",
  "AI Math",
  "Pytorch",
  "NLP",
  "CV",
  "Other Task",
  "Papers",
  "MLOps",
  "시각화",
  "Linux",
  "Git",
  "LoadMap",
  "ETC",
];
const topics = NAMES.map((name) => topic(name));

describe("an archive that holds nothing yet", () => {
  const classifier = trainClassifier(topics, []);

  test.each([
    ["파이썬 데코레이터 정리", "https://ann.tistory.com/1", "Python"],
    ["선형대수 고유값 이해하기", "https://velog.io/@ann/eigen", "AI Math"],
    ["DataLoader num_workers 최적화", "https://discuss.pytorch.org/t/1", "Pytorch"],
    ["한국어 형태소 분석기 비교", "https://ann.github.io/mecab", "NLP"],
    ["Object detection metrics explained", "https://ann.medium.com/map", "CV"],
    ["한국어 음성 인식 데이터", "https://example.org/asr", "Other Task"],
    ["Deep Q-learning from scratch", "https://example.org/rl", "Other Task"],
    ["Attention Is All You Need", "https://arxiv.org/abs/1706.03762", "Papers"],
    ["Kubeflow로 모델 배포하기", "https://ann.tistory.com/2", "MLOps"],
    ["Matplotlib 한글 폰트 차트", "https://ann.tistory.com/3", "시각화"],
    ["bash 스크립트 기초", "https://ann.tistory.com/4", "Linux"],
    ["git rebase와 merge의 차이", "https://ann.tistory.com/5", "Git"],
    ["Data engineer roadmap", "https://github.com/ann/data-roadmap", "LoadMap"],
    ["LaTeX 수식 모음", "https://ann.tistory.com/6", "ETC"],
    ["개발자 이력서 쓰는 법", "https://brunch.co.kr/@ann/7", "ETC"],
  ])("%s goes by its subject", (title, url, expected) => {
    expect(classifier.classify(tip(title, url)).topic).toBe(expected);
  });

  test("the form wins over the subject where a topic is named after the form", () => {
    const paper = tip(
      "Swin Transformer: Hierarchical Vision Transformer using Shifted Windows",
      "https://arxiv.org/abs/2103.14030",
    );
    expect(classifier.classify(paper).topic).toBe("Papers");
    const without = trainClassifier(
      topics.filter(({ name }) => name !== "Papers"),
      [],
    );
    expect(without.classify(paper).topic).toBe("CV");
  });

  test("confidences are probabilities, best first, and the topic leads", () => {
    const { topic: best, confidence, candidates } = classifier.classify(tip("파이썬 시각화", "https://x.kr"));
    expect(candidates.length).toBeGreaterThanOrEqual(3);
    expect(candidates[0]).toEqual({ topic: best, confidence });
    const list = candidates.map((candidate) => candidate.confidence);
    expect(list).toEqual([...list].sort((a, b) => b - a));
    expect(list.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });

  test.each([
    ["Null object pattern", "ETC"],
    ["pre-commit 훅으로 파이썬 코드 점검", "Python"],
    ["Data version control with DVC", "MLOps"],
  ])("a keyword inside a longer one does not count: %s", (title, expected) => {
    expect(classifier.classify(tip(title, "https://x.kr")).topic).toBe(expected);
  });

  test.each([
    ["A Python library for audio feature extraction", "https://github.com/ann/wave", "Other Task"],
    ["Interactive charts in Python", "https://x.kr", "시각화"],
    ["Decorators in Python", "https://x.kr", "Python"],
  ])("what a language is used for goes before the language: %s", (title, url, expected) => {
    expect(classifier.classify(tip(title, url)).topic).toBe(expected);
  });

  test("a repository that collects papers is less surely a paper than an address of papers", () => {
    const papers = (url: string) =>
      classifier.classify(tip("Recommender papers", url)).candidates.find((one) => one.topic === "Papers")
        ?.confidence ?? 0;
    expect(papers("https://github.com/ann/recommender-papers")).toBeLessThan(
      papers("https://arxiv.org/abs/2101.00001"),
    );
  });

  test("a site's path goes on at a boundary only", () => {
    const of = (url: string) => classifier.classify(tip("zzyzx", url)).reasons.join(" ");
    expect(of("https://wikidocs.net/book/1/part")).toContain("wikidocs.net/book/1");
    expect(of("https://wikidocs.net/book/19")).not.toContain('"wikidocs.net/book/1"');
  });

  test("what nothing is known of is unsure", () => {
    const { confidence } = classifier.classify(tip("zzyzx", "https://zzyzx.example"));
    expect(confidence).toBeLessThan(0.8);
  });

  test("names the words and sites that decided", () => {
    const { reasons } = classifier.classify(tip("파이썬 데코레이터", "https://docs.python.org/3"));
    expect(reasons.join(" ")).toMatch(/파이썬/u);
    expect(reasons.join(" ")).toMatch(/docs\.python\.org/u);
  });
});

describe("the curator's own topics", () => {
  test("no topics, no topic", () => {
    expect(trainClassifier([], []).classify(tip("파이썬", "https://x.kr")).topic).toBeNull();
  });

  test("a topic's keywords are its own", () => {
    const classifier = trainClassifier([topic("Lab", ["양자", "qubit"]), topic("Python")], []);
    expect(classifier.classify(tip("양자 얽힘이란", "https://x.kr")).topic).toBe("Lab");
  });

  test("a name that no subject answers to is a keyword", () => {
    const classifier = trainClassifier([topic("천문학"), topic("Python")], []);
    expect(classifier.classify(tip("천문학 사진 모음", "https://x.kr")).topic).toBe("천문학");
  });

  test("decisions move a subject that no topic is named after", () => {
    const two = [topic("Study"), topic("Fun")];
    const talk = (n: number): Example => ({ topic: "Fun", input: tip(`음성 합성 ${n}`, `https://x.kr/${n}`) });
    const taught = trainClassifier(two, [1, 2, 3, 4].map(talk));
    expect(taught.classify(tip("wav2vec 음성 인식", "https://y.kr")).topic).toBe("Fun");
  });

  test("an example of a topic that is gone teaches nothing", () => {
    const examples: Example[] = [{ topic: "gone", input: tip("파이썬", "https://x.kr") }];
    expect(() => trainClassifier(topics, examples).classify(tip("파이썬", "https://x.kr"))).not.toThrow();
  });

  test("names of objects' own fields are names like any other", () => {
    const classifier = trainClassifier([topic("__proto__"), topic("constructor")], []);
    expect(classifier.classify(tip("constructor injection", "https://x.kr")).topic).toBe("constructor");
  });
});

describe("the shipped subjects", () => {
  test("ids are distinct and parents exist, without circles", () => {
    const parents = new Map(SUBJECTS.map(({ id, parent }) => [id, parent]));
    expect(parents.size).toBe(SUBJECTS.length);
    for (const { id } of SUBJECTS) {
      const path = [id];
      for (let parent = parents.get(id); parent; parent = parents.get(parent)) {
        expect(path).not.toContain(parent);
        expect(parents.has(parent)).toBe(true);
        path.push(parent);
      }
    }
  });

  test("each has a name in Korean and in English", () => {
    for (const { id } of SUBJECTS) {
      expect(subjectName(id, "ko")).toMatch(/\p{L}/u);
      expect(subjectName(id, "en")).toMatch(/\p{L}/u);
    }
  });

  test.each(["ko", "en"] as const)("the topics they make in %s find their own tips", (language) => {
    const classifier = trainClassifier(shippedTopics(language), []);
    expect(classifier.classify(tip("git rebase", "https://git-scm.com/docs")).topic).toBe(subjectName("git", language));
    expect(classifier.classify(tip("파이썬 데코레이터", "https://x.kr")).topic).toBe(subjectName("python", language));
  });
});

test("whatever a tip says, one of the topics is named with a probability", () => {
  const classifier = trainClassifier(topics, [{ topic: "Git", input: tip("git rebase", "https://git-scm.com") }]);
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(text, fc.array(fc.oneof(text, fc.webUrl()), { maxLength: 12 }), text, (title, urls, words) => {
      const { topic: best, confidence } = classifier.classify({ title, urls, words });
      expect(NAMES).toContain(best);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});

function topic(name: string, keywords: readonly string[] = []): Topic {
  return { name, order: 0, parent: null, keywords };
}

function tip(title: string, url: string): Classifiable {
  return { title, urls: [url], words: "" };
}
