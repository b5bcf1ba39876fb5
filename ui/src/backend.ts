/*
 * The only door to the program behind the page. Everything the page knows it asks for here,
 * by the names and types that the program itself declares.
 */
import { Channel, invoke } from "@tauri-apps/api/core";
import type { Commands, Failure, SheetWish } from "./generated/commands";

/** Name of an operation. */
export type CommandName = keyof Commands;

/** What a path is wanted for; it decides over the kind of dialog. */
export type PathPurpose =
  | "roster"
  | "export"
  | "backup"
  | "sheet"
  | "kit"
  | "takeAlong"
  | "bringBack"
  | "report"
  | "collect"
  | "collectFolder"
  | "bundle"
  | "handOut"
  | "course";

/** What came of asking for a path. The page only holds a ticket, never the right to a path. */
export type ChosenPath =
  | { is: "chosen"; ticket: number; shown: string }
  | { is: "listed"; places: ListedPlace[] }
  | { is: "cancelled" }
  | { is: "unavailable" };

/** A place on a removable drive; on a shared PC there are no others. */
export interface ListedPlace {
  ticket: number;
  /** Name of the drive, or of the file on it. */
  name: string;
  /** The whole path, to show. */
  shown: string;
  /** Room left; none for files. */
  freeMegabytes: number | null;
}

/** A failure on its way to the page; `code` has the sentence `error-<code>`. */
export class Refused extends Error implements Failure {
  readonly code: string;
  readonly args: Record<string, string>;

  constructor(failure: Failure) {
    super(failure.code);
    this.code = failure.code;
    this.args = failure.args;
  }
}

/** How far a long operation is; `total` is 0 where it is not known. */
export interface Count {
  done: number;
  total: number;
}

let jobs = 0;

/**
 * Runs an operation. Long ones tell `onProgress` how far they are; what it returns ends them early
 * when it is `false`.
 *
 * @throws {Refused} when it could not be done
 */
export async function call<Name extends CommandName>(
  name: Name,
  input: Commands[Name]["input"],
  onProgress?: (count: Count) => boolean,
): Promise<Commands[Name]["output"]> {
  jobs += 1;
  const job = jobs;
  const channel = new Channel<Count>((count) => {
    if (onProgress?.(count) === false) void invoke("cancel", { job });
  });
  try {
    return await invoke<Commands[Name]["output"]>("call", { name, input, job, channel });
  } catch (reason) {
    throw new Refused(asFailure(reason));
  }
}

/** Opens the native dialog for a file; `unavailable` where the system has none. */
export async function choosePath(purpose: PathPurpose, suggested: string): Promise<ChosenPath> {
  try {
    return await invoke<ChosenPath>("choose_path", { purpose, suggested });
  } catch (reason) {
    throw new Refused(asFailure(reason));
  }
}

/** A sentence to be said, and its language. */
export interface Sentence {
  text: string;
  language: string;
}

/** How fast a person wants to listen. */
export type Speed = "slow" | "normal" | "fast";

/** A voice of this computer. */
export interface Voice {
  id: string;
  name: string;
  /** Code without a country. */
  language: string;
  /** Country or dialect. */
  place: string | null;
}

/** What becomes of a reading. */
export type Told =
  | { is: "begins"; sentence: number }
  | { is: "done" }
  | { is: "stopped" }
  | { is: "noVoice"; language: string }
  | { is: "noServer" }
  | { is: "lost" };

/** Reads sentences aloud instead of whatever is being read; `onTold` hears how far it is. */
export function speak(
  sentences: readonly Sentence[],
  manner: { speed: Speed; voices: Record<string, string> },
  onTold: (told: Told) => void,
): Promise<void> {
  return invoke("speak", { sentences, manner, channel: new Channel<Told>(onTold) });
}

/** Silence at once. */
export const stopSpeaking = (): Promise<void> => invoke("stop_speaking");

/** The voices of this computer; none where nothing speaks. */
export const listVoices = (): Promise<Voice[] | null> => invoke("list_voices");

/** Closes dialogs of the system that are open; whatever was chosen there is forgotten. */
export const cancelDialogs = (): Promise<void> => invoke("cancel_dialogs");

/** How printing ended: the printer has the sheet, the person closed the dialog, or nobody took it. */
export type Printed = { is: "sent" } | { is: "cancelled" } | { is: "notTaken" };

/** Makes a sheet and prints it, through the desktop's own dialog where there is one. */
export async function print(sheet: SheetWish): Promise<Printed> {
  try {
    return await invoke<Printed>("print", { sheet });
  } catch (reason) {
    throw new Refused(asFailure(reason));
  }
}

/** Closes the window, after everything is on the disk. */
export const finish = (): Promise<void> => invoke("finish");

/** Says once that the first page can be used. */
export const ready = (): Promise<void> => invoke("ready");

/** Turns whatever was thrown into a failure that has a sentence. */
export function asFailure(reason: unknown): Failure {
  return isFailure(reason) ? reason : { code: "unexpected", args: {} };
}

function isFailure(reason: unknown): reason is Failure {
  return (
    typeof reason === "object" &&
    reason !== null &&
    "code" in reason &&
    typeof reason.code === "string" &&
    "args" in reason
  );
}
