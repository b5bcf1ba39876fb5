import { expect, it } from "vitest";
import type { KitOffer, KitPiece } from "../../../generated/commands";
import { chosenOf, missingFor } from "./kit";

const offer = (piece: KitPiece, count: number): KitOffer => ({ piece, count, each: false });
const OFFERS = [offer("runSheet", 2), offer("nameCards", 0), offer("votingCards", 4)];

it("takes everything that holds something, until somebody leaves a piece out", () => {
  expect(chosenOf(OFFERS, new Set())).toEqual(["runSheet", "votingCards"]);
  expect(chosenOf(OFFERS, new Set<KitPiece>(["runSheet"]))).toEqual(["votingCards"]);
});

it("says whether people or lessons are missing", () => {
  expect(missingFor("pictureCards")).toBe("people");
  expect(missingFor("twins")).toBe("lessons");
});
