/* Days and moments as people type and read them. */

/** What came of reading a typed day. */
export type TypedDay = { is: "empty" } | { is: "day"; day: string } | { is: "unclear" };

/** Reads "24/11/2026", "24.11.26", "24 11 2026" or "2026-11-24"; the day comes back as `YYYY-MM-DD`. */
export function readDay(text: string): TypedDay {
  const trimmed = text.trim();
  if (trimmed === "") return { is: "empty" };
  const machine = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (machine) return calendarDay(machine[1], machine[2], machine[3]);
  const people = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4}|\d{2})$/.exec(trimmed);
  if (!people) return { is: "unclear" };
  const year = people[3] ?? "";
  return calendarDay(year.length === 2 ? `20${year}` : year, people[2], people[1]);
}

function calendarDay(year = "", month = "", day = ""): TypedDay {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const whole = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return whole && Number(year) >= 1900
    ? { is: "day", day: date.toISOString().slice(0, 10) }
    : { is: "unclear" };
}

/** The way a language is written in Belgium; made-up test languages keep their own code. */
export const locale = (language: string): string =>
  language.length === 2 ? `${language}-BE` : language;

/** "24 November 2026" from `2026-11-24`. */
export function showDay(day: string, language: string): string {
  return inWords(day, language, "long");
}

/** "Tuesday 24 November 2026" from `2026-11-24`: for days that people come to. */
export function showWeekday(day: string, language: string): string {
  return inWords(day, language, "full");
}

function inWords(day: string, language: string, dateStyle: "long" | "full"): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const format = new Intl.DateTimeFormat(locale(language), { dateStyle, timeZone: "UTC" });
  const words = format.format(date);
  // In French, the first day of a month is an ordinal; Intl does not know that.
  return language === "fr" ? words.replace(/(?<!\d)1(?=\s)/u, "1er") : words;
}

/** "24/11/2026" or "24.11.2026" from `2026-11-24`: the way it is typed. */
export function typeDay(day: string | null, language: string): string {
  if (day === null) return "";
  const mark = language === "de" ? "." : "/";
  return day.split("-").reverse().join(mark);
}

/** "24 Nov 2026, 10:14" from an ISO 8601 moment, in the local time of this computer. */
export function showMoment(at: string, language: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  return new Intl.DateTimeFormat(locale(language), {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(date);
}

/** "24 Nov" from an ISO 8601 moment; with the year when it is not this year's. */
export function showShortDay(at: string, language: string, now: Date): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const options: Intl.DateTimeFormatOptions = { day: "numeric", month: "short" };
  if (date.getFullYear() !== now.getFullYear()) options.year = "2-digit";
  return new Intl.DateTimeFormat(locale(language), options).format(date);
}
