/* Finding what was said about a part of an answer. */
import type { Feedback, PartFeedback, Verdict } from "../generated/commands";

/** What was said about one part. */
export const aboutPart = (feedback: Feedback | null, key: string): PartFeedback | undefined =>
  feedback?.parts.find((part) => part.key === key);

/** What was said about the whole. */
export const aboutWhole = (feedback: Feedback | null): PartFeedback | undefined =>
  feedback?.parts.find((part) => part.key === null);

/** How something to tick looks once it was marked: what fits and was left out is told, and is no mistake to hide. */
export const markOf = (
  part: PartFeedback | undefined,
  ticked: boolean,
): Verdict | "missed" | undefined =>
  part?.verdict === "notYet" && !ticked ? "missed" : part?.verdict;
