import { describe, expect, it } from "vitest";
import type { ItemFigures } from "../../../generated/commands";
import { inOrder, isOdd, peopleIn, shares } from "./standing";

const item = (name: string, right: number, sureWrong: number): ItemFigures => ({
  item: name,
  language: "en",
  question: "?",
  lesson: "",
  responses: 40,
  right,
  dontKnow: 0,
  sureWrong,
  agreement: 30,
  favourite: null,
});

describe("the bands of a group", () => {
  it("are drawn by their shares, the lowest first", () => {
    const found = shares({ firstSteps: 1, onTheWay: 2, sure: 1 });
    expect(found.map(({ band, share }) => [band, share])).toEqual([
      ["first-steps", 250],
      ["on-the-way", 500],
      ["sure", 250],
    ]);
  });

  it("can be empty", () => {
    const nobody = { firstSteps: 0, onTheWay: 0, sure: 0 };
    expect(peopleIn(nobody)).toBe(0);
    expect(shares(nobody).every(({ share }) => share === 0)).toBe(true);
  });
});

describe("tasks", () => {
  const items = [item("a", 20, 5), item("b", 40, 30), item("c", 60, 30)];

  it("come the hardest first, as the program gives them", () => {
    expect(inOrder(items, "hard").map((one) => one.item)).toEqual(["a", "b", "c"]);
  });

  it("come by how many were sure but wrong, the harder one first among equals", () => {
    expect(inOrder(items, "sure").map((one) => one.item)).toEqual(["b", "c", "a"]);
  });

  it("deserve a second look when good people miss them", () => {
    expect(isOdd({ ...item("a", 50, 0), agreement: -20 })).toBe(true);
    expect(isOdd({ ...item("a", 50, 0), agreement: 10 })).toBe(false);
    expect(isOdd({ ...item("a", 50, 0), agreement: null })).toBe(false);
  });
});
