/* Which lesson of a track the big button opens. */
import type { LessonTile } from "../../generated/commands";

/** Whether a lesson was completed. */
export const isDone = (lesson: LessonTile) =>
  lesson.state.is === "completed" || lesson.state.is === "repeatedWell";

/** A lesson begun, else a recommended one, else the first one open; else the first of all. */
export function nextLesson(lessons: readonly LessonTile[]): LessonTile | null {
  return (
    lessons.find((lesson) => lesson.state.is === "started") ??
    lessons.find((lesson) => lesson.recommended !== null && !isDone(lesson)) ??
    lessons.find((lesson) => lesson.state.is === "open") ??
    lessons[0] ??
    null
  );
}
