/* Work that takes a while: how far it is, and the wish to stop. */
import { Asked } from "../../../asked.svelte";
import type { Count } from "../../../backend";

/** A question whose answer takes a while. */
export class Work<T> extends Asked<T> {
  /** How far it is; none before the first word from the program. */
  count: Count | null = $state.raw(null);
  /** Somebody pressed "Stop"; the program hears it at the next count. */
  stopping = $state(false);

  /** Begins; `question` hands `progress` on to the program. */
  begin(question: (progress: (count: Count) => boolean) => Promise<T>): Promise<T | null> {
    this.count = null;
    this.stopping = false;
    return this.ask(() =>
      question((count) => {
        this.count = count;
        return !this.stopping;
      }),
    );
  }
}

/** Share of the work that is done, 0…100; none where the total is not known. */
export const percentOf = (count: Count | null): number | null =>
  count === null || count.total <= 0
    ? null
    : Math.min(100, Math.round((count.done * 100) / count.total));
