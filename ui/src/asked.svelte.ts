/* A question to the program behind the page, and what came of it. */
import { asFailure } from "./backend";
import type { Failure } from "./generated/commands";

/**
 * The latest answer to a question that may be asked again, for example in another language.
 * The old answer stays on the page until the new one is there; late answers to old questions are dropped.
 */
export class Asked<T> {
  value: T | null = $state.raw(null);
  failure: Failure | null = $state.raw(null);
  /** Whether an answer is awaited. */
  busy = $state(false);
  #turn = 0;

  /** Asks, and keeps what comes back. Never throws: a failure is kept as well. */
  async ask(question: () => Promise<T>): Promise<T | null> {
    this.#turn += 1;
    const turn = this.#turn;
    this.busy = true;
    try {
      const value = await question();
      if (turn !== this.#turn) return null;
      this.value = value;
      this.failure = null;
      return value;
    } catch (reason) {
      if (turn === this.#turn) this.failure = asFailure(reason);
      return null;
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }
}
