/* Who was there: counting, and what a key means. */
import type { AttendancePage, AttendancePerson } from "../../../generated/commands";

/** How many were there, were not, and are not noted yet on one day. */
export function countsOf(people: readonly AttendancePerson[], day: number) {
  const there = people.filter((one) => one.present[day] === true).length;
  const away = people.filter((one) => one.present[day] === false).length;
  return { there, away, open: people.length - there - away };
}

/** On how many of the days noted somebody was there. */
export const soFar = (person: AttendancePerson) => ({
  there: person.present.filter((present) => present === true).length,
  days: person.present.filter((present) => present !== null).length,
});

/** What a key says about the person in focus; nothing for every other key. */
export function markOf(key: string): boolean | null | undefined {
  if (key === "1" || key === "+") return true;
  if (key === "0" || key === "-") return false;
  return key === "Delete" || key === "Backspace" ? null : undefined;
}

/** The page with some marks of a day changed. */
export const withMarks = (
  page: AttendancePage,
  day: number,
  marks: ReadonlyMap<string, boolean | null>,
): AttendancePage => ({
  ...page,
  people: page.people.map((person) => {
    const mark = marks.get(person.learner);
    return mark === undefined
      ? person
      : { ...person, present: person.present.map((was, at) => (at === day ? mark : was)) };
  }),
});

/** Typed heads; nothing typed means none. */
export function readHeads(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === "") return 0;
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : null;
}
