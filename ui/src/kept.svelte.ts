/* What the person likes, kept with their records and never with the PC. Of guests it goes with the visit. */
import { asFailure, call } from "./backend";
import type { Failure } from "./generated/commands";
import { look } from "./look.svelte";
import { speaking } from "./words.svelte";

class Kept {
  /** What is in the records; none while nobody is in. */
  #last: string | null = null;
  /** Why the last change could not be kept. */
  failure: Failure | null = $state.raw(null);

  /** Somebody has come in: the page becomes theirs. What they chose before they came in stays, if they never chose anything else. */
  async take(): Promise<void> {
    const { settings } = await call("open_settings", {});
    if (settings) look.take(settings);
    this.#last = settings ? this.#now() : "";
    await this.keep();
  }

  /** Keeps what has changed. */
  async keep(): Promise<void> {
    const now = this.#now();
    if (this.#last === null || this.#last === now) return;
    this.#last = now;
    try {
      await call("save_settings", { settings: look.settings, language: speaking.code });
      this.failure = null;
    } catch (reason) {
      this.failure = asFailure(reason);
    }
  }

  /** The visit is over: nothing more is kept. */
  leave(): void {
    this.#last = null;
    this.failure = null;
  }

  #now(): string {
    return JSON.stringify([look.settings, speaking.code]);
  }
}

/** What is kept for the person of this visit. */
export const kept = new Kept();
