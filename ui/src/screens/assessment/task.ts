/* What was answered to the present task, before it is given. */
import { emptyDraft, missingParts } from "../../activities/readiness";
import type { Answer, AnswerItemInput, Task } from "../../generated/commands";

/** An answer on its way: what was chosen, and how sure the person feels. */
export interface Chosen {
  /** The task it belongs to: a switch of language keeps it, the next task begins empty. */
  readonly item: string;
  /** None: "I don't know". */
  readonly draft: Answer | null;
  readonly sure: boolean | null;
}

/** Nothing chosen yet. */
export const nothing = (task: Task): Chosen => ({
  item: task.item,
  draft: emptyDraft(task.activity),
  sure: null,
});

/** What was chosen for this task; nothing when it was chosen for another one. */
export const chosenFor = (task: Task, chosen: Chosen | null): Chosen =>
  chosen?.item === task.item ? chosen : nothing(task);

/** Whether somebody has said something: "I don't know", or a whole answer. */
export const isComplete = (task: Task, { draft }: Chosen): boolean =>
  draft === null || missingParts(task.activity, draft) === 0;

/** Another answer. Whoever changes it has to feel sure anew only after "I don't know". */
export const withDraft = (chosen: Chosen, draft: Answer | null): Chosen => ({
  ...chosen,
  draft,
  sure: draft === null ? null : chosen.sure,
});

/** What goes to the program. */
export const given = (
  { item, draft, sure }: Chosen,
  activeMs: number,
): Omit<AnswerItemInput, "track" | "language"> => ({ item, answer: draft, sure, activeMs });
