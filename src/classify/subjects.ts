import type { Topic } from "../model/topic.ts";
import { items, type Subject, type Words, withWords } from "./subject.ts";
import { FORMS } from "./subjects/forms.ts";
import { LEARNING } from "./subjects/learning.ts";
import { NAMES_IN_LEARNING } from "./subjects/names-in-learning.ts";
import { NAMES_IN_PROGRAMMING } from "./subjects/names-in-programming.ts";
import { NAMES_IN_SYSTEMS } from "./subjects/names-in-systems.ts";
import { NAMES_IN_TASKS } from "./subjects/names-in-tasks.ts";
import { NAMES_IN_WORK } from "./subjects/names-in-work.ts";
import { PROGRAMMING } from "./subjects/programming.ts";
import { SYSTEMS } from "./subjects/systems.ts";
import { TASKS } from "./subjects/tasks.ts";
import { WORK } from "./subjects/work.ts";

const NAMES: Readonly<Record<string, Words>> = {
  ...NAMES_IN_LEARNING,
  ...NAMES_IN_TASKS,
  ...NAMES_IN_PROGRAMMING,
  ...NAMES_IN_SYSTEMS,
  ...NAMES_IN_WORK,
};

/** What Tipkeeper knows about, in Korean and English. Parents stand anywhere in the list. */
export const SUBJECTS: readonly Subject[] = [...FORMS, ...LEARNING, ...TASKS, ...PROGRAMMING, ...SYSTEMS, ...WORK].map(
  (subject) => withWords(subject, NAMES[subject.id]),
);

/** The name of a subject as an archive would head it. */
export function subjectName(id: string, language: "ko" | "en"): string {
  const subject = SUBJECTS.find((one) => one.id === id);
  const name = items(subject?.[language])[0] ?? id;
  return /^[a-z][a-z ]*$/.test(name) ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
}

/** Subjects that are useful between others but would head no section of an archive. */
const NO_SECTION: ReadonlySet<string> = new Set([
  "ml-task",
  "deep-learning-theory",
  "course",
  "book",
  "video",
  "dataset",
]);

/** Topics for an archive that has none yet: the shipped subjects by name, and one for the rest. */
export function shippedTopics(language: "ko" | "en"): readonly Topic[] {
  const names = SUBJECTS.filter(({ id }) => !NO_SECTION.has(id)).map(({ id }) => subjectName(id, language));
  return [...names, language === "ko" ? "기타" : "Other"].map((name, order) => ({
    name,
    order,
    parent: null,
    keywords: [],
  }));
}
