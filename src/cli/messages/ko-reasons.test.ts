import { expect, test } from "vitest";
import { type Classifiable, trainClassifier } from "../../classify/classifier.ts";
import { weighOpinion } from "../../classify/weigh-opinion.ts";
import { translateProblem } from "../translate-problem.ts";
import { koReason, koReasons } from "./ko-reasons.ts";

const tip = (title: string, url = "https://x.kr/1"): Classifiable => ({ title, urls: [url], words: "" });

test("every reason that the classifier gives has its Korean, and every Korean its reason", () => {
  const topics = ["Python", "정원"].map((name, order) => ({ name, order, parent: null, keywords: [] }));
  const examples = Array.from({ length: 40 }, (_, n) => {
    return { topic: n % 2 ? "정원" : "Python", input: tip(n % 2 ? "튤립 구근" : "pandas", `https://x.kr/${n}`) };
  });
  const classifier = trainClassifier(topics, examples);
  const unsure = classifier.classify(tip("zzyzx", "https://zzyzx.example"));
  const reasons = [
    unsure,
    trainClassifier([], []).classify(tip("x")),
    classifier.classify(tip("파이썬 데코레이터", "https://docs.python.org/3")),
    classifier.classify(tip("pandas", "https://zzyzx.example")),
    classifier.classify(tip("튤립 구근 심기")),
    weighOpinion(unsure, { model: "llm:m", topic: "정원", confidence: 1 }, topics.length),
  ].flatMap((classification) => classification.reasons);
  const used = new Set<string>();
  for (const reason of reasons) {
    const [english] = koReasons.find((wording) => translateProblem(reason, [wording]) !== reason) ?? [];
    expect(english, reason).toBeDefined();
    used.add(english ?? "");
  }
  expect([...used].sort()).toEqual(koReasons.map(([english]) => english).sort());
});

test.each([
  ['"softmax" speaks for Deep learning theory', '"softmax" → 딥러닝 기초'],
  ['"mysql", "redis" speak for Database', '"mysql", "redis" → 데이터베이스'],
  ['"튤립" speaks for 정원', '"튤립" → 정원'],
  ["the archive has no topics", "아카이브에 주제가 없습니다"],
])("subjects are called by their Korean names: %s", (english, korean) => {
  expect(koReason(english)).toBe(korean);
});
