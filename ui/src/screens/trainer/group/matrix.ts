/* Which rows and columns of the matrix are shown, and in which order. */
import type { MatrixLesson, MatrixRow } from "../../../generated/commands";

/** What the rows are sorted by. */
export const SORTS = ["name", "completed", "last"] as const;
export type SortBy = (typeof SORTS)[number];

/** Which rows are shown. */
export const SHOWS = ["all", "stuck", "open"] as const;
export type Show = (typeof SHOWS)[number];

/** Whether a person is stuck somewhere. */
export const isStuck = (row: MatrixRow): boolean =>
  row.cells.some((cell) => cell.state === "stuck");

/** Whether a person has not begun with anything. */
export const hasNotBegun = (row: MatrixRow): boolean =>
  row.cells.every((cell) => cell.state === "open");

const wanted: Record<Show, (row: MatrixRow) => boolean> = {
  all: () => true,
  stuck: isStuck,
  open: hasNotBegun,
};

const moment = (row: MatrixRow): number =>
  row.lastAt === null ? Number.NEGATIVE_INFINITY : Date.parse(row.lastAt);

/* The rows arrive sorted by name, so equal ones stay in that order. */
const order: Record<SortBy, (one: MatrixRow, other: MatrixRow) => number> = {
  name: () => 0,
  completed: (one, other) => other.completed - one.completed,
  last: (one, other) => (moment(one) === moment(other) ? 0 : moment(other) - moment(one)),
};

/** The rows to show, in order. `rows` must be sorted by name. */
export const rowsToShow = (rows: readonly MatrixRow[], sort: SortBy, show: Show): MatrixRow[] =>
  rows.filter(wanted[show]).sort(order[sort]);

/** Positions of the lessons to show. */
export const columnsToShow = (lessons: readonly MatrixLesson[], onlyPlanned: boolean): number[] =>
  lessons.flatMap((lesson, at) => (lesson.planned || !onlyPlanned ? [at] : []));

/** Whether choosing between "all" and "in the plan" makes a difference. */
export const hasPlan = (lessons: readonly MatrixLesson[]): boolean =>
  lessons.some((lesson) => lesson.planned) && lessons.some((lesson) => !lesson.planned);

/** Titles of the tracks in which somebody has a band, in the order they appear. */
export const bandTracks = (rows: readonly MatrixRow[]): string[] => [
  ...new Set(rows.flatMap((row) => row.bands.map((band) => band.track))),
];

/** A person's band in a track; none without a self-assessment. */
export const bandOf = (row: MatrixRow, track: string): string | null =>
  row.bands.find((band) => band.track === track)?.band ?? null;
