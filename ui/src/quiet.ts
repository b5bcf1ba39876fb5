/* When a page that nobody uses is covered, and when a visit that nobody comes back to ends. */
import type { Quiet } from "./generated/commands";

/** Minutes after which a private lesson is covered, whatever the rules of the house say. */
export const PRIVATE_MINUTES = 2;

const MINUTE_MS = 60_000;

/** What a quiet page shows. */
export type Stillness =
  | { is: "here" }
  /** Covered; the visit ends in so many minutes, or not by itself. */
  | { is: "curtain"; minutesLeft: number | null }
  | { is: "over" };

/**
 * Watches for signs of life. All times are milliseconds of a clock that nobody can set, so a clock that
 * jumps to another year neither covers a page nor ends a visit.
 */
export class QuietWatch {
  #last: number;
  #fell: number | null = null;

  constructor(now: number) {
    this.#last = now;
  }

  /** A key, a click or a touch. Behind the curtain only the answer to its question counts. */
  sign(now: number): void {
    if (this.#fell === null) this.#last = now;
  }

  /** Somebody said that they are here. */
  lift(now: number): void {
    this.#fell = null;
    this.#last = now;
  }

  /** What to show now. */
  look(now: number, rules: Quiet, secret: boolean): Stillness {
    const minutes = secret ? Math.min(PRIVATE_MINUTES, rules.curtainMinutes) : rules.curtainMinutes;
    if (this.#fell === null && now - this.#last >= minutes * MINUTE_MS)
      this.#fell = this.#last + minutes * MINUTE_MS;
    if (this.#fell === null) return { is: "here" };
    if (rules.endMinutes === null) return { is: "curtain", minutesLeft: null };
    const left = rules.endMinutes * MINUTE_MS - (now - this.#fell);
    return left <= 0 ? { is: "over" } : { is: "curtain", minutesLeft: Math.ceil(left / MINUTE_MS) };
  }
}
