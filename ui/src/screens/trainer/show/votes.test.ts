import { expect, it } from "vitest";
import { answerOf, outcomeOf, readVotes, shareOf, type Question } from "./votes";

const question = (kind: "choice" | "choices"): Question => ({
  kind,
  options: ["own", "click", "phone"].map((key) => ({ key, text: key })),
});

it("reads numbers of people, and nothing as nobody", () => {
  expect(["", " 7 ", "0", "999"].map(readVotes)).toEqual([0, 7, 0, 999]);
  expect(["-1", "1.5", "many", "1000", "12345", "７"].map(readVotes)).toEqual(Array(6).fill(null));
});

it("says which option has the most votes, and when several are level", () => {
  expect(outcomeOf([2, 7, 3])).toEqual({ is: "one", index: 1 });
  expect(outcomeOf([4, 4, 0])).toEqual({ is: "several", indexes: [0, 1] });
  expect(outcomeOf([0, 0])).toEqual({ is: "nobody" });
  expect(outcomeOf([])).toEqual({ is: "nobody" });
});

it("answers with what most people chose", () => {
  expect(answerOf(question("choice"), [2, 7, 3])).toEqual({ kind: "choice", chosen: "click" });
  expect(answerOf(question("choice"), [4, 4, 0])).toBeNull();
  expect(answerOf(question("choice"), [0, 0, 0])).toBeNull();
});

it("takes several options when the question allows several", () => {
  expect(answerOf(question("choices"), [8, 3, 4])).toEqual({
    kind: "choices",
    chosen: ["own", "phone"],
  });
});

it("draws the longest bar for the most votes", () => {
  expect([0, 3, 6].map((count) => shareOf(count, [0, 3, 6]))).toEqual([0, 50, 100]);
  expect(shareOf(0, [])).toBe(0);
});
