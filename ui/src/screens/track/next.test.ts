import { expect, it } from "vitest";
import type { LessonState, LessonTile } from "../../generated/commands";
import { nextLesson } from "./next";

const tile = (
  lesson: string,
  state: LessonState,
  recommended: string | null = null,
): LessonTile => ({
  lesson,
  language: "en",
  title: lesson,
  summary: "",
  icon: "leaf",
  minutes: 10,
  state,
  recommended,
});
const open: LessonState = { is: "open" };
const done: LessonState = { is: "completed" };

it("goes on with a lesson that was begun", () => {
  const begun = tile("b", { is: "started", step: 2, steps: 9 });
  expect(nextLesson([tile("a", open), begun, tile("c", open, "was-hard")])).toBe(begun);
});

it("prefers a recommended lesson to the first open one", () => {
  const helpful = tile("c", open, "was-hard");
  expect(nextLesson([tile("a", done, "was-hard"), tile("b", open), helpful])).toBe(helpful);
});

it("offers the first lesson again when all are done", () => {
  const first = tile("a", done);
  expect(nextLesson([first, tile("b", done)])).toBe(first);
  expect(nextLesson([])).toBeNull();
});
