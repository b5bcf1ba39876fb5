import { describe, expect, it } from "vitest";
import type { PlanTrack } from "../../../generated/commands";
import {
  courseOf,
  dayProblem,
  draftOf,
  emptyDraft,
  hoursOf,
  planSum,
  problemsOf,
  readHours,
  withLesson,
  withNextDay,
} from "./course";

const lesson = (id: string, minutes: number) => ({
  lesson: id,
  title: id,
  minutes,
  completedOnly: false,
});
let rows = 0;
const row = (day: string, begins = "", ends = "") => ({ id: (rows += 1), day, begins, ends });
const tracks: PlanTrack[] = [
  { title: "Safe", lessons: [lesson("phishing", 12), lesson("passwords", 10)] },
  { title: "Rights", lessons: [lesson("my-data", 15)] },
];

describe("typed hours", () => {
  it.each([
    ["7,5", 30],
    ["7.25", 29],
    ["12", 48],
    ["1:45", 7],
    ["", 0],
  ])("are read from %s", (text, quarters) => {
    expect(readHours(text)).toEqual({ is: "hours", quarters });
  });

  it.each(["7,3", "seven", "-2", "1:20", "5000", "7,5,1"])("are unclear as %s", (text) => {
    expect(readHours(text)).toEqual({ is: "unclear" });
  });
});

describe("a course", () => {
  it("needs only a name", () => {
    expect(problemsOf(emptyDraft())).toEqual(["name"]);
    expect(problemsOf({ ...emptyDraft(), name: "Tuesday" })).toEqual([]);
  });

  it("names every field that needs another look", () => {
    const draft = { ...emptyDraft(), days: [row("soon")], hours: "many" };
    expect(problemsOf(draft)).toEqual(["name", "days", "hours"]);
  });

  it.each(["de", "nl", "fr", "en"])("comes back unchanged after editing in %s", (language) => {
    const course = {
      group: "g1",
      name: "Tuesday",
      firstDay: "2026-09-01",
      lastDay: "2026-09-08",
      days: [
        { day: "2026-09-01", begins: 570, ends: 690 },
        { day: "2026-09-08", begins: null, ends: null },
      ],
      quarterHours: 30,
      plan: ["phishing"],
      learners: 0,
    };
    expect(courseOf(draftOf(course, language))).toEqual(course);
  });
});

describe("the days of a course", () => {
  it("are saved in order, and an empty row is no day", () => {
    const draft = { ...emptyDraft(), name: "T", days: [row("8/9/2026"), row(""), row("1/9/2026")] };
    expect(problemsOf(draft)).toEqual([]);
    expect(courseOf(draft).days.map((day) => day.day)).toEqual(["2026-09-01", "2026-09-08"]);
    expect(courseOf(draft).firstDay).toBe("2026-09-01");
  });

  it("come once, and end after they begin", () => {
    const days = [row("1/9/2026", "9", "11"), row("01.09.2026"), row("2/9/2026", "11", "9")];
    expect(days.map((day) => dayProblem(day, days))).toEqual([null, "twice", "times"]);
    const half = row("3/9/2026", "9:30", "");
    expect(dayProblem(half, [half])).toBe("times");
  });

  it("follow each other by a week, at the same time of day", () => {
    const days = withNextDay([row("28/12/2026", "9:30", "11:30")], "fr");
    expect(days[1]).toMatchObject({ day: "04/01/2027", begins: "9:30", ends: "11:30" });
    expect(withNextDay([], "fr")[0]).toMatchObject({ day: "", begins: "", ends: "" });
  });

  it("add up to hours", () => {
    expect(hoursOf([row("1/9/2026", "9:30", "11:30"), row("2/9/2026", "9", "11:30")])).toBe(4.5);
    expect(hoursOf([row("1/9/2026")])).toBe(0);
  });
});

describe("a plan", () => {
  it("keeps the order of the tracks", () => {
    const plan = withLesson(["my-data"], "phishing", true, tracks);
    expect(plan).toEqual(["phishing", "my-data"]);
    expect(withLesson(plan, "my-data", false, tracks)).toEqual(["phishing"]);
  });

  it("keeps lessons that this computer does not know", () => {
    expect(withLesson(["elsewhere"], "phishing", true, tracks)).toEqual(["phishing", "elsewhere"]);
  });

  it("adds up lessons and minutes", () => {
    expect(planSum(["phishing", "my-data"], tracks)).toEqual({ lessons: 2, minutes: 27 });
    expect(planSum([], tracks)).toEqual({ lessons: 0, minutes: 0 });
  });
});
