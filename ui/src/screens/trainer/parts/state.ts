/* Words for how far somebody is, and for where they stand. */
import type { CellState } from "../../../generated/commands";
import type { Words } from "../../../generated/words";

/** Words of the bands. */
export const BANDS = {
  "first-steps": "trainer-group-band-first-steps",
  "on-the-way": "trainer-group-band-on-the-way",
  sure: "trainer-group-band-sure",
} as const;

/** The word for a band; the code of one that a newer version knows. */
export const bandWord = (words: Words, band: string): string =>
  Object.hasOwn(BANDS, band) ? words.byKey(BANDS[band as keyof typeof BANDS]) : band;

/** The word for how far somebody is with a lesson. */
export function stateWord(words: Words, state: CellState, seen: number, steps: number): string {
  const of = { seen: String(seen), steps: String(steps) };
  switch (state) {
    case "completed":
      return words.trainerGroupDone();
    case "repeatedWell":
      return words.trainerGroupLegendWell();
    case "stuck":
      return steps > 0 ? words.trainerGroupStepsStuck(of) : words.trainerGroupStuckWord();
    case "started":
      return steps > 0 ? words.trainerGroupStepsStarted(of) : words.trainerGroupStarted();
    default:
      return words.trainerLearnerNotYet();
  }
}
