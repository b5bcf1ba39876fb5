import { describe, expect, it } from "vitest";
import { readTime, showClock, typeTime } from "./time";

describe("a typed time", () => {
  it.each([
    ["9:30", 570],
    ["09.30", 570],
    ["9h30", 570],
    ["9 h 30", 570],
    ["0930", 570],
    ["14", 840],
    ["14u", 840],
    ["0:00", 0],
    ["23:59", 1439],
  ])("is read from %s", (text, minutes) => {
    expect(readTime(text)).toEqual({ is: "time", minutes });
  });

  it.each(["24:00", "9:60", "nine", "9:3", "-1", "930"])("is unclear as %s", (text) => {
    expect(readTime(text)).toEqual({ is: "unclear" });
  });

  it("may stay empty, and comes back as it was typed", () => {
    expect(readTime(" ")).toEqual({ is: "empty" });
    expect(readTime(typeTime(570))).toEqual({ is: "time", minutes: 570 });
    expect(typeTime(null)).toBe("");
  });

  it("is shown with two digits of minutes", () => {
    expect(showClock("2026-11-24T10:04:00", "de")).toMatch(/10:04/u);
    expect(showClock("soon", "de")).toBe("soon");
  });
});
