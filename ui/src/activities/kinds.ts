/* What every activity gets: its part of the lesson, the draft, what was given, and whom to tell. */
import type { Activity, Answer } from "../generated/commands";
import type { Given } from "../screens/player/place.svelte";

type Kind = Activity["kind"];

/** Properties of the component for one kind of activity. */
export interface ActivityProps<K extends Kind> {
  activity: Extract<Activity, { kind: K }>;
  draft: Extract<Answer, { kind: K }>;
  given: readonly Given[];
  onchange: (draft: Answer, send: boolean) => void;
}
