/* What every activity gets: its part of the lesson, the draft, what was given, and whom to tell. */
import type { Activity, Answer, Step } from "../generated/commands";
import type { Given } from "../screens/player/place.svelte";

type Kind = Activity["kind"];

/** Pictures of options, by the key of the option. */
export type OptionPictures = Step["optionPictures"];

/** Kinds that stand in the practice frame and fill the page. */
const FRAMED: readonly Kind[] = [
  "spot",
  "file",
  "inbox",
  "letter",
  "chat",
  "settings",
  "web",
  "password",
];

/** What to press stands at their top, and there is much to look at below it. */
const LONG: readonly Kind[] = ["spot", "file", "letter", "settings", "web"];

/** Whether an activity stands in the practice frame and fills the page. */
export const isFramed = (activity: Activity | null): boolean =>
  activity !== null && FRAMED.includes(activity.kind);

/** Whether an activity needs more height than is left below its task; the page scrolls then. */
export const isLong = (activity: Activity | null): boolean =>
  activity !== null && LONG.includes(activity.kind);

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
