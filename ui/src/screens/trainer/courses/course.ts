/* A course while it is being written: everything as typed, so that nothing gets lost. */
import type { Course, PlanTrack } from "../../../generated/commands";
import { locale, readDay, typeDay } from "../parts/day";

/** A course as it stands in the fields. */
export interface CourseDraft {
  /** Group id; none for a new course. */
  group: string | null;
  name: string;
  firstDay: string;
  lastDay: string;
  hours: string;
  /** Lesson ids. */
  plan: string[];
}

/** What keeps a course from being saved. */
export type CourseProblem = "name" | "first-day" | "last-day" | "days-reversed" | "hours";

/** What came of reading typed hours; quarters of an hour. */
export type TypedHours = { is: "hours"; quarters: number } | { is: "unclear" };

const MOST_HOURS = 1000;

/** Reads "7,5", "7.25", "7" or "7:30"; nothing typed means no hours. */
export function readHours(text: string): TypedHours {
  const trimmed = text.trim();
  if (trimmed === "") return { is: "hours", quarters: 0 };
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(trimmed);
  const hours = clock
    ? Number(clock[1]) + Number(clock[2]) / 60
    : /^\d{1,4}([.,]\d{1,2})?$/.test(trimmed)
      ? Number(trimmed.replace(",", "."))
      : Number.NaN;
  const quarters = hours * 4;
  return Number.isInteger(quarters) && hours <= MOST_HOURS
    ? { is: "hours", quarters }
    : { is: "unclear" };
}

/** "7,5" from 30 quarters, the way the language writes it; nothing for none. */
export const typeHours = (quarters: number, language: string): string =>
  quarters === 0
    ? ""
    : new Intl.NumberFormat(locale(language), { useGrouping: false }).format(quarters / 4);

/** A new course, everything still empty. */
export const emptyDraft = (): CourseDraft => ({
  group: null,
  name: "",
  firstDay: "",
  lastDay: "",
  hours: "",
  plan: [],
});

/** A saved course, ready to be changed. */
export const draftOf = (course: Course, language: string): CourseDraft => ({
  group: course.group,
  name: course.name,
  firstDay: typeDay(course.firstDay, language),
  lastDay: typeDay(course.lastDay, language),
  hours: typeHours(course.quarterHours, language),
  plan: [...course.plan],
});

const dayOf = (text: string): string | null => {
  const read = readDay(text);
  return read.is === "day" ? read.day : null;
};

/** Everything that keeps the draft from being saved, in the order of the fields. */
export function problemsOf(draft: CourseDraft): CourseProblem[] {
  const problems: CourseProblem[] = [];
  const first = dayOf(draft.firstDay);
  const last = dayOf(draft.lastDay);
  if (draft.name.trim() === "") problems.push("name");
  if (readDay(draft.firstDay).is === "unclear") problems.push("first-day");
  if (readDay(draft.lastDay).is === "unclear") problems.push("last-day");
  if (first !== null && last !== null && last < first) problems.push("days-reversed");
  if (readHours(draft.hours).is === "unclear") problems.push("hours");
  return problems;
}

/** The draft as a course to save; call it only without problems. */
export function courseOf(draft: CourseDraft): Course {
  const hours = readHours(draft.hours);
  return {
    group: draft.group,
    name: draft.name.trim(),
    firstDay: dayOf(draft.firstDay),
    lastDay: dayOf(draft.lastDay),
    quarterHours: hours.is === "hours" ? hours.quarters : 0,
    plan: draft.plan,
    learners: 0,
  };
}

/** The plan with a lesson in it or out of it, in the order of the tracks. */
export function withLesson(
  plan: readonly string[],
  lesson: string,
  wanted: boolean,
  tracks: readonly PlanTrack[],
): string[] {
  const kept = new Set(plan);
  if (wanted) kept.add(lesson);
  else kept.delete(lesson);
  const known = tracks.flatMap((track) => track.lessons.map((one) => one.lesson));
  const unknown = plan.filter((one) => !known.includes(one) && kept.has(one));
  return [...known.filter((one) => kept.has(one)), ...unknown];
}

/** How many lessons are planned and how many minutes they take together. */
export function planSum(
  plan: readonly string[],
  tracks: readonly PlanTrack[],
): { lessons: number; minutes: number } {
  const chosen = tracks
    .flatMap((track) => track.lessons)
    .filter((lesson) => plan.includes(lesson.lesson));
  return {
    lessons: chosen.length,
    minutes: chosen.reduce((sum, lesson) => sum + lesson.minutes, 0),
  };
}
