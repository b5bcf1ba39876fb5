import { describe, expect, it } from "vitest";
import { codePath, drawnCode, SQUARES } from "./codes";

const corner = (code: boolean[][], top: number, left: number) =>
  code
    .slice(top, top + 7)
    .map((row) => row.slice(left, left + 7).map((dark) => (dark ? "#" : ".")))
    .map((row) => row.join(""));

describe("a made-up code", () => {
  it("is known by its three corners", () => {
    const code = drawnCode("parking");
    const known = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"];
    for (const [top, left] of [
      [0, 0],
      [0, SQUARES - 7],
      [SQUARES - 7, 0],
    ] as const)
      expect(corner(code, top, left)).toEqual(known);
    // A light line parts each corner from the rest.
    expect(code[7]?.slice(0, 8).some(Boolean)).toBe(false);
  });
  it("looks the same every time and different for every poster", () => {
    expect(codePath("parking")).toBe(codePath("parking"));
    expect(codePath("parking")).not.toBe(codePath("machine"));
    const dark = drawnCode("parking").flat().filter(Boolean).length;
    expect(dark).toBeGreaterThan(SQUARES * SQUARES * 0.35);
    expect(dark).toBeLessThan(SQUARES * SQUARES * 0.65);
  });
  it("has no line of alternating squares, without which no phone reads it", () => {
    for (const text of ["parking", "machine", "menu", "wifi"]) {
      const between = drawnCode(text)[6]?.slice(8, SQUARES - 8) ?? [];
      expect(between.every((dark, at) => dark === (at % 2 === 0))).toBe(false);
    }
  });
});
