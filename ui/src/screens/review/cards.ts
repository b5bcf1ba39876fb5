/* A review looks like a lesson that is made of exercises from several lessons. */
import type { CardId, LessonView, ReviewCard } from "../../generated/commands";

/** Which exercises these are. */
export const cardIds = (cards: readonly ReviewCard[]): CardId[] =>
  cards.map(({ lesson, step }) => ({ lesson, step: step.step }));

/** The review as the player shows it, in the language of the exercise that is on the page. */
export function viewOf(cards: readonly ReviewCard[], at: number): LessonView | null {
  const card = cards[at];
  if (!card) return null;
  return {
    lesson: card.lesson,
    track: "",
    language: card.language,
    title: card.title,
    summary: "",
    private: false,
    keeps: "everything",
    listen: false,
    steps: cards.map(({ step }) => step),
    resume: card.step.step,
    seen: [],
    terms: [],
  };
}

/** What a review says when there is no exercise on the page. */
export type Rest = "empty" | "none" | "done";

/** Nothing was ever answered, nothing is due today, or the last exercise is behind. */
export const restOf = (cards: number, more: boolean): Rest =>
  cards > 0 ? "done" : more ? "none" : "empty";
