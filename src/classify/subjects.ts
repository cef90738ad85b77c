import { items, type Subject } from "./subject.ts";
import { FORMS } from "./subjects/forms.ts";
import { LEARNING } from "./subjects/learning.ts";
import { PROGRAMMING } from "./subjects/programming.ts";
import { SYSTEMS } from "./subjects/systems.ts";
import { WORK } from "./subjects/work.ts";

/** What Tipkeeper knows about, in Korean and English. Parents stand anywhere in the list. */
export const SUBJECTS: readonly Subject[] = [...FORMS, ...LEARNING, ...PROGRAMMING, ...SYSTEMS, ...WORK];

/** The name of a subject as an archive would head it. */
export function subjectName(id: string, language: "ko" | "en"): string {
  const subject = SUBJECTS.find((one) => one.id === id);
  return items(subject?.[language])[0] ?? id;
}
