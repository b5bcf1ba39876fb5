/* What every activity gets: its part of the lesson, the draft, what was given, and whom to tell. */
import type { Activity, Answer, Step } from "../generated/commands";
import type { Given } from "../screens/player/place.svelte";

type Kind = Activity["kind"];

/** Pictures of options, by the key of the option. */
export type OptionPictures = Step["optionPictures"];

/** Properties of the component for one kind of activity. */
export interface ActivityProps<K extends Kind> {
  activity: Extract<Activity, { kind: K }>;
  draft: Extract<Answer, { kind: K }>;
  given: readonly Given[];
  onchange: (draft: Answer, send: boolean) => void;
}

/** The same for a kind whose options may be pictures with words. */
export interface DrawnActivityProps<K extends "choice" | "choices"> extends ActivityProps<K> {
  /** One for each option, or none at all. */
  pictures: OptionPictures;
}
