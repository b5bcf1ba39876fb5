import { describe, expect, it } from "vitest";
import type { AttendancePage } from "../../../generated/commands";
import { countsOf, markOf, readHeads, soFar, withMarks } from "./attendance";

const person = (learner: string, present: (boolean | null)[]) => ({
  learner,
  name: learner,
  picture: "boat",
  present,
});
const page: AttendancePage = {
  name: "Tuesday",
  days: [
    { day: "2026-03-03", others: 0 },
    { day: "2026-03-10", others: 2 },
  ],
  people: [person("an", [true, null]), person("odette", [false, true]), person("li", [true, null])],
  now: 1,
};

describe("who was there", () => {
  it("is counted day by day", () => {
    expect(countsOf(page.people, 0)).toEqual({ there: 2, away: 1, open: 0 });
    expect(countsOf(page.people, 1)).toEqual({ there: 1, away: 0, open: 2 });
  });

  it("is told of a person over the days that were noted", () => {
    expect(soFar(page.people[1]!)).toEqual({ there: 1, days: 2 });
    expect(soFar(page.people[0]!)).toEqual({ there: 1, days: 1 });
  });

  it("changes for one day and those who were meant", () => {
    const after = withMarks(page, 1, new Map([["an", false]]));
    expect(after.people.map((one) => one.present[1])).toEqual([false, true, null]);
    expect(after.people[0]?.present[0]).toBe(true);
    expect(page.people[0]?.present[1]).toBeNull();
  });

  it("is noted with one key", () => {
    expect(["1", "0", "Delete", "x"].map(markOf)).toEqual([true, false, null, undefined]);
  });

  it("can be a number of people without names", () => {
    expect([" 12 ", "", "many", "-1"].map(readHeads)).toEqual([12, 0, null, null]);
  });
});
