import { SUBJECTS, subjectName } from "../../classify/subjects.ts";
import { translateProblem, type Wordings } from "../translate-problem.ts";

/** Why a tip is filed where it is, as the classifier words it, and the Korean: `{}` stands for what varies, in its order. */
export const koReasons: readonly (readonly [english: string, korean: string])[] = [
  ["nothing known speaks for a topic", "어느 주제인지 알려 주는 낱말이 없습니다"],
  ["the archive has no topics", "아카이브에 주제가 없습니다"],
  ["the model {} says {}", "{} 모델의 생각은 {}"],
  ["{} speaks for {}", "{} → {}"],
  ["{} speak for {}", "{} → {}"],
  ["{} already holds {}", "{}에 이미 있는 말: {}"],
];

/** A reason of the classifier in Korean, with the shipped subjects by their Korean names; as it is when it is another's. */
export function koReason(reason: string): string {
  const [, sign, name] = / (speaks?) for (.+)$/u.exec(reason) ?? [];
  const subject = SUBJECTS.find(({ id }) => subjectName(id, "en") === name);
  if (sign === undefined || subject === undefined) return translateProblem(reason, koReasons);
  const wording: Wordings = [[`{} ${sign} for ${name}`, `{} → ${subjectName(subject.id, "ko")}`]];
  return translateProblem(reason, wording);
}
