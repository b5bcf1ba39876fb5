import { describe, expect, it } from "vitest";
import {
  exportOf,
  fits,
  formatOf,
  mayGoTo,
  missingIn,
  newReport,
  stepAfter,
  stepBefore,
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
    const half = report({ who: "everybody" });
    expect(mayGoTo(half, "names")).toBe(true);
    expect(mayGoTo(half, "preview")).toBe(false);
    expect(mayGoTo(report({}), "what")).toBe(false);
  });

  it("stays within its steps", () => {
    expect(stepAfter("preview")).toBe("preview");
    expect(stepBefore("who")).toBe("who");
    expect(stepAfter("who")).toBe("what");
  });
});

describe("kinds and formats", () => {
  it("keep the order of the page, whatever was ticked first", () => {
    expect(withKind(["answers"], "progress", true)).toEqual(["progress", "answers"]);
    expect(withKind(["progress"], "progress", false)).toEqual([]);
  });

  it("several kinds fit only into a workbook", () => {
    const both = report({ what: ["progress", "answers"], format: "csv" });
    expect(fits("csv", both.what)).toBe(false);
    expect(formatOf(both)).toBe("xlsx");
    expect(formatOf({ ...both, what: ["answers"] })).toBe("csv");
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
      language: "nl",
    });
  });

  it("holds the days as the program reads them", () => {
    const chosen = report({ who: "everybody", period: "range", from: "1.9.2026", to: "" });
    expect(exportOf(chosen, "de")).toMatchObject({ from: "2026-09-01", to: null });
  });
});
