/* Time that a person was active, so that a pause for coffee does not count as learning. */

/** After so much quiet the person counts as away, in milliseconds. */
export const QUIET_MS = 60_000;

/** Adds up active time from signs of life. All times are milliseconds on one steady clock. */
export class ActiveTime {
  #sum = 0;
  #last: number;

  constructor(now: number) {
    this.#last = now;
  }

  /** A key, a click or a touch. */
  sign(now: number): void {
    this.#sum += Math.min(Math.max(0, now - this.#last), QUIET_MS);
    this.#last = now;
  }

  /** Active time since the last taking, in whole milliseconds. */
  take(now: number): number {
    this.sign(now);
    const sum = this.#sum;
    this.#sum = 0;
    return Math.round(sum);
  }
}
