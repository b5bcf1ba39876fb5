import { describe, expect, it } from "vitest";
import { lineState } from "./typing";

describe("a line that is typed", () => {
  it("begins with its first sign", () => {
    expect(lineState("tea", "", false)).toEqual({
      right: 0,
      astray: false,
      done: false,
      next: { how: "letter", sign: "t" },
    });
  });

  it("takes small and capital letters for the same unless they count", () => {
    expect(lineState("Lars", "LARS", false).done).toBe(true);
    expect(lineState("Lars", "lars", true).astray).toBe(true);
    expect(lineState("Lars", "", true).next).toEqual({ how: "capital", sign: "L" });
    expect(lineState("Lars", "Lars", true).done).toBe(true);
  });

  it("goes astray at the first sign that does not belong there", () => {
    const state = lineState("linden", "lixden", false);
    expect([state.right, state.astray, state.next]).toEqual([2, true, null]);
    expect(lineState("tea", "teaa", false)).toMatchObject({ astray: true, done: false });
  });

  it("names gaps, digits and the sign of addresses", () => {
    expect(lineState("a b", "a", false).next).toEqual({ how: "space" });
    expect(lineState("a b", "a ", false)).toMatchObject({
      right: 2,
      next: { how: "letter", sign: "b" },
    });
    expect(lineState("12", "1", false).next).toEqual({ how: "digit", sign: "2" });
    expect(lineState("l@x.y", "l", false).next).toEqual({ how: "at" });
    expect(lineState("l@x.y", "l@x", false).next).toEqual({ how: "dot" });
    expect(lineState("l-x", "l", false).next).toEqual({ how: "sign", sign: "-" });
  });

  it("forgives a gap at the end and another apostrophe", () => {
    expect(lineState("tea", "tea ", false).done).toBe(true);
    expect(lineState("l’eau", "l'eau", false).done).toBe(true);
  });

  it("counts letters with accents as one sign, however they were typed", () => {
    expect(lineState("thé", "the\u0301", false).done).toBe(true);
  });
});
