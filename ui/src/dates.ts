/* Dates, names of languages and lists, as each language writes them. */

const day = (code: string, style: "long" | "short") =>
  new Intl.DateTimeFormat(
    `${new Intl.Locale(code).language}-BE`,
    style === "long"
      ? { day: "numeric", month: "long", year: "numeric" }
      : { day: "2-digit", month: "2-digit", year: "numeric" },
  );

/** A day from `YYYY-MM-DD` or ISO 8601 with offset; the day is the one that is written there. */
export function dayInWords(code: string, iso: string, style: "long" | "short" = "short"): string {
  const [year, month, date] = iso.slice(0, 10).split("-").map(Number);
  if (year === undefined || month === undefined || date === undefined) return iso;
  return day(code, style).format(new Date(year, month - 1, date, 12));
}

/** "24/11/2026, 10:14" from ISO 8601 with offset, at the hour that is written there. */
export const momentInWords = (code: string, iso: string): string =>
  `${dayInWords(code, iso)}, ${iso.slice(11, 16)}`;

/** "German, French and English" in the language of the page. */
export function languagesInWords(code: string, languages: readonly string[]): string {
  const names = new Intl.DisplayNames([code], { type: "language" });
  const list = new Intl.ListFormat(code, { type: "conjunction" });
  return list.format(languages.map((language) => names.of(language) ?? language));
}
