/* What is said beside the picture: how far one has come, and what makes it less exact. */
import { dayInWords } from "../../dates";
import type { PictureChange, PicturePage } from "../../generated/commands";
import type { Words } from "../../generated/words";

/** The look back; none for a kind that this version does not know. */
export function lookBack(
  change: PictureChange | null,
  words: Words,
  language: string,
): string | null {
  if (change === null) return null;
  const date = dayInWords(language, change.since, "long");
  switch (change.kind) {
    case "more-with-hard":
      return words.pictureChangeMoreWithHard({ date });
    case "more":
      return words.pictureChangeMore({ date });
    case "surer":
      return words.pictureChangeSurer({ date });
    case "about-the-same":
      return words.pictureChangeAboutTheSame({ date });
    case "too-few-new":
      return words.pictureChangeTooFewNew({ date });
    default:
      return null;
  }
}

/** Why this picture is less exact than others. */
export const reservations = (picture: PicturePage, words: Words): string[] => [
  ...(picture.hurried ? [words.pictureHurried()] : []),
  ...(picture.ranOut ? [words.pictureRanOut()] : []),
];
