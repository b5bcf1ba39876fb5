/* Which page is shown and what lies behind it. No history of the browser, no address, nothing stored. */
import type { Erased } from "./generated/commands";

/** A page of the app. */
export type Screen =
  | { name: "start" }
  | { name: "happened"; topic: string }
  | { name: "who" }
  | { name: "told" }
  | { name: "home" }
  | { name: "track"; track: string }
  | { name: "player"; lesson: string }
  | { name: "end"; lesson: string }
  | { name: "assessment"; track: string | null }
  | { name: "picture"; track: string }
  | { name: "review" }
  | { name: "glossary" }
  | { name: "progress" }
  | { name: "pin" }
  | { name: "my-data" }
  | { name: "take-along" }
  | { name: "bring-back" }
  | { name: "erased"; erased: Erased }
  | { name: "course-questions" }
  | { name: "exchange" }
  | { name: "settings" }
  | { name: "about" }
  | { name: "help" }
  | { name: "finish" }
  | { name: "trainer" };

/** The page shown and the pages to go back to, the nearest last. */
export interface Way {
  readonly here: Screen;
  readonly behind: readonly Screen[];
}

/** The beginning: nothing lies behind it. */
export const START: Way = { here: { name: "start" }, behind: [] };

/** Pages that are done once they are left: going back does not lead into them again. */
const PASSING = new Set<Screen["name"]>([
  "who",
  "told",
  "player",
  "end",
  "assessment",
  "review",
  "course-questions",
  "bring-back",
]);

/** Goes on to a page; the present one lies behind, unless it is done once left. */
export function ahead(way: Way, screen: Screen): Way {
  const behind = PASSING.has(way.here.name) ? way.behind : [...way.behind, way.here];
  return { here: screen, behind };
}

/** Opens a page over the present one, so that going back leads exactly here. */
export const over = (way: Way, screen: Screen): Way =>
  way.here.name === screen.name ? way : { here: screen, behind: [...way.behind, way.here] };

/** Goes one page back; from the first page nowhere. */
export function back(way: Way): Way {
  const last = way.behind.at(-1);
  return last ? { here: last, behind: way.behind.slice(0, -1) } : way;
}

/** The learner's own first page; only the start lies behind nothing. */
export const home = (): Way => ({ here: { name: "home" }, behind: [] });
