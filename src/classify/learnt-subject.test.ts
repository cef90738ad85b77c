import { describe, expect, test } from "vitest";
import type { Topic } from "../model/topic.ts";
import { type Example, trainClassifier } from "./classifier.ts";

const topic = (name: string, order: number): Topic => ({ name, order, parent: null, keywords: [] });
const OTHERS = [topic("Python", 0), topic("NLP", 1)];
const BEES = topic("양봉", 2);
const REST = topic("ETC", 3);

const example = (title: string, under: string): Example => ({ topic: under, input: { title, urls: [], words: "" } });
const START = [example("파이썬 기초", "Python"), example("토크나이저 정리", "NLP"), example("회고", "ETC")];
const THINGS = ["벌통", "여왕벌", "월동", "분봉", "밀랍", "채밀", "응애", "화분", "봉개", "소비"];
const bees = (count: number) => THINGS.slice(0, count).map((thing) => example(`꿀벌 ${thing} 관리`, "양봉"));
const question = { title: "꿀벌 내검 요령", urls: ["https://farm.example/1"], words: "" };

describe("a subject that nobody told Tipkeeper about", () => {
  test.each([[[...OTHERS, BEES, REST]], [[...OTHERS, BEES]]])("is learnt from what curators file", (topics) => {
    const known = topics.map(({ name }) => name);
    const start = START.filter((one) => known.includes(one.topic));
    const said = (count: number) => trainClassifier(topics, [...start, ...bees(count)]).classify(question);
    expect(said(0).topic).not.toBe("양봉");
    expect(said(3).topic).toBe("양봉");
    expect(said(10)).toMatchObject({ topic: "양봉" });
    expect(said(10).confidence).toBeGreaterThanOrEqual(0.8);
    expect(said(10).reasons.join()).toContain("꿀벌");
  });

  test("is not made of a word that two topics share, nor of one accident", () => {
    const topics = [...OTHERS, BEES, REST];
    const shared = ["Python", "NLP"].flatMap((under) =>
      THINGS.slice(0, 4).map((thing) => example(`${thing} 모임`, under)),
    );
    const accident = [example("꿀벌 이야기로 배우는 반복문", "Python")];
    const { classify } = trainClassifier(topics, [...START, ...shared, ...accident]);
    expect(classify({ title: "모임", urls: [], words: "" }).confidence).toBeLessThan(0.8);
    expect(classify(question).confidence).toBeLessThan(0.8);
  });
});
