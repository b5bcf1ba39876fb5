import { describe, expect, it } from "vitest";
import type { PlanTrack } from "../../../generated/commands";
import {
  courseOf,
  draftOf,
  emptyDraft,
  planSum,
  problemsOf,
  readHours,
  withLesson,
} from "./course";

const lesson = (id: string, minutes: number) => ({
  lesson: id,
  title: id,
  minutes,
  completedOnly: false,
});
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
    const draft = { ...emptyDraft(), firstDay: "soon", lastDay: "99", hours: "many" };
    expect(problemsOf(draft)).toEqual(["name", "first-day", "last-day", "hours"]);
  });

  it("does not end before it begins", () => {
    const draft = { ...emptyDraft(), name: "T", firstDay: "2/9/2026", lastDay: "1/9/2026" };
    expect(problemsOf(draft)).toEqual(["days-reversed"]);
  });

  it.each(["de", "nl", "fr", "en"])("comes back unchanged after editing in %s", (language) => {
    const course = {
      group: "g1",
      name: "Tuesday",
      firstDay: "2026-09-01",
      lastDay: null,
      quarterHours: 30,
      plan: ["phishing"],
      learners: 0,
    };
    expect(courseOf(draftOf(course, language))).toEqual(course);
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
