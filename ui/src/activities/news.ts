/* Whether what is said about an answer is new to the person. */
import type { Given } from "../screens/player/place.svelte";
import { sameAnswer } from "./readiness";

/**
 * Whether `now` was said about another answer than `before`, or once more about the same one.
 * In another language the same answer is told again and is no news.
 */
export const isNews = (before: Given | null, now: Given | null): boolean => {
  if (now === null) return false;
  if (before === null) return true;
  return before.language === now.language
    ? before.feedback !== now.feedback
    : !sameAnswer(before.answer, now.answer);
};
