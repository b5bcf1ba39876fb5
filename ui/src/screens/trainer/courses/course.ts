/* A course while it is being written: everything as typed, so that nothing gets lost. */
import type { Course, CourseDay, PlanTrack } from "../../../generated/commands";
import { locale, readDay, typeDay } from "../parts/day";
import { readTime, typeTime } from "../parts/time";

/** A course as it stands in the fields. */
export interface CourseDraft {
  /** Group id; none for a new course. */
  group: string | null;
  name: string;
  days: DayDraft[];
  hours: string;
  /** Lesson ids. */
  plan: string[];
}

/** A day of a course as it stands in the fields. */
export interface DayDraft {
  /** Tells the rows apart while they move. */
  id: number;
  day: string;
  begins: string;
  ends: string;
}

/** What keeps a course from being saved. */
export type CourseProblem = "name" | "days" | "hours";

/** What is amiss with one day. */
export type DayProblem = "day" | "twice" | "times";

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
  days: [],
  hours: "",
  plan: [],
});

/** A saved course, ready to be changed. */
export const draftOf = (course: Course, language: string): CourseDraft => ({
  group: course.group,
  name: course.name,
  days: course.days.map((day) => ({
    id: freshId(),
    day: typeDay(day.day, language),
    begins: typeTime(day.begins),
    ends: typeTime(day.ends),
  })),
  hours: typeHours(course.quarterHours, language),
  plan: [...course.plan],
});

const dayOf = (text: string): string | null => {
  const read = readDay(text);
  return read.is === "day" ? read.day : null;
};

let lastId = 0;
const freshId = (): number => (lastId += 1);

const minutesOf = (text: string): number | null => {
  const read = readTime(text);
  return read.is === "time" ? read.minutes : null;
};

/** The rows in which somebody wrote something; an empty row is no day. */
const written = (days: readonly DayDraft[]): DayDraft[] =>
  days.filter((day) => [day.day, day.begins, day.ends].some((text) => text.trim() !== ""));

/** What is amiss with one of the days. */
export function dayProblem(day: DayDraft, days: readonly DayDraft[]): DayProblem | null {
  if (written([day]).length === 0) return null;
  const known = dayOf(day.day);
  if (known === null) return "day";
  const twin = days.find((other) => dayOf(other.day) === known);
  if (twin && twin.id !== day.id) return "twice";
  const begins = readTime(day.begins);
  const ends = readTime(day.ends);
  if (begins.is === "empty" && ends.is === "empty") return null;
  const ordered = begins.is === "time" && ends.is === "time" && begins.minutes < ends.minutes;
  return ordered ? null : "times";
}

/** One more day: as long as the last one, a week after it. */
export function withNextDay(days: readonly DayDraft[], language: string): DayDraft[] {
  const last = days.at(-1);
  const known = last ? dayOf(last.day) : null;
  const next = known === null ? "" : typeDay(weekAfter(known), language);
  const times = { begins: last?.begins ?? "", ends: last?.ends ?? "" };
  return [...days, { id: freshId(), day: next, ...times }];
}

function weekAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 7);
  return date.toISOString().slice(0, 10);
}

/** What the days add up to, in hours; 0 without times. */
export const hoursOf = (days: readonly DayDraft[]): number =>
  daysOf(days).reduce((sum, day) => sum + ((day.ends ?? 0) - (day.begins ?? 0)) / 60, 0);

/** The days to save; those that are not clear yet are left out. */
const daysOf = (days: readonly DayDraft[]): CourseDay[] =>
  written(days)
    .filter((day) => dayProblem(day, days) === null)
    .map((day) => ({
      day: dayOf(day.day) ?? "",
      begins: minutesOf(day.begins),
      ends: minutesOf(day.ends),
    }))
    .sort((one, other) => one.day.localeCompare(other.day));

/** Everything that keeps the draft from being saved, in the order of the fields. */
export function problemsOf(draft: CourseDraft): CourseProblem[] {
  const problems: CourseProblem[] = [];
  if (draft.name.trim() === "") problems.push("name");
  if (draft.days.some((day) => dayProblem(day, draft.days) !== null)) problems.push("days");
  if (readHours(draft.hours).is === "unclear") problems.push("hours");
  return problems;
}

/** The draft as a course to save; call it only without problems. */
export function courseOf(draft: CourseDraft): Course {
  const hours = readHours(draft.hours);
  const days = daysOf(draft.days);
  return {
    group: draft.group,
    name: draft.name.trim(),
    firstDay: days[0]?.day ?? null,
    lastDay: days.at(-1)?.day ?? null,
    days,
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
