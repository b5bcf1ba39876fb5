/* What is still missing before an answer can be given; the unfinished answer is called a draft. */
import type { Activity, Answer, LetterBlock, Switch } from "../generated/commands";
import { standing } from "./chat";

/** How far a draft is. */
export type Readiness =
  /** Something is missing; `count` where it can be counted. */
  | { is: "missing"; count: number }
  /** It can be given. */
  | { is: "ready" }
  /** It was given as it stands. */
  | { is: "answered" };

/** The draft that an activity begins with. */
export function emptyDraft(activity: Activity): Answer {
  switch (activity.kind) {
    case "choice":
      return { kind: "choice", chosen: "" };
    case "choices":
      return { kind: "choices", chosen: [] };
    case "order":
      return { kind: "order", order: activity.parts.map((part) => part.key) };
    case "match":
      return { kind: "match", pairs: {} };
    case "sort":
      return { kind: "sort", cards: {} };
    case "spot":
      return { kind: "spot", found: [] };
    case "file":
      return { kind: "file", copies: onlyAtHome(activity) };
    case "inbox":
      return { kind: "inbox", decisions: {} };
    case "chat":
      return { kind: "chat", replies: [] };
    case "settings":
      return { kind: "settings", states: startStates(activity.switches) };
    case "web":
      return { kind: "web", decision: null, reasons: [] };
    case "password":
      return { kind: "password", score: 0, length: 0 };
    case "letter":
      return { kind: "letter", blocks: alwaysIn(activity.blocks) };
    case "plan":
      return { kind: "plan", chosen: [] };
    case "typing":
      return { kind: "typing", typed: [] };
  }
}

/** Every switch as it begins. */
const startStates = (switches: readonly Switch[]): Record<string, string> =>
  Object.fromEntries(switches.map(({ key, start }) => [key, start]));

/** Every file lies in the place that will break, and nowhere else. */
const onlyAtHome = ({ files, crash }: Extract<Activity, { kind: "file" }>) =>
  Object.fromEntries(files.map(({ key }) => [key, [crash]]));

/** Keys of the blocks that always stand in a letter. */
export const alwaysIn = (blocks: readonly LetterBlock[]): string[] =>
  blocks.filter((block) => block.required && block.group === null).map((block) => block.key);

/** Groups of a letter of which nothing has been taken yet. */
function openGroups(blocks: readonly LetterBlock[], taken: readonly string[]): number {
  const groups = new Set(blocks.flatMap((block) => (block.group === null ? [] : [block.group])));
  for (const block of blocks) {
    if (block.group !== null && taken.includes(block.key)) groups.delete(block.group);
  }
  return groups.size;
}

/** How many parts of an answer are still missing. */
export function missingParts(activity: Activity, draft: Answer): number {
  if (activity.kind === "choice" && draft.kind === "choice") return draft.chosen === "" ? 1 : 0;
  if (activity.kind === "choices" && draft.kind === "choices") {
    return draft.chosen.length === 0 ? 1 : 0;
  }
  if (activity.kind === "match" && draft.kind === "match") {
    return activity.left.filter(({ key }) => draft.pairs[key] === undefined).length;
  }
  if (activity.kind === "sort" && draft.kind === "sort") {
    return activity.cards.filter(({ key }) => draft.cards[key] === undefined).length;
  }
  if (activity.kind === "spot" && draft.kind === "spot") return draft.found.length === 0 ? 1 : 0;
  if (activity.kind === "inbox" && draft.kind === "inbox") {
    return activity.messages.filter(({ key }) => draft.decisions[key] === undefined).length;
  }
  if (activity.kind === "chat" && draft.kind === "chat") {
    return standing(activity, draft.replies).end === null ? 1 : 0;
  }
  if (activity.kind === "web" && draft.kind === "web") {
    return (draft.decision === null ? 1 : 0) + (draft.reasons.length === 0 ? 1 : 0);
  }
  if (activity.kind === "password" && draft.kind === "password") return draft.length === 0 ? 1 : 0;
  if (activity.kind === "letter" && draft.kind === "letter") {
    return openGroups(activity.blocks, draft.blocks);
  }
  if (activity.kind === "typing" && draft.kind === "typing") {
    return activity.lines.length - draft.typed.length;
  }
  return 0;
}

/** One form per answer, so that two can be compared; order only counts where it is the answer. */
function canonical(answer: Answer): string {
  switch (answer.kind) {
    case "choice":
      return answer.chosen;
    case "order":
      return answer.order.join(" ");
    case "choices":
    case "plan":
      return [...answer.chosen].sort().join(" ");
    case "letter":
      return [...answer.blocks].sort().join(" ");
    case "typing":
      return [...answer.typed].sort().join(" ");
    case "spot":
      return [...answer.found].sort().join(" ");
    case "file":
      return entries(placesInOrder(answer.copies));
    case "match":
      return entries(answer.pairs);
    case "sort":
      return entries(answer.cards);
    case "inbox":
      return entries(answer.decisions);
    case "chat":
      return answer.replies.map(({ turn, reply }) => `${turn}.${reply}`).join(" ");
    case "settings":
      return entries(answer.states);
    case "web":
      return [answer.decision ?? "", ...[...answer.reasons].sort()].join(" ");
    case "password":
      return `${answer.score} ${answer.length}`;
  }
}

const placesInOrder = (copies: Readonly<Record<string, string[]>>) =>
  Object.fromEntries(
    Object.entries(copies).map(([file, places]) => [file, [...places].sort().join(" ")]),
  );

const entries = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join(" ");

/** Whether two answers say the same. */
export const sameAnswer = (one: Answer, other: Answer): boolean =>
  one.kind === other.kind && canonical(one) === canonical(other);

/** How far a draft is, given what was answered last. */
export function readiness(activity: Activity, draft: Answer, given: Answer | null): Readiness {
  if (given !== null && sameAnswer(draft, given)) return { is: "answered" };
  const count = missingParts(activity, draft);
  return count > 0 ? { is: "missing", count } : { is: "ready" };
}
