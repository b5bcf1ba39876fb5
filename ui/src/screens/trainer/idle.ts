/* The lock that closes by itself. */

/** Minutes without input after which the trainer area locks. */
export const IDLE_MINUTES = 10;

/** Watches for a stretch of time without input. The clock is an argument, so that tests need not wait. */
export class IdleWatch {
  #last: number;

  constructor(
    private readonly limitMs: number,
    private readonly now: () => number,
  ) {
    this.#last = now();
  }

  /** Somebody typed, pressed or moved something. */
  touch(): void {
    this.#last = this.now();
  }

  /** Whether nobody did anything for too long; a computer that slept counts as idle too. */
  expired(): boolean {
    return this.now() - this.#last >= this.limitMs;
  }
}
