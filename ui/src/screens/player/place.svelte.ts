/* Where somebody is in the lesson that is open, and what is half done there. Memory of the page only. */
import type { Answer, Feedback } from "../../generated/commands";

/** An answer that was given, and what was said about it in one language. */
export interface Given {
  answer: Answer;
  feedback: Feedback;
  language: string;
}

class LessonPlace {
  lesson: string | null = $state(null);
  /** Step shown; none: where the program says. */
  step: string | null = $state(null);
  /** Steps seen in this sitting. */
  seen: string[] = $state([]);
  /** Half-done answers, by step. */
  drafts: Record<string, Answer> = $state({});
  /** Answers given, the latest last, by step. */
  given: Record<string, Given[]> = $state({});

  /** Opens a lesson: everything of another one is forgotten. */
  open(lesson: string): void {
    if (this.lesson !== lesson) this.forget();
    this.lesson = lesson;
  }

  /** Opens a lesson at a step. */
  goTo(lesson: string, step: string): void {
    this.open(lesson);
    this.step = step;
  }

  /** Nothing half done is left behind. */
  forget(): void {
    this.lesson = null;
    this.step = null;
    this.seen = [];
    this.drafts = {};
    this.given = {};
  }
}

/** The one lesson that is open. */
export const lessonPlace = new LessonPlace();
