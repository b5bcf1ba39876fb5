import { describe, expect, it } from "vitest";
import type { CellState, MatrixRow } from "../../../generated/commands";
import { bandOf, bandTracks, columnsToShow, hasPlan, rowsToShow } from "./matrix";

const row = (
  name: string,
  states: CellState[],
  lastAt: string | null = null,
  bands: MatrixRow["bands"] = [],
): MatrixRow => ({
  learner: name,
  name,
  picture: "bicycle",
  completed: states.filter((state) => state === "completed").length,
  cells: states.map((state) => ({ state, seen: 0, steps: 0 })),
  bands,
  lastAt,
});

const rows = [
  row("Amina", ["completed", "open"], "2026-11-20T09:00:00+01:00"),
  row("Bart", ["open", "open"]),
  row("Els", ["completed", "stuck"], "2026-11-20T09:30:00+02:00"),
  row("Karel", ["completed", "completed"], "2026-11-21T09:00:00+01:00"),
];
const names = (shown: MatrixRow[]) => shown.map((one) => one.name);

describe("the rows of the matrix", () => {
  it("keep the order of names that they arrive in", () => {
    expect(names(rowsToShow(rows, "name", "all"))).toEqual(["Amina", "Bart", "Els", "Karel"]);
  });

  it("begin with whoever completed most, equal ones by name", () => {
    expect(names(rowsToShow(rows, "completed", "all"))).toEqual(["Karel", "Amina", "Els", "Bart"]);
  });

  it("begin with whoever was here last, whatever the offset, and end with whoever never was", () => {
    expect(names(rowsToShow(rows, "last", "all"))).toEqual(["Karel", "Amina", "Els", "Bart"]);
  });

  it("can be only those who are stuck or have not begun", () => {
    expect(names(rowsToShow(rows, "name", "stuck"))).toEqual(["Els"]);
    expect(names(rowsToShow(rows, "name", "open"))).toEqual(["Bart"]);
  });

  it("are not changed by looking at them", () => {
    rowsToShow(rows, "completed", "all");
    expect(names(rows)).toEqual(["Amina", "Bart", "Els", "Karel"]);
  });
});

describe("the columns of the matrix", () => {
  const lessons = [
    { lesson: "a", title: "A", planned: true },
    { lesson: "b", title: "B", planned: false },
  ];

  it("can be only the planned ones", () => {
    expect(columnsToShow(lessons, false)).toEqual([0, 1]);
    expect(columnsToShow(lessons, true)).toEqual([0]);
  });

  it("offer that choice only where it makes a difference", () => {
    expect(hasPlan(lessons)).toBe(true);
    expect(hasPlan(lessons.slice(0, 1))).toBe(false);
    expect(hasPlan(lessons.slice(1))).toBe(false);
  });
});

describe("the bands", () => {
  const assessed = [
    row("Amina", ["open"], null, [{ track: "Safe", band: "sure" }]),
    row("Bart", ["open"], null, [
      { track: "Rights", band: "first-steps" },
      { track: "Safe", band: "on-the-way" },
    ]),
  ];

  it("stand in one column for each track in which somebody has one", () => {
    expect(bandTracks(assessed)).toEqual(["Safe", "Rights"]);
  });

  it("are missing for whoever did no self-assessment", () => {
    expect(bandOf(assessed[0]!, "Rights")).toBeNull();
    expect(bandOf(assessed[1]!, "Safe")).toBe("on-the-way");
  });
});
