/* A room votes with cards: what the trainer typed, what it comes to. Nothing here knows a person. */
import type { Activity, Answer } from "../../../generated/commands";

/** Something that a room can vote about: an activity with options. */
export type Question = Extract<Activity, { kind: "choice" | "choices" }>;

/** Whether cards can be held up for this. */
export const isQuestion = (activity: Activity | null | undefined): activity is Question =>
  activity?.kind === "choice" || activity?.kind === "choices";

/** More votes than this are a slip of the finger. */
const MOST = 999;

/** Reads a typed number of votes; nothing typed is nobody. None for what is no number of people. */
export function readVotes(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === "") return 0;
  if (!/^\d{1,4}$/.test(trimmed)) return null;
  const count = Number(trimmed);
  return count <= MOST ? count : null;
}

/** What the votes come to. */
export type Outcome =
  { is: "nobody" } | { is: "one"; index: number } | { is: "several"; indexes: number[] };

/** Which option has the most votes. */
export function outcomeOf(votes: readonly number[]): Outcome {
  const most = Math.max(0, ...votes);
  if (most === 0) return { is: "nobody" };
  const indexes = votes.flatMap((count, index) => (count === most ? [index] : []));
  const [first] = indexes;
  return indexes.length === 1 && first !== undefined
    ? { is: "one", index: first }
    : { is: "several", indexes };
}

/** What the room answers: the option with most votes; of several options those with half as many or more. */
export function answerOf(question: Question, votes: readonly number[]): Answer | null {
  const most = Math.max(0, ...votes);
  if (most === 0) return null;
  const taken = question.options.filter((_, index) => (votes[index] ?? 0) * 2 >= most);
  if (question.kind === "choices") return { kind: "choices", chosen: taken.map(({ key }) => key) };
  const outcome = outcomeOf(votes);
  const chosen = outcome.is === "one" ? question.options[outcome.index]?.key : undefined;
  // When two are level the trainer decides which one to talk about first.
  return chosen === undefined ? null : { kind: "choice", chosen };
}

/** Share of the longest bar, 0…100. */
export const shareOf = (count: number, votes: readonly number[]): number =>
  Math.round((count * 100) / Math.max(1, ...votes));
