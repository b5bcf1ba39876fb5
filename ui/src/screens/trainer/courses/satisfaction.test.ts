import { describe, expect, it } from "vitest";
import { bars, readCount, readSheet, sheetsIn, withSheet } from "./satisfaction";

const none = () => [0, 1, 2].map(() => [0, 0, 0, 0, 0]);

describe("a sheet", () => {
  it.each(["545", "5 4 5", " 5,4,5 ", "5-4-5"])("is read from %s", (text) => {
    expect(readSheet(text)).toEqual([5, 4, 5]);
  });

  it.each(["", "54", "5456", "564", "abc", "000"])("is unclear as %s", (text) => {
    expect(readSheet(text)).toBeNull();
  });

  it("counts each answer once, and nothing for a question left out", () => {
    const counts = withSheet(none(), [5, 0, 1], 1);
    expect(counts).toEqual([
      [0, 0, 0, 0, 1],
      [0, 0, 0, 0, 0],
      [1, 0, 0, 0, 0],
    ]);
    expect(sheetsIn(counts)).toBe(1);
    expect(withSheet(counts, [5, 0, 1], -1)).toEqual(none());
  });

  it("is never taken away twice", () => {
    expect(withSheet(none(), [5, 5, 5], -1)).toEqual(none());
  });
});

describe("counts", () => {
  it("are typed as whole numbers", () => {
    expect(["7", " ", "x", "-1"].map(readCount)).toEqual([7, 0, null, null]);
  });

  it("are drawn beside the longest bar", () => {
    expect(bars([0, 2, 4])).toEqual([0, 500, 1000]);
    expect(bars([0, 0])).toEqual([0, 0]);
  });
});
