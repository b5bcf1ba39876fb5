/* Times of day as people type and read them; minutes after midnight for the program. */
import { locale } from "./day";

/** What came of reading a typed time. */
export type TypedTime = { is: "empty" } | { is: "time"; minutes: number } | { is: "unclear" };

/** Reads "9:30", "9.30", "9h30", "9 h 30", "0930" or "9". */
export function readTime(text: string): TypedTime {
  const trimmed = text.trim();
  if (trimmed === "") return { is: "empty" };
  const parts =
    /^(\d{1,2})(?:\s*[:.hHu]\s*(\d{2})?)?$/.exec(trimmed) ?? /^(\d{2})(\d{2})$/.exec(trimmed);
  if (!parts) return { is: "unclear" };
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? 0);
  return hours <= 23 && minutes <= 59
    ? { is: "time", minutes: hours * 60 + minutes }
    : { is: "unclear" };
}

/** "9:30" from 570: the way it is typed. */
export const typeTime = (minutes: number | null): string =>
  minutes === null
    ? ""
    : `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, "0")}`;

/** The time of day of an ISO 8601 moment, in the local time of this computer. */
export function showClock(at: string, language: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return new Intl.DateTimeFormat(locale(language), { hour: "numeric", minute: "2-digit" }).format(
    date,
  );
}
