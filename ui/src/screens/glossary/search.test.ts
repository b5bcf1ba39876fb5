import { expect, it } from "vitest";
import type { Term } from "../../generated/commands";
import { search } from "./search";

const term = (word: string, text: string): Term => ({
  term: word,
  language: "fr",
  word,
  meaning: [{ block: "paragraph", spans: [{ text, style: "plain" }] }],
});
const terms = [
  term("Adresse", "Où quelqu’un habite."),
  term("Capture d’écran", "Une photo de l’écran."),
  term("Écran", "Là où l’on lit."),
];
const found = (typed: string) => search(terms, typed, "fr").map(({ word }) => word);

it("shows everything while nothing is typed", () => {
  expect(found("  ")).toEqual(["Adresse", "Capture d’écran", "Écran"]);
});

it("needs neither accents nor capitals", () => {
  expect(found("ecran")).toEqual(["Écran", "Capture d’écran"]);
  expect(found("ÉCR")).toEqual(["Écran", "Capture d’écran"]);
});

it("looks into explanations last", () => {
  expect(found("photo")).toEqual(["Capture d’écran"]);
  expect(found("lit")).toEqual(["Écran"]);
});

it("finds nothing calmly", () => {
  expect(found("🙂")).toEqual([]);
  expect(found("x".repeat(300))).toEqual([]);
});
