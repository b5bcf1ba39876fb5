/* Quarters of a year, in which groups are shown to people outside. */

/** First and last day as `YYYY-MM-DD`, both included. */
export interface Quarter {
  from: string;
  to: string;
}

/** So far back a list of quarters goes. */
const QUARTERS = 12;

const day = (year: number, month: number, date: number): string =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** The present quarter and those before it, the latest first. */
export function quartersBefore(now: Date): Quarter[] {
  const first = Math.floor(now.getMonth() / 3) * 3;
  return Array.from({ length: QUARTERS }, (_, back) => {
    const month = first - 3 * back;
    return { from: day(now.getFullYear(), month, 1), to: day(now.getFullYear(), month + 3, 0) };
  });
}
