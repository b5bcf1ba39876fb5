import { describe, expect, it } from "vitest";
import type { TodayComputer, TodayCourse } from "../../../generated/commands";
import { callsIn, guestsIn, hereIn, minutesOf, timesOf, withOthers } from "./today";

const computer = (
  name: string,
  here: number,
  helpSeconds: number | null = null,
): TodayComputer => ({
  name,
  names: ["Amina"].slice(0, here),
  here,
  helpSeconds,
  heardAt: null,
  answerAt: null,
  answers: 0,
});
const computers = [computer("1", 1, 30), computer("2", 2), computer("3", 1, 200)];

describe("the first page", () => {
  it("puts those who have waited longest in front", () => {
    expect(callsIn(computers).map((one) => one.name)).toEqual(["3", "1"]);
  });

  it("counts people, with those who have no name", () => {
    expect(hereIn(computers)).toBe(4);
    expect(computers.map(guestsIn)).toEqual([0, 1, 0]);
  });

  it("joins the computers of the shared folder, and leaves open what was not heard of lately", () => {
    const status = { device: "d", name: "PC-07", at: "2026-11-24T09:00:00Z" };
    const others = [
      { ...status, present: true, wantsHelp: true, fresh: true },
      { ...status, present: true, wantsHelp: true, fresh: false },
    ];
    const all = withOthers(computers, { dropFolder: "ready", computers: others });
    expect(all.slice(3).map((one) => [one.here, one.helpSeconds])).toEqual([
      [1, 0],
      [0, null],
    ]);
    expect(withOthers(computers, null)).toEqual(computers);
  });

  it("tells a wait in whole minutes", () => {
    expect([0, 59, 60, 200].map(minutesOf)).toEqual([0, 0, 1, 3]);
  });

  it("writes the times of a course, when there are any", () => {
    const course = { begins: 570, ends: 690 } as TodayCourse;
    expect(timesOf(course)).toEqual({ begins: "9:30", ends: "11:30" });
    expect(timesOf({ ...course, ends: null })).toBeNull();
  });
});
