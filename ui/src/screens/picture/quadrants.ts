/* Knowing and being sure, side by side: four groups of tasks in plain words. */
import type { PicturePage } from "../../generated/commands";
import type { Words } from "../../generated/words";

/** One group of tasks. */
export interface Quadrant {
  kind: "knew-sure" | "knew-unsure" | "missed-unsure" | "missed-sure";
  count: number;
  title: string;
  text: string;
}

/** The four groups in the order of the page. */
export const quadrants = (picture: PicturePage, words: Words): Quadrant[] => [
  {
    kind: "knew-sure",
    count: picture.knewSure,
    title: words.pictureKnewSure(),
    text: words.pictureKnewSureText(),
  },
  {
    kind: "knew-unsure",
    count: picture.knewUnsure,
    title: words.pictureKnewUnsure(),
    text: words.pictureKnewUnsureText(),
  },
  {
    kind: "missed-unsure",
    count: picture.missedUnsure,
    title: words.pictureMissedUnsure(),
    text: words.pictureMissedUnsureText(),
  },
  {
    kind: "missed-sure",
    count: picture.missedSure,
    title: words.pictureMissedSure(),
    text: words.pictureMissedSureText(),
  },
];
