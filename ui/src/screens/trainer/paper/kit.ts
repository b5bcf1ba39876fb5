/* What of a course is printed: the pieces, what each is called, how often it is needed. */
import type { KitOffer, KitPiece } from "../../../generated/commands";

/** What a piece is called. The same words stand on the paper. */
export const NAME = {
  runSheet: "kit-run",
  attendance: "kit-attendance",
  nameCards: "kit-names",
  pictureCards: "kit-pictures",
  numberCards: "kit-numbers",
  votingCards: "kit-voting",
  notice: "kit-notice",
  sheets: "kit-sheets",
  twins: "kit-twins",
  satisfaction: "kit-satisfaction",
} as const satisfies Record<KitPiece, string>;

/** What a piece is for. */
export const USE = {
  runSheet: "trainer-paper-run",
  attendance: "trainer-paper-attendance",
  nameCards: "trainer-paper-names",
  pictureCards: "trainer-paper-pictures",
  numberCards: "trainer-paper-numbers",
  votingCards: "trainer-paper-voting",
  notice: "trainer-paper-notice",
  sheets: "trainer-paper-sheets",
  twins: "trainer-paper-twins",
  satisfaction: "trainer-paper-satisfaction",
} as const satisfies Record<KitPiece, string>;

/** Why a piece holds nothing yet. */
export const missingFor = (piece: KitPiece): "people" | "lessons" =>
  piece === "nameCards" || piece === "pictureCards" ? "people" : "lessons";

/** The pieces that are ticked and hold something, in the order of the page. */
export const chosenOf = (offers: readonly KitOffer[], left: ReadonlySet<KitPiece>): KitPiece[] =>
  offers.filter(({ piece, count }) => count > 0 && !left.has(piece)).map(({ piece }) => piece);
