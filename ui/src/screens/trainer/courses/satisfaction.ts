/* Sheets of paper with three answers each, and how often each answer was given. */
import type { WordKey } from "../../../generated/words";

/** The words of the questions and answers; the same on paper, on screen and here. */
export const QUESTIONS = [
  "satisfaction-question-1",
  "satisfaction-question-2",
  "satisfaction-question-3",
] as const satisfies readonly WordKey[];
export const ANSWERS = [
  "satisfaction-answer-1",
  "satisfaction-answer-2",
  "satisfaction-answer-3",
  "satisfaction-answer-4",
  "satisfaction-answer-5",
] as const satisfies readonly WordKey[];

/** One sheet: an answer from 1 to 5 for each question, 0 for one that was left out. */
export type Sheet = readonly [number, number, number];

/** Reads "5 4 5", "545" or "5,0,3"; nothing for anything else, and for a sheet without any answer. */
export function readSheet(text: string): Sheet | null {
  const digits = /^\s*([0-5])[\s,;.-]*([0-5])[\s,;.-]*([0-5])\s*$/.exec(text);
  if (!digits) return null;
  const sheet: Sheet = [Number(digits[1]), Number(digits[2]), Number(digits[3])];
  return sheet.every((answer) => answer === 0) ? null : sheet;
}

/** The counts with one sheet more, or with one sheet less. */
export const withSheet = (
  counts: readonly (readonly number[])[],
  sheet: Sheet,
  by: 1 | -1,
): number[][] =>
  counts.map((row, question) =>
    row.map((count, at) => (sheet[question] === at + 1 ? Math.max(0, count + by) : count)),
  );

/** As many sheets as answered the question that most of them answered. */
export const sheetsIn = (counts: readonly (readonly number[])[]): number =>
  Math.max(0, ...counts.map((row) => row.reduce((sum, count) => sum + count, 0)));

/** A typed count; nothing for what is no count. */
export const readCount = (text: string): number | null =>
  /^\s*\d{0,4}\s*$/.test(text) ? Number(text.trim() || 0) : null;

/** Length of each bar in thousandths of the longest. */
export function bars(counts: readonly number[]): number[] {
  const longest = Math.max(1, ...counts);
  return counts.map((count) => Math.round((count * 1000) / longest));
}
