// Made from locales/ by `./dev generate`. Change the sentences there, not here.

import { FluentBundle, FluentResource } from "@fluent/bundle";

import deErrors from "../../../locales/de/errors.ftl?raw";
import deParts from "../../../locales/de/parts.ftl?raw";
import deTrainerCourses from "../../../locales/de/trainer-courses.ftl?raw";
import deTrainer from "../../../locales/de/trainer.ftl?raw";
import enErrors from "../../../locales/en/errors.ftl?raw";
import enParts from "../../../locales/en/parts.ftl?raw";
import enTrainerCourses from "../../../locales/en/trainer-courses.ftl?raw";
import enTrainer from "../../../locales/en/trainer.ftl?raw";
import frErrors from "../../../locales/fr/errors.ftl?raw";
import frParts from "../../../locales/fr/parts.ftl?raw";
import frTrainerCourses from "../../../locales/fr/trainer-courses.ftl?raw";
import frTrainer from "../../../locales/fr/trainer.ftl?raw";
import nlErrors from "../../../locales/nl/errors.ftl?raw";
import nlParts from "../../../locales/nl/parts.ftl?raw";
import nlTrainerCourses from "../../../locales/nl/trainer-courses.ftl?raw";
import nlTrainer from "../../../locales/nl/trainer.ftl?raw";

const files = {
  "de": [deErrors, deParts, deTrainerCourses, deTrainer],
  "en": [enErrors, enParts, enTrainerCourses, enTrainer],
  "fr": [frErrors, frParts, frTrainerCourses, frTrainer],
  "nl": [nlErrors, nlParts, nlTrainerCourses, nlTrainer],
};

function asWritten(text: string): string {
  return text;
}

/** Latin letters with marks and longer words: shows text that is cut off or written into the code. */
function accented(text: string): string {
  const marked = Array.from(text, (letter) => ACCENTS.get(letter) ?? letter).join("");
  const letters = (text.match(/[A-Za-z]/g) ?? []).length;
  return letters < 2 ? marked : `${marked.trimEnd()}${"~".repeat(Math.ceil(letters * 0.4))}${/\s*$/.exec(marked)?.[0] ?? ""}`;
}

/** Arabic letters from right to left: shows what does not mirror. */
function mirrored(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => ARABIC.get(letter) ?? letter).join("");
}

const ACCENTS = new Map(pairs("aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ"));
const ARABIC = new Map(pairs("aاbبcجdدeهfفgغhحiيjژkكlلmمnنoوpپqقrرsسtتuوvڤwوxخyيzز"));

function pairs(text: string): [string, string][] {
  const letters = Array.from(text);
  return letters.flatMap((letter, at): [string, string][] =>
    at % 2 === 0 ? [[letter, letters[at + 1] ?? letter]] : [],
  );
}

const languageTable = [
  { code: "de", name: "Deutsch", direction: "ltr", shipped: true, source: "de", transform: asWritten },
  { code: "nl", name: "Nederlands", direction: "ltr", shipped: true, source: "nl", transform: asWritten },
  { code: "fr", name: "Français", direction: "ltr", shipped: true, source: "fr", transform: asWritten },
  { code: "en", name: "English", direction: "ltr", shipped: true, source: "en", transform: asWritten },
  { code: "en-XA", name: "Ëñgļîšĥ", direction: "ltr", shipped: false, source: "en", transform: accented },
  { code: "ar-XB", name: "عنگلش", direction: "rtl", shipped: false, source: "en", transform: mirrored },
] as const;

/** A language of Tilia, made-up ones for tests included. */
export type LanguageCode = (typeof languageTable)[number]["code"];

/** What there is to know about a language. */
export interface Language {
  readonly code: LanguageCode;
  /** What the language calls itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Whether people can choose it; the others exist for tests. */
  readonly shipped: boolean;
}

export const languages: readonly Language[] = languageTable;

/** Whether there is a language of this code. */
export function isLanguageCode(code: string): code is LanguageCode {
  return languageTable.some((language) => language.code === code);
}

function bundle(code: LanguageCode): FluentBundle {
  const language = languageTable.find((candidate) => candidate.code === code) ?? languageTable[0];
  const result = new FluentBundle(language.source, { transform: language.transform });
  for (const text of files[language.source]) result.addResource(new FluentResource(text));
  return result;
}

/** Formats sentences; placed text stands between isolation marks, so that it keeps its direction. */
class Sentences<Arguments> {
  readonly #bundle: FluentBundle;

  constructor(readonly language: LanguageCode) {
    this.#bundle = bundle(language);
  }

  /** The sentence of a key that is put together in code, such as `band-${band}`. */
  byKey<Key extends keyof Arguments & string>(
    key: Key,
    ...args: Arguments[Key] extends undefined ? [] : [Arguments[Key]]
  ): string {
    return this.format(key, args[0]);
  }

  /** The sentence of a key that only arrives at run time, such as an error; `undefined` for an unknown one. */
  find(key: string, args: Readonly<Record<string, string | number>> = {}): string | undefined {
    if (!this.#bundle.hasMessage(key)) return undefined;
    const counted = Object.entries(args).map(([name, value]): [string, string | number] =>
      numbers[key]?.includes(name) ? [name, Number(value)] : [name, value],
    );
    return this.format(key, Object.fromEntries(counted));
  }

  private format(key: string, args: unknown): string {
    const pattern = this.#bundle.getMessage(key)?.value;
    if (!pattern) return key;
    const placed = args as Record<string, string | number> | undefined;
    return this.#bundle.formatPattern(pattern, placed ?? null, []);
  }
}

const made = new Map<LanguageCode, Words>();

/** The sentences of a language; each language is read once. */
export function wordsFor(language: LanguageCode): Words {
  const known = made.get(language);
  if (known) return known;
  const words = new Words(language);
  made.set(language, words);
  return words;
}

/** What each sentence needs: numbers choose between forms, all else is finished text. */
export interface WordArguments {
  "error-backup-bad": undefined;
  "error-backup-foreign": undefined;
  "error-backup-missing": undefined;
  "error-bad-answer": undefined;
  "error-busy": undefined;
  "error-database-damaged": undefined;
  "error-database-newer": undefined;
  "error-disk-full": undefined;
  "error-erased-list-damaged": { line: string };
  "error-export-dates": undefined;
  "error-export-not-allowed": undefined;
  "error-file-exists": undefined;
  "error-file-not-a-table": undefined;
  "error-file-too-large": undefined;
  "error-file-unreadable": undefined;
  "error-folder-not-empty": undefined;
  "error-locked": undefined;
  "error-name-empty": undefined;
  "error-name-taken": undefined;
  "error-network-drive": undefined;
  "error-no-assessment": undefined;
  "error-no-guests": undefined;
  "error-not-allowed": undefined;
  "error-not-signed-in": undefined;
  "error-out-of-range": { what: string };
  "error-passphrase-weak": undefined;
  "error-path-missing": undefined;
  "error-path-refused": undefined;
  "error-policy-invalid": { detail: string };
  "error-read-only": undefined;
  "error-roster-empty": undefined;
  "error-roster-language": undefined;
  "error-roster-name-empty": undefined;
  "error-roster-no-name-column": undefined;
  "error-roster-picture": undefined;
  "error-roster-row": { rows: number };
  "error-roster-same-id": { row: string };
  "error-roster-too-long": { most: string };
  "error-roster-too-many-cells": undefined;
  "error-roster-unreadable-sign": undefined;
  "error-set-up-done": undefined;
  "error-stopped": undefined;
  "error-trainer-locked": undefined;
  "error-try-later": { seconds: number };
  "error-unexpected": undefined;
  "error-unknown-group": undefined;
  "error-unknown-learner": undefined;
  "error-unknown-lesson": undefined;
  "error-unknown-step": undefined;
  "error-unknown-track": undefined;
  "error-unknown-trainer": undefined;
  "error-wrong-passphrase": undefined;
  "error-wrong-recovery-code": undefined;
  "parts-begun": undefined;
  "parts-done": undefined;
  "parts-failure-title": undefined;
  "parts-failure-unknown": undefined;
  "parts-loading": undefined;
  "parts-minutes": { minutes: number };
  "parts-next": undefined;
  "parts-not-yet": undefined;
  "parts-right": undefined;
  "parts-tilia": undefined;
  "parts-try-again": undefined;
  "trainer-account-lead": undefined;
  "trainer-account-name": undefined;
  "trainer-account-name-hint": undefined;
  "trainer-account-name-missing": undefined;
  "trainer-account-save": undefined;
  "trainer-account-title": undefined;
  "trainer-cancel": undefined;
  "trainer-close": undefined;
  "trainer-code-label": undefined;
  "trainer-code-lead": undefined;
  "trainer-code-missing": undefined;
  "trainer-code-once": undefined;
  "trainer-code-open": undefined;
  "trainer-code-paper": undefined;
  "trainer-code-title": undefined;
  "trainer-code-written": undefined;
  "trainer-continue": undefined;
  "trainer-course-back": undefined;
  "trainer-course-check": undefined;
  "trainer-course-completed-only": undefined;
  "trainer-course-days-reversed": undefined;
  "trainer-course-first-day": undefined;
  "trainer-course-hours": undefined;
  "trainer-course-hours-hint": undefined;
  "trainer-course-hours-unclear": undefined;
  "trainer-course-last-day": undefined;
  "trainer-course-minutes": { minutes: string };
  "trainer-course-name": undefined;
  "trainer-course-name-hint": undefined;
  "trainer-course-name-missing": undefined;
  "trainer-course-new-title": undefined;
  "trainer-course-plan": undefined;
  "trainer-course-plan-chosen": { lessons: number };
  "trainer-course-plan-minutes": { minutes: number };
  "trainer-course-save": undefined;
  "trainer-courses-change": undefined;
  "trainer-courses-count": { count: number };
  "trainer-courses-dates": { from: string; to: string };
  "trainer-courses-empty-begin": undefined;
  "trainer-courses-empty-text": undefined;
  "trainer-courses-empty-title": undefined;
  "trainer-courses-from": { from: string };
  "trainer-courses-hours": { hours: number };
  "trainer-courses-learners": { count: number };
  "trainer-courses-lessons": { count: number };
  "trainer-courses-new": undefined;
  "trainer-courses-no-dates": undefined;
  "trainer-courses-saved": { name: string };
  "trainer-courses-see": undefined;
  "trainer-courses-title": undefined;
  "trainer-courses-until": { to: string };
  "trainer-curtain-draft": undefined;
  "trainer-curtain-lead": undefined;
  "trainer-curtain-open": undefined;
  "trainer-curtain-title": undefined;
  "trainer-day-hint": undefined;
  "trainer-day-unclear": undefined;
  "trainer-help": undefined;
  "trainer-lock": undefined;
  "trainer-may-stay-empty": undefined;
  "trainer-menu": undefined;
  "trainer-menu-close": undefined;
  "trainer-menu-courses": undefined;
  "trainer-menu-group": undefined;
  "trainer-menu-people": undefined;
  "trainer-menu-reports": undefined;
  "trainer-menu-safety": undefined;
  "trainer-no-group": undefined;
  "trainer-passphrase": undefined;
  "trainer-passphrase-again": undefined;
  "trainer-passphrase-differs": undefined;
  "trainer-passphrase-hint": undefined;
  "trainer-passphrase-missing": undefined;
  "trainer-passphrase-repeat": undefined;
  "trainer-passphrase-same": undefined;
  "trainer-passphrase-show": undefined;
  "trainer-passphrase-weak": undefined;
  "trainer-path-hint": { example: string };
  "trainer-path-label": undefined;
  "trainer-path-use": undefined;
  "trainer-path-why": undefined;
  "trainer-previous": undefined;
  "trainer-recover-back": undefined;
  "trainer-recover-code": undefined;
  "trainer-recover-code-hint": undefined;
  "trainer-recover-code-missing": undefined;
  "trainer-recover-lead": undefined;
  "trainer-recover-new": undefined;
  "trainer-recover-save": undefined;
  "trainer-recover-title": undefined;
  "trainer-region-br": undefined;
  "trainer-region-dg": undefined;
  "trainer-region-vl": undefined;
  "trainer-region-wa": undefined;
  "trainer-retry": undefined;
  "trainer-setup-fixed": undefined;
  "trainer-setup-lead": undefined;
  "trainer-setup-region": undefined;
  "trainer-setup-region-hint": undefined;
  "trainer-setup-site": undefined;
  "trainer-setup-site-hint": undefined;
  "trainer-setup-site-missing": undefined;
  "trainer-setup-title": undefined;
  "trainer-signed-in": { name: string };
  "trainer-step-of": { step: string; steps: string };
  "trainer-strength-0": undefined;
  "trainer-strength-1": undefined;
  "trainer-strength-2": undefined;
  "trainer-strength-3": undefined;
  "trainer-strength-4": undefined;
  "trainer-strength-label": undefined;
  "trainer-to-start": undefined;
  "trainer-unlock-button": undefined;
  "trainer-unlock-choose": undefined;
  "trainer-unlock-forgotten": undefined;
  "trainer-unlock-lead": undefined;
  "trainer-unlock-title": undefined;
  "trainer-unlock-who": undefined;
  "trainer-working": undefined;
}

/** The name of a sentence. */
export type WordKey = keyof WordArguments;

const numbers: Readonly<Record<string, readonly string[]>> = {
  "error-roster-row": ["rows"],
  "error-try-later": ["seconds"],
  "parts-minutes": ["minutes"],
  "trainer-course-plan-chosen": ["lessons"],
  "trainer-course-plan-minutes": ["minutes"],
  "trainer-courses-count": ["count"],
  "trainer-courses-hours": ["hours"],
  "trainer-courses-learners": ["count"],
  "trainer-courses-lessons": ["count"],
};

/** Every sentence of one language. */
export class Words extends Sentences<WordArguments> {
  /** This backup is damaged. Your present data were not touched. Please choose another backup. */
  errorBackupBad(): string {
    return this.byKey("error-backup-bad");
  }

  /** This file is not a backup of Tilia. Your present data were not touched. Please choose another file. */
  errorBackupForeign(): string {
    return this.byKey("error-backup-foreign");
  }

  /** There is no backup on this computer yet. Your data were not touched. Choose a backup from a stick or another folder. */
  errorBackupMissing(): string {
    return this.byKey("error-backup-missing");
  }

  /** This answer could not be understood, so it was not saved. Your earlier answers are safe. Please choose again. */
  errorBadAnswer(): string {
    return this.byKey("error-bad-answer");
  }

  /** Another program is using the data right now. Nothing was changed. Wait a moment, then try again. */
  errorBusy(): string {
    return this.byKey("error-busy");
  }

  /** The file with the learning data is damaged. Tilia leaves it as it is and changes nothing in it. Bring back a backup, or ask the person who looks after this computer. */
  errorDatabaseDamaged(): string {
    return this.byKey("error-database-damaged");
  }

  /** A newer version of Tilia made these data. They are safe and were not touched. Please install the newer version on this computer. */
  errorDatabaseNewer(): string {
    return this.byKey("error-database-newer");
  }

  /** The disk of this computer is full. Your last answer may not be saved; everything before it is safe. Ask somebody to make room on the disk, then try again. */
  errorDiskFull(): string {
    return this.byKey("error-disk-full");
  }

  /** The list of erased people is damaged at line { $line }. Nothing was restored, so that nobody who was erased comes back. Ask the person who looks after this computer. */
  errorErasedListDamaged(args: WordArguments["error-erased-list-damaged"]): string {
    return this.byKey("error-erased-list-damaged", args);
  }

  /** The first day comes after the last day. Nothing was written. Please change one of the two dates. */
  errorExportDates(): string {
    return this.byKey("error-export-dates");
  }

  /** The settings of this organisation do not allow this export. Nothing was written. Ask the person who looks after Tilia. */
  errorExportNotAllowed(): string {
    return this.byKey("error-export-not-allowed");
  }

  /** There is already a file of this name. It was not changed. Choose another name. */
  errorFileExists(): string {
    return this.byKey("error-file-exists");
  }

  /** This file is not a table that Tilia can read. Nothing was imported. Save the list as “CSV” in your spreadsheet and choose it again. */
  errorFileNotATable(): string {
    return this.byKey("error-file-not-a-table");
  }

  /** This file is too large. Nothing was imported. Split it and import the parts one after another. */
  errorFileTooLarge(): string {
    return this.byKey("error-file-too-large");
  }

  /** This file cannot be read. It was not changed. Look whether it is still there and whether you may open it. */
  errorFileUnreadable(): string {
    return this.byKey("error-file-unreadable");
  }

  /** This folder already holds data. Nothing in it was changed. Choose an empty folder. */
  errorFolderNotEmpty(): string {
    return this.byKey("error-folder-not-empty");
  }

  /** Tilia is already open on this computer. Your data are safe. Continue in the other window, or close it first. */
  errorLocked(): string {
    return this.byKey("error-locked");
  }

  /** There is no name yet. Nothing was saved. Please write a name and try again. */
  errorNameEmpty(): string {
    return this.byKey("error-name-empty");
  }

  /** This name is already in use here. Nothing was saved. Add a letter or a family name, so that both can be told apart. */
  errorNameTaken(): string {
    return this.byKey("error-name-taken");
  }

  /** The data folder is on a network drive. Data could get lost there, so Tilia does not write to it. Please choose a folder on this computer. */
  errorNetworkDrive(): string {
    return this.byKey("error-network-drive");
  }

  /** There is no open self-assessment. Earlier results are safe. Start again from the home page. */
  errorNoAssessment(): string {
    return this.byKey("error-no-assessment");
  }

  /** Visits without a name are switched off on this computer. Choose your tile or your name, or ask your trainer. */
  errorNoGuests(): string {
    return this.byKey("error-no-guests");
  }

  /** The settings of this organisation do not allow this. Nothing was changed. Ask the person who looks after Tilia. */
  errorNotAllowed(): string {
    return this.byKey("error-not-allowed");
  }

  /** Your visit has ended. What you did is saved, unless you were a guest. Start again on the first page. */
  errorNotSignedIn(): string {
    return this.byKey("error-not-signed-in");
  }

  /** A number is too small or too large: { $what }. Nothing was saved. Please change the number. */
  errorOutOfRange(args: WordArguments["error-out-of-range"]): string {
    return this.byKey("error-out-of-range", args);
  }

  /** This passphrase is easy to guess. Nothing was saved. Take four or more words that do not belong together. */
  errorPassphraseWeak(): string {
    return this.byKey("error-passphrase-weak");
  }

  /** This folder is not there. Nothing was written. If it is on a stick, plug in the stick and choose the folder again. */
  errorPathMissing(): string {
    return this.byKey("error-path-missing");
  }

  /** Tilia may not write in this place. Nothing was written there. Please choose another folder. */
  errorPathRefused(): string {
    return this.byKey("error-path-refused");
  }

  /** The policy file has an error: { $detail }. Data are safe; for now only visits without a name are possible. Correct the file and start Tilia again. */
  errorPolicyInvalid(args: WordArguments["error-policy-invalid"]): string {
    return this.byKey("error-policy-invalid", args);
  }

  /** Tilia may not write in its data folder. What is already there is safe. Ask the person who looks after this computer to allow it. */
  errorReadOnly(): string {
    return this.byKey("error-read-only");
  }

  /** There are no people in this list. Nothing was imported. Look whether you chose the right file. */
  errorRosterEmpty(): string {
    return this.byKey("error-roster-empty");
  }

  /** This language is not known. Write de, nl, fr or en, or leave the cell empty. */
  errorRosterLanguage(): string {
    return this.byKey("error-roster-language");
  }

  /** The name is missing. Write a name, or delete this row. */
  errorRosterNameEmpty(): string {
    return this.byKey("error-roster-name-empty");
  }

  /** The list has no column for names. Nothing was imported. Write “Name” above the column with the names. */
  errorRosterNoNameColumn(): string {
    return this.byKey("error-roster-no-name-column");
  }

  /** This picture is not known. Leave the cell empty, and Tilia chooses a picture. */
  errorRosterPicture(): string {
    return this.byKey("error-roster-picture");
  }

  /**
   * { $rows ->
   *     [one] { $rows } row of the list cannot be used.
   *    *[other] { $rows } rows of the list cannot be used.
   * } Nothing was imported. Correct the list as shown and choose the file again.
   */
  errorRosterRow(args: WordArguments["error-roster-row"]): string {
    return this.byKey("error-roster-row", args);
  }

  /** Row { $row } has the same external number. Each person needs a number of their own. */
  errorRosterSameId(args: WordArguments["error-roster-same-id"]): string {
    return this.byKey("error-roster-same-id", args);
  }

  /** This entry is too long. Up to { $most } letters fit; please shorten it. */
  errorRosterTooLong(args: WordArguments["error-roster-too-long"]): string {
    return this.byKey("error-roster-too-long", args);
  }

  /** This row has more cells than the first row has headings. Check separators and quotation marks in it. */
  errorRosterTooManyCells(): string {
    return this.byKey("error-roster-too-many-cells");
  }

  /** A sign in this entry cannot be read. Save the list as “CSV UTF-8” and choose it again. */
  errorRosterUnreadableSign(): string {
    return this.byKey("error-roster-unreadable-sign");
  }

  /** This computer is already set up. Nothing was changed. Sign in with the account that exists. */
  errorSetUpDone(): string {
    return this.byKey("error-set-up-done");
  }

  /** You stopped the work. No half-written file is left, and your data are as before. You can start again at any time. */
  errorStopped(): string {
    return this.byKey("error-stopped");
  }

  /** The trainer area is locked. All data are safe. Enter your passphrase to continue. */
  errorTrainerLocked(): string {
    return this.byKey("error-trainer-locked");
  }

  /**
   * There were several attempts one after another. { $seconds ->
   *     [one] Please wait { $seconds } second, then try again.
   *    *[other] Please wait { $seconds } seconds, then try again.
   * } Nothing is lost.
   */
  errorTryLater(args: WordArguments["error-try-later"]): string {
    return this.byKey("error-try-later", args);
  }

  /** Something did not work, and we did not foresee it. What you did before is saved. Please try again, or go back and continue from there. */
  errorUnexpected(): string {
    return this.byKey("error-unexpected");
  }

  /** This group does not exist any more. Nothing was changed. Look at the list of courses again. */
  errorUnknownGroup(): string {
    return this.byKey("error-unknown-group");
  }

  /** This person is not in the list any more. Nothing was changed. Look at the list again. */
  errorUnknownLearner(): string {
    return this.byKey("error-unknown-learner");
  }

  /** This lesson is not on this computer. What you have learned is saved. Go back and choose another lesson. */
  errorUnknownLesson(): string {
    return this.byKey("error-unknown-lesson");
  }

  /** This page of the lesson does not exist any more. What you have learned is saved. Open the lesson again from the list. */
  errorUnknownStep(): string {
    return this.byKey("error-unknown-step");
  }

  /** These lessons are not on this computer. What you have learned is saved. Go back and choose another subject. */
  errorUnknownTrack(): string {
    return this.byKey("error-unknown-track");
  }

  /** There is no account with this name. Nothing was changed. Choose a name from the list. */
  errorUnknownTrainer(): string {
    return this.byKey("error-unknown-trainer");
  }

  /** This passphrase does not fit the name. Nothing was changed. Look at capital letters and spaces, then try again. */
  errorWrongPassphrase(): string {
    return this.byKey("error-wrong-passphrase");
  }

  /** This recovery code does not fit the name. Nothing was changed. Compare it with your printed sheet, sign by sign. */
  errorWrongRecoveryCode(): string {
    return this.byKey("error-wrong-recovery-code");
  }

  /** begun */
  partsBegun(): string {
    return this.byKey("parts-begun");
  }

  /** done */
  partsDone(): string {
    return this.byKey("parts-done");
  }

  /** That did not work */
  partsFailureTitle(): string {
    return this.byKey("parts-failure-title");
  }

  /** Something went wrong here. Your answers so far are safe. */
  partsFailureUnknown(): string {
    return this.byKey("parts-failure-unknown");
  }

  /** One moment, please. */
  partsLoading(): string {
    return this.byKey("parts-loading");
  }

  /**
   * { $minutes ->
   *     [one] { $minutes } minute
   *    *[other] { $minutes } minutes
   *   }
   */
  partsMinutes(args: WordArguments["parts-minutes"]): string {
    return this.byKey("parts-minutes", args);
  }

  /** Next */
  partsNext(): string {
    return this.byKey("parts-next");
  }

  /** Not yet */
  partsNotYet(): string {
    return this.byKey("parts-not-yet");
  }

  /** Right */
  partsRight(): string {
    return this.byKey("parts-right");
  }

  /** Tilia */
  partsTilia(): string {
    return this.byKey("parts-tilia");
  }

  /** Try again */
  partsTryAgain(): string {
    return this.byKey("parts-try-again");
  }

  /** Only you open the trainer area with it. */
  trainerAccountLead(): string {
    return this.byKey("trainer-account-lead");
  }

  /** Your name */
  trainerAccountName(): string {
    return this.byKey("trainer-account-name");
  }

  /** The log shows it beside what you do, for example an export. */
  trainerAccountNameHint(): string {
    return this.byKey("trainer-account-name-hint");
  }

  /** Your name is missing */
  trainerAccountNameMissing(): string {
    return this.byKey("trainer-account-name-missing");
  }

  /** Make my account */
  trainerAccountSave(): string {
    return this.byKey("trainer-account-save");
  }

  /** Your account */
  trainerAccountTitle(): string {
    return this.byKey("trainer-account-title");
  }

  /** Cancel */
  trainerCancel(): string {
    return this.byKey("trainer-cancel");
  }

  /** Close */
  trainerClose(): string {
    return this.byKey("trainer-close");
  }

  /** Recovery code */
  trainerCodeLabel(): string {
    return this.byKey("trainer-code-label");
  }

  /** If you forget your passphrase, this code lets you choose a new one. */
  trainerCodeLead(): string {
    return this.byKey("trainer-code-lead");
  }

  /** Write it down first */
  trainerCodeMissing(): string {
    return this.byKey("trainer-code-missing");
  }

  /** You see the code only now. Without passphrase and code, nobody can open your account again. */
  trainerCodeOnce(): string {
    return this.byKey("trainer-code-once");
  }

  /** Open the trainer area */
  trainerCodeOpen(): string {
    return this.byKey("trainer-code-open");
  }

  /** Please write it on paper. Keep the paper away from this computer, for example in a locked drawer. */
  trainerCodePaper(): string {
    return this.byKey("trainer-code-paper");
  }

  /** Your recovery code */
  trainerCodeTitle(): string {
    return this.byKey("trainer-code-title");
  }

  /** I have written it down. */
  trainerCodeWritten(): string {
    return this.byKey("trainer-code-written");
  }

  /** Continue */
  trainerContinue(): string {
    return this.byKey("trainer-continue");
  }

  /** Back without saving */
  trainerCourseBack(): string {
    return this.byKey("trainer-course-back");
  }

  /** Something needs another look */
  trainerCourseCheck(): string {
    return this.byKey("trainer-course-check");
  }

  /** Only “completed” is kept, no answers and no times. If it is not in the plan, nothing is kept. */
  trainerCourseCompletedOnly(): string {
    return this.byKey("trainer-course-completed-only");
  }

  /** The last day comes before the first day. */
  trainerCourseDaysReversed(): string {
    return this.byKey("trainer-course-days-reversed");
  }

  /** First day */
  trainerCourseFirstDay(): string {
    return this.byKey("trainer-course-first-day");
  }

  /** Hours in all */
  trainerCourseHours(): string {
    return this.byKey("trainer-course-hours");
  }

  /** In quarters of an hour, for example 7.5 */
  trainerCourseHoursHint(): string {
    return this.byKey("trainer-course-hours-hint");
  }

  /** This is not a number of hours yet. Please write for example 7.5. */
  trainerCourseHoursUnclear(): string {
    return this.byKey("trainer-course-hours-unclear");
  }

  /** Last day */
  trainerCourseLastDay(): string {
    return this.byKey("trainer-course-last-day");
  }

  /** { $minutes } min */
  trainerCourseMinutes(args: WordArguments["trainer-course-minutes"]): string {
    return this.byKey("trainer-course-minutes", args);
  }

  /** Name of the group */
  trainerCourseName(): string {
    return this.byKey("trainer-course-name");
  }

  /** For example “Tuesday morning”. Learners see this name when they sign in. */
  trainerCourseNameHint(): string {
    return this.byKey("trainer-course-name-hint");
  }

  /** Name is missing */
  trainerCourseNameMissing(): string {
    return this.byKey("trainer-course-name-missing");
  }

  /** New course */
  trainerCourseNewTitle(): string {
    return this.byKey("trainer-course-new-title");
  }

  /** Plan of lessons */
  trainerCoursePlan(): string {
    return this.byKey("trainer-course-plan");
  }

  /**
   * { $lessons ->
   *     [0] No lesson chosen yet
   *     [one] { $lessons } lesson chosen
   *    *[other] { $lessons } lessons chosen
   * }
   */
  trainerCoursePlanChosen(args: WordArguments["trainer-course-plan-chosen"]): string {
    return this.byKey("trainer-course-plan-chosen", args);
  }

  /**
   * { $minutes ->
   *     [one] about { $minutes } minute
   *    *[other] about { $minutes } minutes
   * }
   */
  trainerCoursePlanMinutes(args: WordArguments["trainer-course-plan-minutes"]): string {
    return this.byKey("trainer-course-plan-minutes", args);
  }

  /** Save the course */
  trainerCourseSave(): string {
    return this.byKey("trainer-course-save");
  }

  /** Change */
  trainerCoursesChange(): string {
    return this.byKey("trainer-courses-change");
  }

  /**
   * { $count ->
   *     [0] No course yet
   *     [one] { $count } course
   *    *[other] { $count } courses
   * }
   */
  trainerCoursesCount(args: WordArguments["trainer-courses-count"]): string {
    return this.byKey("trainer-courses-count", args);
  }

  /** { $from } to { $to } */
  trainerCoursesDates(args: WordArguments["trainer-courses-dates"]): string {
    return this.byKey("trainer-courses-dates", args);
  }

  /** Make the first course */
  trainerCoursesEmptyBegin(): string {
    return this.byKey("trainer-courses-empty-begin");
  }

  /** A course is a group of people with a plan of lessons. It begins with a name. */
  trainerCoursesEmptyText(): string {
    return this.byKey("trainer-courses-empty-text");
  }

  /** No course yet */
  trainerCoursesEmptyTitle(): string {
    return this.byKey("trainer-courses-empty-title");
  }

  /** from { $from } */
  trainerCoursesFrom(args: WordArguments["trainer-courses-from"]): string {
    return this.byKey("trainer-courses-from", args);
  }

  /**
   * { $hours ->
   *     [one] { $hours } hour
   *    *[other] { $hours } hours
   * }
   */
  trainerCoursesHours(args: WordArguments["trainer-courses-hours"]): string {
    return this.byKey("trainer-courses-hours", args);
  }

  /**
   * { $count ->
   *     [0] nobody yet
   *     [one] { $count } person
   *    *[other] { $count } people
   * }
   */
  trainerCoursesLearners(args: WordArguments["trainer-courses-learners"]): string {
    return this.byKey("trainer-courses-learners", args);
  }

  /**
   * { $count ->
   *     [0] no lessons planned
   *     [one] { $count } lesson planned
   *    *[other] { $count } lessons planned
   * }
   */
  trainerCoursesLessons(args: WordArguments["trainer-courses-lessons"]): string {
    return this.byKey("trainer-courses-lessons", args);
  }

  /** New course */
  trainerCoursesNew(): string {
    return this.byKey("trainer-courses-new");
  }

  /** no dates yet */
  trainerCoursesNoDates(): string {
    return this.byKey("trainer-courses-no-dates");
  }

  /** The course “{ $name }” is saved. */
  trainerCoursesSaved(args: WordArguments["trainer-courses-saved"]): string {
    return this.byKey("trainer-courses-saved", args);
  }

  /** See the group */
  trainerCoursesSee(): string {
    return this.byKey("trainer-courses-see");
  }

  /** Courses */
  trainerCoursesTitle(): string {
    return this.byKey("trainer-courses-title");
  }

  /** until { $to } */
  trainerCoursesUntil(args: WordArguments["trainer-courses-until"]): string {
    return this.byKey("trainer-courses-until", args);
  }

  /** What you had begun waits for you until you unlock again. */
  trainerCurtainDraft(): string {
    return this.byKey("trainer-curtain-draft");
  }

  /** For ten minutes, nobody used this computer. What you saved is safe. */
  trainerCurtainLead(): string {
    return this.byKey("trainer-curtain-lead");
  }

  /** Unlock again */
  trainerCurtainOpen(): string {
    return this.byKey("trainer-curtain-open");
  }

  /** The trainer area is locked */
  trainerCurtainTitle(): string {
    return this.byKey("trainer-curtain-title");
  }

  /** Day/month/year, for example 24/11/2026 */
  trainerDayHint(): string {
    return this.byKey("trainer-day-hint");
  }

  /** This is not a date yet. Please write it like 24/11/2026. */
  trainerDayUnclear(): string {
    return this.byKey("trainer-day-unclear");
  }

  /** Help */
  trainerHelp(): string {
    return this.byKey("trainer-help");
  }

  /** Lock */
  trainerLock(): string {
    return this.byKey("trainer-lock");
  }

  /** can stay empty */
  trainerMayStayEmpty(): string {
    return this.byKey("trainer-may-stay-empty");
  }

  /** Menu */
  trainerMenu(): string {
    return this.byKey("trainer-menu");
  }

  /** Close the menu */
  trainerMenuClose(): string {
    return this.byKey("trainer-menu-close");
  }

  /** Courses */
  trainerMenuCourses(): string {
    return this.byKey("trainer-menu-courses");
  }

  /** Group */
  trainerMenuGroup(): string {
    return this.byKey("trainer-menu-group");
  }

  /** People */
  trainerMenuPeople(): string {
    return this.byKey("trainer-menu-people");
  }

  /** Reports */
  trainerMenuReports(): string {
    return this.byKey("trainer-menu-reports");
  }

  /** Safety */
  trainerMenuSafety(): string {
    return this.byKey("trainer-menu-safety");
  }

  /** People without a group */
  trainerNoGroup(): string {
    return this.byKey("trainer-no-group");
  }

  /** Passphrase */
  trainerPassphrase(): string {
    return this.byKey("trainer-passphrase");
  }

  /** Passphrase once more */
  trainerPassphraseAgain(): string {
    return this.byKey("trainer-passphrase-again");
  }

  /** The two are not the same yet. */
  trainerPassphraseDiffers(): string {
    return this.byKey("trainer-passphrase-differs");
  }

  /** Four or more words that only you would put together. */
  trainerPassphraseHint(): string {
    return this.byKey("trainer-passphrase-hint");
  }

  /** Passphrase is missing */
  trainerPassphraseMissing(): string {
    return this.byKey("trainer-passphrase-missing");
  }

  /** Type it once more */
  trainerPassphraseRepeat(): string {
    return this.byKey("trainer-passphrase-repeat");
  }

  /** Both are the same. */
  trainerPassphraseSame(): string {
    return this.byKey("trainer-passphrase-same");
  }

  /** Show what I type */
  trainerPassphraseShow(): string {
    return this.byKey("trainer-passphrase-show");
  }

  /** Passphrase too easy */
  trainerPassphraseWeak(): string {
    return this.byKey("trainer-passphrase-weak");
  }

  /** The whole path, for example { $example } */
  trainerPathHint(args: WordArguments["trainer-path-hint"]): string {
    return this.byKey("trainer-path-hint", args);
  }

  /** Path of the file */
  trainerPathLabel(): string {
    return this.byKey("trainer-path-label");
  }

  /** Use this path */
  trainerPathUse(): string {
    return this.byKey("trainer-path-use");
  }

  /** The window for choosing a file cannot open here. Please type the path. */
  trainerPathWhy(): string {
    return this.byKey("trainer-path-why");
  }

  /** Previous step */
  trainerPrevious(): string {
    return this.byKey("trainer-previous");
  }

  /** Back to unlocking */
  trainerRecoverBack(): string {
    return this.byKey("trainer-recover-back");
  }

  /** Recovery code */
  trainerRecoverCode(): string {
    return this.byKey("trainer-recover-code");
  }

  /** Capital or small letters make no difference. Spaces and dashes neither. */
  trainerRecoverCodeHint(): string {
    return this.byKey("trainer-recover-code-hint");
  }

  /** Code is missing */
  trainerRecoverCodeMissing(): string {
    return this.byKey("trainer-recover-code-missing");
  }

  /** Please take the paper with your recovery code. Afterwards you get a new code. */
  trainerRecoverLead(): string {
    return this.byKey("trainer-recover-lead");
  }

  /** New passphrase */
  trainerRecoverNew(): string {
    return this.byKey("trainer-recover-new");
  }

  /** Save the new passphrase */
  trainerRecoverSave(): string {
    return this.byKey("trainer-recover-save");
  }

  /** A new passphrase */
  trainerRecoverTitle(): string {
    return this.byKey("trainer-recover-title");
  }

  /** Brussels */
  trainerRegionBr(): string {
    return this.byKey("trainer-region-br");
  }

  /** German-speaking Community */
  trainerRegionDg(): string {
    return this.byKey("trainer-region-dg");
  }

  /** Flanders */
  trainerRegionVl(): string {
    return this.byKey("trainer-region-vl");
  }

  /** Wallonia */
  trainerRegionWa(): string {
    return this.byKey("trainer-region-wa");
  }

  /** Try again */
  trainerRetry(): string {
    return this.byKey("trainer-retry");
  }

  /** Your IT department has set the name and the region. They cannot be changed here. */
  trainerSetupFixed(): string {
    return this.byKey("trainer-setup-fixed");
  }

  /** Three short pages. After that you can make your first group. */
  trainerSetupLead(): string {
    return this.byKey("trainer-setup-lead");
  }

  /** Region */
  trainerSetupRegion(): string {
    return this.byKey("trainer-setup-region");
  }

  /** Help pages show the phone numbers of this region first. */
  trainerSetupRegionHint(): string {
    return this.byKey("trainer-setup-region-hint");
  }

  /** Name of your library or school */
  trainerSetupSite(): string {
    return this.byKey("trainer-setup-site");
  }

  /** It stands in the reports that you save. */
  trainerSetupSiteHint(): string {
    return this.byKey("trainer-setup-site-hint");
  }

  /** Name is missing */
  trainerSetupSiteMissing(): string {
    return this.byKey("trainer-setup-site-missing");
  }

  /** Set up the trainer area */
  trainerSetupTitle(): string {
    return this.byKey("trainer-setup-title");
  }

  /** { $name } */
  trainerSignedIn(args: WordArguments["trainer-signed-in"]): string {
    return this.byKey("trainer-signed-in", args);
  }

  /** Step { $step } of { $steps } */
  trainerStepOf(args: WordArguments["trainer-step-of"]): string {
    return this.byKey("trainer-step-of", args);
  }

  /** Very easy to guess. Please add more words. */
  trainerStrength0(): string {
    return this.byKey("trainer-strength-0");
  }

  /** Easy to guess. Please add more words. */
  trainerStrength1(): string {
    return this.byKey("trainer-strength-1");
  }

  /** Not strong enough yet. One more word helps. */
  trainerStrength2(): string {
    return this.byKey("trainer-strength-2");
  }

  /** Strong. You can use it. */
  trainerStrength3(): string {
    return this.byKey("trainer-strength-3");
  }

  /** Very strong. You can use it. */
  trainerStrength4(): string {
    return this.byKey("trainer-strength-4");
  }

  /** How hard it is to guess */
  trainerStrengthLabel(): string {
    return this.byKey("trainer-strength-label");
  }

  /** To the start page */
  trainerToStart(): string {
    return this.byKey("trainer-to-start");
  }

  /** Unlock */
  trainerUnlockButton(): string {
    return this.byKey("trainer-unlock-button");
  }

  /** Choose your name */
  trainerUnlockChoose(): string {
    return this.byKey("trainer-unlock-choose");
  }

  /** Passphrase forgotten */
  trainerUnlockForgotten(): string {
    return this.byKey("trainer-unlock-forgotten");
  }

  /** Please choose your name and type your passphrase. */
  trainerUnlockLead(): string {
    return this.byKey("trainer-unlock-lead");
  }

  /** Trainer area */
  trainerUnlockTitle(): string {
    return this.byKey("trainer-unlock-title");
  }

  /** Your name */
  trainerUnlockWho(): string {
    return this.byKey("trainer-unlock-who");
  }

  /** One moment, please. */
  trainerWorking(): string {
    return this.byKey("trainer-working");
  }
}
