/* Listen mode: the voice begins by itself on each page. Memory of the page only. */
import { readPage } from "./reading/reading.svelte";

class Listening {
  /** Somebody has chosen it for this visit. */
  chosen = $state(false);
  /** The lesson on the page asks for it. */
  asked = $state(false);

  /** A page has appeared: reads it, where that is wanted. */
  appears(): void {
    if (this.chosen || this.asked) void readPage(true);
  }

  /** As the next person should find it. */
  reset(): void {
    this.chosen = false;
    this.asked = false;
  }
}

/** The one listen mode. */
export const listening = new Listening();
