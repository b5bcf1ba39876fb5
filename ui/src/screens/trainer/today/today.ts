/* What the first page makes of the answers of the program. */
import type { Statuses, TodayComputer, TodayCourse } from "../../../generated/commands";
import { typeTime } from "../parts/time";

/**
 * This computer, and the others that the shared folder tells of: whether somebody is there and wants help, nothing
 * else. Of those that were not heard of lately nobody knows who is there.
 */
export const withOthers = (
  own: readonly TodayComputer[],
  statuses: Statuses | null,
): TodayComputer[] => [
  ...own,
  ...(statuses?.computers ?? []).map((one) => ({
    name: one.name,
    names: [],
    here: one.fresh && one.present ? 1 : 0,
    helpSeconds: one.fresh && one.wantsHelp ? 0 : null,
    heardAt: one.at,
    answerAt: null,
    answers: null,
  })),
];

/** Where people ask for help, who has waited longest first. */
export const callsIn = (computers: readonly TodayComputer[]): TodayComputer[] =>
  computers
    .filter((one) => one.helpSeconds !== null)
    .sort((one, other) => (other.helpSeconds ?? 0) - (one.helpSeconds ?? 0));

/** How many people are at the computers. */
export const hereIn = (computers: readonly TodayComputer[]): number =>
  computers.reduce((sum, one) => sum + one.here, 0);

/** Whole minutes of a wait. */
export const minutesOf = (seconds: number): number => Math.floor(seconds / 60);

/** Beginning and end as they are written; nothing where no time was said. */
export const timesOf = (course: TodayCourse): { begins: string; ends: string } | null =>
  course.begins === null || course.ends === null
    ? null
    : { begins: typeTime(course.begins), ends: typeTime(course.ends) };

/** Guests among those who are here. */
export const guestsIn = (computer: TodayComputer): number =>
  Math.max(0, computer.here - computer.names.length);
