import { describe, expect, it } from "vitest";
import {
  exportOf,
  kindsOf,
  mayGoTo,
  missingIn,
  newReport,
  stepAfter,
  stepBefore,
  stepsOf,
  whatOf,
  withKind,
  type Report,
} from "./wizard";

const report = (chosen: Partial<Report>): Report => ({ ...newReport(), ...chosen });

describe("the report wizard", () => {
  it("says what is missing about who", () => {
    expect(missingIn(report({}), "who")).toBe("who");
    expect(missingIn(report({ who: "group" }), "who")).toBe("group");
    expect(missingIn(report({ who: "learner" }), "who")).toBe("learner");
    expect(missingIn(report({ who: "group", group: "g1" }), "who")).toBeNull();
    expect(missingIn(report({ who: "everybody" }), "who")).toBeNull();
  });

  it("needs at least one kind of content", () => {
    expect(missingIn(report({ what: [] }), "what")).toBe("what");
  });

  it("reads the days and notices when they are reversed", () => {
    const range = (from: string, to: string) =>
      missingIn(report({ period: "range", from, to }), "when");
    expect(range("", "")).toBe("day");
    expect(range("soon", "")).toBe("days-check");
    expect(range("2/9/2026", "1/9/2026")).toBe("days-reversed");
    expect(range("1/9/2026", "1/9/2026")).toBeNull();
    expect(range("", "1/9/2026")).toBeNull();
  });

  it("never decides about names by itself", () => {
    expect(newReport().names).toBeNull();
    expect(missingIn(report({}), "names")).toBe("names");
    expect(exportOf(report({}), "en").pseudonyms).toBe(true);
  });

  it("opens a step only when all steps before it are complete", () => {
    const half = report({ purpose: "own", who: "everybody" });
    expect(mayGoTo(half, "names")).toBe(true);
    expect(mayGoTo(half, "preview")).toBe(false);
    expect(mayGoTo(report({}), "what")).toBe(false);
  });

  it("stays within its steps", () => {
    expect(stepAfter(report({ step: "preview" }))).toBe("preview");
    expect(stepBefore(report({ step: "purpose" }))).toBe("purpose");
    expect(stepAfter(report({ step: "who" }))).toBe("what");
  });

  it("asks about names only where people stand in the file", () => {
    const groups = report({ purpose: "own", what: ["summary", "courses"], step: "when" });
    expect(stepsOf(groups)).not.toContain("names");
    expect(stepAfter(groups)).toBe("preview");
    expect(stepsOf({ ...groups, what: ["summary", "answers"] })).toContain("names");
  });
});

describe("what others get", () => {
  const others = report({ purpose: "others", what: ["progress", "summary"], who: "group" });

  it("is about groups and courses only", () => {
    expect(kindsOf(others)).toEqual(["summary", "courses"]);
    expect(whatOf(others)).toEqual(["summary"]);
    expect(missingIn({ ...others, what: ["answers"] }, "what")).toBe("what");
  });

  it("is never about one person", () => {
    expect(missingIn({ ...others, who: "learner", learner: "l1" }, "who")).toBe("who");
  });

  it("is one quarter", () => {
    expect(missingIn({ ...others, period: "all" }, "when")).toBe("quarter");
    const quarter = { from: "2026-01-01", to: "2026-03-31" };
    expect(missingIn({ ...others, quarter }, "when")).toBeNull();
    expect(exportOf({ ...others, quarter, from: "2/1/2026" }, "en")).toMatchObject({
      ...quarter,
      forOthers: true,
      what: ["summary"],
    });
  });
});

describe("kinds", () => {
  it("keep the order of the page, whatever was ticked first", () => {
    expect(withKind(["answers"], "progress", true)).toEqual(["progress", "answers"]);
    expect(withKind(["progress"], "progress", false)).toEqual([]);
  });

  it("of groups do not fit one person", () => {
    const one = report({ purpose: "own", who: "learner", what: ["progress", "courses"] });
    expect(whatOf(one)).toEqual(["progress"]);
  });
});

describe("what the wizard asks for", () => {
  it("holds only what belongs to the choice made", () => {
    const chosen = report({
      who: "learner",
      group: "g1",
      learner: "l1",
      period: "all",
      from: "1/9/2026",
      names: "names",
    });
    expect(exportOf(chosen, "nl")).toEqual({
      what: ["progress"],
      format: "xlsx",
      group: null,
      learner: "l1",
      from: null,
      to: null,
      pseudonyms: false,
      forOthers: false,
      language: "nl",
    });
  });

  it("holds the days as the program reads them", () => {
    const chosen = report({ who: "everybody", period: "range", from: "1.9.2026", to: "" });
    expect(exportOf(chosen, "de")).toMatchObject({ from: "2026-09-01", to: null });
  });
});
