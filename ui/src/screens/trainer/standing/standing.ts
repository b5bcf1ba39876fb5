/* Where a group stands, in an order and in shares that can be drawn. */
import type { BandCounts, ItemFigures } from "../../../generated/commands";
import { BANDS, type Band } from "../../picture/bands";

/** People in a band. */
export interface BandShare {
  band: Band;
  people: number;
  /** Of a thousand, for the drawing. */
  share: number;
}

/** How many people there are in all. */
export const peopleIn = ({ firstSteps, onTheWay, sure }: BandCounts): number =>
  firstSteps + onTheWay + sure;

/** The bands from the lowest to the highest. */
export function shares(counts: BandCounts): BandShare[] {
  const people = [counts.firstSteps, counts.onTheWay, counts.sure];
  const all = Math.max(1, peopleIn(counts));
  return BANDS.map((band, at) => ({
    band,
    people: people[at] ?? 0,
    share: Math.round(((people[at] ?? 0) * 1000) / all),
  }));
}

/** In which order tasks are listed. */
export type ItemOrder = "hard" | "sure";

/** Tasks in an order; the program gives the hardest first. */
export const inOrder = (items: readonly ItemFigures[], order: ItemOrder): ItemFigures[] =>
  order === "hard"
    ? [...items]
    : [...items].sort((one, other) => other.sureWrong - one.sureWrong || one.right - other.right);

/** Below this agreement with the other tasks, in hundredths, a task deserves a second look. */
const ODD = 10;

/** Whether people who do well elsewhere miss this task. */
export const isOdd = ({ agreement }: ItemFigures): boolean => agreement !== null && agreement < ODD;
