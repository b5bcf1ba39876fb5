/* Finding what was said about a part of an answer. */
import type { Feedback, PartFeedback } from "../generated/commands";

/** What was said about one part. */
export const aboutPart = (feedback: Feedback | null, key: string): PartFeedback | undefined =>
  feedback?.parts.find((part) => part.key === key);

/** What was said about the whole. */
export const aboutWhole = (feedback: Feedback | null): PartFeedback | undefined =>
  feedback?.parts.find((part) => part.key === null);
