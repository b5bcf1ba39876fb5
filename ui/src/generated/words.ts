// Made from locales/ by `./dev generate`. Change the sentences there, not here.

import { FluentBundle, FluentResource } from "@fluent/bundle";

import deGreeting from "../../../locales/de/greeting.ftl?raw";
import enGreeting from "../../../locales/en/greeting.ftl?raw";
import frGreeting from "../../../locales/fr/greeting.ftl?raw";
import nlGreeting from "../../../locales/nl/greeting.ftl?raw";

/* The few sentences that stand side by side in every language. */
const greetings = {
  "de": deGreeting,
  "en": enGreeting,
  "fr": frGreeting,
  "nl": nlGreeting,
};

/* All others come one language at a time: nobody reads four at once. */
const texts = {
  "de": () => import("./words-de"),
  "en": () => import("./words-en"),
  "fr": () => import("./words-fr"),
  "nl": () => import("./words-nl"),
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

const factsOf = (code: LanguageCode) =>
  languageTable.find((candidate) => candidate.code === code) ?? languageTable[0];

function bundle(code: LanguageCode, sources: readonly string[]): FluentBundle {
  const language = factsOf(code);
  const result = new FluentBundle(language.source, { transform: language.transform });
  for (const source of sources) result.addResource(new FluentResource(source));
  return result;
}

/** Formats sentences; placed text stands between isolation marks, so that it keeps its direction. */
class Sentences<Arguments> {
  readonly #bundle: FluentBundle;

  constructor(
    readonly language: LanguageCode,
    sources: readonly string[],
  ) {
    this.#bundle = bundle(language, sources);
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

/** The sentences of a language, fetched when somebody first needs them. */
export async function wordsFor(language: LanguageCode): Promise<Words> {
  const known = made.get(language);
  if (known) return known;
  const { source } = factsOf(language);
  const fetched = await texts[source]();
  const words = new Words(language, [greetings[source], ...fetched.default]);
  made.set(language, words);
  return words;
}

/** No sentences at all: what stands there until the first language has come. */
export const speechless = (language: LanguageCode): Words => new Words(language, []);

const greetingsMade = new Map<LanguageCode, Greeting>();

/** What is said in every language at once; it is at hand without being fetched. */
export function greetingIn(language: LanguageCode): Greeting {
  const known = greetingsMade.get(language);
  if (known) return known;
  const words = new Words(language, [greetings[factsOf(language).source]]);
  greetingsMade.set(language, words);
  return words;
}

/** What each sentence needs: numbers choose between forms, all else is finished text. */
export interface WordArguments {
  "about-app": undefined;
  "about-back": undefined;
  "about-course": undefined;
  "about-data": undefined;
  "about-folder": undefined;
  "about-folder-none": undefined;
  "about-lead": undefined;
  "about-licences": undefined;
  "about-licences-others": { count: number };
  "about-licences-parts": undefined;
  "about-licences-show": undefined;
  "about-licences-text": undefined;
  "about-licences-text-of": undefined;
  "about-policy": undefined;
  "about-policy-error": undefined;
  "about-policy-file": undefined;
  "about-policy-invalid": undefined;
  "about-policy-languages": undefined;
  "about-policy-none": undefined;
  "about-policy-region": undefined;
  "about-policy-role": undefined;
  "about-policy-role-both": undefined;
  "about-policy-role-learner": undefined;
  "about-policy-role-trainer": undefined;
  "about-policy-shared": undefined;
  "about-policy-shared-yes": undefined;
  "about-policy-site": undefined;
  "about-policy-way-class-list": undefined;
  "about-policy-way-guest": undefined;
  "about-policy-way-own-name": undefined;
  "about-policy-ways": undefined;
  "about-report": undefined;
  "about-report-save": undefined;
  "about-report-saved": { path: string };
  "about-report-show": undefined;
  "about-report-text": undefined;
  "about-system": undefined;
  "about-title": undefined;
  "about-versions": undefined;
  "activity-again": undefined;
  "activity-first-answer": undefined;
  "activity-fits-too": undefined;
  "activity-letter-line": undefined;
  "activity-neutral": undefined;
  "activity-not-yet": undefined;
  "activity-one": undefined;
  "activity-practice": undefined;
  "activity-practice-line": undefined;
  "activity-right": undefined;
  "activity-several": undefined;
  "assessment-again-lead": undefined;
  "assessment-again-title": undefined;
  "assessment-at-most": { most: string };
  "assessment-dont-know": undefined;
  "assessment-lead": undefined;
  "assessment-lead-rest": undefined;
  "assessment-next": undefined;
  "assessment-not-now": undefined;
  "assessment-pause": undefined;
  "assessment-paused": undefined;
  "assessment-pick": undefined;
  "assessment-resume": undefined;
  "assessment-saved": undefined;
  "assessment-see-picture": undefined;
  "assessment-start": undefined;
  "assessment-sure": undefined;
  "assessment-sure-text": undefined;
  "assessment-sure-title": undefined;
  "assessment-task": { number: string };
  "assessment-title": undefined;
  "assessment-unsure": undefined;
  "assessment-which": undefined;
  "assessment-yourself": undefined;
  "assessment-yourself-skip": undefined;
  "back-choose": undefined;
  "back-chosen": { path: string };
  "back-files-none": undefined;
  "back-files-title": undefined;
  "back-go": undefined;
  "back-lead": undefined;
  "back-missing-file": undefined;
  "back-missing-secret": undefined;
  "back-other": undefined;
  "back-path-why": undefined;
  "back-secret": undefined;
  "back-tile": undefined;
  "back-tile-text": undefined;
  "back-title": undefined;
  "back-working": undefined;
  "band-first-steps": undefined;
  "band-on-the-way": undefined;
  "band-sure": undefined;
  "bar-back": undefined;
  "bar-close": undefined;
  "bar-finish": undefined;
  "bar-help": undefined;
  "bar-language": undefined;
  "bar-language-title": undefined;
  "bar-leave": undefined;
  "bar-place": undefined;
  "bar-read-aloud": undefined;
  "bar-shift": { count: string };
  "bar-size-l": undefined;
  "bar-size-m": undefined;
  "bar-size-s": undefined;
  "bar-size-title": undefined;
  "bar-size-xl": undefined;
  "bar-text-size": undefined;
  "bar-theme-contrast": undefined;
  "bar-theme-dark": undefined;
  "bar-theme-light": undefined;
  "bar-theme-title": undefined;
  "bar-tools": undefined;
  "bar-voice": undefined;
  "call-ask": undefined;
  "call-end": undefined;
  "call-text": undefined;
  "call-title": undefined;
  "card-bell": undefined;
  "card-bicycle": undefined;
  "card-boat": undefined;
  "card-can": undefined;
  "card-fish": undefined;
  "card-hat": undefined;
  "card-kettle": undefined;
  "card-ladder": undefined;
  "card-lamp": undefined;
  "card-mushroom": undefined;
  "card-pear": undefined;
  "card-umbrella": undefined;
  "chat-again": undefined;
  "chat-back-one": undefined;
  "chat-call": undefined;
  "chat-happened": undefined;
  "chat-messages": undefined;
  "chat-not-yet": undefined;
  "chat-now": undefined;
  "chat-return": undefined;
  "chat-safe": undefined;
  "chat-talk": undefined;
  "chat-they": { name: string };
  "chat-try": undefined;
  "chat-ways": undefined;
  "chat-you": undefined;
  "chat-you-said": undefined;
  "chat-your-way": undefined;
  "check-again": undefined;
  "check-clock": undefined;
  "check-clock-bad": { now: string };
  "check-clock-good": { now: string };
  "check-disk": undefined;
  "check-disk-bad": { free: string };
  "check-disk-good": { free: string };
  "check-disk-unknown": undefined;
  "check-good": undefined;
  "check-kept": undefined;
  "check-kept-good": { when: string };
  "check-kept-lost": undefined;
  "check-kept-mark": undefined;
  "check-kept-try": undefined;
  "check-kept-wait": { when: string };
  "check-look": undefined;
  "check-print": undefined;
  "check-printer": undefined;
  "check-printer-bad": undefined;
  "check-printer-good": undefined;
  "check-printer-try": undefined;
  "check-screen": undefined;
  "check-screen-bad": { width: string; height: string };
  "check-screen-good": { width: string; height: string };
  "check-share": undefined;
  "check-share-good": undefined;
  "check-share-here": undefined;
  "check-sound": undefined;
  "check-sound-bad": undefined;
  "check-sound-good": undefined;
  "check-sound-heard": undefined;
  "check-sound-not": undefined;
  "check-sound-play": undefined;
  "check-sound-sentence": undefined;
  "check-sound-try": undefined;
  "check-voices": undefined;
  "check-voices-good": undefined;
  "check-voices-missing": { languages: string };
  "check-voices-none": undefined;
  "course-questions-free": undefined;
  "course-questions-give": undefined;
  "course-questions-gone": undefined;
  "course-questions-later": undefined;
  "course-questions-lead": { course: string };
  "course-questions-missing": undefined;
  "course-questions-offer": undefined;
  "course-questions-on": undefined;
  "course-questions-thanks": undefined;
  "detection-genuine": { genuine: number; kept: string };
  "detection-not-yet-apart": undefined;
  "detection-tells-apart": undefined;
  "detection-too-suspicious": undefined;
  "detection-too-trusting": undefined;
  "detection-traps": { traps: number; found: string };
  "end-about": undefined;
  "end-inbox": undefined;
  "end-missing": undefined;
  "end-missing-text": undefined;
  "end-next": undefined;
  "end-overview": undefined;
  "end-plan": undefined;
  "end-praise": undefined;
  "end-private": undefined;
  "end-title": { lesson: string };
  "end-title-open": { lesson: string };
  "end-where": undefined;
  "end-where-no": undefined;
  "end-where-text": undefined;
  "end-where-yes": undefined;
  "error-backup-bad": undefined;
  "error-backup-foreign": undefined;
  "error-backup-missing": undefined;
  "error-bad-answer": undefined;
  "error-bad-date": undefined;
  "error-bad-time": undefined;
  "error-bundle-foreign": undefined;
  "error-bundle-line": { line: string };
  "error-bundle-needs-passphrase": undefined;
  "error-bundle-no-trainer": undefined;
  "error-bundle-other-key": undefined;
  "error-bundle-signature": undefined;
  "error-busy": undefined;
  "error-course-questions-closed": undefined;
  "error-course-unknown-trainer": undefined;
  "error-database-damaged": undefined;
  "error-database-newer": undefined;
  "error-disk-full": undefined;
  "error-disk-full-elsewhere": undefined;
  "error-drop-full": undefined;
  "error-drop-gone": undefined;
  "error-drop-read-only": undefined;
  "error-erased-list-damaged": { line: string };
  "error-export-dates": undefined;
  "error-export-for-others": undefined;
  "error-export-format-off": undefined;
  "error-export-format-unfit": undefined;
  "error-export-too-large": undefined;
  "error-file-exists": undefined;
  "error-file-not-a-table": undefined;
  "error-file-too-large": undefined;
  "error-file-unreadable": undefined;
  "error-folder-not-empty": undefined;
  "error-hand-out-passphrase": undefined;
  "error-kit-empty": undefined;
  "error-lesson-too-new": undefined;
  "error-locked": undefined;
  "error-name-and-picture-taken": undefined;
  "error-name-empty": undefined;
  "error-name-taken": undefined;
  "error-network-drive": undefined;
  "error-no-assessment": undefined;
  "error-no-data": { path: string };
  "error-no-picture-yet": undefined;
  "error-no-trainer-key": undefined;
  "error-not-a-key": undefined;
  "error-not-accepted": { detail: string };
  "error-not-allowed": undefined;
  "error-not-allowed-here": undefined;
  "error-not-printed": undefined;
  "error-not-signed-in": undefined;
  "error-note-empty": undefined;
  "error-only-alone": undefined;
  "error-out-of-range": { what: string };
  "error-parcel-contradiction": undefined;
  "error-parcel-damaged": undefined;
  "error-parcel-erased": undefined;
  "error-parcel-foreign": undefined;
  "error-parcel-newer": undefined;
  "error-parcel-passphrase": undefined;
  "error-parcel-too-large": undefined;
  "error-passphrase-weak": undefined;
  "error-path-missing": undefined;
  "error-path-refused": undefined;
  "error-pin-later": { seconds: number };
  "error-pin-later-minutes": { minutes: number };
  "error-pin-needed": undefined;
  "error-pin-without-name": undefined;
  "error-pin-wrong": undefined;
  "error-policy-draft": { detail: string };
  "error-policy-invalid": { detail: string };
  "error-progress-differs": undefined;
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
  "error-two-or-three": undefined;
  "error-unexpected": undefined;
  "error-unknown-device": undefined;
  "error-unknown-group": undefined;
  "error-unknown-learner": undefined;
  "error-unknown-lesson": undefined;
  "error-unknown-step": undefined;
  "error-unknown-track": undefined;
  "error-unknown-trainer": undefined;
  "error-wrong-passphrase": undefined;
  "error-wrong-recovery-code": undefined;
  "exchange-back": undefined;
  "exchange-bring": undefined;
  "exchange-bring-do": undefined;
  "exchange-bring-text": undefined;
  "exchange-compare-first": undefined;
  "exchange-compared": undefined;
  "exchange-course-at": { when: string };
  "exchange-from": { trainer: string; site: string; when: string };
  "exchange-give": undefined;
  "exchange-give-do": undefined;
  "exchange-give-no": undefined;
  "exchange-give-text": undefined;
  "exchange-given": undefined;
  "exchange-holds": { count: number };
  "exchange-lead": { name: string };
  "exchange-locked": undefined;
  "exchange-numbers": { numbers: string };
  "exchange-older": undefined;
  "exchange-open": undefined;
  "exchange-passphrase": undefined;
  "exchange-shared": { when: string };
  "exchange-take": undefined;
  "exchange-taken": { count: number };
  "exchange-title": undefined;
  "exchange-unknown": { trainer: string; numbers: string };
  "exchange-unlock": undefined;
  "export-about-ability": undefined;
  "export-about-active-ms": undefined;
  "export-about-active-seconds": undefined;
  "export-about-at": undefined;
  "export-about-attended": undefined;
  "export-about-band": undefined;
  "export-about-band-high": undefined;
  "export-about-band-low": undefined;
  "export-about-best-percent": undefined;
  "export-about-chosen": undefined;
  "export-about-competence": undefined;
  "export-about-competences": undefined;
  "export-about-completed-at": undefined;
  "export-about-confidence": undefined;
  "export-about-course": undefined;
  "export-about-dont-know": undefined;
  "export-about-enrolled": undefined;
  "export-about-finished-at": undefined;
  "export-about-first-day": undefined;
  "export-about-first-try": undefined;
  "export-about-first-try-percent": undefined;
  "export-about-gain": undefined;
  "export-about-gain-high": undefined;
  "export-about-gain-low": undefined;
  "export-about-group": undefined;
  "export-about-hours": undefined;
  "export-about-item": undefined;
  "export-about-items": undefined;
  "export-about-kind": undefined;
  "export-about-language": undefined;
  "export-about-last-activity-at": undefined;
  "export-about-last-day": undefined;
  "export-about-learner-id": undefined;
  "export-about-learner-name": undefined;
  "export-about-lesson": undefined;
  "export-about-lesson-or-assessment": undefined;
  "export-about-lesson-title": undefined;
  "export-about-lessons-completed-total": undefined;
  "export-about-lessons-planned": undefined;
  "export-about-mean": undefined;
  "export-about-n": undefined;
  "export-about-pack-version": undefined;
  "export-about-phase": undefined;
  "export-about-result": undefined;
  "export-about-runs": undefined;
  "export-about-satisfaction-1": undefined;
  "export-about-satisfaction-2": undefined;
  "export-about-satisfaction-3": undefined;
  "export-about-satisfaction-n": undefined;
  "export-about-sd": undefined;
  "export-about-self-rating": undefined;
  "export-about-share-first-steps": undefined;
  "export-about-share-on-the-way": undefined;
  "export-about-share-sure": undefined;
  "export-about-site": undefined;
  "export-about-standard-error": undefined;
  "export-about-started-at": undefined;
  "export-about-status": undefined;
  "export-about-steps-seen": undefined;
  "export-about-steps-total": undefined;
  "export-about-suppressed": undefined;
  "export-about-track": undefined;
  "export-band-first-steps": undefined;
  "export-band-on-the-way": undefined;
  "export-band-sure": undefined;
  "export-column-ability": undefined;
  "export-column-active-ms": undefined;
  "export-column-active-seconds": undefined;
  "export-column-at": undefined;
  "export-column-attended": undefined;
  "export-column-band": undefined;
  "export-column-band-high": undefined;
  "export-column-band-low": undefined;
  "export-column-best-percent": undefined;
  "export-column-chosen": undefined;
  "export-column-competence": undefined;
  "export-column-competences": undefined;
  "export-column-completed-at": undefined;
  "export-column-confidence": undefined;
  "export-column-course": undefined;
  "export-column-dont-know": undefined;
  "export-column-enrolled": undefined;
  "export-column-finished-at": undefined;
  "export-column-first-day": undefined;
  "export-column-first-try": undefined;
  "export-column-first-try-percent": undefined;
  "export-column-gain": undefined;
  "export-column-gain-high": undefined;
  "export-column-gain-low": undefined;
  "export-column-group": undefined;
  "export-column-hours": undefined;
  "export-column-item": undefined;
  "export-column-items": undefined;
  "export-column-kind": undefined;
  "export-column-language": undefined;
  "export-column-last-activity-at": undefined;
  "export-column-last-day": undefined;
  "export-column-learner-id": undefined;
  "export-column-learner-name": undefined;
  "export-column-lesson": undefined;
  "export-column-lesson-or-assessment": undefined;
  "export-column-lesson-title": undefined;
  "export-column-lessons-completed-total": undefined;
  "export-column-lessons-planned": undefined;
  "export-column-mean": undefined;
  "export-column-n": undefined;
  "export-column-pack-version": undefined;
  "export-column-phase": undefined;
  "export-column-result": undefined;
  "export-column-runs": undefined;
  "export-column-satisfaction-1": undefined;
  "export-column-satisfaction-2": undefined;
  "export-column-satisfaction-3": undefined;
  "export-column-satisfaction-n": undefined;
  "export-column-sd": undefined;
  "export-column-self-rating": undefined;
  "export-column-share-first-steps": undefined;
  "export-column-share-on-the-way": undefined;
  "export-column-share-sure": undefined;
  "export-column-site": undefined;
  "export-column-standard-error": undefined;
  "export-column-started-at": undefined;
  "export-column-status": undefined;
  "export-column-steps-seen": undefined;
  "export-column-steps-total": undefined;
  "export-column-suppressed": undefined;
  "export-column-track": undefined;
  "export-confidence-sure": undefined;
  "export-confidence-unsure": undefined;
  "export-kind-chat": undefined;
  "export-kind-choice": undefined;
  "export-kind-choices": undefined;
  "export-kind-file": undefined;
  "export-kind-inbox": undefined;
  "export-kind-letter": undefined;
  "export-kind-match": undefined;
  "export-kind-order": undefined;
  "export-kind-password": undefined;
  "export-kind-plan": undefined;
  "export-kind-settings": undefined;
  "export-kind-sort": undefined;
  "export-kind-spot": undefined;
  "export-kind-typing": undefined;
  "export-kind-web": undefined;
  "export-language-de": undefined;
  "export-language-en": undefined;
  "export-language-fr": undefined;
  "export-language-nl": undefined;
  "export-no": undefined;
  "export-note-estimates": undefined;
  "export-note-personal": undefined;
  "export-note-private": undefined;
  "export-note-pseudonyms": undefined;
  "export-note-times": undefined;
  "export-overview-chart": undefined;
  "export-overview-empty": undefined;
  "export-overview-people": undefined;
  "export-overview-person": undefined;
  "export-overview-title": undefined;
  "export-paper-all-groups": undefined;
  "export-paper-course": undefined;
  "export-paper-days": undefined;
  "export-paper-figure": undefined;
  "export-paper-group": undefined;
  "export-paper-less": undefined;
  "export-paper-likely": undefined;
  "export-paper-mean": undefined;
  "export-paper-minutes": undefined;
  "export-paper-more": undefined;
  "export-paper-no-group": undefined;
  "export-paper-not-known": undefined;
  "export-paper-number": undefined;
  "export-paper-numbers": undefined;
  "export-paper-people": undefined;
  "export-paper-person": undefined;
  "export-paper-question": undefined;
  "export-paper-satisfaction": undefined;
  "export-paper-too-many": undefined;
  "export-paper-unclear": undefined;
  "export-paper-what": undefined;
  "export-people-names": undefined;
  "export-people-pseudonyms": undefined;
  "export-phase-booster": undefined;
  "export-phase-entry": undefined;
  "export-phase-exit": undefined;
  "export-read-me-column": undefined;
  "export-read-me-created": undefined;
  "export-read-me-from": undefined;
  "export-read-me-meaning": undefined;
  "export-read-me-no-limit": undefined;
  "export-read-me-people": undefined;
  "export-read-me-personal": undefined;
  "export-read-me-sheet": undefined;
  "export-read-me-title": undefined;
  "export-read-me-to": undefined;
  "export-read-me-who": undefined;
  "export-sheet-answers": undefined;
  "export-sheet-assessments": undefined;
  "export-sheet-courses": undefined;
  "export-sheet-lessons": undefined;
  "export-sheet-overview": undefined;
  "export-sheet-read-me": undefined;
  "export-sheet-summary": undefined;
  "export-status-completed": undefined;
  "export-status-not-yet": undefined;
  "export-status-repeated-well": undefined;
  "export-status-started": undefined;
  "export-suppressed-could-be-computed": undefined;
  "export-suppressed-too-few-people": undefined;
  "export-track-first-steps": undefined;
  "export-track-respect": undefined;
  "export-track-safety": undefined;
  "export-track-sovereignty": undefined;
  "export-xapi-account": undefined;
  "export-xapi-context": undefined;
  "export-xapi-home-page": undefined;
  "export-xapi-id": undefined;
  "export-xapi-object": undefined;
  "export-xapi-score": undefined;
  "export-xapi-timestamp": undefined;
  "export-xapi-verb": undefined;
  "export-yes": undefined;
  "file-again": undefined;
  "file-all-back": undefined;
  "file-back": undefined;
  "file-broken": { place: string };
  "file-broken-line": undefined;
  "file-copied": { file: string; place: string };
  "file-goal": { count: string };
  "file-gone": undefined;
  "file-how": undefined;
  "file-more-copies": { count: string };
  "file-next-day": undefined;
  "file-picked": { file: string };
  "file-place-broken": undefined;
  "file-place-fine": undefined;
  "file-places": { count: number };
  "file-put": undefined;
  "file-put-into": { place: string };
  "file-restore": undefined;
  "file-some-back": { count: number };
  "file-take-away": { file: string; place: string };
  "file-taken-away": { file: string };
  "file-who-everybody": undefined;
  "file-who-one": undefined;
  "finish-ask": undefined;
  "finish-ask-text": undefined;
  "finish-card": { card: string };
  "finish-close": undefined;
  "finish-go": undefined;
  "finish-guest": undefined;
  "finish-named": { name: string };
  "finish-start": undefined;
  "finish-stay": undefined;
  "finish-title": undefined;
  "finish-together": { names: string };
  "glossary-all": undefined;
  "glossary-back": undefined;
  "glossary-count": { count: number };
  "glossary-lead": undefined;
  "glossary-none": undefined;
  "glossary-search": undefined;
  "glossary-title": undefined;
  "happened-more": undefined;
  "happened-nothing-kept": undefined;
  "happened-numbers": undefined;
  "happened-steps": undefined;
  "happened-to-start": undefined;
  "help-always": undefined;
  "help-checked": { date: string };
  "help-choose": undefined;
  "help-contacts": undefined;
  "help-danger": undefined;
  "help-free": undefined;
  "help-go-on": undefined;
  "help-need": undefined;
  "help-no-language": undefined;
  "help-normal-cost": undefined;
  "help-out-of-date": undefined;
  "help-own-phone": undefined;
  "help-region": undefined;
  "help-speaks": { languages: string };
  "help-speaks-label": undefined;
  "help-title": undefined;
  "help-to-start": undefined;
  "home-all": undefined;
  "home-beginners": undefined;
  "home-continue": undefined;
  "home-continue-title": undefined;
  "home-done-text": undefined;
  "home-done-title": undefined;
  "home-glossary": undefined;
  "home-guest": undefined;
  "home-hello": { name: string };
  "home-hello-guest": undefined;
  "home-minutes-left": { minutes: number };
  "home-more": undefined;
  "home-progress": undefined;
  "home-review": undefined;
  "home-start": undefined;
  "home-start-title": undefined;
  "home-step": { step: string; steps: string };
  "home-today": { count: number };
  "home-together": undefined;
  "home-together-guests": undefined;
  "home-track-done": { done: string; all: string };
  "home-track-lessons": { count: number };
  "home-where": undefined;
  "inbox-all-sorted": undefined;
  "inbox-code-shows": undefined;
  "inbox-date": undefined;
  "inbox-decide": undefined;
  "inbox-delete": undefined;
  "inbox-deleted": undefined;
  "inbox-from": undefined;
  "inbox-keep": undefined;
  "inbox-kept": undefined;
  "inbox-list": undefined;
  "inbox-medium-mail": undefined;
  "inbox-medium-qr": undefined;
  "inbox-medium-text": undefined;
  "inbox-report": undefined;
  "inbox-reported": undefined;
  "keys-alt": undefined;
  "keys-does": undefined;
  "keys-does-back": undefined;
  "keys-does-escape": undefined;
  "keys-does-help": undefined;
  "keys-does-leave": undefined;
  "keys-does-list": undefined;
  "keys-does-next": undefined;
  "keys-does-press": undefined;
  "keys-does-read": undefined;
  "keys-does-tab": undefined;
  "keys-enter": undefined;
  "keys-escape": undefined;
  "keys-glossary": undefined;
  "keys-key": undefined;
  "keys-lead": undefined;
  "keys-question": undefined;
  "keys-shift": undefined;
  "keys-space": undefined;
  "keys-tab": undefined;
  "keys-three-times": undefined;
  "keys-title": undefined;
  "kit-attendance": undefined;
  "kit-attendance-hint": undefined;
  "kit-copies": { count: number };
  "kit-cut-hint": undefined;
  "kit-fold-hint": undefined;
  "kit-name": undefined;
  "kit-names": undefined;
  "kit-notice": undefined;
  "kit-notice-authority": undefined;
  "kit-notice-basis": undefined;
  "kit-notice-contact": undefined;
  "kit-notice-controller": undefined;
  "kit-notice-intro": undefined;
  "kit-notice-kept": undefined;
  "kit-notice-kept-lessons": undefined;
  "kit-notice-kept-name": undefined;
  "kit-notice-kept-trainer": undefined;
  "kit-notice-never": undefined;
  "kit-notice-never-guest": undefined;
  "kit-notice-never-private": undefined;
  "kit-notice-never-typed": undefined;
  "kit-notice-purpose": undefined;
  "kit-notice-rights": undefined;
  "kit-notice-rights-ask": undefined;
  "kit-notice-rights-erase": undefined;
  "kit-notice-rights-see": undefined;
  "kit-notice-title": undefined;
  "kit-notice-unfilled": undefined;
  "kit-notice-where": undefined;
  "kit-notice-where-files": undefined;
  "kit-notice-where-here": undefined;
  "kit-notice-where-long": undefined;
  "kit-number": undefined;
  "kit-numbers": undefined;
  "kit-pictures": undefined;
  "kit-pictures-purpose": undefined;
  "kit-run": undefined;
  "kit-run-assigned": undefined;
  "kit-run-day": { number: string; date: string };
  "kit-run-empty": undefined;
  "kit-run-order": undefined;
  "kit-run-sum": { lessons: number; minutes: number };
  "kit-satisfaction": undefined;
  "kit-satisfaction-intro": undefined;
  "kit-satisfaction-more": undefined;
  "kit-satisfaction-thanks": undefined;
  "kit-sheets": undefined;
  "kit-title": undefined;
  "kit-twins": undefined;
  "kit-voting": undefined;
  "leave-drink": undefined;
  "leave-drink-text": undefined;
  "leave-eyes": undefined;
  "leave-eyes-text": undefined;
  "leave-lead": undefined;
  "leave-lock": undefined;
  "leave-lock-text": undefined;
  "leave-save": undefined;
  "leave-save-text": undefined;
  "leave-sit": undefined;
  "leave-sit-text": undefined;
  "leave-title": undefined;
  "leave-to-start": undefined;
  "leave-update": undefined;
  "leave-update-text": undefined;
  "letter-always": undefined;
  "letter-by-hand": undefined;
  "letter-choose": undefined;
  "letter-one-of": undefined;
  "letter-yours": undefined;
  "listen-about": undefined;
  "listen-name": undefined;
  "match-choose": undefined;
  "match-drag": undefined;
  "match-how": undefined;
  "my-data-about": undefined;
  "my-data-assessment": { track: string };
  "my-data-copies": undefined;
  "my-data-copies-text": undefined;
  "my-data-copies-who": undefined;
  "my-data-course": undefined;
  "my-data-course-plan": { count: number };
  "my-data-days-away": undefined;
  "my-data-days-there": undefined;
  "my-data-erase": undefined;
  "my-data-erase-copies": undefined;
  "my-data-erase-do": undefined;
  "my-data-erase-keep": undefined;
  "my-data-erase-text": undefined;
  "my-data-erase-title": undefined;
  "my-data-erase-working": undefined;
  "my-data-erased-exports": { count: number };
  "my-data-erased-files": { count: number };
  "my-data-erased-go": undefined;
  "my-data-erased-left": { count: number };
  "my-data-erased-others": undefined;
  "my-data-erased-reach": undefined;
  "my-data-erased-stick": undefined;
  "my-data-erased-text": undefined;
  "my-data-erased-title": undefined;
  "my-data-external": undefined;
  "my-data-group": undefined;
  "my-data-language": undefined;
  "my-data-lead": undefined;
  "my-data-lead-guest": undefined;
  "my-data-line-answered": { step: string };
  "my-data-line-begun": undefined;
  "my-data-line-certificate": undefined;
  "my-data-line-completed": undefined;
  "my-data-line-finished": { band: string };
  "my-data-line-opened": undefined;
  "my-data-line-other": undefined;
  "my-data-line-planned": { chosen: string };
  "my-data-line-planned-none": undefined;
  "my-data-line-rated": { count: number };
  "my-data-line-review": undefined;
  "my-data-line-seen": { step: string };
  "my-data-line-task": { task: string };
  "my-data-name": undefined;
  "my-data-notes": undefined;
  "my-data-notes-none": undefined;
  "my-data-notes-text": undefined;
  "my-data-nothing-about": undefined;
  "my-data-other": undefined;
  "my-data-page-left-out": undefined;
  "my-data-page-made": { date: string };
  "my-data-page-title": undefined;
  "my-data-picture": undefined;
  "my-data-pin": undefined;
  "my-data-pin-set": undefined;
  "my-data-private": undefined;
  "my-data-private-title": undefined;
  "my-data-said-chosen": { chosen: string };
  "my-data-said-dont-know": undefined;
  "my-data-said-not-yet": undefined;
  "my-data-said-right": undefined;
  "my-data-said-sure": undefined;
  "my-data-said-together": undefined;
  "my-data-said-unsure": undefined;
  "my-data-settings": undefined;
  "my-data-show": { count: number };
  "my-data-since": undefined;
  "my-data-take": undefined;
  "my-data-title": undefined;
  "need-all": undefined;
  "need-card": undefined;
  "need-data": undefined;
  "need-health": undefined;
  "need-identity": undefined;
  "need-money": undefined;
  "need-password": undefined;
  "need-pictures": undefined;
  "need-purchase": undefined;
  "need-report": undefined;
  "need-talk": undefined;
  "need-threat": undefined;
  "need-violence": undefined;
  "notice-clock-behind": undefined;
  "notice-data-in-use": undefined;
  "notice-database-damaged": undefined;
  "notice-database-newer": undefined;
  "notice-database-read-only": undefined;
  "notice-network-drive": undefined;
  "notice-policy-invalid": { detail: string };
  "notices-title": undefined;
  "notices-unknown": undefined;
  "notices-use-backup": { date: string };
  "notices-use-empty": undefined;
  "order-down": { part: string };
  "order-how": undefined;
  "order-moved": { part: string; place: string; places: string };
  "order-up": { part: string };
  "paper-always": undefined;
  "paper-answers": undefined;
  "paper-answers-first": undefined;
  "paper-breaks": undefined;
  "paper-card": undefined;
  "paper-certificate": undefined;
  "paper-certificate-by": undefined;
  "paper-certificate-days": undefined;
  "paper-certificate-for": undefined;
  "paper-certificate-hours": undefined;
  "paper-certificate-note": undefined;
  "paper-certificate-place-day": undefined;
  "paper-certificate-signature": undefined;
  "paper-certificate-took-part": undefined;
  "paper-certificate-topics": undefined;
  "paper-copies": undefined;
  "paper-days": { from: string; to: string };
  "paper-decide": undefined;
  "paper-delete": undefined;
  "paper-file": undefined;
  "paper-fits": undefined;
  "paper-go-to": undefined;
  "paper-helps": undefined;
  "paper-hours": { hours: number };
  "paper-how-chat": undefined;
  "paper-how-choice": undefined;
  "paper-how-choices": undefined;
  "paper-how-file": undefined;
  "paper-how-inbox": undefined;
  "paper-how-letter": undefined;
  "paper-how-match": undefined;
  "paper-how-order": undefined;
  "paper-how-password": undefined;
  "paper-how-plan": undefined;
  "paper-how-settings": undefined;
  "paper-how-sort": undefined;
  "paper-how-spot": undefined;
  "paper-how-typing": undefined;
  "paper-how-web": undefined;
  "paper-keep": undefined;
  "paper-learned": undefined;
  "paper-least-length": undefined;
  "paper-lesson-sheet": undefined;
  "paper-medium-mail": undefined;
  "paper-medium-qr": undefined;
  "paper-medium-text": undefined;
  "paper-minutes": { minutes: number };
  "paper-now": undefined;
  "paper-one-of": undefined;
  "paper-plan": undefined;
  "paper-plan-blank": undefined;
  "paper-practice": undefined;
  "paper-reasons": undefined;
  "paper-report": undefined;
  "paper-role-address": undefined;
  "paper-role-amount": undefined;
  "paper-role-button": undefined;
  "paper-role-footer": undefined;
  "paper-role-from": undefined;
  "paper-role-heading": undefined;
  "paper-role-iban": undefined;
  "paper-role-name": undefined;
  "paper-role-price": undefined;
  "paper-role-rating": undefined;
  "paper-role-subject": undefined;
  "paper-role-text": undefined;
  "paper-the-end": undefined;
  "paper-twin": undefined;
  "paper-why": undefined;
  "paper-word": undefined;
  "parts-begun": undefined;
  "parts-done": undefined;
  "parts-failure-title": undefined;
  "parts-failure-unknown": undefined;
  "parts-minutes": { minutes: number };
  "parts-not-yet": undefined;
  "parts-other-language": { language: string };
  "parts-right": undefined;
  "parts-tilia": undefined;
  "parts-try-again": undefined;
  "passphrase-before": { strength: string; length: string };
  "passphrase-common": undefined;
  "passphrase-date": undefined;
  "passphrase-empty": undefined;
  "passphrase-four": undefined;
  "passphrase-four-example": undefined;
  "passphrase-four-why": undefined;
  "passphrase-goal-length": { count: number };
  "passphrase-goal-strength": { strength: string };
  "passphrase-goals": undefined;
  "passphrase-hide": undefined;
  "passphrase-keyboard": undefined;
  "passphrase-label": undefined;
  "passphrase-length": { count: number };
  "passphrase-line": undefined;
  "passphrase-name": undefined;
  "passphrase-reached": undefined;
  "passphrase-repeat": undefined;
  "passphrase-sequence": undefined;
  "passphrase-short": undefined;
  "passphrase-show": undefined;
  "passphrase-strength-0": undefined;
  "passphrase-strength-1": undefined;
  "passphrase-strength-2": undefined;
  "passphrase-strength-3": undefined;
  "passphrase-strength-4": undefined;
  "passphrase-strength-label": undefined;
  "passphrase-warning": undefined;
  "passphrase-warning-more": undefined;
  "passphrase-why": undefined;
  "passphrase-word": undefined;
  "picture-as-drawing": undefined;
  "picture-as-words": undefined;
  "picture-between": { band: string; low: string; high: string };
  "picture-certain": { band: string };
  "picture-change-about-the-same": { date: string };
  "picture-change-more": { date: string };
  "picture-change-more-with-hard": { date: string };
  "picture-change-surer": { date: string };
  "picture-change-title": undefined;
  "picture-change-too-few-new": { date: string };
  "picture-dont-know": { count: number };
  "picture-drawing": { first: string; middle: string; last: string; here: string };
  "picture-felt": { rating: string };
  "picture-hurried": undefined;
  "picture-knew-sure": undefined;
  "picture-knew-sure-text": undefined;
  "picture-knew-unsure": undefined;
  "picture-knew-unsure-text": undefined;
  "picture-lessons": { count: number };
  "picture-missed-sure": undefined;
  "picture-missed-sure-text": undefined;
  "picture-missed-unsure": undefined;
  "picture-missed-unsure-text": undefined;
  "picture-no-grade": undefined;
  "picture-open": { lesson: string };
  "picture-over": { track: string };
  "picture-overview": undefined;
  "picture-ran-out": undefined;
  "picture-read": undefined;
  "picture-read-text": undefined;
  "picture-seen": { tasks: number };
  "picture-sure-title": undefined;
  "picture-table-count": undefined;
  "picture-table-result": undefined;
  "picture-table-topic": undefined;
  "picture-title-first-steps": undefined;
  "picture-title-on-the-way": undefined;
  "picture-title-sure": undefined;
  "picture-topics": undefined;
  "picture-went-well": undefined;
  "picture-worth-a-look": undefined;
  "pin-about": undefined;
  "pin-ask": { name: string };
  "pin-ask-lead": undefined;
  "pin-before": undefined;
  "pin-change": undefined;
  "pin-choose": undefined;
  "pin-clear": undefined;
  "pin-count": { count: string };
  "pin-differ": undefined;
  "pin-forgotten": undefined;
  "pin-forgotten-text": undefined;
  "pin-latch": undefined;
  "pin-missing": { count: number };
  "pin-new": undefined;
  "pin-new-lead": undefined;
  "pin-next": undefined;
  "pin-none": undefined;
  "pin-remove": undefined;
  "pin-removed": undefined;
  "pin-repeat": undefined;
  "pin-repeat-lead": undefined;
  "pin-saved": undefined;
  "pin-some": undefined;
  "pin-title": undefined;
  "pin-yours": undefined;
  "plan-how": undefined;
  "plan-kept": undefined;
  "plan-not-kept": undefined;
  "player-blocks-missing": undefined;
  "player-check": undefined;
  "player-completion-only": undefined;
  "player-decide": undefined;
  "player-go-on": undefined;
  "player-letter-done": undefined;
  "player-lines-left": { count: number };
  "player-messages-left": { count: number };
  "player-next": undefined;
  "player-order-as-is": undefined;
  "player-overview": undefined;
  "player-pairs-left": { count: number };
  "player-passphrase-missing": undefined;
  "player-pick-one": undefined;
  "player-pick-some": undefined;
  "player-plan-keep": undefined;
  "player-plan-mine": undefined;
  "player-plan-none": undefined;
  "player-private": undefined;
  "player-settings-check": undefined;
  "player-skip": undefined;
  "player-skip-step": undefined;
  "player-step": { step: string; steps: string };
  "player-to-end": undefined;
  "player-words": undefined;
  "progress-begun": { count: number };
  "progress-done": { count: number };
  "progress-empty": undefined;
  "progress-empty-text": undefined;
  "progress-guest": undefined;
  "progress-last": { date: string };
  "progress-lessons": undefined;
  "progress-mine": undefined;
  "progress-mine-data": undefined;
  "progress-mine-take": undefined;
  "progress-overview": undefined;
  "progress-pictures": undefined;
  "progress-pin": undefined;
  "progress-plans": undefined;
  "progress-title": undefined;
  "progress-title-name": { name: string };
  "progress-tracks": undefined;
  "quiet-else": undefined;
  "quiet-ends": { minutes: number };
  "quiet-over": undefined;
  "quiet-stay": undefined;
  "quiet-text": undefined;
  "quiet-title": undefined;
  "rating-1": undefined;
  "rating-2": undefined;
  "rating-3": undefined;
  "rating-4": undefined;
  "read-add-linux": undefined;
  "read-add-mac": undefined;
  "read-add-then": undefined;
  "read-add-title": undefined;
  "read-add-windows": undefined;
  "read-anyway": undefined;
  "read-ask-desk": undefined;
  "read-headphones": undefined;
  "read-headphones-text": undefined;
  "read-lost": undefined;
  "read-lost-text": undefined;
  "read-no-server": undefined;
  "read-no-voice": { language: string };
  "read-not-now": undefined;
  "read-nothing": undefined;
  "read-sample": undefined;
  "read-speed-fast": undefined;
  "read-speed-normal": undefined;
  "read-speed-slow": undefined;
  "read-speed-title": undefined;
  "read-this": undefined;
  "read-this-option": { option: string };
  "read-try": undefined;
  "read-voice-of-system": undefined;
  "read-voice-title": undefined;
  "reason-goes-further": undefined;
  "reason-not-done-yet": undefined;
  "reason-sure-but-wrong": { tasks: number };
  "reason-was-hard": { tasks: number };
  "region-br": undefined;
  "region-dg": undefined;
  "region-vl": undefined;
  "region-wa": undefined;
  "report-backups": undefined;
  "report-events": undefined;
  "report-free": undefined;
  "report-kilobytes": { count: string };
  "report-log": undefined;
  "report-log-none": undefined;
  "report-made": undefined;
  "report-megabytes": { count: string };
  "report-newest": undefined;
  "report-none": undefined;
  "report-people": undefined;
  "report-records": undefined;
  "report-records-open": undefined;
  "report-records-shut": { why: string };
  "report-size": undefined;
  "report-title": undefined;
  "review-ahead": undefined;
  "review-done-text": undefined;
  "review-done-title": undefined;
  "review-empty-text": undefined;
  "review-empty-title": undefined;
  "review-next": { date: string };
  "review-none-text": undefined;
  "review-none-title": undefined;
  "satisfaction-answer-1": undefined;
  "satisfaction-answer-2": undefined;
  "satisfaction-answer-3": undefined;
  "satisfaction-answer-4": undefined;
  "satisfaction-answer-5": undefined;
  "satisfaction-question-1": undefined;
  "satisfaction-question-2": undefined;
  "satisfaction-question-3": undefined;
  "satisfaction-title": undefined;
  "service-all-safe": undefined;
  "service-cookies": undefined;
  "service-device": undefined;
  "service-hint": undefined;
  "service-login": undefined;
  "service-permissions": undefined;
  "service-privacy": undefined;
  "service-some-open": { count: number };
  "settings-about": undefined;
  "settings-all": undefined;
  "settings-done": undefined;
  "settings-language": undefined;
  "settings-lead-guest": undefined;
  "settings-lead-kept": undefined;
  "settings-motion": undefined;
  "settings-motion-calm": undefined;
  "settings-motion-calm-text": undefined;
  "settings-simple": undefined;
  "settings-simple-off": undefined;
  "settings-simple-on": undefined;
  "settings-simple-on-text": undefined;
  "settings-sizes": undefined;
  "settings-themes": undefined;
  "settings-title": undefined;
  "sheet-certificate": undefined;
  "sheet-certificate-all": undefined;
  "sheet-certificate-name": undefined;
  "sheet-certificate-name-hint": undefined;
  "sheet-certificate-text": undefined;
  "sheet-certificate-topics": undefined;
  "sheet-lesson": undefined;
  "sheet-lesson-text": undefined;
  "sheet-letter": undefined;
  "sheet-letter-text": undefined;
  "sheet-making": undefined;
  "sheet-print": undefined;
  "sheet-printed": undefined;
  "sheet-save": undefined;
  "sheet-saved": undefined;
  "sheet-twin-sub": undefined;
  "sheet-twin-title": undefined;
  "show-again": undefined;
  "show-count": { letter: string };
  "show-end": undefined;
  "show-hands": undefined;
  "show-level": { letters: string };
  "show-most": { letter: string };
  "show-nobody": undefined;
  "show-private-ask": undefined;
  "show-private-go": undefined;
  "show-private-help": undefined;
  "show-private-other": undefined;
  "show-private-say": undefined;
  "show-private-text": undefined;
  "show-private-title": undefined;
  "show-result": undefined;
  "show-this": undefined;
  "show-total": { count: number };
  "show-unclear": undefined;
  "show-vote": undefined;
  "show-votes": { count: number };
  "site-address": undefined;
  "site-back": undefined;
  "site-browser": undefined;
  "site-decide": undefined;
  "site-form-note": undefined;
  "site-links": undefined;
  "site-look-first": undefined;
  "site-why": undefined;
  "sort-cards-left": { count: number };
  "sort-empty": undefined;
  "sort-here": undefined;
  "sort-how": undefined;
  "sort-picked": { card: string };
  "sort-placed": { card: string; box: string };
  "sort-tray": undefined;
  "sort-undo": undefined;
  "sort-undone": undefined;
  "spot-account": undefined;
  "spot-alarms": { count: number };
  "spot-amount": undefined;
  "spot-clues": { clues: number; found: number };
  "spot-explained": undefined;
  "spot-found": undefined;
  "spot-harmless": undefined;
  "spot-how": undefined;
  "spot-marked": { count: number };
  "spot-missed": undefined;
  "spot-no-alarms": undefined;
  "spot-none-yet": undefined;
  "spot-note": undefined;
  "spot-scene-payment": undefined;
  "spot-scene-web": undefined;
  "spot-to": undefined;
  "start-happened": undefined;
  "start-happened-lead": undefined;
  "start-hello": undefined;
  "start-languages": undefined;
  "start-scene": undefined;
  "start-trainer": undefined;
  "start-welcome": undefined;
  "take-drive-free": { free: string };
  "take-drives-again": undefined;
  "take-drives-close": undefined;
  "take-drives-none": undefined;
  "take-drives-none-writable": undefined;
  "take-drives-title": undefined;
  "take-lead": undefined;
  "take-lead-guest": undefined;
  "take-page": undefined;
  "take-page-text": undefined;
  "take-path-example": { example: string };
  "take-path-label": undefined;
  "take-path-use": undefined;
  "take-path-why": undefined;
  "take-private": undefined;
  "take-save": undefined;
  "take-saved-back": undefined;
  "take-saved-file": { path: string };
  "take-saved-page": { path: string };
  "take-saved-stick": undefined;
  "take-saved-title": undefined;
  "take-secret": undefined;
  "take-secret-forgotten": undefined;
  "take-title": undefined;
  "take-working": undefined;
  "told-button": undefined;
  "told-go": undefined;
  "told-lead": undefined;
  "told-limits": undefined;
  "told-limits-text": undefined;
  "told-shift": undefined;
  "told-then": undefined;
  "told-title": undefined;
  "topic-card": undefined;
  "topic-money": undefined;
  "topic-password": undefined;
  "topic-pictures": undefined;
  "topic-threat": undefined;
  "track-begun": { step: string; steps: string };
  "track-lessons": undefined;
  "track-open": { lesson: string };
  "track-private": undefined;
  "track-reason-planned": undefined;
  "track-reason-sure-but-wrong": undefined;
  "track-reason-was-hard": undefined;
  "track-repeated": undefined;
  "trainer-account-lead": undefined;
  "trainer-account-name": undefined;
  "trainer-account-name-hint": undefined;
  "trainer-account-name-missing": undefined;
  "trainer-account-save": undefined;
  "trainer-account-title": undefined;
  "trainer-attendance-away": undefined;
  "trainer-attendance-back": undefined;
  "trainer-attendance-counts": { there: string; away: string; open: string };
  "trainer-attendance-day": undefined;
  "trainer-attendance-keys": undefined;
  "trainer-attendance-list": undefined;
  "trainer-attendance-no-days-text": undefined;
  "trainer-attendance-no-days-title": undefined;
  "trainer-attendance-nobody": undefined;
  "trainer-attendance-of": { number: string; days: string; day: string };
  "trainer-attendance-others": undefined;
  "trainer-attendance-others-hint": undefined;
  "trainer-attendance-others-unclear": undefined;
  "trainer-attendance-rest": undefined;
  "trainer-attendance-saved": undefined;
  "trainer-attendance-see": undefined;
  "trainer-attendance-so-far": { there: string; days: string };
  "trainer-attendance-there": undefined;
  "trainer-attendance-title": undefined;
  "trainer-attendance-write-days": undefined;
  "trainer-cancel": undefined;
  "trainer-check-sub": undefined;
  "trainer-check-title": undefined;
  "trainer-code-label": undefined;
  "trainer-code-lead": undefined;
  "trainer-code-missing": undefined;
  "trainer-code-once": undefined;
  "trainer-code-open": undefined;
  "trainer-code-paper": undefined;
  "trainer-code-title": undefined;
  "trainer-code-written": undefined;
  "trainer-collect-accept": undefined;
  "trainer-collect-changed": { count: number };
  "trainer-collect-computer": undefined;
  "trainer-collect-computer-last": { when: string };
  "trainer-collect-computer-never": undefined;
  "trainer-collect-computers": undefined;
  "trainer-collect-computers-none": undefined;
  "trainer-collect-conflicts": { count: number };
  "trainer-collect-device-text": { count: number };
  "trainer-collect-device-title": { name: string };
  "trainer-collect-erased": { count: number };
  "trainer-collect-erasure-do": undefined;
  "trainer-collect-erasure-keep": undefined;
  "trainer-collect-erasure-text": { day: string };
  "trainer-collect-erasure-title": { name: string };
  "trainer-collect-example-folder": undefined;
  "trainer-collect-file": undefined;
  "trainer-collect-files": undefined;
  "trainer-collect-from-file": undefined;
  "trainer-collect-from-share": undefined;
  "trainer-collect-future": { count: number; computer: string };
  "trainer-collect-gap": { computer: string; from: string; to: string };
  "trainer-collect-gap-open": { computer: string };
  "trainer-collect-hand-out": undefined;
  "trainer-collect-hand-out-share": undefined;
  "trainer-collect-hand-out-text": undefined;
  "trainer-collect-handed-out": { count: number };
  "trainer-collect-it": undefined;
  "trainer-collect-it-text": undefined;
  "trainer-collect-joined": undefined;
  "trainer-collect-joined-text": { other: string; shown: string };
  "trainer-collect-known": { count: number };
  "trainer-collect-last": { when: string };
  "trainer-collect-lead": undefined;
  "trainer-collect-lock": undefined;
  "trainer-collect-lock-missing": undefined;
  "trainer-collect-lock-text": undefined;
  "trainer-collect-mine": { numbers: string };
  "trainer-collect-mine-text": undefined;
  "trainer-collect-new": { count: number };
  "trainer-collect-new-computer": undefined;
  "trainer-collect-new-computer-text": undefined;
  "trainer-collect-nothing": undefined;
  "trainer-collect-notices": undefined;
  "trainer-collect-numbers": { numbers: string };
  "trainer-collect-out": { when: string };
  "trainer-collect-outcome": undefined;
  "trainer-collect-part": undefined;
  "trainer-collect-passphrase": undefined;
  "trainer-collect-passphrase-text": undefined;
  "trainer-collect-people": { count: number };
  "trainer-collect-questions": undefined;
  "trainer-collect-refuse": undefined;
  "trainer-collect-refused": undefined;
  "trainer-collect-result": undefined;
  "trainer-collect-same": undefined;
  "trainer-collect-same-title": undefined;
  "trainer-collect-share-files": { count: number };
  "trainer-collect-share-full": undefined;
  "trainer-collect-share-gone": undefined;
  "trainer-collect-share-read-only": undefined;
  "trainer-collect-since": { day: string };
  "trainer-collect-step-1": undefined;
  "trainer-collect-step-2": undefined;
  "trainer-collect-stopped": undefined;
  "trainer-collect-taken": undefined;
  "trainer-collect-title": undefined;
  "trainer-collect-try-again": undefined;
  "trainer-collect-two": undefined;
  "trainer-collect-unknown-computer": undefined;
  "trainer-collect-waiting": { count: number };
  "trainer-collect-waits": undefined;
  "trainer-collect-was-known": undefined;
  "trainer-continue": undefined;
  "trainer-course-add-day": undefined;
  "trainer-course-add-week": undefined;
  "trainer-course-back": undefined;
  "trainer-course-begins": undefined;
  "trainer-course-check": undefined;
  "trainer-course-completed-only": undefined;
  "trainer-course-day": { number: string };
  "trainer-course-day-twice": undefined;
  "trainer-course-days": undefined;
  "trainer-course-ends": undefined;
  "trainer-course-hours": undefined;
  "trainer-course-hours-hint": undefined;
  "trainer-course-hours-of-days": { hours: string };
  "trainer-course-hours-unclear": undefined;
  "trainer-course-minutes": { minutes: string };
  "trainer-course-name": undefined;
  "trainer-course-name-hint": undefined;
  "trainer-course-name-missing": undefined;
  "trainer-course-new-title": undefined;
  "trainer-course-no-days": undefined;
  "trainer-course-plan": undefined;
  "trainer-course-plan-chosen": { lessons: number };
  "trainer-course-plan-hours": { hours: string };
  "trainer-course-plan-minutes": { minutes: number };
  "trainer-course-remove-day": { number: string };
  "trainer-course-save": undefined;
  "trainer-course-time-hint": undefined;
  "trainer-course-time-order": undefined;
  "trainer-course-time-unclear": undefined;
  "trainer-courses-change": undefined;
  "trainer-courses-count": { count: number };
  "trainer-courses-dates": { from: string; to: string };
  "trainer-courses-days": { count: number };
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
  "trainer-group-band-first-steps": undefined;
  "trainer-group-band-none": undefined;
  "trainer-group-band-on-the-way": undefined;
  "trainer-group-band-sure": undefined;
  "trainer-group-choose": undefined;
  "trainer-group-columns": undefined;
  "trainer-group-columns-all": undefined;
  "trainer-group-columns-plan": undefined;
  "trainer-group-completed": undefined;
  "trainer-group-done": undefined;
  "trainer-group-empty-begin": undefined;
  "trainer-group-empty-text": undefined;
  "trainer-group-empty-title": undefined;
  "trainer-group-last": { day: string };
  "trainer-group-learners": { count: number };
  "trainer-group-legend": undefined;
  "trainer-group-legend-started": undefined;
  "trainer-group-legend-well": undefined;
  "trainer-group-lessons": { count: number };
  "trainer-group-name": undefined;
  "trainer-group-nobody-all": undefined;
  "trainer-group-nobody-open": undefined;
  "trainer-group-nobody-stuck": undefined;
  "trainer-group-nobody-title": undefined;
  "trainer-group-none-begin": undefined;
  "trainer-group-none-text": undefined;
  "trainer-group-none-title": undefined;
  "trainer-group-not-begun": undefined;
  "trainer-group-open": undefined;
  "trainer-group-show": undefined;
  "trainer-group-show-all": undefined;
  "trainer-group-show-open": undefined;
  "trainer-group-show-stuck": undefined;
  "trainer-group-shown": { count: string; all: string };
  "trainer-group-sort": undefined;
  "trainer-group-sort-completed": undefined;
  "trainer-group-sort-last": undefined;
  "trainer-group-sort-name": undefined;
  "trainer-group-stand": { track: string };
  "trainer-group-started": undefined;
  "trainer-group-steps-started": { seen: string; steps: string };
  "trainer-group-steps-stuck": { seen: string; steps: string };
  "trainer-group-stuck": { count: number };
  "trainer-group-stuck-word": undefined;
  "trainer-group-table": undefined;
  "trainer-group-well": undefined;
  "trainer-help": undefined;
  "trainer-help-check-1": undefined;
  "trainer-help-check-2": undefined;
  "trainer-help-check-3": undefined;
  "trainer-help-close": undefined;
  "trainer-help-collect-1": undefined;
  "trainer-help-collect-2": undefined;
  "trainer-help-collect-3": undefined;
  "trainer-help-courses-1": undefined;
  "trainer-help-courses-2": undefined;
  "trainer-help-courses-3": undefined;
  "trainer-help-group-1": undefined;
  "trainer-help-group-2": undefined;
  "trainer-help-group-3": undefined;
  "trainer-help-keyboard": undefined;
  "trainer-help-keys-1": undefined;
  "trainer-help-keys-2": undefined;
  "trainer-help-keys-3": undefined;
  "trainer-help-paper-1": undefined;
  "trainer-help-paper-2": undefined;
  "trainer-help-paper-3": undefined;
  "trainer-help-people-1": undefined;
  "trainer-help-people-2": undefined;
  "trainer-help-people-3": undefined;
  "trainer-help-reports-1": undefined;
  "trainer-help-reports-2": undefined;
  "trainer-help-reports-3": undefined;
  "trainer-help-safety-1": undefined;
  "trainer-help-safety-2": undefined;
  "trainer-help-safety-3": undefined;
  "trainer-help-show-1": undefined;
  "trainer-help-show-2": undefined;
  "trainer-help-show-3": undefined;
  "trainer-help-standing-1": undefined;
  "trainer-help-standing-2": undefined;
  "trainer-help-standing-3": undefined;
  "trainer-help-title": undefined;
  "trainer-help-today-1": undefined;
  "trainer-help-today-2": undefined;
  "trainer-help-today-3": undefined;
  "trainer-import-added": { count: number };
  "trainer-import-blocked": undefined;
  "trainer-import-by-comma": undefined;
  "trainer-import-by-semicolon": undefined;
  "trainer-import-by-tab": undefined;
  "trainer-import-change": undefined;
  "trainer-import-changed": { count: number };
  "trainer-import-choose": undefined;
  "trainer-import-column": undefined;
  "trainer-import-columns": undefined;
  "trainer-import-done": { added: number; changed: number; unchanged: string };
  "trainer-import-done-title": undefined;
  "trainer-import-file": { path: string };
  "trainer-import-first": { count: string };
  "trainer-import-group": undefined;
  "trainer-import-group-hint": undefined;
  "trainer-import-is-changed": undefined;
  "trainer-import-known": undefined;
  "trainer-import-lead": undefined;
  "trainer-import-message": undefined;
  "trainer-import-new": undefined;
  "trainer-import-other": undefined;
  "trainer-import-people": undefined;
  "trainer-import-preview": undefined;
  "trainer-import-problems": { count: number };
  "trainer-import-problems-text": undefined;
  "trainer-import-read-as": { encoding: string; separator: string };
  "trainer-import-row": undefined;
  "trainer-import-rows": { count: number };
  "trainer-import-save": undefined;
  "trainer-import-title": undefined;
  "trainer-import-to-people": undefined;
  "trainer-import-unchanged": { count: number };
  "trainer-items-answers": { count: number };
  "trainer-items-favourite": undefined;
  "trainer-items-hidden": { hidden: number; least: string };
  "trainer-items-lead": undefined;
  "trainer-items-none": { least: string };
  "trainer-items-odd": undefined;
  "trainer-items-right": undefined;
  "trainer-items-share": { share: string };
  "trainer-items-sort": undefined;
  "trainer-items-sort-hard": undefined;
  "trainer-items-sort-sure": undefined;
  "trainer-items-sure": undefined;
  "trainer-items-table": undefined;
  "trainer-items-task": undefined;
  "trainer-items-title": undefined;
  "trainer-items-unknown": undefined;
  "trainer-learner-bands": undefined;
  "trainer-learner-booster": undefined;
  "trainer-learner-days": undefined;
  "trainer-learner-entry": undefined;
  "trainer-learner-exit": undefined;
  "trainer-learner-hidden": undefined;
  "trainer-learner-hide": undefined;
  "trainer-learner-is-hidden": { name: string };
  "trainer-learner-is-shown": { name: string };
  "trainer-learner-last": { day: string };
  "trainer-learner-lesson": undefined;
  "trainer-learner-lessons": undefined;
  "trainer-learner-never": undefined;
  "trainer-learner-no-bands": undefined;
  "trainer-learner-no-days": undefined;
  "trainer-learner-none": undefined;
  "trainer-learner-not-yet": undefined;
  "trainer-learner-note": undefined;
  "trainer-learner-note-delete": undefined;
  "trainer-learner-note-deleted": undefined;
  "trainer-learner-note-hint": undefined;
  "trainer-learner-note-long": { most: string };
  "trainer-learner-note-save": undefined;
  "trainer-learner-note-saved": undefined;
  "trainer-learner-notes": undefined;
  "trainer-learner-notes-text": { name: string };
  "trainer-learner-only": undefined;
  "trainer-learner-report": undefined;
  "trainer-learner-see": { name: string };
  "trainer-learner-show": undefined;
  "trainer-learner-state": undefined;
  "trainer-learner-to-group": undefined;
  "trainer-learner-to-people": undefined;
  "trainer-learner-unplanned": undefined;
  "trainer-learner-when": undefined;
  "trainer-lock": undefined;
  "trainer-log-backed-up": undefined;
  "trainer-log-brought-back": undefined;
  "trainer-log-collected": undefined;
  "trainer-log-course-saved": undefined;
  "trainer-log-course-taken": undefined;
  "trainer-log-device-accepted": undefined;
  "trainer-log-device-refused": undefined;
  "trainer-log-erased": undefined;
  "trainer-log-erased-self": undefined;
  "trainer-log-exported": undefined;
  "trainer-log-handed-out": undefined;
  "trainer-log-imported": undefined;
  "trainer-log-joined": undefined;
  "trainer-log-kept-in-spite": undefined;
  "trainer-log-other": undefined;
  "trainer-log-parted": undefined;
  "trainer-log-pin-reset": undefined;
  "trainer-log-recovered": undefined;
  "trainer-log-restored": undefined;
  "trainer-log-set-up": undefined;
  "trainer-log-taken-along": undefined;
  "trainer-log-told-apart": undefined;
  "trainer-log-unlock-refused": undefined;
  "trainer-log-unlocked": undefined;
  "trainer-may-stay-empty": undefined;
  "trainer-menu": undefined;
  "trainer-menu-check": undefined;
  "trainer-menu-close": undefined;
  "trainer-menu-collect": undefined;
  "trainer-menu-courses": undefined;
  "trainer-menu-group": undefined;
  "trainer-menu-paper": undefined;
  "trainer-menu-people": undefined;
  "trainer-menu-reports": undefined;
  "trainer-menu-safety": undefined;
  "trainer-menu-show": undefined;
  "trainer-menu-standing": undefined;
  "trainer-menu-today": undefined;
  "trainer-no-group": undefined;
  "trainer-paper-attendance": undefined;
  "trainer-paper-back": undefined;
  "trainer-paper-each": { count: number };
  "trainer-paper-folder": undefined;
  "trainer-paper-language": undefined;
  "trainer-paper-names": undefined;
  "trainer-paper-no-lessons": undefined;
  "trainer-paper-no-people": undefined;
  "trainer-paper-notice": undefined;
  "trainer-paper-numbers": undefined;
  "trainer-paper-once": undefined;
  "trainer-paper-one-lesson": undefined;
  "trainer-paper-pictures": undefined;
  "trainer-paper-print": { count: number };
  "trainer-paper-run": undefined;
  "trainer-paper-satisfaction": undefined;
  "trainer-paper-save": undefined;
  "trainer-paper-sheets": undefined;
  "trainer-paper-sub": undefined;
  "trainer-paper-title": undefined;
  "trainer-paper-twins": undefined;
  "trainer-paper-unfilled": undefined;
  "trainer-paper-voting": undefined;
  "trainer-paper-what": undefined;
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
  "trainer-people-action": undefined;
  "trainer-people-add": undefined;
  "trainer-people-add-hint": undefined;
  "trainer-people-add-missing": undefined;
  "trainer-people-add-name": undefined;
  "trainer-people-add-save": undefined;
  "trainer-people-add-title": undefined;
  "trainer-people-added": { name: string };
  "trainer-people-apart": undefined;
  "trainer-people-clear": undefined;
  "trainer-people-count": { count: number };
  "trainer-people-empty-text": undefined;
  "trainer-people-empty-title": undefined;
  "trainer-people-erase": undefined;
  "trainer-people-erase-do": undefined;
  "trainer-people-erase-files": undefined;
  "trainer-people-erase-keep": undefined;
  "trainer-people-erase-text": undefined;
  "trainer-people-erase-title": { name: string };
  "trainer-people-erased": { name: string; events: number };
  "trainer-people-found": { count: number };
  "trainer-people-found-none": undefined;
  "trainer-people-group": undefined;
  "trainer-people-hidden": { count: number };
  "trainer-people-import": undefined;
  "trainer-people-is-hidden": undefined;
  "trainer-people-join": undefined;
  "trainer-people-join-keep": undefined;
  "trainer-people-join-text": { name: string };
  "trainer-people-join-title": { name: string };
  "trainer-people-joined": { count: number };
  "trainer-people-more": { count: string };
  "trainer-people-name": undefined;
  "trainer-people-parted": { name: string };
  "trainer-people-pin": undefined;
  "trainer-people-pin-done": { name: string };
  "trainer-people-pin-keep": undefined;
  "trainer-people-pin-sure": undefined;
  "trainer-people-pin-text": { name: string };
  "trainer-people-pin-title": { name: string };
  "trainer-people-same": { count: number };
  "trainer-people-search": undefined;
  "trainer-people-table": undefined;
  "trainer-people-title": undefined;
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
  "trainer-reports-again": undefined;
  "trainer-reports-all-time": undefined;
  "trainer-reports-answers": undefined;
  "trainer-reports-answers-sub": undefined;
  "trainer-reports-assessments": undefined;
  "trainer-reports-assessments-sub": undefined;
  "trainer-reports-both-days": undefined;
  "trainer-reports-change": undefined;
  "trainer-reports-contents": undefined;
  "trainer-reports-courses": undefined;
  "trainer-reports-courses-sub": undefined;
  "trainer-reports-csv": undefined;
  "trainer-reports-csv-excel": undefined;
  "trainer-reports-dates": { from: string; to: string };
  "trainer-reports-day-missing": undefined;
  "trainer-reports-days-check": undefined;
  "trainer-reports-days-reversed": undefined;
  "trainer-reports-done": { rows: number };
  "trainer-reports-done-names": undefined;
  "trainer-reports-done-pdf": undefined;
  "trainer-reports-done-title": undefined;
  "trainer-reports-everybody": undefined;
  "trainer-reports-everybody-sub": undefined;
  "trainer-reports-example": undefined;
  "trainer-reports-field": undefined;
  "trainer-reports-fields": { fields: number };
  "trainer-reports-format": undefined;
  "trainer-reports-from": undefined;
  "trainer-reports-group-missing": undefined;
  "trainer-reports-jsonl": undefined;
  "trainer-reports-learner-missing": undefined;
  "trainer-reports-meaning": undefined;
  "trainer-reports-names": undefined;
  "trainer-reports-names-missing": undefined;
  "trainer-reports-names-question": undefined;
  "trainer-reports-no-example": undefined;
  "trainer-reports-no-format": undefined;
  "trainer-reports-no-rows": undefined;
  "trainer-reports-noted": undefined;
  "trainer-reports-nothing-else": undefined;
  "trainer-reports-one-group": undefined;
  "trainer-reports-one-learner": undefined;
  "trainer-reports-only-fitting": undefined;
  "trainer-reports-others": undefined;
  "trainer-reports-others-sub": undefined;
  "trainer-reports-overview": undefined;
  "trainer-reports-own": undefined;
  "trainer-reports-own-sub": undefined;
  "trainer-reports-pdf": undefined;
  "trainer-reports-pick-group": undefined;
  "trainer-reports-pick-learner": undefined;
  "trainer-reports-preview": undefined;
  "trainer-reports-progress": undefined;
  "trainer-reports-progress-sub": undefined;
  "trainer-reports-pseudonyms": undefined;
  "trainer-reports-pseudonyms-sub": undefined;
  "trainer-reports-purpose": undefined;
  "trainer-reports-purpose-missing": undefined;
  "trainer-reports-purpose-question": undefined;
  "trainer-reports-quarter": undefined;
  "trainer-reports-quarter-missing": undefined;
  "trainer-reports-quarter-question": undefined;
  "trainer-reports-quarter-why": undefined;
  "trainer-reports-range": undefined;
  "trainer-reports-rows": { rows: number };
  "trainer-reports-save": undefined;
  "trainer-reports-since": { from: string };
  "trainer-reports-statements": undefined;
  "trainer-reports-summary": undefined;
  "trainer-reports-summary-sub": undefined;
  "trainer-reports-title": undefined;
  "trainer-reports-to": undefined;
  "trainer-reports-until": { to: string };
  "trainer-reports-what": undefined;
  "trainer-reports-what-missing": undefined;
  "trainer-reports-what-question": undefined;
  "trainer-reports-when": undefined;
  "trainer-reports-when-question": undefined;
  "trainer-reports-who": undefined;
  "trainer-reports-who-missing": undefined;
  "trainer-reports-who-question": undefined;
  "trainer-reports-with-names": undefined;
  "trainer-reports-with-names-sub": undefined;
  "trainer-reports-xapi": undefined;
  "trainer-reports-xapi-names": undefined;
  "trainer-reports-xlsx": undefined;
  "trainer-safety-action": undefined;
  "trainer-safety-backed-up": undefined;
  "trainer-safety-backups": undefined;
  "trainer-safety-backups-text": undefined;
  "trainer-safety-command-line": undefined;
  "trainer-safety-copied": undefined;
  "trainer-safety-copy": undefined;
  "trainer-safety-folder": undefined;
  "trainer-safety-folder-text": undefined;
  "trainer-safety-lead": undefined;
  "trainer-safety-lock": undefined;
  "trainer-safety-lock-now": undefined;
  "trainer-safety-lock-text": undefined;
  "trainer-safety-log": undefined;
  "trainer-safety-log-detail": undefined;
  "trainer-safety-log-empty": undefined;
  "trainer-safety-log-more": { count: string };
  "trainer-safety-log-text": undefined;
  "trainer-safety-log-what": undefined;
  "trainer-safety-log-when": undefined;
  "trainer-safety-log-who": undefined;
  "trainer-safety-none-text": undefined;
  "trainer-safety-none-title": undefined;
  "trainer-safety-now": undefined;
  "trainer-safety-person": undefined;
  "trainer-safety-restore": undefined;
  "trainer-safety-restore-aside": undefined;
  "trainer-safety-restore-do": undefined;
  "trainer-safety-restore-keep": undefined;
  "trainer-safety-restore-text": undefined;
  "trainer-safety-restore-title": { when: string };
  "trainer-safety-restored": { when: string };
  "trainer-safety-size": undefined;
  "trainer-safety-title": undefined;
  "trainer-safety-when": undefined;
  "trainer-satisfaction-add": undefined;
  "trainer-satisfaction-added": { count: number; sheet: string };
  "trainer-satisfaction-close": undefined;
  "trainer-satisfaction-few": { answers: string; least: string };
  "trainer-satisfaction-is-closed": { count: number };
  "trainer-satisfaction-is-open": { count: number };
  "trainer-satisfaction-joins": { least: string };
  "trainer-satisfaction-lead": undefined;
  "trainer-satisfaction-mean": { mean: string };
  "trainer-satisfaction-open": undefined;
  "trainer-satisfaction-paper": undefined;
  "trainer-satisfaction-paper-text": undefined;
  "trainer-satisfaction-people": { count: number };
  "trainer-satisfaction-result": undefined;
  "trainer-satisfaction-screen": undefined;
  "trainer-satisfaction-screen-text": undefined;
  "trainer-satisfaction-see": undefined;
  "trainer-satisfaction-sheet": undefined;
  "trainer-satisfaction-sheet-hint": undefined;
  "trainer-satisfaction-sheet-unclear": undefined;
  "trainer-satisfaction-table": undefined;
  "trainer-satisfaction-table-hint": undefined;
  "trainer-satisfaction-taken": { count: number };
  "trainer-satisfaction-title": undefined;
  "trainer-satisfaction-undo": undefined;
  "trainer-setup-fixed": undefined;
  "trainer-setup-lead": undefined;
  "trainer-setup-region": undefined;
  "trainer-setup-region-hint": undefined;
  "trainer-setup-site": undefined;
  "trainer-setup-site-hint": undefined;
  "trainer-setup-site-missing": undefined;
  "trainer-setup-title": undefined;
  "trainer-show-go": undefined;
  "trainer-show-missing": undefined;
  "trainer-show-sub": undefined;
  "trainer-show-text": undefined;
  "trainer-show-title": undefined;
  "trainer-standing-entry": undefined;
  "trainer-standing-exit": undefined;
  "trainer-standing-gain": undefined;
  "trainer-standing-gain-few": { both: string };
  "trainer-standing-gain-less": undefined;
  "trainer-standing-gain-more": undefined;
  "trainer-standing-gain-unclear": undefined;
  "trainer-standing-lead": undefined;
  "trainer-standing-nobody": undefined;
  "trainer-standing-none-text": undefined;
  "trainer-standing-none-title": undefined;
  "trainer-standing-people": { count: number };
  "trainer-step-of": { step: string; steps: string };
  "trainer-stop": undefined;
  "trainer-stopping": undefined;
  "trainer-strength-0": undefined;
  "trainer-strength-1": undefined;
  "trainer-strength-2": undefined;
  "trainer-strength-3": undefined;
  "trainer-strength-4": undefined;
  "trainer-strength-label": undefined;
  "trainer-to-start": undefined;
  "trainer-today-answers": { count: number };
  "trainer-today-attend": undefined;
  "trainer-today-backup": { when: string };
  "trainer-today-backup-none": undefined;
  "trainer-today-care": undefined;
  "trainer-today-computers": undefined;
  "trainer-today-courses": undefined;
  "trainer-today-day": { number: string; days: string };
  "trainer-today-erase": undefined;
  "trainer-today-erase-do": undefined;
  "trainer-today-erase-keep": undefined;
  "trainer-today-erase-stays": undefined;
  "trainer-today-erase-text": undefined;
  "trainer-today-erase-title": { count: number };
  "trainer-today-erased": { count: number };
  "trainer-today-go": undefined;
  "trainer-today-group": undefined;
  "trainer-today-guests": { count: number };
  "trainer-today-heard": { time: string };
  "trainer-today-help": { count: number };
  "trainer-today-here": { count: number };
  "trainer-today-last": { time: string };
  "trainer-today-next": undefined;
  "trainer-today-nobody": undefined;
  "trainer-today-none-text": undefined;
  "trainer-today-none-title": undefined;
  "trainer-today-now": undefined;
  "trainer-today-over": { count: number; day: string };
  "trainer-today-plan": undefined;
  "trainer-today-plan-done": undefined;
  "trainer-today-safety": undefined;
  "trainer-today-somebody": undefined;
  "trainer-today-soon": { count: number; day: string };
  "trainer-today-this": undefined;
  "trainer-today-times": { begins: string; ends: string };
  "trainer-today-title": undefined;
  "trainer-today-updated": { time: string };
  "trainer-today-waits": { count: number };
  "trainer-today-wants-help": undefined;
  "trainer-unlock-button": undefined;
  "trainer-unlock-choose": undefined;
  "trainer-unlock-forgotten": undefined;
  "trainer-unlock-lead": undefined;
  "trainer-unlock-title": undefined;
  "trainer-unlock-who": undefined;
  "trainer-working": undefined;
  "trainer-working-count": { done: string; total: string };
  "trainer-working-so-far": { done: string };
  "typing-astray": undefined;
  "typing-done": undefined;
  "typing-next": { sign: string };
  "typing-next-at": undefined;
  "typing-next-capital": { sign: string };
  "typing-next-digit": { sign: string };
  "typing-next-dot": undefined;
  "typing-next-space": undefined;
  "typing-not-kept": undefined;
  "who-card": undefined;
  "who-card-missing": undefined;
  "who-choose-first": undefined;
  "who-chosen": undefined;
  "who-chosen-person": { name: string; card: string };
  "who-continue": undefined;
  "who-guest": undefined;
  "who-guest-sub": undefined;
  "who-name": undefined;
  "who-name-hint": undefined;
  "who-name-missing": undefined;
  "who-new-title": undefined;
  "who-no-group": undefined;
  "who-own-name": undefined;
  "who-own-name-sub": undefined;
  "who-press-picture": undefined;
  "who-scene": undefined;
  "who-search": undefined;
  "who-search-none": undefined;
  "who-title": undefined;
  "who-together": undefined;
  "who-together-add": undefined;
  "who-together-add-guest": undefined;
  "who-together-add-name": undefined;
  "who-together-cancel": undefined;
  "who-together-full": undefined;
  "who-together-guest": undefined;
  "who-together-here": undefined;
  "who-together-lead": undefined;
  "who-together-missing": { count: number };
  "who-together-nobody": undefined;
  "who-together-remove": { name: string };
  "who-together-sub": undefined;
  "who-together-title": undefined;
}

/** The name of a sentence. */
export type WordKey = keyof WordArguments;

const numbers: Readonly<Record<string, readonly string[]>> = {
  "about-licences-others": ["count"],
  "detection-genuine": ["genuine"],
  "detection-traps": ["traps"],
  "error-pin-later": ["seconds"],
  "error-pin-later-minutes": ["minutes"],
  "error-roster-row": ["rows"],
  "error-try-later": ["seconds"],
  "exchange-holds": ["count"],
  "exchange-taken": ["count"],
  "file-places": ["count"],
  "file-some-back": ["count"],
  "glossary-count": ["count"],
  "home-minutes-left": ["minutes"],
  "home-today": ["count"],
  "home-track-lessons": ["count"],
  "kit-copies": ["count"],
  "kit-run-sum": ["lessons", "minutes"],
  "my-data-course-plan": ["count"],
  "my-data-erased-exports": ["count"],
  "my-data-erased-files": ["count"],
  "my-data-erased-left": ["count"],
  "my-data-line-rated": ["count"],
  "my-data-show": ["count"],
  "paper-hours": ["hours"],
  "paper-minutes": ["minutes"],
  "parts-minutes": ["minutes"],
  "passphrase-goal-length": ["count"],
  "passphrase-length": ["count"],
  "picture-dont-know": ["count"],
  "picture-lessons": ["count"],
  "picture-seen": ["tasks"],
  "pin-missing": ["count"],
  "player-lines-left": ["count"],
  "player-messages-left": ["count"],
  "player-pairs-left": ["count"],
  "progress-begun": ["count"],
  "progress-done": ["count"],
  "quiet-ends": ["minutes"],
  "reason-sure-but-wrong": ["tasks"],
  "reason-was-hard": ["tasks"],
  "service-some-open": ["count"],
  "show-total": ["count"],
  "show-votes": ["count"],
  "sort-cards-left": ["count"],
  "spot-alarms": ["count"],
  "spot-clues": ["clues", "found"],
  "spot-marked": ["count"],
  "trainer-collect-changed": ["count"],
  "trainer-collect-conflicts": ["count"],
  "trainer-collect-device-text": ["count"],
  "trainer-collect-erased": ["count"],
  "trainer-collect-future": ["count"],
  "trainer-collect-handed-out": ["count"],
  "trainer-collect-known": ["count"],
  "trainer-collect-new": ["count"],
  "trainer-collect-people": ["count"],
  "trainer-collect-share-files": ["count"],
  "trainer-collect-waiting": ["count"],
  "trainer-course-plan-chosen": ["lessons"],
  "trainer-course-plan-minutes": ["minutes"],
  "trainer-courses-count": ["count"],
  "trainer-courses-days": ["count"],
  "trainer-courses-hours": ["hours"],
  "trainer-courses-learners": ["count"],
  "trainer-courses-lessons": ["count"],
  "trainer-group-learners": ["count"],
  "trainer-group-lessons": ["count"],
  "trainer-group-stuck": ["count"],
  "trainer-import-added": ["count"],
  "trainer-import-changed": ["count"],
  "trainer-import-done": ["added", "changed"],
  "trainer-import-problems": ["count"],
  "trainer-import-rows": ["count"],
  "trainer-import-unchanged": ["count"],
  "trainer-items-answers": ["count"],
  "trainer-items-hidden": ["hidden"],
  "trainer-paper-each": ["count"],
  "trainer-paper-print": ["count"],
  "trainer-people-count": ["count"],
  "trainer-people-erased": ["events"],
  "trainer-people-found": ["count"],
  "trainer-people-hidden": ["count"],
  "trainer-people-joined": ["count"],
  "trainer-people-same": ["count"],
  "trainer-reports-done": ["rows"],
  "trainer-reports-fields": ["fields"],
  "trainer-reports-rows": ["rows"],
  "trainer-satisfaction-added": ["count"],
  "trainer-satisfaction-is-closed": ["count"],
  "trainer-satisfaction-is-open": ["count"],
  "trainer-satisfaction-people": ["count"],
  "trainer-satisfaction-taken": ["count"],
  "trainer-standing-people": ["count"],
  "trainer-today-answers": ["count"],
  "trainer-today-erase-title": ["count"],
  "trainer-today-erased": ["count"],
  "trainer-today-guests": ["count"],
  "trainer-today-help": ["count"],
  "trainer-today-here": ["count"],
  "trainer-today-over": ["count"],
  "trainer-today-soon": ["count"],
  "trainer-today-waits": ["count"],
  "who-together-missing": ["count"],
};

/** What is said in every language at once. */
export type Greeting = Pick<Words, "startHappened" | "startHello" | "startWelcome">;

/** Every sentence of one language. */
export class Words extends Sentences<WordArguments> {
  /** Tilia */
  aboutApp(): string {
    return this.byKey("about-app");
  }

  /** Back */
  aboutBack(): string {
    return this.byKey("about-back");
  }

  /** Lessons */
  aboutCourse(): string {
    return this.byKey("about-course");
  }

  /** Data */
  aboutData(): string {
    return this.byKey("about-data");
  }

  /** Where the data is */
  aboutFolder(): string {
    return this.byKey("about-folder");
  }

  /** Nothing is kept on this computer at present. */
  aboutFolderNone(): string {
    return this.byKey("about-folder-none");
  }

  /** Tilia works without the internet. Nothing leaves this computer by itself. */
  aboutLead(): string {
    return this.byKey("about-lead");
  }

  /** Licences */
  aboutLicences(): string {
    return this.byKey("about-licences");
  }

  /**
   * { $count ->
   *     [one] Tilia uses the work of others: { $count } library.
   *    *[other] Tilia uses the work of others: { $count } libraries.
   *   }
   */
  aboutLicencesOthers(args: WordArguments["about-licences-others"]): string {
    return this.byKey("about-licences-others", args);
  }

  /** The drawings and icons belong to Tilia and have the same licence as the lessons. The typeface is Atkinson Hyperlegible Next, under the SIL Open Font License 1.1. */
  aboutLicencesParts(): string {
    return this.byKey("about-licences-parts");
  }

  /** Show all libraries and licences */
  aboutLicencesShow(): string {
    return this.byKey("about-licences-show");
  }

  /** Tilia is free software under the European Union Public Licence 1.2. The lessons are under Creative Commons BY-SA 4.0. You may use, study, change and share both. */
  aboutLicencesText(): string {
    return this.byKey("about-licences-text");
  }

  /** Text of the licence */
  aboutLicencesTextOf(): string {
    return this.byKey("about-licences-text-of");
  }

  /** Rules on this computer */
  aboutPolicy(): string {
    return this.byKey("about-policy");
  }

  /** What is wrong */
  aboutPolicyError(): string {
    return this.byKey("about-policy-error");
  }

  /** File */
  aboutPolicyFile(): string {
    return this.byKey("about-policy-file");
  }

  /** The file with the rules has an error. So only visits without a name are possible. */
  aboutPolicyInvalid(): string {
    return this.byKey("about-policy-invalid");
  }

  /** Languages */
  aboutPolicyLanguages(): string {
    return this.byKey("about-policy-languages");
  }

  /** There are no special rules on this computer. */
  aboutPolicyNone(): string {
    return this.byKey("about-policy-none");
  }

  /** Region */
  aboutPolicyRegion(): string {
    return this.byKey("about-policy-region");
  }

  /** Used by */
  aboutPolicyRole(): string {
    return this.byKey("about-policy-role");
  }

  /** learners and trainers */
  aboutPolicyRoleBoth(): string {
    return this.byKey("about-policy-role-both");
  }

  /** learners */
  aboutPolicyRoleLearner(): string {
    return this.byKey("about-policy-role-learner");
  }

  /** trainers */
  aboutPolicyRoleTrainer(): string {
    return this.byKey("about-policy-role-trainer");
  }

  /** Shared computer */
  aboutPolicyShared(): string {
    return this.byKey("about-policy-shared");
  }

  /** yes, files are saved on USB sticks only */
  aboutPolicySharedYes(): string {
    return this.byKey("about-policy-shared-yes");
  }

  /** Place */
  aboutPolicySite(): string {
    return this.byKey("about-policy-site");
  }

  /** class list */
  aboutPolicyWayClassList(): string {
    return this.byKey("about-policy-way-class-list");
  }

  /** without a name */
  aboutPolicyWayGuest(): string {
    return this.byKey("about-policy-way-guest");
  }

  /** own name */
  aboutPolicyWayOwnName(): string {
    return this.byKey("about-policy-way-own-name");
  }

  /** Ways to come in */
  aboutPolicyWays(): string {
    return this.byKey("about-policy-ways");
  }

  /** A report for the person who helps */
  aboutReport(): string {
    return this.byKey("about-report");
  }

  /** Save the report */
  aboutReportSave(): string {
    return this.byKey("about-report-save");
  }

  /** The report is saved: { $path } */
  aboutReportSaved(args: WordArguments["about-report-saved"]): string {
    return this.byKey("about-report-saved", args);
  }

  /** Show the report */
  aboutReportShow(): string {
    return this.byKey("about-report-show");
  }

  /** It says how Tilia is doing on this computer. It holds no names and no answers. Read it here before you give it away. */
  aboutReportText(): string {
    return this.byKey("about-report-text");
  }

  /** System */
  aboutSystem(): string {
    return this.byKey("about-system");
  }

  /** About Tilia */
  aboutTitle(): string {
    return this.byKey("about-title");
  }

  /** Versions */
  aboutVersions(): string {
    return this.byKey("about-versions");
  }

  /** You can try again. */
  activityAgain(): string {
    return this.byKey("activity-again");
  }

  /** Your earlier answer */
  activityFirstAnswer(): string {
    return this.byKey("activity-first-answer");
  }

  /** Fits too */
  activityFitsToo(): string {
    return this.byKey("activity-fits-too");
  }

  /** Nothing is sent from here. */
  activityLetterLine(): string {
    return this.byKey("activity-letter-line");
  }

  /** Good to know */
  activityNeutral(): string {
    return this.byKey("activity-neutral");
  }

  /** Not yet */
  activityNotYet(): string {
    return this.byKey("activity-not-yet");
  }

  /** Choose one answer. */
  activityOne(): string {
    return this.byKey("activity-one");
  }

  /** Practice */
  activityPractice(): string {
    return this.byKey("activity-practice");
  }

  /** Nothing here is real. You can try everything. */
  activityPracticeLine(): string {
    return this.byKey("activity-practice-line");
  }

  /** Right */
  activityRight(): string {
    return this.byKey("activity-right");
  }

  /** More than one answer can be right. */
  activitySeveral(): string {
    return this.byKey("activity-several");
  }

  /** You get 6 to 12 tasks, new ones where possible. This is not an exam, and there is no time limit. */
  assessmentAgainLead(): string {
    return this.byKey("assessment-again-lead");
  }

  /** How far have I come? */
  assessmentAgainTitle(): string {
    return this.byKey("assessment-again-title");
  }

  /** at most { $most } */
  assessmentAtMost(args: WordArguments["assessment-at-most"]): string {
    return this.byKey("assessment-at-most", args);
  }

  /** I don’t know */
  assessmentDontKnow(): string {
    return this.byKey("assessment-dont-know");
  }

  /** You get 6 to 12 tasks. This is not an exam, and there is no time limit. */
  assessmentLead(): string {
    return this.byKey("assessment-lead");
  }

  /** “I don’t know” is a good answer. You can pause at any time. */
  assessmentLeadRest(): string {
    return this.byKey("assessment-lead-rest");
  }

  /** Next task */
  assessmentNext(): string {
    return this.byKey("assessment-next");
  }

  /** Not now */
  assessmentNotNow(): string {
    return this.byKey("assessment-not-now");
  }

  /** Pause */
  assessmentPause(): string {
    return this.byKey("assessment-pause");
  }

  /** You took a pause before. You continue from there. */
  assessmentPaused(): string {
    return this.byKey("assessment-paused");
  }

  /** Choose an answer */
  assessmentPick(): string {
    return this.byKey("assessment-pick");
  }

  /** Continue */
  assessmentResume(): string {
    return this.byKey("assessment-resume");
  }

  /** Your answers so far are kept. */
  assessmentSaved(): string {
    return this.byKey("assessment-saved");
  }

  /** See my last picture */
  assessmentSeePicture(): string {
    return this.byKey("assessment-see-picture");
  }

  /** Go to the tasks */
  assessmentStart(): string {
    return this.byKey("assessment-start");
  }

  /** Sure */
  assessmentSure(): string {
    return this.byKey("assessment-sure");
  }

  /** You can leave this question out. */
  assessmentSureText(): string {
    return this.byKey("assessment-sure-text");
  }

  /** How sure are you? */
  assessmentSureTitle(): string {
    return this.byKey("assessment-sure-title");
  }

  /** Task { $number } */
  assessmentTask(args: WordArguments["assessment-task"]): string {
    return this.byKey("assessment-task", args);
  }

  /** Where do I stand? */
  assessmentTitle(): string {
    return this.byKey("assessment-title");
  }

  /** Not sure */
  assessmentUnsure(): string {
    return this.byKey("assessment-unsure");
  }

  /** Which topic? */
  assessmentWhich(): string {
    return this.byKey("assessment-which");
  }

  /** How do you see yourself? */
  assessmentYourself(): string {
    return this.byKey("assessment-yourself");
  }

  /** You can leave this part out. */
  assessmentYourselfSkip(): string {
    return this.byKey("assessment-yourself-skip");
  }

  /** Choose the file */
  backChoose(): string {
    return this.byKey("back-choose");
  }

  /** Your file: { $path } */
  backChosen(args: WordArguments["back-chosen"]): string {
    return this.byKey("back-chosen", args);
  }

  /** No Tilia file was found on a USB stick. Plug in the stick, then look again. */
  backFilesNone(): string {
    return this.byKey("back-files-none");
  }

  /** Which file is yours? */
  backFilesTitle(): string {
    return this.byKey("back-files-title");
  }

  /** Continue */
  backGo(): string {
    return this.byKey("back-go");
  }

  /** You took your data along on another computer. Choose the file here and type its passphrase. */
  backLead(): string {
    return this.byKey("back-lead");
  }

  /** First choose the file */
  backMissingFile(): string {
    return this.byKey("back-missing-file");
  }

  /** Type the passphrase */
  backMissingSecret(): string {
    return this.byKey("back-missing-secret");
  }

  /** Choose another file */
  backOther(): string {
    return this.byKey("back-other");
  }

  /** This computer cannot show a window for files. Please type where the file is. */
  backPathWhy(): string {
    return this.byKey("back-path-why");
  }

  /** The passphrase of the file */
  backSecret(): string {
    return this.byKey("back-secret");
  }

  /** I have a file */
  backTile(): string {
    return this.byKey("back-tile");
  }

  /** Continue what you did on another computer */
  backTileText(): string {
    return this.byKey("back-tile-text");
  }

  /** Continue with my file */
  backTitle(): string {
    return this.byKey("back-title");
  }

  /** Tilia is opening the file. This can take a moment. */
  backWorking(): string {
    return this.byKey("back-working");
  }

  /** First steps */
  bandFirstSteps(): string {
    return this.byKey("band-first-steps");
  }

  /** On the way */
  bandOnTheWay(): string {
    return this.byKey("band-on-the-way");
  }

  /** Sure */
  bandSure(): string {
    return this.byKey("band-sure");
  }

  /** Back */
  barBack(): string {
    return this.byKey("bar-back");
  }

  /** Close */
  barClose(): string {
    return this.byKey("bar-close");
  }

  /** Finish */
  barFinish(): string {
    return this.byKey("bar-finish");
  }

  /** Help */
  barHelp(): string {
    return this.byKey("bar-help");
  }

  /** Language */
  barLanguage(): string {
    return this.byKey("bar-language");
  }

  /** Which language would you like? */
  barLanguageTitle(): string {
    return this.byKey("bar-language-title");
  }

  /** Leave */
  barLeave(): string {
    return this.byKey("bar-leave");
  }

  /** Where you are */
  barPlace(): string {
    return this.byKey("bar-place");
  }

  /** Read aloud */
  barReadAloud(): string {
    return this.byKey("bar-read-aloud");
  }

  /** Shift key { $count } of 3: leave */
  barShift(args: WordArguments["bar-shift"]): string {
    return this.byKey("bar-shift", args);
  }

  /** Large */
  barSizeL(): string {
    return this.byKey("bar-size-l");
  }

  /** Normal */
  barSizeM(): string {
    return this.byKey("bar-size-m");
  }

  /** Small */
  barSizeS(): string {
    return this.byKey("bar-size-s");
  }

  /** How large should the letters be? */
  barSizeTitle(): string {
    return this.byKey("bar-size-title");
  }

  /** Very large */
  barSizeXl(): string {
    return this.byKey("bar-size-xl");
  }

  /** Text size */
  barTextSize(): string {
    return this.byKey("bar-text-size");
  }

  /** High contrast */
  barThemeContrast(): string {
    return this.byKey("bar-theme-contrast");
  }

  /** Dark */
  barThemeDark(): string {
    return this.byKey("bar-theme-dark");
  }

  /** Light */
  barThemeLight(): string {
    return this.byKey("bar-theme-light");
  }

  /** Which colours are comfortable? */
  barThemeTitle(): string {
    return this.byKey("bar-theme-title");
  }

  /** Tools */
  barTools(): string {
    return this.byKey("bar-tools");
  }

  /** Voice */
  barVoice(): string {
    return this.byKey("bar-voice");
  }

  /** Ask for help */
  callAsk(): string {
    return this.byKey("call-ask");
  }

  /** I do not need help any more */
  callEnd(): string {
    return this.byKey("call-end");
  }

  /** Stay where you are. Somebody is coming to you. */
  callText(): string {
    return this.byKey("call-text");
  }

  /** I would like some help */
  callTitle(): string {
    return this.byKey("call-title");
  }

  /** Bell */
  cardBell(): string {
    return this.byKey("card-bell");
  }

  /** Bicycle */
  cardBicycle(): string {
    return this.byKey("card-bicycle");
  }

  /** Boat */
  cardBoat(): string {
    return this.byKey("card-boat");
  }

  /** Watering can */
  cardCan(): string {
    return this.byKey("card-can");
  }

  /** Fish */
  cardFish(): string {
    return this.byKey("card-fish");
  }

  /** Hat */
  cardHat(): string {
    return this.byKey("card-hat");
  }

  /** Kettle */
  cardKettle(): string {
    return this.byKey("card-kettle");
  }

  /** Ladder */
  cardLadder(): string {
    return this.byKey("card-ladder");
  }

  /** Lamp */
  cardLamp(): string {
    return this.byKey("card-lamp");
  }

  /** Mushroom */
  cardMushroom(): string {
    return this.byKey("card-mushroom");
  }

  /** Pear */
  cardPear(): string {
    return this.byKey("card-pear");
  }

  /** Umbrella */
  cardUmbrella(): string {
    return this.byKey("card-umbrella");
  }

  /** Begin again */
  chatAgain(): string {
    return this.byKey("chat-again");
  }

  /** One step back */
  chatBackOne(): string {
    return this.byKey("chat-back-one");
  }

  /** on the phone */
  chatCall(): string {
    return this.byKey("chat-call");
  }

  /** What happened */
  chatHappened(): string {
    return this.byKey("chat-happened");
  }

  /** by message */
  chatMessages(): string {
    return this.byKey("chat-messages");
  }

  /** This can go better */
  chatNotYet(): string {
    return this.byKey("chat-not-yet");
  }

  /** What do you do now? */
  chatNow(): string {
    return this.byKey("chat-now");
  }

  /** Back to this point */
  chatReturn(): string {
    return this.byKey("chat-return");
  }

  /** A good ending */
  chatSafe(): string {
    return this.byKey("chat-safe");
  }

  /** talking together */
  chatTalk(): string {
    return this.byKey("chat-talk");
  }

  /** { $name } says: */
  chatThey(args: WordArguments["chat-they"]): string {
    return this.byKey("chat-they", args);
  }

  /** Go back to any point, or begin again. */
  chatTry(): string {
    return this.byKey("chat-try");
  }

  /** There is more than one good way. */
  chatWays(): string {
    return this.byKey("chat-ways");
  }

  /** You say: */
  chatYou(): string {
    return this.byKey("chat-you");
  }

  /** You said */
  chatYouSaid(): string {
    return this.byKey("chat-you-said");
  }

  /** Your way through the conversation */
  chatYourWay(): string {
    return this.byKey("chat-your-way");
  }

  /** Check again */
  checkAgain(): string {
    return this.byKey("check-again");
  }

  /** Clock */
  checkClock(): string {
    return this.byKey("check-clock");
  }

  /** This computer shows { $now }. That cannot be right. Set the clock, or ask your IT. */
  checkClockBad(args: WordArguments["check-clock-bad"]): string {
    return this.byKey("check-clock-bad", args);
  }

  /** This computer shows { $now }. */
  checkClockGood(args: WordArguments["check-clock-good"]): string {
    return this.byKey("check-clock-good", args);
  }

  /** Room on the disk */
  checkDisk(): string {
    return this.byKey("check-disk");
  }

  /** Only { $free } are free. Make room before the course begins. */
  checkDiskBad(args: WordArguments["check-disk-bad"]): string {
    return this.byKey("check-disk-bad", args);
  }

  /** { $free } are free. That is enough for many courses. */
  checkDiskGood(args: WordArguments["check-disk-good"]): string {
    return this.byKey("check-disk-good", args);
  }

  /** This computer does not say how much room is free. */
  checkDiskUnknown(): string {
    return this.byKey("check-disk-unknown");
  }

  /** good */
  checkGood(): string {
    return this.byKey("check-good");
  }

  /** Data after a restart */
  checkKept(): string {
    return this.byKey("check-kept");
  }

  /** The mark of { $when } is still there after a restart. */
  checkKeptGood(args: WordArguments["check-kept-good"]): string {
    return this.byKey("check-kept-good", args);
  }

  /** Is the mark gone after the restart? Then this computer forgets everything. Talk to your IT. */
  checkKeptLost(): string {
    return this.byKey("check-kept-lost");
  }

  /** Set the mark */
  checkKeptMark(): string {
    return this.byKey("check-kept-mark");
  }

  /** Set a mark. Then restart the computer and open this page again. */
  checkKeptTry(): string {
    return this.byKey("check-kept-try");
  }

  /** The mark of { $when } is set. Now restart the computer and open this page again. */
  checkKeptWait(args: WordArguments["check-kept-wait"]): string {
    return this.byKey("check-kept-wait", args);
  }

  /** please look at this */
  checkLook(): string {
    return this.byKey("check-look");
  }

  /** Print for IT */
  checkPrint(): string {
    return this.byKey("check-print");
  }

  /** Printer */
  checkPrinter(): string {
    return this.byKey("check-printer");
  }

  /** No printer has taken the sheet. Is it switched on? If not, save sheets as PDF and print elsewhere. */
  checkPrinterBad(): string {
    return this.byKey("check-printer-bad");
  }

  /** A printer has taken the sheet. */
  checkPrinterGood(): string {
    return this.byKey("check-printer-good");
  }

  /** Print a sheet as a test. It is this result. */
  checkPrinterTry(): string {
    return this.byKey("check-printer-try");
  }

  /** Screen */
  checkScreen(): string {
    return this.byKey("check-screen");
  }

  /** { $width } by { $height } points. That is small. Many things then stand below each other. */
  checkScreenBad(args: WordArguments["check-screen-bad"]): string {
    return this.byKey("check-screen-bad", args);
  }

  /** { $width } by { $height } points. That is large enough. */
  checkScreenGood(args: WordArguments["check-screen-good"]): string {
    return this.byKey("check-screen-good", args);
  }

  /** Other computers in the room */
  checkShare(): string {
    return this.byKey("check-share");
  }

  /** The shared folder can be reached. */
  checkShareGood(): string {
    return this.byKey("check-share-good");
  }

  /** No shared folder is set up on this computer. You see only what happens here. */
  checkShareHere(): string {
    return this.byKey("check-share-here");
  }

  /** Sound */
  checkSound(): string {
    return this.byKey("check-sound");
  }

  /** The sentence could not be heard. Check the volume and the cables. Headphones are best in a course. */
  checkSoundBad(): string {
    return this.byKey("check-sound-bad");
  }

  /** The sentence could be heard. */
  checkSoundGood(): string {
    return this.byKey("check-sound-good");
  }

  /** I hear it */
  checkSoundHeard(): string {
    return this.byKey("check-sound-heard");
  }

  /** I hear nothing */
  checkSoundNot(): string {
    return this.byKey("check-sound-not");
  }

  /** Play the sentence */
  checkSoundPlay(): string {
    return this.byKey("check-sound-play");
  }

  /** Hello. If you can hear me, the sound is good. */
  checkSoundSentence(): string {
    return this.byKey("check-sound-sentence");
  }

  /** Play the sentence. Then say whether you hear it. */
  checkSoundTry(): string {
    return this.byKey("check-sound-try");
  }

  /** Voices for reading aloud */
  checkVoices(): string {
    return this.byKey("check-voices");
  }

  /** There is a voice for every language. */
  checkVoicesGood(): string {
    return this.byKey("check-voices-good");
  }

  /** No voice for: { $languages }. Ask your IT to set up voices for these languages. */
  checkVoicesMissing(args: WordArguments["check-voices-missing"]): string {
    return this.byKey("check-voices-missing", args);
  }

  /** This computer cannot read aloud. Ask your IT to set up speech. */
  checkVoicesNone(): string {
    return this.byKey("check-voices-none");
  }

  /** You may leave a question out. */
  courseQuestionsFree(): string {
    return this.byKey("course-questions-free");
  }

  /** Give my answers */
  courseQuestionsGive(): string {
    return this.byKey("course-questions-give");
  }

  /** Nobody can see what you answered, not even you. */
  courseQuestionsGone(): string {
    return this.byKey("course-questions-gone");
  }

  /** Not now */
  courseQuestionsLater(): string {
    return this.byKey("course-questions-later");
  }

  /** It is about “{ $course }”. Your answers are counted without your name. */
  courseQuestionsLead(args: WordArguments["course-questions-lead"]): string {
    return this.byKey("course-questions-lead", args);
  }

  /** Choose an answer */
  courseQuestionsMissing(): string {
    return this.byKey("course-questions-missing");
  }

  /** How was the course? */
  courseQuestionsOffer(): string {
    return this.byKey("course-questions-offer");
  }

  /** Continue learning */
  courseQuestionsOn(): string {
    return this.byKey("course-questions-on");
  }

  /** Thank you. Your answers are counted. */
  courseQuestionsThanks(): string {
    return this.byKey("course-questions-thanks");
  }

  /**
   * { $genuine ->
   *     [one] You kept { $kept } of { $genuine } genuine message.
   *    *[other] You kept { $kept } of { $genuine } genuine messages.
   *   }
   */
  detectionGenuine(args: WordArguments["detection-genuine"]): string {
    return this.byKey("detection-genuine", args);
  }

  /** Traps and genuine messages still look alike. The explanations show the difference. */
  detectionNotYetApart(): string {
    return this.byKey("detection-not-yet-apart");
  }

  /** You tell the traps and the genuine messages apart well. */
  detectionTellsApart(): string {
    return this.byKey("detection-tells-apart");
  }

  /** You find the traps. You also throw away genuine messages. */
  detectionTooSuspicious(): string {
    return this.byKey("detection-too-suspicious");
  }

  /** You keep the genuine messages. You also trust some of the traps. */
  detectionTooTrusting(): string {
    return this.byKey("detection-too-trusting");
  }

  /**
   * { $traps ->
   *     [one] You found { $found } of { $traps } trap.
   *    *[other] You found { $found } of { $traps } traps.
   *   }
   */
  detectionTraps(args: WordArguments["detection-traps"]): string {
    return this.byKey("detection-traps", args);
  }

  /** What this lesson was about */
  endAbout(): string {
    return this.byKey("end-about");
  }

  /** Your messages */
  endInbox(): string {
    return this.byKey("end-inbox");
  }

  /** Still open */
  endMissing(): string {
    return this.byKey("end-missing");
  }

  /** You can do this now or later. */
  endMissingText(): string {
    return this.byKey("end-missing-text");
  }

  /** Next lesson */
  endNext(): string {
    return this.byKey("end-next");
  }

  /** To the overview */
  endOverview(): string {
    return this.byKey("end-overview");
  }

  /** My plan */
  endPlan(): string {
    return this.byKey("end-plan");
  }

  /** Well done. This is what you take with you: */
  endPraise(): string {
    return this.byKey("end-praise");
  }

  /** Nothing from this lesson was kept. */
  endPrivate(): string {
    return this.byKey("end-private");
  }

  /** Done: { $lesson } */
  endTitle(args: WordArguments["end-title"]): string {
    return this.byKey("end-title", args);
  }

  /** So far: { $lesson } */
  endTitleOpen(args: WordArguments["end-title-open"]): string {
    return this.byKey("end-title-open", args);
  }

  /** Where do I stand? */
  endWhere(): string {
    return this.byKey("end-where");
  }

  /** Not now */
  endWhereNo(): string {
    return this.byKey("end-where-no");
  }

  /** A few tasks show what you already do well. No marks, no time limit. */
  endWhereText(): string {
    return this.byKey("end-where-text");
  }

  /** Have a look now */
  endWhereYes(): string {
    return this.byKey("end-where-yes");
  }

  /** This backup is damaged. Your current data was not changed. Please choose another backup. */
  errorBackupBad(): string {
    return this.byKey("error-backup-bad");
  }

  /** This file is not a Tilia backup. Your current data was not changed. Please choose another file. */
  errorBackupForeign(): string {
    return this.byKey("error-backup-foreign");
  }

  /** There is no backup on this computer yet. Your data was not changed. Choose a backup from a USB stick or another folder. */
  errorBackupMissing(): string {
    return this.byKey("error-backup-missing");
  }

  /** Tilia could not read this answer, so it was not saved. Your earlier answers are safe. Please choose again. */
  errorBadAnswer(): string {
    return this.byKey("error-bad-answer");
  }

  /** This date cannot be read. Nothing was changed. Write it as year, month and day: 2026-11-30. */
  errorBadDate(): string {
    return this.byKey("error-bad-date");
  }

  /** A time cannot be read, or the end comes before the beginning. Nothing was saved. Please look at the times of this day again. */
  errorBadTime(): string {
    return this.byKey("error-bad-time");
  }

  /** This is not a file that Tilia made for another computer. Nothing was taken from it. Please choose another file. */
  errorBundleForeign(): string {
    return this.byKey("error-bundle-foreign");
  }

  /** Line { $line } of this file cannot be read. Nothing was taken from the file. Make a new file on the other computer. */
  errorBundleLine(args: WordArguments["error-bundle-line"]): string {
    return this.byKey("error-bundle-line", args);
  }

  /** A passphrase opens this file. Nothing was taken from it yet. Enter the passphrase that was chosen when the file was made. */
  errorBundleNeedsPassphrase(): string {
    return this.byKey("error-bundle-needs-passphrase");
  }

  /** This computer does not know its trainer yet. Nothing was written. First take in a course file from the trainer. */
  errorBundleNoTrainer(): string {
    return this.byKey("error-bundle-no-trainer");
  }

  /** This file is locked for another trainer. Nothing was taken from it. Ask that trainer to open it, or make a new file on the other computer. */
  errorBundleOtherKey(): string {
    return this.byKey("error-bundle-other-key");
  }

  /** The signature in this file is not right. Nothing was taken from it. Make a new file on the other computer. */
  errorBundleSignature(): string {
    return this.byKey("error-bundle-signature");
  }

  /** Another program is using the data right now. Nothing was changed. Wait a moment, then try again. */
  errorBusy(): string {
    return this.byKey("error-busy");
  }

  /** The questions about your course are closed. Your learning is saved. If you want to say something, tell the trainer. */
  errorCourseQuestionsClosed(): string {
    return this.byKey("error-course-questions-closed");
  }

  /** This course file comes from a trainer who is not known here. Nothing was taken from it. Compare the numbers with the trainer, then confirm them. */
  errorCourseUnknownTrainer(): string {
    return this.byKey("error-course-unknown-trainer");
  }

  /** The file with the learning data is damaged. Tilia leaves it as it is and changes nothing in it. Bring back a backup, or ask the person who looks after this computer. */
  errorDatabaseDamaged(): string {
    return this.byKey("error-database-damaged");
  }

  /** This data comes from a newer version of Tilia. It is safe and was not changed. Please install the newer version on this computer. */
  errorDatabaseNewer(): string {
    return this.byKey("error-database-newer");
  }

  /** The disk of this computer is full. Your last answer may not have been saved; everything before it is safe. Ask somebody to free some space on the disk, then try again. */
  errorDiskFull(): string {
    return this.byKey("error-disk-full");
  }

  /** There is no room left in the chosen place. No file was written, and your data is safe. Choose another place, for example an empty USB stick. */
  errorDiskFullElsewhere(): string {
    return this.byKey("error-disk-full-elsewhere");
  }

  /** There is no room left in the shared folder. Nothing is lost; learning goes on. Ask the person who looks after the computers. */
  errorDropFull(): string {
    return this.byKey("error-drop-full");
  }

  /** The shared folder cannot be reached. Nothing is lost; learning goes on. Check the network, or use a USB stick. */
  errorDropGone(): string {
    return this.byKey("error-drop-gone");
  }

  /** Tilia may not write to the shared folder. Nothing is lost; learning goes on. Ask the person who looks after the computers. */
  errorDropReadOnly(): string {
    return this.byKey("error-drop-read-only");
  }

  /** The list of erased people is damaged at line { $line }. Nothing was restored, so that nobody who was erased comes back. Ask the person who looks after this computer. */
  errorErasedListDamaged(args: WordArguments["error-erased-list-damaged"]): string {
    return this.byKey("error-erased-list-damaged", args);
  }

  /** The first day comes after the last day. Nothing was written. Please change one of the two dates. */
  errorExportDates(): string {
    return this.byKey("error-export-dates");
  }

  /** Files for others hold whole groups or courses in one quarter. Nothing has left this computer. Please choose one quarter, and no single person. */
  errorExportForOthers(): string {
    return this.byKey("error-export-for-others");
  }

  /** This kind of file is turned off on this computer. Nothing has left it. Please choose another kind of file. */
  errorExportFormatOff(): string {
    return this.byKey("error-export-format-off");
  }

  /** This kind of file cannot hold this choice. Nothing has left this computer. Please choose another kind of file. */
  errorExportFormatUnfit(): string {
    return this.byKey("error-export-format-unfit");
  }

  /** This place cannot hold a file of this size. No file was written. Choose another place, or export less at a time. */
  errorExportTooLarge(): string {
    return this.byKey("error-export-too-large");
  }

  /** There is already a file with this name. It was not changed. Choose another name. */
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

  /** This file cannot be read. It was not changed. Check that it is still there and that you may open it. */
  errorFileUnreadable(): string {
    return this.byKey("error-file-unreadable");
  }

  /** This folder already holds data. Nothing in it was changed. Choose an empty folder. */
  errorFolderNotEmpty(): string {
    return this.byKey("error-folder-not-empty");
  }

  /** The other computers are not known here yet, so a passphrase must lock this file. Nothing was written. Choose a passphrase and try again. */
  errorHandOutPassphrase(): string {
    return this.byKey("error-hand-out-passphrase");
  }

  /** There is nothing to print here yet. Nothing has changed. Add people or plan lessons first. */
  errorKitEmpty(): string {
    return this.byKey("error-kit-empty");
  }

  /** This lesson needs a newer version of Tilia. What you have learned is saved. Go back and choose another lesson. */
  errorLessonTooNew(): string {
    return this.byKey("error-lesson-too-new");
  }

  /** Tilia is already open on this computer. Your data is safe. Continue in the other window, or close it first. */
  errorLocked(): string {
    return this.byKey("error-locked");
  }

  /** This name with this picture is already here. Is that you? Then press your picture. If not, choose another picture. */
  errorNameAndPictureTaken(): string {
    return this.byKey("error-name-and-picture-taken");
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

  /** There is no open self-assessment. Earlier results are safe. Begin again with “Where do I stand?”. */
  errorNoAssessment(): string {
    return this.byKey("error-no-assessment");
  }

  /** There is no Tilia data in { $path }. Nothing was changed. Name the folder with --data or in TILIA_DATA. */
  errorNoData(args: WordArguments["error-no-data"]): string {
    return this.byKey("error-no-data", args);
  }

  /** There is no picture of your skills yet. Nothing is lost. Answer the questions first; it takes a few minutes. */
  errorNoPictureYet(): string {
    return this.byKey("error-no-picture-yet");
  }

  /** Only a trainer can do this. Nothing was changed. Sign in to the trainer area, then try again. */
  errorNoTrainerKey(): string {
    return this.byKey("error-no-trainer-key");
  }

  /** This is not a key that Tilia can read. Nothing was written. Copy the whole line with the key and try again. */
  errorNotAKey(): string {
    return this.byKey("error-not-a-key");
  }

  /** This was not noted: { $detail }. Nothing was changed. Check the name of the lesson and the language. */
  errorNotAccepted(args: WordArguments["error-not-accepted"]): string {
    return this.byKey("error-not-accepted", args);
  }

  /** The settings of this organisation do not allow this. Nothing was changed. Ask the person who looks after Tilia. */
  errorNotAllowed(): string {
    return this.byKey("error-not-allowed");
  }

  /** This way of signing in is switched off on this computer. Nothing was changed. Choose another way, or ask the trainer. */
  errorNotAllowedHere(): string {
    return this.byKey("error-not-allowed-here");
  }

  /** The sheet was not printed: no printer was found, or it is not ready. Nothing is lost. You can save the sheet as a PDF and print it elsewhere. */
  errorNotPrinted(): string {
    return this.byKey("error-not-printed");
  }

  /** Your visit has ended. What you did is saved, unless you were a guest. Start again on the first page. */
  errorNotSignedIn(): string {
    return this.byKey("error-not-signed-in");
  }

  /** There is nothing in this note yet. Nothing was saved. Please write a sentence and try again. */
  errorNoteEmpty(): string {
    return this.byKey("error-note-empty");
  }

  /** Each person does this alone, so that the result is true. Nothing is lost. Finish this visit and come in one by one. */
  errorOnlyAlone(): string {
    return this.byKey("error-only-alone");
  }

  /** A number is too small or too large: { $what }. Nothing was saved. Please change the number. */
  errorOutOfRange(args: WordArguments["error-out-of-range"]): string {
    return this.byKey("error-out-of-range", args);
  }

  /** This file does not fit what is stored here. Nothing was changed. Ask the trainer or the person at the desk. */
  errorParcelContradiction(): string {
    return this.byKey("error-parcel-contradiction");
  }

  /** This file is damaged, or somebody changed it. Nothing was taken from it. If you have another copy, choose that one. */
  errorParcelDamaged(): string {
    return this.byKey("error-parcel-damaged");
  }

  /** You asked this computer to erase your data, so it does not take this file. Nothing was changed. You can learn without a name here. */
  errorParcelErased(): string {
    return this.byKey("error-parcel-erased");
  }

  /** This is not a file that Tilia made for taking along. Nothing was changed. Please choose another file. */
  errorParcelForeign(): string {
    return this.byKey("error-parcel-foreign");
  }

  /** This file comes from a newer version of Tilia. It is safe and was not changed. Use it on a computer with the newer version. */
  errorParcelNewer(): string {
    return this.byKey("error-parcel-newer");
  }

  /** This passphrase does not open the file. Nothing was changed. Check capital letters and spaces, then try again. */
  errorParcelPassphrase(): string {
    return this.byKey("error-parcel-passphrase");
  }

  /** This file is much larger than a Tilia file can be. Nothing was taken from it. Please choose another file. */
  errorParcelTooLarge(): string {
    return this.byKey("error-parcel-too-large");
  }

  /** This passphrase is easy to guess. Nothing was saved. Take four or more words that do not belong together. */
  errorPassphraseWeak(): string {
    return this.byKey("error-passphrase-weak");
  }

  /** This folder is not there. Nothing was written. If it is on a USB stick, plug in the stick and choose the folder again. */
  errorPathMissing(): string {
    return this.byKey("error-path-missing");
  }

  /** Tilia may not write to this place. Nothing was written there. Please choose another folder. */
  errorPathRefused(): string {
    return this.byKey("error-path-refused");
  }

  /**
   * { $seconds ->
   *     [one] Different pictures were pressed several times. Please wait { $seconds } second, then try again.
   *    *[other] Different pictures were pressed several times. Please wait { $seconds } seconds, then try again.
   *   }
   */
  errorPinLater(args: WordArguments["error-pin-later"]): string {
    return this.byKey("error-pin-later", args);
  }

  /**
   * { $minutes ->
   *     [one] Different pictures were pressed several times. Please wait about { $minutes } minute. Your trainer can also take the pictures away.
   *    *[other] Different pictures were pressed several times. Please wait about { $minutes } minutes. Your trainer can also take the pictures away.
   *   }
   */
  errorPinLaterMinutes(args: WordArguments["error-pin-later-minutes"]): string {
    return this.byKey("error-pin-later-minutes", args);
  }

  /** Three pictures are needed here. Nothing was changed. Press your three pictures in your order. */
  errorPinNeeded(): string {
    return this.byKey("error-pin-needed");
  }

  /** Three pictures are for people with a name here. Nothing was changed. Come in with your name for this. */
  errorPinWithoutName(): string {
    return this.byKey("error-pin-without-name");
  }

  /** Those were different pictures. Your data is safe. Try again, or ask your trainer. */
  errorPinWrong(): string {
    return this.byKey("error-pin-wrong");
  }

  /** The policy file has an error: { $detail }. With this file, Tilia would only allow visits without a name. Correct it, then check it again. */
  errorPolicyDraft(args: WordArguments["error-policy-draft"]): string {
    return this.byKey("error-policy-draft", args);
  }

  /** The policy file has an error: { $detail }. Your data is safe; for now only visits without a name are possible. Correct the file and start Tilia again. */
  errorPolicyInvalid(args: WordArguments["error-policy-invalid"]): string {
    return this.byKey("error-policy-invalid", args);
  }

  /** What happened is all there, but the progress shown does not match it. Nothing was changed. Let Tilia recalculate the progress: tilia-admin data rebuild. */
  errorProgressDiffers(): string {
    return this.byKey("error-progress-differs");
  }

  /** Tilia may not write to its data folder. What is already there is safe. Ask the person who looks after this computer to allow it. */
  errorReadOnly(): string {
    return this.byKey("error-read-only");
  }

  /** There are no people in this list. Nothing was imported. Check that this is the right file. */
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

  /** Row { $row } has the same external id. Each person needs an id of their own. */
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

  /** A letter or sign in this entry cannot be read. Save the list as “CSV UTF-8” and choose it again. */
  errorRosterUnreadableSign(): string {
    return this.byKey("error-roster-unreadable-sign");
  }

  /** This computer is already set up. Nothing was changed. Sign in with the existing account. */
  errorSetUpDone(): string {
    return this.byKey("error-set-up-done");
  }

  /** You stopped the work. No half-written file is left, and your data is as before. You can start again at any time. */
  errorStopped(): string {
    return this.byKey("error-stopped");
  }

  /** The trainer area is locked. All data is safe. Enter your passphrase to continue. */
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

  /** Two or three different people can learn together. Nothing was changed. Please choose again. */
  errorTwoOrThree(): string {
    return this.byKey("error-two-or-three");
  }

  /** Something went wrong that we did not expect. What you did before is saved. Please try again, or go back and continue from there. */
  errorUnexpected(): string {
    return this.byKey("error-unexpected");
  }

  /** This computer is not in the list any more. Nothing was changed. Look at the list again. */
  errorUnknownDevice(): string {
    return this.byKey("error-unknown-device");
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

  /** This step of the lesson does not exist any more. What you have learned is saved. Open the lesson again from the list. */
  errorUnknownStep(): string {
    return this.byKey("error-unknown-step");
  }

  /** These lessons are not on this computer. What you have learned is saved. Go back and choose another topic. */
  errorUnknownTrack(): string {
    return this.byKey("error-unknown-track");
  }

  /** There is no account with this name. Nothing was changed. Choose a name from the list. */
  errorUnknownTrainer(): string {
    return this.byKey("error-unknown-trainer");
  }

  /** This passphrase does not match the name. Nothing was changed. Check capital letters and spaces, then try again. */
  errorWrongPassphrase(): string {
    return this.byKey("error-wrong-passphrase");
  }

  /** This recovery code does not match the name. Nothing was changed. Compare it letter by letter with the paper on which you wrote it. */
  errorWrongRecoveryCode(): string {
    return this.byKey("error-wrong-recovery-code");
  }

  /** To the start page */
  exchangeBack(): string {
    return this.byKey("exchange-back");
  }

  /** Bring the course file */
  exchangeBring(): string {
    return this.byKey("exchange-bring");
  }

  /** Choose the file */
  exchangeBringDo(): string {
    return this.byKey("exchange-bring-do");
  }

  /** It brings the people, the groups and the plan. Afterwards everybody goes on where they stopped. */
  exchangeBringText(): string {
    return this.byKey("exchange-bring-text");
  }

  /** Compare the numbers first */
  exchangeCompareFirst(): string {
    return this.byKey("exchange-compare-first");
  }

  /** The numbers are the same */
  exchangeCompared(): string {
    return this.byKey("exchange-compared");
  }

  /** Last course file: { $when } */
  exchangeCourseAt(args: WordArguments["exchange-course-at"]): string {
    return this.byKey("exchange-course-at", args);
  }

  /** By { $trainer }, { $site }, made on { $when } */
  exchangeFrom(args: WordArguments["exchange-from"]): string {
    return this.byKey("exchange-from", args);
  }

  /** Give progress to the trainer */
  exchangeGive(): string {
    return this.byKey("exchange-give");
  }

  /** Save the file */
  exchangeGiveDo(): string {
    return this.byKey("exchange-give-do");
  }

  /** No trainer is known on this computer yet. Bring a course file first. */
  exchangeGiveNo(): string {
    return this.byKey("exchange-give-no");
  }

  /** The file is locked: only the trainer can open it. Private lessons are not in it. */
  exchangeGiveText(): string {
    return this.byKey("exchange-give-text");
  }

  /** The file is saved: */
  exchangeGiven(): string {
    return this.byKey("exchange-given");
  }

  /**
   * { $count ->
   *     [one] { $count } person
   *    *[other] { $count } people
   * }
   */
  exchangeHolds(args: WordArguments["exchange-holds"]): string {
    return this.byKey("exchange-holds", args);
  }

  /** This computer: { $name } */
  exchangeLead(args: WordArguments["exchange-lead"]): string {
    return this.byKey("exchange-lead", args);
  }

  /** This file is locked with a passphrase. The trainer knows the passphrase. */
  exchangeLocked(): string {
    return this.byKey("exchange-locked");
  }

  /** Numbers of this computer: { $numbers } */
  exchangeNumbers(args: WordArguments["exchange-numbers"]): string {
    return this.byKey("exchange-numbers", args);
  }

  /** A newer course file was taken in before. Take this one only if you are sure. */
  exchangeOlder(): string {
    return this.byKey("exchange-older");
  }

  /** For the trainer */
  exchangeOpen(): string {
    return this.byKey("exchange-open");
  }

  /** Passphrase of the file */
  exchangePassphrase(): string {
    return this.byKey("exchange-passphrase");
  }

  /** Last put into the shared folder: { $when } */
  exchangeShared(args: WordArguments["exchange-shared"]): string {
    return this.byKey("exchange-shared", args);
  }

  /** Take the course file in */
  exchangeTake(): string {
    return this.byKey("exchange-take");
  }

  /**
   * { $count ->
   *     [one] The course is here, with { $count } person.
   *    *[other] The course is here, with { $count } people.
   * }
   */
  exchangeTaken(args: WordArguments["exchange-taken"]): string {
    return this.byKey("exchange-taken", args);
  }

  /** For the trainer */
  exchangeTitle(): string {
    return this.byKey("exchange-title");
  }

  /** This computer does not know { $trainer } yet. Compare these numbers with those of the trainer: { $numbers } */
  exchangeUnknown(args: WordArguments["exchange-unknown"]): string {
    return this.byKey("exchange-unknown", args);
  }

  /** Open the file */
  exchangeUnlock(): string {
    return this.byKey("exchange-unlock");
  }

  /** Estimated skill on a scale from −4 to 4. The middle is about 0. */
  exportAboutAbility(): string {
    return this.byKey("export-about-ability");
  }

  /** How long it took to answer. A thousand is one second. */
  exportAboutActiveMs(): string {
    return this.byKey("export-about-active-ms");
  }

  /** Time in which something was done. Breaks do not count. */
  exportAboutActiveSeconds(): string {
    return this.byKey("export-about-active-seconds");
  }

  /** When the answer was given. */
  exportAboutAt(): string {
    return this.byKey("export-about-at");
  }

  /** How many came on at least one day, also without a name. */
  exportAboutAttended(): string {
    return this.byKey("export-about-attended");
  }

  /** First steps, on the way, or sure. */
  exportAboutBand(): string {
    return this.byKey("export-about-band");
  }

  /** The highest picture that is likely. */
  exportAboutBandHigh(): string {
    return this.byKey("export-about-band-high");
  }

  /** The lowest picture that is likely. */
  exportAboutBandLow(): string {
    return this.byKey("export-about-band-low");
  }

  /** The best share of the points so far. */
  exportAboutBestPercent(): string {
    return this.byKey("export-about-best-percent");
  }

  /** The short names of what was chosen. */
  exportAboutChosen(): string {
    return this.byKey("export-about-chosen");
  }

  /** What the task trains: a code of the European list DigComp. */
  exportAboutCompetence(): string {
    return this.byKey("export-about-competence");
  }

  /** What the lesson trains: codes of the European list DigComp. */
  exportAboutCompetences(): string {
    return this.byKey("export-about-competences");
  }

  /** When the lesson was completed for the first time. */
  exportAboutCompletedAt(): string {
    return this.byKey("export-about-completed-at");
  }

  /** How sure the person was of the answer. */
  exportAboutConfidence(): string {
    return this.byKey("export-about-confidence");
  }

  /** The name of the course, as you chose it. */
  exportAboutCourse(): string {
    return this.byKey("export-about-course");
  }

  /** How often “I don’t know” was the answer. */
  exportAboutDontKnow(): string {
    return this.byKey("export-about-dont-know");
  }

  /** How many people are in the group. */
  exportAboutEnrolled(): string {
    return this.byKey("export-about-enrolled");
  }

  /** When the self-assessment ended. */
  exportAboutFinishedAt(): string {
    return this.byKey("export-about-finished-at");
  }

  /** The first day of the course. */
  exportAboutFirstDay(): string {
    return this.byKey("export-about-first-day");
  }

  /** Yes when it was the first try at this task. */
  exportAboutFirstTry(): string {
    return this.byKey("export-about-first-try");
  }

  /** Share of the points when the lesson was done for the first time. */
  exportAboutFirstTryPercent(): string {
    return this.byKey("export-about-first-try-percent");
  }

  /** Mean change of the estimates from before to after. */
  exportAboutGain(): string {
    return this.byKey("export-about-gain");
  }

  /** The change is probably not greater than this. */
  exportAboutGainHigh(): string {
    return this.byKey("export-about-gain-high");
  }

  /** The change is probably not smaller than this. */
  exportAboutGainLow(): string {
    return this.byKey("export-about-gain-low");
  }

  /** The group of the learner. “*” means all groups together. */
  exportAboutGroup(): string {
    return this.byKey("export-about-group");
  }

  /** How many hours the course takes. */
  exportAboutHours(): string {
    return this.byKey("export-about-hours");
  }

  /** The fixed short name of the task. */
  exportAboutItem(): string {
    return this.byKey("export-about-item");
  }

  /** How many tasks were shown. */
  exportAboutItems(): string {
    return this.byKey("export-about-items");
  }

  /** What people do in the task. */
  exportAboutKind(): string {
    return this.byKey("export-about-kind");
  }

  /** The language this person chose when they last came in. */
  exportAboutLanguage(): string {
    return this.byKey("export-about-language");
  }

  /** When something was last done in the lesson. */
  exportAboutLastActivityAt(): string {
    return this.byKey("export-about-last-activity-at");
  }

  /** The last day of the course. */
  exportAboutLastDay(): string {
    return this.byKey("export-about-last-day");
  }

  /** A fixed code for each person. Two people with the same name have different codes. */
  exportAboutLearnerId(): string {
    return this.byKey("export-about-learner-id");
  }

  /** The name as it is written in the group. */
  exportAboutLearnerName(): string {
    return this.byKey("export-about-learner-name");
  }

  /** The fixed short name of the lesson. */
  exportAboutLesson(): string {
    return this.byKey("export-about-lesson");
  }

  /** Where the task belongs: short name of the lesson or of the self-assessment. */
  exportAboutLessonOrAssessment(): string {
    return this.byKey("export-about-lesson-or-assessment");
  }

  /** The title of the lesson. */
  exportAboutLessonTitle(): string {
    return this.byKey("export-about-lesson-title");
  }

  /** How many lessons everybody together has completed. */
  exportAboutLessonsCompletedTotal(): string {
    return this.byKey("export-about-lessons-completed-total");
  }

  /** How many lessons are in the plan of the course. */
  exportAboutLessonsPlanned(): string {
    return this.byKey("export-about-lessons-planned");
  }

  /** The mean of the estimates. */
  exportAboutMean(): string {
    return this.byKey("export-about-mean");
  }

  /** How many people these figures come from. */
  exportAboutN(): string {
    return this.byKey("export-about-n");
  }

  /** The version of the lessons that was open. */
  exportAboutPackVersion(): string {
    return this.byKey("export-about-pack-version");
  }

  /** Before the lessons, after them, or later. */
  exportAboutPhase(): string {
    return this.byKey("export-about-phase");
  }

  /** 1 is all right, 0 is nothing right. Empty where there is no right or wrong. */
  exportAboutResult(): string {
    return this.byKey("export-about-result");
  }

  /** How many times the lesson was begun. */
  exportAboutRuns(): string {
    return this.byKey("export-about-runs");
  }

  /** Mean: did the course help? Empty with fewer than five answers. */
  exportAboutSatisfaction1(): string {
    return this.byKey("export-about-satisfaction-1");
  }

  /** Mean: was it easy to understand? Empty with fewer than five answers. */
  exportAboutSatisfaction2(): string {
    return this.byKey("export-about-satisfaction-2");
  }

  /** Mean: do people feel safer? Empty with fewer than five answers. */
  exportAboutSatisfaction3(): string {
    return this.byKey("export-about-satisfaction-3");
  }

  /** How many answered the three questions at the end. */
  exportAboutSatisfactionN(): string {
    return this.byKey("export-about-satisfaction-n");
  }

  /** How far people differ: the standard deviation of the estimates. */
  exportAboutSd(): string {
    return this.byKey("export-about-sd");
  }

  /** How people see themselves: the mean of the “I can” sentences. */
  exportAboutSelfRating(): string {
    return this.byKey("export-about-self-rating");
  }

  /** Share of the group with this picture. 0.5 is one half. */
  exportAboutShareFirstSteps(): string {
    return this.byKey("export-about-share-first-steps");
  }

  /** Share of the group with this picture. 0.5 is one half. */
  exportAboutShareOnTheWay(): string {
    return this.byKey("export-about-share-on-the-way");
  }

  /** Share of the group with this picture. 0.5 is one half. */
  exportAboutShareSure(): string {
    return this.byKey("export-about-share-sure");
  }

  /** The library or school where people learn. */
  exportAboutSite(): string {
    return this.byKey("export-about-site");
  }

  /** How far the estimate may be off. A smaller number is more exact. */
  exportAboutStandardError(): string {
    return this.byKey("export-about-standard-error");
  }

  /** When it was opened for the first time. */
  exportAboutStartedAt(): string {
    return this.byKey("export-about-started-at");
  }

  /** Not yet, started, completed, or repeated with at least 80% of the points. */
  exportAboutStatus(): string {
    return this.byKey("export-about-status");
  }

  /** How many steps of the lesson were open. */
  exportAboutStepsSeen(): string {
    return this.byKey("export-about-steps-seen");
  }

  /** How many steps the lesson has. */
  exportAboutStepsTotal(): string {
    return this.byKey("export-about-steps-total");
  }

  /** Figures of very small groups are left out, so that nobody can be recognised. */
  exportAboutSuppressed(): string {
    return this.byKey("export-about-suppressed");
  }

  /** The topic to which the lesson belongs. */
  exportAboutTrack(): string {
    return this.byKey("export-about-track");
  }

  /** first steps */
  exportBandFirstSteps(): string {
    return this.byKey("export-band-first-steps");
  }

  /** on the way */
  exportBandOnTheWay(): string {
    return this.byKey("export-band-on-the-way");
  }

  /** sure */
  exportBandSure(): string {
    return this.byKey("export-band-sure");
  }

  /** Estimate */
  exportColumnAbility(): string {
    return this.byKey("export-column-ability");
  }

  /** Time to answer (milliseconds) */
  exportColumnActiveMs(): string {
    return this.byKey("export-column-active-ms");
  }

  /** Active time (seconds) */
  exportColumnActiveSeconds(): string {
    return this.byKey("export-column-active-seconds");
  }

  /** When */
  exportColumnAt(): string {
    return this.byKey("export-column-at");
  }

  /** Attended */
  exportColumnAttended(): string {
    return this.byKey("export-column-attended");
  }

  /** Picture */
  exportColumnBand(): string {
    return this.byKey("export-column-band");
  }

  /** Picture, at most */
  exportColumnBandHigh(): string {
    return this.byKey("export-column-band-high");
  }

  /** Picture, at least */
  exportColumnBandLow(): string {
    return this.byKey("export-column-band-low");
  }

  /** Best result (%) */
  exportColumnBestPercent(): string {
    return this.byKey("export-column-best-percent");
  }

  /** Chosen */
  exportColumnChosen(): string {
    return this.byKey("export-column-chosen");
  }

  /** Competence */
  exportColumnCompetence(): string {
    return this.byKey("export-column-competence");
  }

  /** Competences */
  exportColumnCompetences(): string {
    return this.byKey("export-column-competences");
  }

  /** Completed */
  exportColumnCompletedAt(): string {
    return this.byKey("export-column-completed-at");
  }

  /** How sure */
  exportColumnConfidence(): string {
    return this.byKey("export-column-confidence");
  }

  /** Course */
  exportColumnCourse(): string {
    return this.byKey("export-column-course");
  }

  /** “I don’t know” */
  exportColumnDontKnow(): string {
    return this.byKey("export-column-dont-know");
  }

  /** Enrolled */
  exportColumnEnrolled(): string {
    return this.byKey("export-column-enrolled");
  }

  /** Ended */
  exportColumnFinishedAt(): string {
    return this.byKey("export-column-finished-at");
  }

  /** First day */
  exportColumnFirstDay(): string {
    return this.byKey("export-column-first-day");
  }

  /** First try */
  exportColumnFirstTry(): string {
    return this.byKey("export-column-first-try");
  }

  /** First result (%) */
  exportColumnFirstTryPercent(): string {
    return this.byKey("export-column-first-try-percent");
  }

  /** Change */
  exportColumnGain(): string {
    return this.byKey("export-column-gain");
  }

  /** Change, at most */
  exportColumnGainHigh(): string {
    return this.byKey("export-column-gain-high");
  }

  /** Change, at least */
  exportColumnGainLow(): string {
    return this.byKey("export-column-gain-low");
  }

  /** Group */
  exportColumnGroup(): string {
    return this.byKey("export-column-group");
  }

  /** Hours */
  exportColumnHours(): string {
    return this.byKey("export-column-hours");
  }

  /** Task */
  exportColumnItem(): string {
    return this.byKey("export-column-item");
  }

  /** Tasks */
  exportColumnItems(): string {
    return this.byKey("export-column-items");
  }

  /** Kind */
  exportColumnKind(): string {
    return this.byKey("export-column-kind");
  }

  /** Language */
  exportColumnLanguage(): string {
    return this.byKey("export-column-language");
  }

  /** Last active */
  exportColumnLastActivityAt(): string {
    return this.byKey("export-column-last-activity-at");
  }

  /** Last day */
  exportColumnLastDay(): string {
    return this.byKey("export-column-last-day");
  }

  /** Learner number */
  exportColumnLearnerId(): string {
    return this.byKey("export-column-learner-id");
  }

  /** Name */
  exportColumnLearnerName(): string {
    return this.byKey("export-column-learner-name");
  }

  /** Lesson (short name) */
  exportColumnLesson(): string {
    return this.byKey("export-column-lesson");
  }

  /** Lesson or self-assessment */
  exportColumnLessonOrAssessment(): string {
    return this.byKey("export-column-lesson-or-assessment");
  }

  /** Lesson */
  exportColumnLessonTitle(): string {
    return this.byKey("export-column-lesson-title");
  }

  /** Lessons completed, all together */
  exportColumnLessonsCompletedTotal(): string {
    return this.byKey("export-column-lessons-completed-total");
  }

  /** Lessons planned */
  exportColumnLessonsPlanned(): string {
    return this.byKey("export-column-lessons-planned");
  }

  /** Mean */
  exportColumnMean(): string {
    return this.byKey("export-column-mean");
  }

  /** Number of people */
  exportColumnN(): string {
    return this.byKey("export-column-n");
  }

  /** Version of the lessons */
  exportColumnPackVersion(): string {
    return this.byKey("export-column-pack-version");
  }

  /** Occasion */
  exportColumnPhase(): string {
    return this.byKey("export-column-phase");
  }

  /** Result (0–1) */
  exportColumnResult(): string {
    return this.byKey("export-column-result");
  }

  /** Number of times */
  exportColumnRuns(): string {
    return this.byKey("export-column-runs");
  }

  /** It helped (1–5) */
  exportColumnSatisfaction1(): string {
    return this.byKey("export-column-satisfaction-1");
  }

  /** Easy to understand (1–5) */
  exportColumnSatisfaction2(): string {
    return this.byKey("export-column-satisfaction-2");
  }

  /** Safer now (1–5) */
  exportColumnSatisfaction3(): string {
    return this.byKey("export-column-satisfaction-3");
  }

  /** People who answered the questions */
  exportColumnSatisfactionN(): string {
    return this.byKey("export-column-satisfaction-n");
  }

  /** Spread */
  exportColumnSd(): string {
    return this.byKey("export-column-sd");
  }

  /** Own view (1–4) */
  exportColumnSelfRating(): string {
    return this.byKey("export-column-self-rating");
  }

  /** Share: first steps */
  exportColumnShareFirstSteps(): string {
    return this.byKey("export-column-share-first-steps");
  }

  /** Share: on the way */
  exportColumnShareOnTheWay(): string {
    return this.byKey("export-column-share-on-the-way");
  }

  /** Share: sure */
  exportColumnShareSure(): string {
    return this.byKey("export-column-share-sure");
  }

  /** Place */
  exportColumnSite(): string {
    return this.byKey("export-column-site");
  }

  /** Uncertainty */
  exportColumnStandardError(): string {
    return this.byKey("export-column-standard-error");
  }

  /** Began */
  exportColumnStartedAt(): string {
    return this.byKey("export-column-started-at");
  }

  /** How far */
  exportColumnStatus(): string {
    return this.byKey("export-column-status");
  }

  /** Steps seen */
  exportColumnStepsSeen(): string {
    return this.byKey("export-column-steps-seen");
  }

  /** Steps in total */
  exportColumnStepsTotal(): string {
    return this.byKey("export-column-steps-total");
  }

  /** Why figures are missing */
  exportColumnSuppressed(): string {
    return this.byKey("export-column-suppressed");
  }

  /** Topic */
  exportColumnTrack(): string {
    return this.byKey("export-column-track");
  }

  /** sure */
  exportConfidenceSure(): string {
    return this.byKey("export-confidence-sure");
  }

  /** not sure */
  exportConfidenceUnsure(): string {
    return this.byKey("export-confidence-unsure");
  }

  /** hold a conversation */
  exportKindChat(): string {
    return this.byKey("export-kind-chat");
  }

  /** choose one */
  exportKindChoice(): string {
    return this.byKey("export-kind-choice");
  }

  /** choose several */
  exportKindChoices(): string {
    return this.byKey("export-kind-choices");
  }

  /** store files */
  exportKindFile(): string {
    return this.byKey("export-kind-file");
  }

  /** check an inbox */
  exportKindInbox(): string {
    return this.byKey("export-kind-inbox");
  }

  /** write a letter */
  exportKindLetter(): string {
    return this.byKey("export-kind-letter");
  }

  /** find pairs */
  exportKindMatch(): string {
    return this.byKey("export-kind-match");
  }

  /** put in order */
  exportKindOrder(): string {
    return this.byKey("export-kind-order");
  }

  /** make a password */
  exportKindPassword(): string {
    return this.byKey("export-kind-password");
  }

  /** make a plan */
  exportKindPlan(): string {
    return this.byKey("export-kind-plan");
  }

  /** choose settings */
  exportKindSettings(): string {
    return this.byKey("export-kind-settings");
  }

  /** sort cards */
  exportKindSort(): string {
    return this.byKey("export-kind-sort");
  }

  /** find the clues */
  exportKindSpot(): string {
    return this.byKey("export-kind-spot");
  }

  /** type */
  exportKindTyping(): string {
    return this.byKey("export-kind-typing");
  }

  /** check a website */
  exportKindWeb(): string {
    return this.byKey("export-kind-web");
  }

  /** German */
  exportLanguageDe(): string {
    return this.byKey("export-language-de");
  }

  /** English */
  exportLanguageEn(): string {
    return this.byKey("export-language-en");
  }

  /** French */
  exportLanguageFr(): string {
    return this.byKey("export-language-fr");
  }

  /** Dutch */
  exportLanguageNl(): string {
    return this.byKey("export-language-nl");
  }

  /** no */
  exportNo(): string {
    return this.byKey("export-no");
  }

  /** Self-assessments are estimates for learning. They are not marks, and no reason to choose or refuse somebody. */
  exportNoteEstimates(): string {
    return this.byKey("export-note-estimates");
  }

  /** This file contains data about people. Please keep it safe, and delete it when you no longer need it. */
  exportNotePersonal(): string {
    return this.byKey("export-note-personal");
  }

  /** Private lessons never appear in this file. */
  exportNotePrivate(): string {
    return this.byKey("export-note-private");
  }

  /** A pseudonym stays the same in every file of this computer. Times are shown as days. */
  exportNotePseudonyms(): string {
    return this.byKey("export-note-pseudonyms");
  }

  /** Times are local times of the place where people learned. */
  exportNoteTimes(): string {
    return this.byKey("export-note-times");
  }

  /** Learners per lesson */
  exportOverviewChart(): string {
    return this.byKey("export-overview-chart");
  }

  /** There is nothing to show yet. */
  exportOverviewEmpty(): string {
    return this.byKey("export-overview-empty");
  }

  /** Number of learners */
  exportOverviewPeople(): string {
    return this.byKey("export-overview-people");
  }

  /** Learner */
  exportOverviewPerson(): string {
    return this.byKey("export-overview-person");
  }

  /** How far everybody has got */
  exportOverviewTitle(): string {
    return this.byKey("export-overview-title");
  }

  /** All groups */
  exportPaperAllGroups(): string {
    return this.byKey("export-paper-all-groups");
  }

  /** Course report */
  exportPaperCourse(): string {
    return this.byKey("export-paper-course");
  }

  /** When */
  exportPaperDays(): string {
    return this.byKey("export-paper-days");
  }

  /** Figure */
  exportPaperFigure(): string {
    return this.byKey("export-paper-figure");
  }

  /** Group report */
  exportPaperGroup(): string {
    return this.byKey("export-paper-group");
  }

  /** clearly less */
  exportPaperLess(): string {
    return this.byKey("export-paper-less");
  }

  /** Likely */
  exportPaperLikely(): string {
    return this.byKey("export-paper-likely");
  }

  /** Mean */
  exportPaperMean(): string {
    return this.byKey("export-paper-mean");
  }

  /** Minutes */
  exportPaperMinutes(): string {
    return this.byKey("export-paper-minutes");
  }

  /** clearly more */
  exportPaperMore(): string {
    return this.byKey("export-paper-more");
  }

  /** Without a group */
  exportPaperNoGroup(): string {
    return this.byKey("export-paper-no-group");
  }

  /** not noted */
  exportPaperNotKnown(): string {
    return this.byKey("export-paper-not-known");
  }

  /** No. */
  exportPaperNumber(): string {
    return this.byKey("export-paper-number");
  }

  /** The figures are the numbers of the lessons in the table above. */
  exportPaperNumbers(): string {
    return this.byKey("export-paper-numbers");
  }

  /** People */
  exportPaperPeople(): string {
    return this.byKey("export-paper-people");
  }

  /** Report about one person */
  exportPaperPerson(): string {
    return this.byKey("export-paper-person");
  }

  /** Three questions at the end */
  exportPaperQuestion(): string {
    return this.byKey("export-paper-question");
  }

  /** How was the course? */
  exportPaperSatisfaction(): string {
    return this.byKey("export-paper-satisfaction");
  }

  /** There are too many people for paper. The Excel file shows everybody. */
  exportPaperTooMany(): string {
    return this.byKey("export-paper-too-many");
  }

  /** hard to say */
  exportPaperUnclear(): string {
    return this.byKey("export-paper-unclear");
  }

  /** The course */
  exportPaperWhat(): string {
    return this.byKey("export-paper-what");
  }

  /** The file shows names. */
  exportPeopleNames(): string {
    return this.byKey("export-people-names");
  }

  /** The file shows pseudonyms instead of names. */
  exportPeoplePseudonyms(): string {
    return this.byKey("export-people-pseudonyms");
  }

  /** some time later */
  exportPhaseBooster(): string {
    return this.byKey("export-phase-booster");
  }

  /** before the lessons */
  exportPhaseEntry(): string {
    return this.byKey("export-phase-entry");
  }

  /** after the lessons */
  exportPhaseExit(): string {
    return this.byKey("export-phase-exit");
  }

  /** Column */
  exportReadMeColumn(): string {
    return this.byKey("export-read-me-column");
  }

  /** Made on */
  exportReadMeCreated(): string {
    return this.byKey("export-read-me-created");
  }

  /** From */
  exportReadMeFrom(): string {
    return this.byKey("export-read-me-from");
  }

  /** What it means */
  exportReadMeMeaning(): string {
    return this.byKey("export-read-me-meaning");
  }

  /** No limit */
  exportReadMeNoLimit(): string {
    return this.byKey("export-read-me-no-limit");
  }

  /** Names */
  exportReadMePeople(): string {
    return this.byKey("export-read-me-people");
  }

  /** Shows who it is */
  exportReadMePersonal(): string {
    return this.byKey("export-read-me-personal");
  }

  /** Sheet */
  exportReadMeSheet(): string {
    return this.byKey("export-read-me-sheet");
  }

  /** Tilia: what is in this file */
  exportReadMeTitle(): string {
    return this.byKey("export-read-me-title");
  }

  /** To (included) */
  exportReadMeTo(): string {
    return this.byKey("export-read-me-to");
  }

  /** Who */
  exportReadMeWho(): string {
    return this.byKey("export-read-me-who");
  }

  /** Answers */
  exportSheetAnswers(): string {
    return this.byKey("export-sheet-answers");
  }

  /** Self-assessments */
  exportSheetAssessments(): string {
    return this.byKey("export-sheet-assessments");
  }

  /** Courses */
  exportSheetCourses(): string {
    return this.byKey("export-sheet-courses");
  }

  /** Lessons */
  exportSheetLessons(): string {
    return this.byKey("export-sheet-lessons");
  }

  /** Overview */
  exportSheetOverview(): string {
    return this.byKey("export-sheet-overview");
  }

  /** Read me */
  exportSheetReadMe(): string {
    return this.byKey("export-sheet-read-me");
  }

  /** Group summary */
  exportSheetSummary(): string {
    return this.byKey("export-sheet-summary");
  }

  /** completed */
  exportStatusCompleted(): string {
    return this.byKey("export-status-completed");
  }

  /** not yet */
  exportStatusNotYet(): string {
    return this.byKey("export-status-not-yet");
  }

  /** repeated well */
  exportStatusRepeatedWell(): string {
    return this.byKey("export-status-repeated-well");
  }

  /** started */
  exportStatusStarted(): string {
    return this.byKey("export-status-started");
  }

  /** another figure could be worked out from it */
  exportSuppressedCouldBeComputed(): string {
    return this.byKey("export-suppressed-could-be-computed");
  }

  /** too few people */
  exportSuppressedTooFewPeople(): string {
    return this.byKey("export-suppressed-too-few-people");
  }

  /** First steps */
  exportTrackFirstSteps(): string {
    return this.byKey("export-track-first-steps");
  }

  /** Respect online */
  exportTrackRespect(): string {
    return this.byKey("export-track-respect");
  }

  /** Safe online */
  exportTrackSafety(): string {
    return this.byKey("export-track-safety");
  }

  /** Deciding for myself */
  exportTrackSovereignty(): string {
    return this.byKey("export-track-sovereignty");
  }

  /** A pseudonym. Names are never in this file. */
  exportXapiAccount(): string {
    return this.byKey("export-xapi-account");
  }

  /** The lesson that a task belongs to, and that Tilia reports it. */
  exportXapiContext(): string {
    return this.byKey("export-xapi-context");
  }

  /** Says that the code comes from Tilia. It is no address on the internet. */
  exportXapiHomePage(): string {
    return this.byKey("export-xapi-home-page");
  }

  /** A fixed code for this event. Sending it twice changes nothing. */
  exportXapiId(): string {
    return this.byKey("export-xapi-id");
  }

  /** The lesson, task or self-assessment, by its short name. */
  exportXapiObject(): string {
    return this.byKey("export-xapi-object");
  }

  /** Share of the points from 0 to 1, or the estimate from −4 to 4. */
  exportXapiScore(): string {
    return this.byKey("export-xapi-score");
  }

  /** The day on which it was. The time of day is not in the file. */
  exportXapiTimestamp(): string {
    return this.byKey("export-xapi-timestamp");
  }

  /** What happened: opened, answered, completed or estimated. */
  exportXapiVerb(): string {
    return this.byKey("export-xapi-verb");
  }

  /** yes */
  exportYes(): string {
    return this.byKey("export-yes");
  }

  /** Go back one day */
  fileAgain(): string {
    return this.byKey("file-again");
  }

  /** All files are back */
  fileAllBack(): string {
    return this.byKey("file-all-back");
  }

  /** is back */
  fileBack(): string {
    return this.byKey("file-back");
  }

  /** The next day: { $place } is broken */
  fileBroken(args: WordArguments["file-broken"]): string {
    return this.byKey("file-broken", args);
  }

  /** This can happen to everybody. Let us see what is still there. */
  fileBrokenLine(): string {
    return this.byKey("file-broken-line");
  }

  /** A copy of { $file } is now here: { $place } */
  fileCopied(args: WordArguments["file-copied"]): string {
    return this.byKey("file-copied", args);
  }

  /** Each file should be in { $count } places. The computer counts too. */
  fileGoal(args: WordArguments["file-goal"]): string {
    return this.byKey("file-goal", args);
  }

  /** is gone */
  fileGone(): string {
    return this.byKey("file-gone");
  }

  /** Press a file, then the place for the copy. You can also drag it. */
  fileHow(): string {
    return this.byKey("file-how");
  }

  /** Even safer: keep each file in { $count } places. */
  fileMoreCopies(args: WordArguments["file-more-copies"]): string {
    return this.byKey("file-more-copies", args);
  }

  /** On to the next day */
  fileNextDay(): string {
    return this.byKey("file-next-day");
  }

  /** { $file }: chosen. Now choose the place for the copy. */
  filePicked(args: WordArguments["file-picked"]): string {
    return this.byKey("file-picked", args);
  }

  /** broken */
  filePlaceBroken(): string {
    return this.byKey("file-place-broken");
  }

  /** still fine */
  filePlaceFine(): string {
    return this.byKey("file-place-fine");
  }

  /**
   * { $count ->
   *     [one] in { $count } place
   *    *[other] in { $count } places
   *   }
   */
  filePlaces(args: WordArguments["file-places"]): string {
    return this.byKey("file-places", args);
  }

  /** Copy here */
  filePut(): string {
    return this.byKey("file-put");
  }

  /** Copy here: { $place } */
  filePutInto(args: WordArguments["file-put-into"]): string {
    return this.byKey("file-put-into", args);
  }

  /** Bring the files back */
  fileRestore(): string {
    return this.byKey("file-restore");
  }

  /**
   * { $count ->
   *     [one] { $count } file is gone
   *    *[other] { $count } files are gone
   *   }
   */
  fileSomeBack(args: WordArguments["file-some-back"]): string {
    return this.byKey("file-some-back", args);
  }

  /** Take away the copy of { $file }: { $place } */
  fileTakeAway(args: WordArguments["file-take-away"]): string {
    return this.byKey("file-take-away", args);
  }

  /** The copy of { $file } is gone. The file itself is still there. */
  fileTakenAway(args: WordArguments["file-taken-away"]): string {
    return this.byKey("file-taken-away", args);
  }

  /** Everybody */
  fileWhoEverybody(): string {
    return this.byKey("file-who-everybody");
  }

  /** One person */
  fileWhoOne(): string {
    return this.byKey("file-who-one");
  }

  /** Finish now? */
  finishAsk(): string {
    return this.byKey("finish-ask");
  }

  /** You are learning without a name. When you finish, today’s answers are gone. */
  finishAskText(): string {
    return this.byKey("finish-ask-text");
  }

  /** Your picture: { $card } */
  finishCard(args: WordArguments["finish-card"]): string {
    return this.byKey("finish-card", args);
  }

  /** Close Tilia */
  finishClose(): string {
    return this.byKey("finish-close");
  }

  /** Finish */
  finishGo(): string {
    return this.byKey("finish-go");
  }

  /** Nothing from your visit is kept on this computer. */
  finishGuest(): string {
    return this.byKey("finish-guest");
  }

  /** Your place is kept, { $name }. Next time, press your picture. */
  finishNamed(args: WordArguments["finish-named"]): string {
    return this.byKey("finish-named", args);
  }

  /** To the start page */
  finishStart(): string {
    return this.byKey("finish-start");
  }

  /** Continue learning */
  finishStay(): string {
    return this.byKey("finish-stay");
  }

  /** Until next time */
  finishTitle(): string {
    return this.byKey("finish-title");
  }

  /** Your places are kept, { $names }. Next time, each of you presses their own picture. */
  finishTogether(args: WordArguments["finish-together"]): string {
    return this.byKey("finish-together", args);
  }

  /** All words explained */
  glossaryAll(): string {
    return this.byKey("glossary-all");
  }

  /** Back to where I was */
  glossaryBack(): string {
    return this.byKey("glossary-back");
  }

  /**
   * { $count ->
   *     [one] { $count } word
   *    *[other] { $count } words
   *   }
   */
  glossaryCount(args: WordArguments["glossary-count"]): string {
    return this.byKey("glossary-count", args);
  }

  /** Here is every word that the lessons explain. */
  glossaryLead(): string {
    return this.byKey("glossary-lead");
  }

  /** This word is not in the list. Try another one, or ask at the desk. */
  glossaryNone(): string {
    return this.byKey("glossary-none");
  }

  /** Search for a word */
  glossarySearch(): string {
    return this.byKey("glossary-search");
  }

  /** Words explained */
  glossaryTitle(): string {
    return this.byKey("glossary-title");
  }

  /** More contacts */
  happenedMore(): string {
    return this.byKey("happened-more");
  }

  /** Nothing from this page is kept. */
  happenedNothingKept(): string {
    return this.byKey("happened-nothing-kept");
  }

  /** These services help you */
  happenedNumbers(): string {
    return this.byKey("happened-numbers");
  }

  /** Three steps */
  happenedSteps(): string {
    return this.byKey("happened-steps");
  }

  /** To the start page */
  happenedToStart(): string {
    return this.byKey("happened-to-start");
  }

  /** day and night */
  helpAlways(): string {
    return this.byKey("help-always");
  }

  /** checked on { $date } */
  helpChecked(args: WordArguments["help-checked"]): string {
    return this.byKey("help-checked", args);
  }

  /** Choice */
  helpChoose(): string {
    return this.byKey("help-choose");
  }

  /** Contacts */
  helpContacts(): string {
    return this.byKey("help-contacts");
  }

  /** Are you in danger now? */
  helpDanger(): string {
    return this.byKey("help-danger");
  }

  /** free */
  helpFree(): string {
    return this.byKey("help-free");
  }

  /** Continue learning */
  helpGoOn(): string {
    return this.byKey("help-go-on");
  }

  /** What is it about? */
  helpNeed(): string {
    return this.byKey("help-need");
  }

  /** We know of no service in this language. These can help you best. */
  helpNoLanguage(): string {
    return this.byKey("help-no-language");
  }

  /** normal rate */
  helpNormalCost(): string {
    return this.byKey("help-normal-cost");
  }

  /** May have changed. Ask at the desk. */
  helpOutOfDate(): string {
    return this.byKey("help-out-of-date");
  }

  /** You decide which phone you call from. */
  helpOwnPhone(): string {
    return this.byKey("help-own-phone");
  }

  /** Region */
  helpRegion(): string {
    return this.byKey("help-region");
  }

  /** speaks { $languages } */
  helpSpeaks(args: WordArguments["help-speaks"]): string {
    return this.byKey("help-speaks", args);
  }

  /** I speak */
  helpSpeaksLabel(): string {
    return this.byKey("help-speaks-label");
  }

  /** Help and contacts */
  helpTitle(): string {
    return this.byKey("help-title");
  }

  /** To the start page */
  helpToStart(): string {
    return this.byKey("help-to-start");
  }

  /** All lessons */
  homeAll(): string {
    return this.byKey("home-all");
  }

  /** New to computers? Begin here. */
  homeBeginners(): string {
    return this.byKey("home-beginners");
  }

  /** Continue */
  homeContinue(): string {
    return this.byKey("home-continue");
  }

  /** Continue here */
  homeContinueTitle(): string {
    return this.byKey("home-continue-title");
  }

  /** You can open any lesson again. */
  homeDoneText(): string {
    return this.byKey("home-done-text");
  }

  /** You have done all the lessons */
  homeDoneTitle(): string {
    return this.byKey("home-done-title");
  }

  /** Words explained */
  homeGlossary(): string {
    return this.byKey("home-glossary");
  }

  /** You are learning without a name. At the end nothing is kept. */
  homeGuest(): string {
    return this.byKey("home-guest");
  }

  /** Hello { $name } */
  homeHello(args: WordArguments["home-hello"]): string {
    return this.byKey("home-hello", args);
  }

  /** Hello */
  homeHelloGuest(): string {
    return this.byKey("home-hello-guest");
  }

  /**
   * { $minutes ->
   *     [one] about { $minutes } minute left
   *    *[other] about { $minutes } minutes left
   *   }
   */
  homeMinutesLeft(args: WordArguments["home-minutes-left"]): string {
    return this.byKey("home-minutes-left", args);
  }

  /** More for you */
  homeMore(): string {
    return this.byKey("home-more");
  }

  /** My progress */
  homeProgress(): string {
    return this.byKey("home-progress");
  }

  /** 5 minutes of review */
  homeReview(): string {
    return this.byKey("home-review");
  }

  /** Start */
  homeStart(): string {
    return this.byKey("home-start");
  }

  /** Start here */
  homeStartTitle(): string {
    return this.byKey("home-start-title");
  }

  /** Step { $step } of { $steps } */
  homeStep(args: WordArguments["home-step"]): string {
    return this.byKey("home-step", args);
  }

  /**
   * { $count ->
   *     [6] Six that help today
   *    *[other] Helpful today
   *   }
   */
  homeToday(args: WordArguments["home-today"]): string {
    return this.byKey("home-today", args);
  }

  /** You are learning together, and it counts for each of you. “Where do I stand?” is for one person alone: come in one by one for it. */
  homeTogether(): string {
    return this.byKey("home-together");
  }

  /** You are learning together without names. At the end nothing is kept. */
  homeTogetherGuests(): string {
    return this.byKey("home-together-guests");
  }

  /** { $done } of { $all } done */
  homeTrackDone(args: WordArguments["home-track-done"]): string {
    return this.byKey("home-track-done", args);
  }

  /**
   * { $count ->
   *     [one] { $count } lesson
   *    *[other] { $count } lessons
   *   }
   */
  homeTrackLessons(args: WordArguments["home-track-lessons"]): string {
    return this.byKey("home-track-lessons", args);
  }

  /** Where do I stand? */
  homeWhere(): string {
    return this.byKey("home-where");
  }

  /** All messages are sorted. Each one now has an explanation. */
  inboxAllSorted(): string {
    return this.byKey("inbox-all-sorted");
  }

  /** Held over the code, your phone shows this address: */
  inboxCodeShows(): string {
    return this.byKey("inbox-code-shows");
  }

  /** Date */
  inboxDate(): string {
    return this.byKey("inbox-date");
  }

  /** What do you do with it? */
  inboxDecide(): string {
    return this.byKey("inbox-decide");
  }

  /** Delete */
  inboxDelete(): string {
    return this.byKey("inbox-delete");
  }

  /** deleted */
  inboxDeleted(): string {
    return this.byKey("inbox-deleted");
  }

  /** From */
  inboxFrom(): string {
    return this.byKey("inbox-from");
  }

  /** Keep */
  inboxKeep(): string {
    return this.byKey("inbox-keep");
  }

  /** kept */
  inboxKept(): string {
    return this.byKey("inbox-kept");
  }

  /** Messages */
  inboxList(): string {
    return this.byKey("inbox-list");
  }

  /** E-mail */
  inboxMediumMail(): string {
    return this.byKey("inbox-medium-mail");
  }

  /** QR code */
  inboxMediumQr(): string {
    return this.byKey("inbox-medium-qr");
  }

  /** Text message */
  inboxMediumText(): string {
    return this.byKey("inbox-medium-text");
  }

  /** Report */
  inboxReport(): string {
    return this.byKey("inbox-report");
  }

  /** reported */
  inboxReported(): string {
    return this.byKey("inbox-reported");
  }

  /** Alt */
  keysAlt(): string {
    return this.byKey("keys-alt");
  }

  /** What it does */
  keysDoes(): string {
    return this.byKey("keys-does");
  }

  /** one page or step back */
  keysDoesBack(): string {
    return this.byKey("keys-does-back");
  }

  /** closes what has opened */
  keysDoesEscape(): string {
    return this.byKey("keys-does-escape");
  }

  /** Help and contacts */
  keysDoesHelp(): string {
    return this.byKey("keys-does-help");
  }

  /** leaves at once */
  keysDoesLeave(): string {
    return this.byKey("keys-does-leave");
  }

  /** opens this list */
  keysDoesList(): string {
    return this.byKey("keys-does-list");
  }

  /** on to the next page */
  keysDoesNext(): string {
    return this.byKey("keys-does-next");
  }

  /** presses the button you are on */
  keysDoesPress(): string {
    return this.byKey("keys-does-press");
  }

  /** reads the page aloud, or stops */
  keysDoesRead(): string {
    return this.byKey("keys-does-read");
  }

  /** to the next button or field */
  keysDoesTab(): string {
    return this.byKey("keys-does-tab");
  }

  /** Enter */
  keysEnter(): string {
    return this.byKey("keys-enter");
  }

  /** Esc */
  keysEscape(): string {
    return this.byKey("keys-escape");
  }

  /** Words explained */
  keysGlossary(): string {
    return this.byKey("keys-glossary");
  }

  /** Key */
  keysKey(): string {
    return this.byKey("keys-key");
  }

  /** Everything works without a mouse. These keys save you some steps. */
  keysLead(): string {
    return this.byKey("keys-lead");
  }

  /** The key ? opens this list */
  keysQuestion(): string {
    return this.byKey("keys-question");
  }

  /** Shift */
  keysShift(): string {
    return this.byKey("keys-shift");
  }

  /** Space */
  keysSpace(): string {
    return this.byKey("keys-space");
  }

  /** Tab */
  keysTab(): string {
    return this.byKey("keys-tab");
  }

  /** three times */
  keysThreeTimes(): string {
    return this.byKey("keys-three-times");
  }

  /** Keys that help */
  keysTitle(): string {
    return this.byKey("keys-title");
  }

  /** Attendance list */
  kitAttendance(): string {
    return this.byKey("kit-attendance");
  }

  /** Please sign each day in the right column. */
  kitAttendanceHint(): string {
    return this.byKey("kit-attendance-hint");
  }

  /**
   * { $count ->
   *     [one] print { $count } copy
   *    *[other] print { $count } copies
   * }
   */
  kitCopies(args: WordArguments["kit-copies"]): string {
    return this.byKey("kit-copies", args);
  }

  /** Cut along the dashed lines. */
  kitCutHint(): string {
    return this.byKey("kit-cut-hint");
  }

  /** Cut along the dashed line. Fold along the dotted line. */
  kitFoldHint(): string {
    return this.byKey("kit-fold-hint");
  }

  /** Name */
  kitName(): string {
    return this.byKey("kit-name");
  }

  /** Name cards */
  kitNames(): string {
    return this.byKey("kit-names");
  }

  /** Information about your data */
  kitNotice(): string {
    return this.byKey("kit-notice");
  }

  /** Where can you complain? */
  kitNoticeAuthority(): string {
    return this.byKey("kit-notice-authority");
  }

  /** On what ground? */
  kitNoticeBasis(): string {
    return this.byKey("kit-notice-basis");
  }

  /** Whom can you ask? */
  kitNoticeContact(): string {
    return this.byKey("kit-notice-contact");
  }

  /** Who is responsible? */
  kitNoticeController(): string {
    return this.byKey("kit-notice-controller");
  }

  /** In this course you learn with the program Tilia. Here you can read what it keeps about you. */
  kitNoticeIntro(): string {
    return this.byKey("kit-notice-intro");
  }

  /** What is kept? */
  kitNoticeKept(): string {
    return this.byKey("kit-notice-kept");
  }

  /** Which lessons you have done, your answers and your own estimates. */
  kitNoticeKeptLessons(): string {
    return this.byKey("kit-notice-kept-lessons");
  }

  /** Your name, your picture, your group and your language. */
  kitNoticeKeptName(): string {
    return this.byKey("kit-notice-kept-name");
  }

  /** What the trainer notes about the course. */
  kitNoticeKeptTrainer(): string {
    return this.byKey("kit-notice-kept-trainer");
  }

  /** What is never kept? */
  kitNoticeNever(): string {
    return this.byKey("kit-notice-never");
  }

  /** Visits without a name. */
  kitNoticeNeverGuest(): string {
    return this.byKey("kit-notice-never-guest");
  }

  /** The private lessons. They leave no trace in the program. */
  kitNoticeNeverPrivate(): string {
    return this.byKey("kit-notice-never-private");
  }

  /** What you write in exercises, for example passwords or letters. */
  kitNoticeNeverTyped(): string {
    return this.byKey("kit-notice-never-typed");
  }

  /** What are the data for? */
  kitNoticePurpose(): string {
    return this.byKey("kit-notice-purpose");
  }

  /** Your rights */
  kitNoticeRights(): string {
    return this.byKey("kit-notice-rights");
  }

  /** Is something not right? Ask the trainer to change it. */
  kitNoticeRightsAsk(): string {
    return this.byKey("kit-notice-rights-ask");
  }

  /** There you can erase everything for good. */
  kitNoticeRightsErase(): string {
    return this.byKey("kit-notice-rights-erase");
  }

  /** Under “My data” you can see everything. You can also take it along. */
  kitNoticeRightsSee(): string {
    return this.byKey("kit-notice-rights-see");
  }

  /** What happens to your data? */
  kitNoticeTitle(): string {
    return this.byKey("kit-notice-title");
  }

  /** Some lines are still empty. The trainer fills them in before the sheet is handed out. */
  kitNoticeUnfilled(): string {
    return this.byKey("kit-notice-unfilled");
  }

  /** Where, and for how long? */
  kitNoticeWhere(): string {
    return this.byKey("kit-notice-where");
  }

  /** The trainer can save lists and reports as files. */
  kitNoticeWhereFiles(): string {
    return this.byKey("kit-notice-where-files");
  }

  /** On this computer. The program is not connected to the internet. */
  kitNoticeWhereHere(): string {
    return this.byKey("kit-notice-where-here");
  }

  /** Until you or the trainer erase the data. */
  kitNoticeWhereLong(): string {
    return this.byKey("kit-notice-where-long");
  }

  /** No. */
  kitNumber(): string {
    return this.byKey("kit-number");
  }

  /** Number cards */
  kitNumbers(): string {
    return this.byKey("kit-numbers");
  }

  /** Picture cards */
  kitPictures(): string {
    return this.byKey("kit-pictures");
  }

  /** Press this picture on the screen. */
  kitPicturesPurpose(): string {
    return this.byKey("kit-pictures-purpose");
  }

  /** Run sheet for the trainer */
  kitRun(): string {
    return this.byKey("kit-run");
  }

  /** There is no sheet to take home from this lesson. Only whether it was completed is recorded. */
  kitRunAssigned(): string {
    return this.byKey("kit-run-assigned");
  }

  /** Day { $number }: { $date } */
  kitRunDay(args: WordArguments["kit-run-day"]): string {
    return this.byKey("kit-run-day", args);
  }

  /** No lesson is planned in this course yet. */
  kitRunEmpty(): string {
    return this.byKey("kit-run-empty");
  }

  /** The lessons in order */
  kitRunOrder(): string {
    return this.byKey("kit-run-order");
  }

  /**
   * { $lessons ->
   *     [0] No lesson
   *     [one] { $lessons } lesson
   *    *[other] { $lessons } lessons
   * }, { $minutes ->
   *     [one] { $minutes } minute
   *    *[other] { $minutes } minutes
   * }
   */
  kitRunSum(args: WordArguments["kit-run-sum"]): string {
    return this.byKey("kit-run-sum", args);
  }

  /** Satisfaction form */
  kitSatisfaction(): string {
    return this.byKey("kit-satisfaction");
  }

  /** Please do not write your name on this sheet. Tick one box for each question. */
  kitSatisfactionIntro(): string {
    return this.byKey("kit-satisfaction-intro");
  }

  /** What else would you like to tell us? */
  kitSatisfactionMore(): string {
    return this.byKey("kit-satisfaction-more");
  }

  /** Thank you. Fold the sheet and hand it in. */
  kitSatisfactionThanks(): string {
    return this.byKey("kit-satisfaction-thanks");
  }

  /** Lesson sheets */
  kitSheets(): string {
    return this.byKey("kit-sheets");
  }

  /** The course on paper */
  kitTitle(): string {
    return this.byKey("kit-title");
  }

  /** Lessons on paper */
  kitTwins(): string {
    return this.byKey("kit-twins");
  }

  /** Voting cards A to D */
  kitVoting(): string {
    return this.byKey("kit-voting");
  }

  /** Take a break */
  leaveDrink(): string {
    return this.byKey("leave-drink");
  }

  /** Drink a glass of water and walk a few steps. */
  leaveDrinkText(): string {
    return this.byKey("leave-drink-text");
  }

  /** Rest your eyes */
  leaveEyes(): string {
    return this.byKey("leave-eyes");
  }

  /** Look into the distance every twenty minutes. */
  leaveEyesText(): string {
    return this.byKey("leave-eyes-text");
  }

  /** Small things that help every day. */
  leaveLead(): string {
    return this.byKey("leave-lead");
  }

  /** Lock the screen */
  leaveLock(): string {
    return this.byKey("leave-lock");
  }

  /** Lock the screen when you stand up. */
  leaveLockText(): string {
    return this.byKey("leave-lock-text");
  }

  /** Save often */
  leaveSave(): string {
    return this.byKey("leave-save");
  }

  /** Save your texts every few minutes. Nothing gets lost. */
  leaveSaveText(): string {
    return this.byKey("leave-save-text");
  }

  /** Sit comfortably */
  leaveSit(): string {
    return this.byKey("leave-sit");
  }

  /** The screen is an arm’s length away. Both feet are on the floor. */
  leaveSitText(): string {
    return this.byKey("leave-sit-text");
  }

  /** Good habits at the computer */
  leaveTitle(): string {
    return this.byKey("leave-title");
  }

  /** To the start page */
  leaveToStart(): string {
    return this.byKey("leave-to-start");
  }

  /** Keep programs up to date */
  leaveUpdate(): string {
    return this.byKey("leave-update");
  }

  /** Updates repair faults. Let them run. */
  leaveUpdateText(): string {
    return this.byKey("leave-update-text");
  }

  /** always in the letter */
  letterAlways(): string {
    return this.byKey("letter-always");
  }

  /** You fill in the empty lines on paper. */
  letterByHand(): string {
    return this.byKey("letter-by-hand");
  }

  /** What should the letter say? */
  letterChoose(): string {
    return this.byKey("letter-choose");
  }

  /** One of these fits: */
  letterOneOf(): string {
    return this.byKey("letter-one-of");
  }

  /** Your letter */
  letterYours(): string {
    return this.byKey("letter-yours");
  }

  /** The voice begins by itself on each page. */
  listenAbout(): string {
    return this.byKey("listen-about");
  }

  /** Listen and look */
  listenName(): string {
    return this.byKey("listen-name");
  }

  /** What goes with it? */
  matchChoose(): string {
    return this.byKey("match-choose");
  }

  /** You can also drag the cards. */
  matchDrag(): string {
    return this.byKey("match-drag");
  }

  /** Choose what goes with each sentence. */
  matchHow(): string {
    return this.byKey("match-how");
  }

  /** About you */
  myDataAbout(): string {
    return this.byKey("my-data-about");
  }

  /** Where do I stand? { $track } */
  myDataAssessment(args: WordArguments["my-data-assessment"]): string {
    return this.byKey("my-data-assessment", args);
  }

  /** Copies on this computer */
  myDataCopies(): string {
    return this.byKey("my-data-copies");
  }

  /** Tilia makes a copy of all data every day, so that nothing gets lost. The older copies are deleted after some weeks. */
  myDataCopiesText(): string {
    return this.byKey("my-data-copies-text");
  }

  /** Trainers can see your progress. They never see private lessons. */
  myDataCopiesWho(): string {
    return this.byKey("my-data-copies-who");
  }

  /** Your course */
  myDataCourse(): string {
    return this.byKey("my-data-course");
  }

  /**
   * { $count ->
   *     [one] { $count } lesson is planned
   *    *[other] { $count } lessons are planned
   *   }
   */
  myDataCoursePlan(args: WordArguments["my-data-course-plan"]): string {
    return this.byKey("my-data-course-plan", args);
  }

  /** You were not there on */
  myDataDaysAway(): string {
    return this.byKey("my-data-days-away");
  }

  /** You were there on */
  myDataDaysThere(): string {
    return this.byKey("my-data-days-there");
  }

  /** Erase my data */
  myDataErase(): string {
    return this.byKey("my-data-erase");
  }

  /** The copies on this computer are erased as well. */
  myDataEraseCopies(): string {
    return this.byKey("my-data-erase-copies");
  }

  /** Erase everything */
  myDataEraseDo(): string {
    return this.byKey("my-data-erase-do");
  }

  /** Keep everything */
  myDataEraseKeep(): string {
    return this.byKey("my-data-erase-keep");
  }

  /** Your name, your progress, your answers, your plans and your settings will be gone. Nobody can bring them back. */
  myDataEraseText(): string {
    return this.byKey("my-data-erase-text");
  }

  /** Erase everything about you? */
  myDataEraseTitle(): string {
    return this.byKey("my-data-erase-title");
  }

  /** Tilia is erasing your data. This can take a moment. */
  myDataEraseWorking(): string {
    return this.byKey("my-data-erase-working");
  }

  /**
   * { $count ->
   *     [one] Since you came, trainers saved { $count } report. It may name you. Ask the trainers to delete it.
   *    *[other] Since you came, trainers saved { $count } reports. They may name you. Ask the trainers to delete them.
   *   }
   */
  myDataErasedExports(args: WordArguments["my-data-erased-exports"]): string {
    return this.byKey("my-data-erased-exports", args);
  }

  /**
   * { $count ->
   *     [one] { $count } older copy was deleted.
   *    *[other] { $count } older copies were deleted.
   *   }
   */
  myDataErasedFiles(args: WordArguments["my-data-erased-files"]): string {
    return this.byKey("my-data-erased-files", args);
  }

  /** To the start page */
  myDataErasedGo(): string {
    return this.byKey("my-data-erased-go");
  }

  /**
   * { $count ->
   *     [one] { $count } old copy could not be deleted. Ask the person who looks after this computer.
   *    *[other] { $count } old copies could not be deleted. Ask the person who looks after this computer.
   *   }
   */
  myDataErasedLeft(args: WordArguments["my-data-erased-left"]): string {
    return this.byKey("my-data-erased-left", args);
  }

  /** You may also have learned on other computers. They have their own data. */
  myDataErasedOthers(): string {
    return this.byKey("my-data-erased-others");
  }

  /** What Tilia cannot erase */
  myDataErasedReach(): string {
    return this.byKey("my-data-erased-reach");
  }

  /** Files that you took along are still where you put them. */
  myDataErasedStick(): string {
    return this.byKey("my-data-erased-stick");
  }

  /** Tilia on this computer does not know you any more. */
  myDataErasedText(): string {
    return this.byKey("my-data-erased-text");
  }

  /** Everything is erased */
  myDataErasedTitle(): string {
    return this.byKey("my-data-erased-title");
  }

  /** Number from your school or library */
  myDataExternal(): string {
    return this.byKey("my-data-external");
  }

  /** Group */
  myDataGroup(): string {
    return this.byKey("my-data-group");
  }

  /** Language */
  myDataLanguage(): string {
    return this.byKey("my-data-language");
  }

  /** This is everything that Tilia knows about you on this computer. */
  myDataLead(): string {
    return this.byKey("my-data-lead");
  }

  /** You are learning without a name. All this is only in the memory of the computer. It is gone when you finish. */
  myDataLeadGuest(): string {
    return this.byKey("my-data-lead-guest");
  }

  /** Question answered: { $step } */
  myDataLineAnswered(args: WordArguments["my-data-line-answered"]): string {
    return this.byKey("my-data-line-answered", args);
  }

  /** Questions begun */
  myDataLineBegun(): string {
    return this.byKey("my-data-line-begun");
  }

  /** Certificate made */
  myDataLineCertificate(): string {
    return this.byKey("my-data-line-certificate");
  }

  /** Lesson completed */
  myDataLineCompleted(): string {
    return this.byKey("my-data-line-completed");
  }

  /** Finished: { $band } */
  myDataLineFinished(args: WordArguments["my-data-line-finished"]): string {
    return this.byKey("my-data-line-finished", args);
  }

  /** Lesson opened */
  myDataLineOpened(): string {
    return this.byKey("my-data-line-opened");
  }

  /** Entry of a newer version of Tilia */
  myDataLineOther(): string {
    return this.byKey("my-data-line-other");
  }

  /** Chosen for my plan: { $chosen } */
  myDataLinePlanned(args: WordArguments["my-data-line-planned"]): string {
    return this.byKey("my-data-line-planned", args);
  }

  /** Nothing chosen for my plan */
  myDataLinePlannedNone(): string {
    return this.byKey("my-data-line-planned-none");
  }

  /**
   * { $count ->
   *     [one] { $count } sentence about myself rated
   *    *[other] { $count } sentences about myself rated
   *   }
   */
  myDataLineRated(args: WordArguments["my-data-line-rated"]): string {
    return this.byKey("my-data-line-rated", args);
  }

  /** Question repeated */
  myDataLineReview(): string {
    return this.byKey("my-data-line-review");
  }

  /** Page seen: { $step } */
  myDataLineSeen(args: WordArguments["my-data-line-seen"]): string {
    return this.byKey("my-data-line-seen", args);
  }

  /** Question answered: { $task } */
  myDataLineTask(args: WordArguments["my-data-line-task"]): string {
    return this.byKey("my-data-line-task", args);
  }

  /** First name */
  myDataName(): string {
    return this.byKey("my-data-name");
  }

  /** Notes by trainers */
  myDataNotes(): string {
    return this.byKey("my-data-notes");
  }

  /** There are none. If a trainer writes one, you can read it here. */
  myDataNotesNone(): string {
    return this.byKey("my-data-notes-none");
  }

  /** Trainers have written this about you. */
  myDataNotesText(): string {
    return this.byKey("my-data-notes-text");
  }

  /** Tilia does not know who you are. It asked for no name. */
  myDataNothingAbout(): string {
    return this.byKey("my-data-nothing-about");
  }

  /** Other entries */
  myDataOther(): string {
    return this.byKey("my-data-other");
  }

  /** Lessons about respect online are left out of this page, for your safety. */
  myDataPageLeftOut(): string {
    return this.byKey("my-data-page-left-out");
  }

  /** Made on { $date }. Keep this page in a safe place: everybody who opens it can read it. */
  myDataPageMade(args: WordArguments["my-data-page-made"]): string {
    return this.byKey("my-data-page-made", args);
  }

  /** My data in Tilia */
  myDataPageTitle(): string {
    return this.byKey("my-data-page-title");
  }

  /** Picture */
  myDataPicture(): string {
    return this.byKey("my-data-picture");
  }

  /** Three pictures */
  myDataPin(): string {
    return this.byKey("my-data-pin");
  }

  /** set. Tilia stores a code from which nobody can read them. */
  myDataPinSet(): string {
    return this.byKey("my-data-pin-set");
  }

  /** Private lessons leave nothing behind. So there is nothing about them here. */
  myDataPrivate(): string {
    return this.byKey("my-data-private");
  }

  /** Private lessons */
  myDataPrivateTitle(): string {
    return this.byKey("my-data-private-title");
  }

  /** You chose: { $chosen } */
  myDataSaidChosen(args: WordArguments["my-data-said-chosen"]): string {
    return this.byKey("my-data-said-chosen", args);
  }

  /** “I don’t know” */
  myDataSaidDontKnow(): string {
    return this.byKey("my-data-said-dont-know");
  }

  /** Not yet */
  myDataSaidNotYet(): string {
    return this.byKey("my-data-said-not-yet");
  }

  /** Right */
  myDataSaidRight(): string {
    return this.byKey("my-data-said-right");
  }

  /** You were sure */
  myDataSaidSure(): string {
    return this.byKey("my-data-said-sure");
  }

  /** Answered together */
  myDataSaidTogether(): string {
    return this.byKey("my-data-said-together");
  }

  /** You were not sure */
  myDataSaidUnsure(): string {
    return this.byKey("my-data-said-unsure");
  }

  /** Your settings */
  myDataSettings(): string {
    return this.byKey("my-data-settings");
  }

  /**
   * { $count ->
   *     [one] Show { $count } entry
   *    *[other] Show { $count } entries
   *   }
   */
  myDataShow(args: WordArguments["my-data-show"]): string {
    return this.byKey("my-data-show", args);
  }

  /** Here since */
  myDataSince(): string {
    return this.byKey("my-data-since");
  }

  /** Take my data along */
  myDataTake(): string {
    return this.byKey("my-data-take");
  }

  /** My data */
  myDataTitle(): string {
    return this.byKey("my-data-title");
  }

  /** Show everything */
  needAll(): string {
    return this.byKey("need-all");
  }

  /** Bank card */
  needCard(): string {
    return this.byKey("need-card");
  }

  /** My data */
  needData(): string {
    return this.byKey("need-data");
  }

  /** Health */
  needHealth(): string {
    return this.byKey("need-health");
  }

  /** Identity card */
  needIdentity(): string {
    return this.byKey("need-identity");
  }

  /** Money */
  needMoney(): string {
    return this.byKey("need-money");
  }

  /** Password */
  needPassword(): string {
    return this.byKey("need-password");
  }

  /** Pictures of me */
  needPictures(): string {
    return this.byKey("need-pictures");
  }

  /** Purchases and contracts */
  needPurchase(): string {
    return this.byKey("need-purchase");
  }

  /** Report something */
  needReport(): string {
    return this.byKey("need-report");
  }

  /** Someone to talk to */
  needTalk(): string {
    return this.byKey("need-talk");
  }

  /** Threat */
  needThreat(): string {
    return this.byKey("need-threat");
  }

  /** Violence */
  needViolence(): string {
    return this.byKey("need-violence");
  }

  /** The clock of this computer shows a date that cannot be right. You can learn all the same: the order stays right. Please tell the trainer. */
  noticeClockBehind(): string {
    return this.byKey("notice-clock-behind");
  }

  /** Tilia is already open in another window. Please continue there. Nothing is saved here. */
  noticeDataInUse(): string {
    return this.byKey("notice-data-in-use");
  }

  /** The file with the learning data is damaged. It is kept unchanged. Choose how to continue, or ask the trainer. */
  noticeDatabaseDamaged(): string {
    return this.byKey("notice-database-damaged");
  }

  /** The data belongs to a newer version of Tilia. It stays unchanged. Open the newer version, or learn without a name today. */
  noticeDatabaseNewer(): string {
    return this.byKey("notice-database-newer");
  }

  /** Tilia may not save anything on this computer. You can still learn without a name. */
  noticeDatabaseReadOnly(): string {
    return this.byKey("notice-database-read-only");
  }

  /** The data folder is on a network drive. Data is not safe enough there. Please tell the trainer. */
  noticeNetworkDrive(): string {
    return this.byKey("notice-network-drive");
  }

  /** The settings of this organisation cannot be read. Tilia now uses the most careful ones. Please tell the trainer. For IT: { $detail } */
  noticePolicyInvalid(args: WordArguments["notice-policy-invalid"]): string {
    return this.byKey("notice-policy-invalid", args);
  }

  /** Good to know */
  noticesTitle(): string {
    return this.byKey("notices-title");
  }

  /** Something is not right with the data on this computer. Please tell the trainer. */
  noticesUnknown(): string {
    return this.byKey("notices-unknown");
  }

  /** Continue with the backup of { $date } */
  noticesUseBackup(args: WordArguments["notices-use-backup"]): string {
    return this.byKey("notices-use-backup", args);
  }

  /** Begin again with empty data */
  noticesUseEmpty(): string {
    return this.byKey("notices-use-empty");
  }

  /** Move down: { $part } */
  orderDown(args: WordArguments["order-down"]): string {
    return this.byKey("order-down", args);
  }

  /** The arrows move a sentence up or down. */
  orderHow(): string {
    return this.byKey("order-how");
  }

  /** { $part }: now place { $place } of { $places } */
  orderMoved(args: WordArguments["order-moved"]): string {
    return this.byKey("order-moved", args);
  }

  /** Move up: { $part } */
  orderUp(args: WordArguments["order-up"]): string {
    return this.byKey("order-up", args);
  }

  /** always in the letter */
  paperAlways(): string {
    return this.byKey("paper-always");
  }

  /** Answers */
  paperAnswers(): string {
    return this.byKey("paper-answers");
  }

  /** Look at this page when you have finished. */
  paperAnswersFirst(): string {
    return this.byKey("paper-answers-first");
  }

  /** Then this breaks. Cross it out and see what is left: */
  paperBreaks(): string {
    return this.byKey("paper-breaks");
  }

  /** What? */
  paperCard(): string {
    return this.byKey("paper-card");
  }

  /** Certificate of attendance */
  paperCertificate(): string {
    return this.byKey("paper-certificate");
  }

  /** Organisation */
  paperCertificateBy(): string {
    return this.byKey("paper-certificate-by");
  }

  /** When */
  paperCertificateDays(): string {
    return this.byKey("paper-certificate-days");
  }

  /** This is to confirm that */
  paperCertificateFor(): string {
    return this.byKey("paper-certificate-for");
  }

  /** Length */
  paperCertificateHours(): string {
    return this.byKey("paper-certificate-hours");
  }

  /** This sheet confirms attendance. It is not a mark. */
  paperCertificateNote(): string {
    return this.byKey("paper-certificate-note");
  }

  /** Place and date */
  paperCertificatePlaceDay(): string {
    return this.byKey("paper-certificate-place-day");
  }

  /** Signature */
  paperCertificateSignature(): string {
    return this.byKey("paper-certificate-signature");
  }

  /** took part in the course “Safe online and free to decide”. */
  paperCertificateTookPart(): string {
    return this.byKey("paper-certificate-took-part");
  }

  /** Topics */
  paperCertificateTopics(): string {
    return this.byKey("paper-certificate-topics");
  }

  /** Copies of each file: */
  paperCopies(): string {
    return this.byKey("paper-copies");
  }

  /** { $from } to { $to } */
  paperDays(args: WordArguments["paper-days"]): string {
    return this.byKey("paper-days", args);
  }

  /** What do you do? */
  paperDecide(): string {
    return this.byKey("paper-decide");
  }

  /** Delete */
  paperDelete(): string {
    return this.byKey("paper-delete");
  }

  /** File */
  paperFile(): string {
    return this.byKey("paper-file");
  }

  /** This fits */
  paperFits(): string {
    return this.byKey("paper-fits");
  }

  /** Go to */
  paperGoTo(): string {
    return this.byKey("paper-go-to");
  }

  /** Who helps */
  paperHelps(): string {
    return this.byKey("paper-helps");
  }

  /**
   * { $hours ->
   *     [one] { $hours } hour
   *    *[other] { $hours } hours
   * }
   */
  paperHours(args: WordArguments["paper-hours"]): string {
    return this.byKey("paper-hours", args);
  }

  /** Begin at 1. Choose what you say, then go on at the number behind it. */
  paperHowChat(): string {
    return this.byKey("paper-how-chat");
  }

  /** Tick one box. */
  paperHowChoice(): string {
    return this.byKey("paper-how-choice");
  }

  /** Tick every box that fits. */
  paperHowChoices(): string {
    return this.byKey("paper-how-choices");
  }

  /** Where do you put copies? Tick the boxes. */
  paperHowFile(): string {
    return this.byKey("paper-how-file");
  }

  /** What do you do with each message? Tick one box below it. */
  paperHowInbox(): string {
    return this.byKey("paper-how-inbox");
  }

  /** Tick what your letter should say. Then copy it by hand and sign it. */
  paperHowLetter(): string {
    return this.byKey("paper-how-letter");
  }

  /** What belongs together? Draw a line from left to right. */
  paperHowMatch(): string {
    return this.byKey("paper-how-match");
  }

  /** What comes first? Write 1 into that box, then 2, and so on. */
  paperHowOrder(): string {
    return this.byKey("paper-how-order");
  }

  /** Write four words that have nothing to do with each other. Invent them only for this practice. */
  paperHowPassword(): string {
    return this.byKey("paper-how-password");
  }

  /** Tick what you will do at home. */
  paperHowPlan(): string {
    return this.byKey("paper-how-plan");
  }

  /** What would you set? Tick one box for every switch. */
  paperHowSettings(): string {
    return this.byKey("paper-how-settings");
  }

  /** Tick one box in every row. */
  paperHowSort(): string {
    return this.byKey("paper-how-sort");
  }

  /** What makes you careful? Underline it. */
  paperHowSpot(): string {
    return this.byKey("paper-how-spot");
  }

  /** Write each line down as it stands. Then look for its letters on a keyboard. */
  paperHowTyping(): string {
    return this.byKey("paper-how-typing");
  }

  /** Read the pages. Go where a link leads you, then decide. */
  paperHowWeb(): string {
    return this.byKey("paper-how-web");
  }

  /** Keep */
  paperKeep(): string {
    return this.byKey("paper-keep");
  }

  /** What this lesson was about */
  paperLearned(): string {
    return this.byKey("paper-learned");
  }

  /** Count the letters. You need at least: */
  paperLeastLength(): string {
    return this.byKey("paper-least-length");
  }

  /** Lesson sheet */
  paperLessonSheet(): string {
    return this.byKey("paper-lesson-sheet");
  }

  /** e-mail */
  paperMediumMail(): string {
    return this.byKey("paper-medium-mail");
  }

  /** sticker with a code */
  paperMediumQr(): string {
    return this.byKey("paper-medium-qr");
  }

  /** text message */
  paperMediumText(): string {
    return this.byKey("paper-medium-text");
  }

  /**
   * { $minutes ->
   *     [one] { $minutes } minute
   *    *[other] { $minutes } minutes
   * }
   */
  paperMinutes(args: WordArguments["paper-minutes"]): string {
    return this.byKey("paper-minutes", args);
  }

  /** set now */
  paperNow(): string {
    return this.byKey("paper-now");
  }

  /** choose one of these */
  paperOneOf(): string {
    return this.byKey("paper-one-of");
  }

  /** My plan */
  paperPlan(): string {
    return this.byKey("paper-plan");
  }

  /** What will you do at home? Write it down here. */
  paperPlanBlank(): string {
    return this.byKey("paper-plan-blank");
  }

  /** Practice – nothing here is real */
  paperPractice(): string {
    return this.byKey("paper-practice");
  }

  /** Why? Tick your reasons. */
  paperReasons(): string {
    return this.byKey("paper-reasons");
  }

  /** Report */
  paperReport(): string {
    return this.byKey("paper-report");
  }

  /** Address */
  paperRoleAddress(): string {
    return this.byKey("paper-role-address");
  }

  /** Amount */
  paperRoleAmount(): string {
    return this.byKey("paper-role-amount");
  }

  /** Button */
  paperRoleButton(): string {
    return this.byKey("paper-role-button");
  }

  /** At the foot of the page */
  paperRoleFooter(): string {
    return this.byKey("paper-role-footer");
  }

  /** From */
  paperRoleFrom(): string {
    return this.byKey("paper-role-from");
  }

  /** Heading */
  paperRoleHeading(): string {
    return this.byKey("paper-role-heading");
  }

  /** Account */
  paperRoleIban(): string {
    return this.byKey("paper-role-iban");
  }

  /** Name */
  paperRoleName(): string {
    return this.byKey("paper-role-name");
  }

  /** Price */
  paperRolePrice(): string {
    return this.byKey("paper-role-price");
  }

  /** Rating */
  paperRoleRating(): string {
    return this.byKey("paper-role-rating");
  }

  /** Subject */
  paperRoleSubject(): string {
    return this.byKey("paper-role-subject");
  }

  /** Text */
  paperRoleText(): string {
    return this.byKey("paper-role-text");
  }

  /** End of the conversation */
  paperTheEnd(): string {
    return this.byKey("paper-the-end");
  }

  /** Lesson on paper */
  paperTwin(): string {
    return this.byKey("paper-twin");
  }

  /** Why */
  paperWhy(): string {
    return this.byKey("paper-why");
  }

  /** Word */
  paperWord(): string {
    return this.byKey("paper-word");
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

  /**
   * { $minutes ->
   *     [one] { $minutes } minute
   *    *[other] { $minutes } minutes
   *   }
   */
  partsMinutes(args: WordArguments["parts-minutes"]): string {
    return this.byKey("parts-minutes", args);
  }

  /** Not yet */
  partsNotYet(): string {
    return this.byKey("parts-not-yet");
  }

  /** This is not available in English yet. You see it in this language: { $language }. */
  partsOtherLanguage(args: WordArguments["parts-other-language"]): string {
    return this.byKey("parts-other-language", args);
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

  /** Your last try: { $strength }, { $length }. What you typed was not kept. */
  passphraseBefore(args: WordArguments["passphrase-before"]): string {
    return this.byKey("passphrase-before", args);
  }

  /** Many people use this. It is tried first. */
  passphraseCommon(): string {
    return this.byKey("passphrase-common");
  }

  /** Years and dates are tried early, birthdays too. */
  passphraseDate(): string {
    return this.byKey("passphrase-date");
  }

  /** Nothing typed yet */
  passphraseEmpty(): string {
    return this.byKey("passphrase-empty");
  }

  /** Show me four words */
  passphraseFour(): string {
    return this.byKey("passphrase-four");
  }

  /** This is an example. Do not use it at home. */
  passphraseFourExample(): string {
    return this.byKey("passphrase-four-example");
  }

  /** Chance puts four words together. They are easy to remember and hard to guess. */
  passphraseFourWhy(): string {
    return this.byKey("passphrase-four-why");
  }

  /**
   * { $count ->
   *     [one] { $count } character or more
   *    *[other] { $count } characters or more
   *   }
   */
  passphraseGoalLength(args: WordArguments["passphrase-goal-length"]): string {
    return this.byKey("passphrase-goal-length", args);
  }

  /** “{ $strength }” or better */
  passphraseGoalStrength(args: WordArguments["passphrase-goal-strength"]): string {
    return this.byKey("passphrase-goal-strength", args);
  }

  /** Your goals */
  passphraseGoals(): string {
    return this.byKey("passphrase-goals");
  }

  /** Hide */
  passphraseHide(): string {
    return this.byKey("passphrase-hide");
  }

  /** These keys lie side by side. Such rows are tried early. */
  passphraseKeyboard(): string {
    return this.byKey("passphrase-keyboard");
  }

  /** Your practice passphrase */
  passphraseLabel(): string {
    return this.byKey("passphrase-label");
  }

  /**
   * { $count ->
   *     [one] { $count } character
   *    *[other] { $count } characters
   *   }
   */
  passphraseLength(args: WordArguments["passphrase-length"]): string {
    return this.byKey("passphrase-length", args);
  }

  /** What you type here is not kept. */
  passphraseLine(): string {
    return this.byKey("passphrase-line");
  }

  /** Names are tried early. */
  passphraseName(): string {
    return this.byKey("passphrase-name");
  }

  /** reached */
  passphraseReached(): string {
    return this.byKey("passphrase-reached");
  }

  /** The same signs appear again. That adds little. */
  passphraseRepeat(): string {
    return this.byKey("passphrase-repeat");
  }

  /** Rows such as abc or 123 are tried early. */
  passphraseSequence(): string {
    return this.byKey("passphrase-sequence");
  }

  /** It is still short. Every further word helps. */
  passphraseShort(): string {
    return this.byKey("passphrase-short");
  }

  /** Show */
  passphraseShow(): string {
    return this.byKey("passphrase-show");
  }

  /** Very easy to guess */
  passphraseStrength0(): string {
    return this.byKey("passphrase-strength-0");
  }

  /** Easy to guess */
  passphraseStrength1(): string {
    return this.byKey("passphrase-strength-1");
  }

  /** Can be guessed */
  passphraseStrength2(): string {
    return this.byKey("passphrase-strength-2");
  }

  /** Hard to guess */
  passphraseStrength3(): string {
    return this.byKey("passphrase-strength-3");
  }

  /** Very hard to guess */
  passphraseStrength4(): string {
    return this.byKey("passphrase-strength-4");
  }

  /** How hard it is to guess: */
  passphraseStrengthLabel(): string {
    return this.byKey("passphrase-strength-label");
  }

  /** Do not type a password that you use. */
  passphraseWarning(): string {
    return this.byKey("passphrase-warning");
  }

  /** Make up a new one for this practice. */
  passphraseWarningMore(): string {
    return this.byKey("passphrase-warning-more");
  }

  /** What makes it weak */
  passphraseWhy(): string {
    return this.byKey("passphrase-why");
  }

  /** Programs try whole dictionaries. A word or two is not enough. */
  passphraseWord(): string {
    return this.byKey("passphrase-word");
  }

  /** As a drawing */
  pictureAsDrawing(): string {
    return this.byKey("picture-as-drawing");
  }

  /** As words and table */
  pictureAsWords(): string {
    return this.byKey("picture-as-words");
  }

  /** “{ $band }” fits best. Anything from “{ $low }” to “{ $high }” is possible. */
  pictureBetween(args: WordArguments["picture-between"]): string {
    return this.byKey("picture-between", args);
  }

  /** “{ $band }” fits, and that is almost certain. */
  pictureCertain(args: WordArguments["picture-certain"]): string {
    return this.byKey("picture-certain", args);
  }

  /** Your picture is about the same as on { $date }. So few tasks cannot show small steps. */
  pictureChangeAboutTheSame(args: WordArguments["picture-change-about-the-same"]): string {
    return this.byKey("picture-change-about-the-same", args);
  }

  /** You were right more often than on { $date }. */
  pictureChangeMore(args: WordArguments["picture-change-more"]): string {
    return this.byKey("picture-change-more", args);
  }

  /** You were right more often with hard tasks than on { $date }. */
  pictureChangeMoreWithHard(args: WordArguments["picture-change-more-with-hard"]): string {
    return this.byKey("picture-change-more-with-hard", args);
  }

  /** You were right as often as on { $date }, and you felt surer. */
  pictureChangeSurer(args: WordArguments["picture-change-surer"]): string {
    return this.byKey("picture-change-surer", args);
  }

  /** How far have you come? */
  pictureChangeTitle(): string {
    return this.byKey("picture-change-title");
  }

  /** You already knew many of these tasks. So we do not compare with { $date }. */
  pictureChangeTooFewNew(args: WordArguments["picture-change-too-few-new"]): string {
    return this.byKey("picture-change-too-few-new", args);
  }

  /**
   * { $count ->
   *     [one] You chose “I don’t know” { $count } time.
   *    *[other] You chose “I don’t know” { $count } times.
   *   }
   */
  pictureDontKnow(args: WordArguments["picture-dont-know"]): string {
    return this.byKey("picture-dont-know", args);
  }

  /** Three boxes: { $first }, { $middle }, { $last }. The dot is at “{ $here }”. */
  pictureDrawing(args: WordArguments["picture-drawing"]): string {
    return this.byKey("picture-drawing", args);
  }

  /** How you saw yourself before: { $rating }. */
  pictureFelt(args: WordArguments["picture-felt"]): string {
    return this.byKey("picture-felt", args);
  }

  /** Many answers came very quickly. Perhaps the picture does not fit you well. You can look again at any time. */
  pictureHurried(): string {
    return this.byKey("picture-hurried");
  }

  /** Knew it, and was sure */
  pictureKnewSure(): string {
    return this.byKey("picture-knew-sure");
  }

  /** You can rely on this. */
  pictureKnewSureText(): string {
    return this.byKey("picture-knew-sure-text");
  }

  /** Knew it, but was unsure */
  pictureKnewUnsure(): string {
    return this.byKey("picture-knew-unsure");
  }

  /** You know more than you think. */
  pictureKnewUnsureText(): string {
    return this.byKey("picture-knew-unsure-text");
  }

  /**
   * { $count ->
   *     [one] This lesson helps most
   *    *[other] These lessons help most
   *   }
   */
  pictureLessons(args: WordArguments["picture-lessons"]): string {
    return this.byKey("picture-lessons", args);
  }

  /** Did not know it, but was sure */
  pictureMissedSure(): string {
    return this.byKey("picture-missed-sure");
  }

  /** A look here helps you most. */
  pictureMissedSureText(): string {
    return this.byKey("picture-missed-sure-text");
  }

  /** Did not know it, and was unsure */
  pictureMissedUnsure(): string {
    return this.byKey("picture-missed-unsure");
  }

  /** That is normal. A lesson helps. */
  pictureMissedUnsureText(): string {
    return this.byKey("picture-missed-unsure-text");
  }

  /** This is not a grade. It helps you choose. */
  pictureNoGrade(): string {
    return this.byKey("picture-no-grade");
  }

  /** Open: { $lesson } */
  pictureOpen(args: WordArguments["picture-open"]): string {
    return this.byKey("picture-open", args);
  }

  /** Your picture · { $track } */
  pictureOver(args: WordArguments["picture-over"]): string {
    return this.byKey("picture-over", args);
  }

  /** To the overview */
  pictureOverview(): string {
    return this.byKey("picture-overview");
  }

  /** There were no more tasks on this topic. So the picture is less exact. */
  pictureRanOut(): string {
    return this.byKey("picture-ran-out");
  }

  /** How to read this: */
  pictureRead(): string {
    return this.byKey("picture-read");
  }

  /** The dot is our best guess. What you can really do most likely lies within the stripes. */
  pictureReadText(): string {
    return this.byKey("picture-read-text");
  }

  /**
   * { $tasks ->
   *     [one] What you can do, seen in { $tasks } task
   *    *[other] What you can do, seen in { $tasks } tasks
   *   }
   */
  pictureSeen(args: WordArguments["picture-seen"]): string {
    return this.byKey("picture-seen", args);
  }

  /** How sure were you? */
  pictureSureTitle(): string {
    return this.byKey("picture-sure-title");
  }

  /** Tasks */
  pictureTableCount(): string {
    return this.byKey("picture-table-count");
  }

  /** Result */
  pictureTableResult(): string {
    return this.byKey("picture-table-result");
  }

  /** Topic */
  pictureTableTopic(): string {
    return this.byKey("picture-table-topic");
  }

  /** You are taking your first steps. Every lesson helps you on. */
  pictureTitleFirstSteps(): string {
    return this.byKey("picture-title-first-steps");
  }

  /** You are on the way. A lot already goes well. */
  pictureTitleOnTheWay(): string {
    return this.byKey("picture-title-on-the-way");
  }

  /** You are sure of this. You can pass it on. */
  pictureTitleSure(): string {
    return this.byKey("picture-title-sure");
  }

  /** Topic by topic */
  pictureTopics(): string {
    return this.byKey("picture-topics");
  }

  /** went well */
  pictureWentWell(): string {
    return this.byKey("picture-went-well");
  }

  /** worth a look */
  pictureWorthALook(): string {
    return this.byKey("picture-worth-a-look");
  }

  /** With three pictures nobody comes to your page by mistake. We ask for them when you come in, after a longer pause, and before you erase or take along anything. */
  pinAbout(): string {
    return this.byKey("pin-about");
  }

  /** { $name }: your three pictures */
  pinAsk(args: WordArguments["pin-ask"]): string {
    return this.byKey("pin-ask", args);
  }

  /** Press your pictures in your order. The screen does not show which ones they are. */
  pinAskLead(): string {
    return this.byKey("pin-ask-lead");
  }

  /** First, your present pictures */
  pinBefore(): string {
    return this.byKey("pin-before");
  }

  /** Choose other pictures */
  pinChange(): string {
    return this.byKey("pin-change");
  }

  /** Choose three pictures */
  pinChoose(): string {
    return this.byKey("pin-choose");
  }

  /** Begin again */
  pinClear(): string {
    return this.byKey("pin-clear");
  }

  /** { $count } of 3 pictures */
  pinCount(args: WordArguments["pin-count"]): string {
    return this.byKey("pin-count", args);
  }

  /** Those were different pictures. Nothing was saved. Take your time and choose again. */
  pinDiffer(): string {
    return this.byKey("pin-differ");
  }

  /** I do not remember my pictures */
  pinForgotten(): string {
    return this.byKey("pin-forgotten");
  }

  /** That does not matter. Ask your trainer: the trainer can take the pictures away, and you choose new ones. What you have learned is kept. */
  pinForgottenText(): string {
    return this.byKey("pin-forgotten-text");
  }

  /** Good to know: the pictures are a latch, not a lock. Whoever looks after this computer can still read the data. They work on this computer only. */
  pinLatch(): string {
    return this.byKey("pin-latch");
  }

  /**
   * { $count ->
   *     [one] { $count } picture left
   *    *[other] { $count } pictures left
   *   }
   */
  pinMissing(args: WordArguments["pin-missing"]): string {
    return this.byKey("pin-missing", args);
  }

  /** Choose three pictures */
  pinNew(): string {
    return this.byKey("pin-new");
  }

  /** Look around first: is anybody watching? The order counts. A picture may come twice. */
  pinNewLead(): string {
    return this.byKey("pin-new-lead");
  }

  /** Continue */
  pinNext(): string {
    return this.byKey("pin-next");
  }

  /** At the moment nobody asks for pictures. */
  pinNone(): string {
    return this.byKey("pin-none");
  }

  /** Stop asking for pictures */
  pinRemove(): string {
    return this.byKey("pin-remove");
  }

  /** Done. We do not ask for pictures any more. */
  pinRemoved(): string {
    return this.byKey("pin-removed");
  }

  /** And once more */
  pinRepeat(): string {
    return this.byKey("pin-repeat");
  }

  /** Press the same three pictures. Then you know that you remember them. */
  pinRepeatLead(): string {
    return this.byKey("pin-repeat-lead");
  }

  /** Saved. From now on we ask for your three pictures. */
  pinSaved(): string {
    return this.byKey("pin-saved");
  }

  /** You have chosen three pictures. */
  pinSome(): string {
    return this.byKey("pin-some");
  }

  /** My three pictures */
  pinTitle(): string {
    return this.byKey("pin-title");
  }

  /** Your pictures */
  pinYours(): string {
    return this.byKey("pin-yours");
  }

  /** Tick what suits you. */
  planHow(): string {
    return this.byKey("plan-how");
  }

  /** Your plan is noted. You will find it at the end of the lesson. */
  planKept(): string {
    return this.byKey("plan-kept");
  }

  /** This is your plan. It is not kept. */
  planNotKept(): string {
    return this.byKey("plan-not-kept");
  }

  /** A part is missing */
  playerBlocksMissing(): string {
    return this.byKey("player-blocks-missing");
  }

  /** Check my answer */
  playerCheck(): string {
    return this.byKey("player-check");
  }

  /** This lesson is part of your course. Tilia notes only that you did it. */
  playerCompletionOnly(): string {
    return this.byKey("player-completion-only");
  }

  /** Decide and tick a reason */
  playerDecide(): string {
    return this.byKey("player-decide");
  }

  /** Continue with the lesson */
  playerGoOn(): string {
    return this.byKey("player-go-on");
  }

  /** My letter is ready */
  playerLetterDone(): string {
    return this.byKey("player-letter-done");
  }

  /**
   * { $count ->
   *     [one] { $count } line left
   *    *[other] { $count } lines left
   *   }
   */
  playerLinesLeft(args: WordArguments["player-lines-left"]): string {
    return this.byKey("player-lines-left", args);
  }

  /**
   * { $count ->
   *     [one] { $count } message left
   *    *[other] { $count } messages left
   *   }
   */
  playerMessagesLeft(args: WordArguments["player-messages-left"]): string {
    return this.byKey("player-messages-left", args);
  }

  /** Next */
  playerNext(): string {
    return this.byKey("player-next");
  }

  /** Check this order */
  playerOrderAsIs(): string {
    return this.byKey("player-order-as-is");
  }

  /** To the overview */
  playerOverview(): string {
    return this.byKey("player-overview");
  }

  /**
   * { $count ->
   *     [one] { $count } pair left
   *    *[other] { $count } pairs left
   *   }
   */
  playerPairsLeft(args: WordArguments["player-pairs-left"]): string {
    return this.byKey("player-pairs-left", args);
  }

  /** Type a passphrase */
  playerPassphraseMissing(): string {
    return this.byKey("player-passphrase-missing");
  }

  /** Choose an answer */
  playerPickOne(): string {
    return this.byKey("player-pick-one");
  }

  /** Choose what is right */
  playerPickSome(): string {
    return this.byKey("player-pick-some");
  }

  /** Keep my plan */
  playerPlanKeep(): string {
    return this.byKey("player-plan-keep");
  }

  /** This is my plan */
  playerPlanMine(): string {
    return this.byKey("player-plan-mine");
  }

  /** Continue without a plan */
  playerPlanNone(): string {
    return this.byKey("player-plan-none");
  }

  /** Nothing from this lesson is kept. */
  playerPrivate(): string {
    return this.byKey("player-private");
  }

  /** Check my settings */
  playerSettingsCheck(): string {
    return this.byKey("player-settings-check");
  }

  /** Skip this lesson */
  playerSkip(): string {
    return this.byKey("player-skip");
  }

  /** Leave this step out */
  playerSkipStep(): string {
    return this.byKey("player-skip-step");
  }

  /** Step { $step } of { $steps } */
  playerStep(args: WordArguments["player-step"]): string {
    return this.byKey("player-step", args);
  }

  /** To the end */
  playerToEnd(): string {
    return this.byKey("player-to-end");
  }

  /** Words explained */
  playerWords(): string {
    return this.byKey("player-words");
  }

  /**
   * { $count ->
   *     [one] You have begun { $count } lesson.
   *    *[other] You have begun { $count } lessons.
   *   }
   */
  progressBegun(args: WordArguments["progress-begun"]): string {
    return this.byKey("progress-begun", args);
  }

  /**
   * { $count ->
   *     [one] You have completed { $count } lesson.
   *    *[other] You have completed { $count } lessons.
   *   }
   */
  progressDone(args: WordArguments["progress-done"]): string {
    return this.byKey("progress-done", args);
  }

  /** No lesson yet */
  progressEmpty(): string {
    return this.byKey("progress-empty");
  }

  /** What you have learned will appear here. Begin with a lesson. */
  progressEmptyText(): string {
    return this.byKey("progress-empty-text");
  }

  /** You are learning without a name. This stays only until you finish. */
  progressGuest(): string {
    return this.byKey("progress-guest");
  }

  /** last on { $date } */
  progressLast(args: WordArguments["progress-last"]): string {
    return this.byKey("progress-last", args);
  }

  /** My lessons */
  progressLessons(): string {
    return this.byKey("progress-lessons");
  }

  /** For you */
  progressMine(): string {
    return this.byKey("progress-mine");
  }

  /** See what is stored about you, or erase it */
  progressMineData(): string {
    return this.byKey("progress-mine-data");
  }

  /** Continue on another computer */
  progressMineTake(): string {
    return this.byKey("progress-mine-take");
  }

  /** To the overview */
  progressOverview(): string {
    return this.byKey("progress-overview");
  }

  /** My pictures */
  progressPictures(): string {
    return this.byKey("progress-pictures");
  }

  /** My three pictures */
  progressPin(): string {
    return this.byKey("progress-pin");
  }

  /** What I plan to do */
  progressPlans(): string {
    return this.byKey("progress-plans");
  }

  /** My progress */
  progressTitle(): string {
    return this.byKey("progress-title");
  }

  /** My progress: { $name } */
  progressTitleName(args: WordArguments["progress-title-name"]): string {
    return this.byKey("progress-title-name", args);
  }

  /** The topics */
  progressTracks(): string {
    return this.byKey("progress-tracks");
  }

  /** Somebody else is here now */
  quietElse(): string {
    return this.byKey("quiet-else");
  }

  /**
   * { $minutes ->
   *     [one] If nobody comes back, the visit ends in about { $minutes } minute.
   *    *[other] If nobody comes back, the visit ends in about { $minutes } minutes.
   *   }
   */
  quietEnds(args: WordArguments["quiet-ends"]): string {
    return this.byKey("quiet-ends", args);
  }

  /** The last visit has ended, because nobody was here for a long time. What was learned under a name is kept. */
  quietOver(): string {
    return this.byKey("quiet-over");
  }

  /** Yes, continue */
  quietStay(): string {
    return this.byKey("quiet-stay");
  }

  /** Take your time. Your page is waiting behind this one, and nothing is lost. */
  quietText(): string {
    return this.byKey("quiet-text");
  }

  /** Are you still there? */
  quietTitle(): string {
    return this.byKey("quiet-title");
  }

  /** not yet */
  rating1(): string {
    return this.byKey("rating-1");
  }

  /** a little */
  rating2(): string {
    return this.byKey("rating-2");
  }

  /** well */
  rating3(): string {
    return this.byKey("rating-3");
  }

  /** very well */
  rating4(): string {
    return this.byKey("rating-4");
  }

  /** Install the packages “speech-dispatcher”, “speech-dispatcher-espeak-ng” and “espeak-ng”. */
  readAddLinux(): string {
    return this.byKey("read-add-linux");
  }

  /** Open System Settings, “Accessibility”, “Spoken Content” or “Read & Speak”. Choose “System voice”, then “Manage Voices”. */
  readAddMac(): string {
    return this.byKey("read-add-mac");
  }

  /** Then press “Read aloud” again. Tilia finds the new voice by itself. */
  readAddThen(): string {
    return this.byKey("read-add-then");
  }

  /** For the desk: how to add a voice */
  readAddTitle(): string {
    return this.byKey("read-add-title");
  }

  /** Open Settings, “Time & language”, “Speech”. Choose “Add voices”. */
  readAddWindows(): string {
    return this.byKey("read-add-windows");
  }

  /** Read it aloud */
  readAnyway(): string {
    return this.byKey("read-anyway");
  }

  /** Your page stays as it is. Ask at the desk: a voice can be added, and it costs nothing. */
  readAskDesk(): string {
    return this.byKey("read-ask-desk");
  }

  /** Others may hear this. Do you have headphones? */
  readHeadphones(): string {
    return this.byKey("read-headphones");
  }

  /** This lesson is only for you. The voice can be heard in the whole room. */
  readHeadphonesText(): string {
    return this.byKey("read-headphones-text");
  }

  /** The voice has stopped. */
  readLost(): string {
    return this.byKey("read-lost");
  }

  /** Your page stays as it is. Press “Read aloud” again. If it stays quiet, ask at the desk. */
  readLostText(): string {
    return this.byKey("read-lost-text");
  }

  /** This computer cannot read aloud yet. */
  readNoServer(): string {
    return this.byKey("read-no-server");
  }

  /** This computer has no voice yet for this language: { $language }. */
  readNoVoice(args: WordArguments["read-no-voice"]): string {
    return this.byKey("read-no-voice", args);
  }

  /** Keep it quiet */
  readNotNow(): string {
    return this.byKey("read-not-now");
  }

  /** There is nothing to read on this page yet. */
  readNothing(): string {
    return this.byKey("read-nothing");
  }

  /** Good morning. I will read this page to you. */
  readSample(): string {
    return this.byKey("read-sample");
  }

  /** Fast */
  readSpeedFast(): string {
    return this.byKey("read-speed-fast");
  }

  /** Normal */
  readSpeedNormal(): string {
    return this.byKey("read-speed-normal");
  }

  /** Slow */
  readSpeedSlow(): string {
    return this.byKey("read-speed-slow");
  }

  /** How fast should it be read? */
  readSpeedTitle(): string {
    return this.byKey("read-speed-title");
  }

  /** Read this */
  readThis(): string {
    return this.byKey("read-this");
  }

  /** Read this: { $option } */
  readThisOption(args: WordArguments["read-this-option"]): string {
    return this.byKey("read-this-option", args);
  }

  /** Listen */
  readTry(): string {
    return this.byKey("read-try");
  }

  /** The computer’s own choice */
  readVoiceOfSystem(): string {
    return this.byKey("read-voice-of-system");
  }

  /** Which voice would you like? */
  readVoiceTitle(): string {
    return this.byKey("read-voice-title");
  }

  /** It makes you even surer. */
  reasonGoesFurther(): string {
    return this.byKey("reason-goes-further");
  }

  /** This lesson is still new to you. */
  reasonNotDoneYet(): string {
    return this.byKey("reason-not-done-yet");
  }

  /**
   * { $tasks ->
   *     [one] In { $tasks } task you were sure, but it was not right.
   *    *[other] In { $tasks } tasks you were sure, but it was not right.
   *   }
   */
  reasonSureButWrong(args: WordArguments["reason-sure-but-wrong"]): string {
    return this.byKey("reason-sure-but-wrong", args);
  }

  /**
   * { $tasks ->
   *     [one] { $tasks } task about this was hard.
   *    *[other] { $tasks } tasks about this were hard.
   *   }
   */
  reasonWasHard(args: WordArguments["reason-was-hard"]): string {
    return this.byKey("reason-was-hard", args);
  }

  /** Brussels */
  regionBr(): string {
    return this.byKey("region-br");
  }

  /** Ostbelgien (German-speaking) */
  regionDg(): string {
    return this.byKey("region-dg");
  }

  /** Flanders */
  regionVl(): string {
    return this.byKey("region-vl");
  }

  /** Wallonia */
  regionWa(): string {
    return this.byKey("region-wa");
  }

  /** Copies */
  reportBackups(): string {
    return this.byKey("report-backups");
  }

  /** Entries */
  reportEvents(): string {
    return this.byKey("report-events");
  }

  /** Free space on the disk */
  reportFree(): string {
    return this.byKey("report-free");
  }

  /** { $count } kB */
  reportKilobytes(args: WordArguments["report-kilobytes"]): string {
    return this.byKey("report-kilobytes", args);
  }

  /** Last lines of the log */
  reportLog(): string {
    return this.byKey("report-log");
  }

  /** The log is empty. */
  reportLogNone(): string {
    return this.byKey("report-log-none");
  }

  /** Made on */
  reportMade(): string {
    return this.byKey("report-made");
  }

  /** { $count } MB */
  reportMegabytes(args: WordArguments["report-megabytes"]): string {
    return this.byKey("report-megabytes", args);
  }

  /** Newest copy */
  reportNewest(): string {
    return this.byKey("report-newest");
  }

  /** none */
  reportNone(): string {
    return this.byKey("report-none");
  }

  /** People in the list */
  reportPeople(): string {
    return this.byKey("report-people");
  }

  /** Data file */
  reportRecords(): string {
    return this.byKey("report-records");
  }

  /** in use */
  reportRecordsOpen(): string {
    return this.byKey("report-records-open");
  }

  /** cannot be used: { $why } */
  reportRecordsShut(args: WordArguments["report-records-shut"]): string {
    return this.byKey("report-records-shut", args);
  }

  /** Size of the data file */
  reportSize(): string {
    return this.byKey("report-size");
  }

  /** Report about Tilia on this computer */
  reportTitle(): string {
    return this.byKey("report-title");
  }

  /** Practise all the same */
  reviewAhead(): string {
    return this.byKey("review-ahead");
  }

  /** Some exercises come back in a few days, others much later. Tilia takes care of that. */
  reviewDoneText(): string {
    return this.byKey("review-done-text");
  }

  /** That was your review */
  reviewDoneTitle(): string {
    return this.byKey("review-done-title");
  }

  /** The review begins after your first exercise in a lesson. Later you meet the same exercises again. That is how they stay with you. */
  reviewEmptyText(): string {
    return this.byKey("review-empty-text");
  }

  /** There is nothing to review yet */
  reviewEmptyTitle(): string {
    return this.byKey("review-empty-title");
  }

  /** The next review is ready on { $date }. */
  reviewNext(args: WordArguments["review-next"]): string {
    return this.byKey("review-next", args);
  }

  /** You practised all of it a short time ago. A pause helps you remember. */
  reviewNoneText(): string {
    return this.byKey("review-none-text");
  }

  /** Nothing to review today */
  reviewNoneTitle(): string {
    return this.byKey("review-none-title");
  }

  /** No, not at all */
  satisfactionAnswer1(): string {
    return this.byKey("satisfaction-answer-1");
  }

  /** Not really */
  satisfactionAnswer2(): string {
    return this.byKey("satisfaction-answer-2");
  }

  /** Partly */
  satisfactionAnswer3(): string {
    return this.byKey("satisfaction-answer-3");
  }

  /** Mostly */
  satisfactionAnswer4(): string {
    return this.byKey("satisfaction-answer-4");
  }

  /** Yes, very much */
  satisfactionAnswer5(): string {
    return this.byKey("satisfaction-answer-5");
  }

  /** Did the course help you? */
  satisfactionQuestion1(): string {
    return this.byKey("satisfaction-question-1");
  }

  /** Were the explanations easy to understand? */
  satisfactionQuestion2(): string {
    return this.byKey("satisfaction-question-2");
  }

  /** Do you feel safer now with computers, phones and the internet? */
  satisfactionQuestion3(): string {
    return this.byKey("satisfaction-question-3");
  }

  /** How was the course for you? */
  satisfactionTitle(): string {
    return this.byKey("satisfaction-title");
  }

  /** All settings are safe */
  serviceAllSafe(): string {
    return this.byKey("service-all-safe");
  }

  /** Cookies on this website */
  serviceCookies(): string {
    return this.byKey("service-cookies");
  }

  /** Settings */
  serviceDevice(): string {
    return this.byKey("service-device");
  }

  /** Set everything the way you want it. Then check. */
  serviceHint(): string {
    return this.byKey("service-hint");
  }

  /** Signing in */
  serviceLogin(): string {
    return this.byKey("service-login");
  }

  /** What this app may do */
  servicePermissions(): string {
    return this.byKey("service-permissions");
  }

  /** Privacy */
  servicePrivacy(): string {
    return this.byKey("service-privacy");
  }

  /**
   * { $count ->
   *     [one] { $count } setting is worth another look
   *    *[other] { $count } settings are worth another look
   *   }
   */
  serviceSomeOpen(args: WordArguments["service-some-open"]): string {
    return this.byKey("service-some-open", args);
  }

  /** About Tilia */
  settingsAbout(): string {
    return this.byKey("settings-about");
  }

  /** All settings */
  settingsAll(): string {
    return this.byKey("settings-all");
  }

  /** Done */
  settingsDone(): string {
    return this.byKey("settings-done");
  }

  /** Language */
  settingsLanguage(): string {
    return this.byKey("settings-language");
  }

  /** This stays until you finish. */
  settingsLeadGuest(): string {
    return this.byKey("settings-lead-guest");
  }

  /** Tilia keeps this for you on this computer. */
  settingsLeadKept(): string {
    return this.byKey("settings-lead-kept");
  }

  /** Movement */
  settingsMotion(): string {
    return this.byKey("settings-motion");
  }

  /** No movement */
  settingsMotionCalm(): string {
    return this.byKey("settings-motion-calm");
  }

  /** Nothing slides or fades on the page. */
  settingsMotionCalmText(): string {
    return this.byKey("settings-motion-calm-text");
  }

  /** Simple mode */
  settingsSimple(): string {
    return this.byKey("settings-simple");
  }

  /** Show everything */
  settingsSimpleOff(): string {
    return this.byKey("settings-simple-off");
  }

  /** Show only “Continue” */
  settingsSimpleOn(): string {
    return this.byKey("settings-simple-on");
  }

  /** The overview shows one lesson and one button. You can turn this off at any time. */
  settingsSimpleOnText(): string {
    return this.byKey("settings-simple-on-text");
  }

  /** Size of the letters */
  settingsSizes(): string {
    return this.byKey("settings-sizes");
  }

  /** Colours */
  settingsThemes(): string {
    return this.byKey("settings-themes");
  }

  /** Settings */
  settingsTitle(): string {
    return this.byKey("settings-title");
  }

  /** Certificate */
  sheetCertificate(): string {
    return this.byKey("sheet-certificate");
  }

  /** Tick only the topics that others may see. */
  sheetCertificateAll(): string {
    return this.byKey("sheet-certificate-all");
  }

  /** Name on the certificate */
  sheetCertificateName(): string {
    return this.byKey("sheet-certificate-name");
  }

  /** It is only printed, not kept. Leave it empty to write it by hand. */
  sheetCertificateNameHint(): string {
    return this.byKey("sheet-certificate-name-hint");
  }

  /** It says that you took part. It never says how well. */
  sheetCertificateText(): string {
    return this.byKey("sheet-certificate-text");
  }

  /** What may it show? */
  sheetCertificateTopics(): string {
    return this.byKey("sheet-certificate-topics");
  }

  /** To take home */
  sheetLesson(): string {
    return this.byKey("sheet-lesson");
  }

  /** One sheet with what you learned, your plan and who helps. */
  sheetLessonText(): string {
    return this.byKey("sheet-lesson-text");
  }

  /** Your letter on paper */
  sheetLetter(): string {
    return this.byKey("sheet-letter");
  }

  /** The lines for your name and address stay empty. Fill them in by hand. */
  sheetLetterText(): string {
    return this.byKey("sheet-letter-text");
  }

  /** The sheet is being made. */
  sheetMaking(): string {
    return this.byKey("sheet-making");
  }

  /** Print */
  sheetPrint(): string {
    return this.byKey("sheet-print");
  }

  /** The sheet is on its way to the printer. */
  sheetPrinted(): string {
    return this.byKey("sheet-printed");
  }

  /** Save as PDF */
  sheetSave(): string {
    return this.byKey("sheet-save");
  }

  /** The sheet is saved here: */
  sheetSaved(): string {
    return this.byKey("sheet-saved");
  }

  /** For rooms without enough computers. The answers are on the last pages. */
  sheetTwinSub(): string {
    return this.byKey("sheet-twin-sub");
  }

  /** Lessons on paper */
  sheetTwinTitle(): string {
    return this.byKey("sheet-twin-title");
  }

  /** Count again */
  showAgain(): string {
    return this.byKey("show-again");
  }

  /** Votes for { $letter } */
  showCount(args: WordArguments["show-count"]): string {
    return this.byKey("show-count", args);
  }

  /** End group mode */
  showEnd(): string {
    return this.byKey("show-end");
  }

  /** From E onwards, people raise a hand. */
  showHands(): string {
    return this.byKey("show-hands");
  }

  /** { $letters } are level. Which would you like to talk about first? */
  showLevel(args: WordArguments["show-level"]): string {
    return this.byKey("show-level", args);
  }

  /** Most people chose { $letter }. */
  showMost(args: WordArguments["show-most"]): string {
    return this.byKey("show-most", args);
  }

  /** Nobody has chosen yet. */
  showNobody(): string {
    return this.byKey("show-nobody");
  }

  /** Ask nobody about their own experiences. */
  showPrivateAsk(): string {
    return this.byKey("show-private-ask");
  }

  /** Show it to the group */
  showPrivateGo(): string {
    return this.byKey("show-private-go");
  }

  /** At the end, show who helps. Stay a little longer. */
  showPrivateHelp(): string {
    return this.byKey("show-private-help");
  }

  /** Another lesson */
  showPrivateOther(): string {
    return this.byKey("show-private-other");
  }

  /** Say first what it is about. Whoever likes may leave the room or only listen. */
  showPrivateSay(): string {
    return this.byKey("show-private-say");
  }

  /** It is about things that somebody in the room may have lived through. */
  showPrivateText(): string {
    return this.byKey("show-private-text");
  }

  /** This lesson is usually private */
  showPrivateTitle(): string {
    return this.byKey("show-private-title");
  }

  /** What the group chose */
  showResult(): string {
    return this.byKey("show-result");
  }

  /** Show the result */
  showThis(): string {
    return this.byKey("show-this");
  }

  /**
   * { $count ->
   *     [one] { $count } card counted.
   *    *[other] { $count } cards counted.
   * }
   */
  showTotal(args: WordArguments["show-total"]): string {
    return this.byKey("show-total", args);
  }

  /** Numbers only, please */
  showUnclear(): string {
    return this.byKey("show-unclear");
  }

  /** What does the group say? Count the cards. */
  showVote(): string {
    return this.byKey("show-vote");
  }

  /**
   * { $count ->
   *     [one] { $count } vote
   *    *[other] { $count } votes
   * }
   */
  showVotes(args: WordArguments["show-votes"]): string {
    return this.byKey("show-votes", args);
  }

  /** Address */
  siteAddress(): string {
    return this.byKey("site-address");
  }

  /** Previous page */
  siteBack(): string {
    return this.byKey("site-back");
  }

  /** Made-up browser */
  siteBrowser(): string {
    return this.byKey("site-browser");
  }

  /** What do you do? */
  siteDecide(): string {
    return this.byKey("site-decide");
  }

  /** You are only looking here. Nothing can be typed in. */
  siteFormNote(): string {
    return this.byKey("site-form-note");
  }

  /** Pages of this website */
  siteLinks(): string {
    return this.byKey("site-links");
  }

  /** Look around first. Then decide. */
  siteLookFirst(): string {
    return this.byKey("site-look-first");
  }

  /** What are your reasons? */
  siteWhy(): string {
    return this.byKey("site-why");
  }

  /**
   * { $count ->
   *     [one] { $count } card left
   *    *[other] { $count } cards left
   *   }
   */
  sortCardsLeft(args: WordArguments["sort-cards-left"]): string {
    return this.byKey("sort-cards-left", args);
  }

  /** still empty */
  sortEmpty(): string {
    return this.byKey("sort-empty");
  }

  /** put it here */
  sortHere(): string {
    return this.byKey("sort-here");
  }

  /** Press a card, then the box it belongs to. You can also drag it. */
  sortHow(): string {
    return this.byKey("sort-how");
  }

  /** { $card }: chosen. Now press a box. */
  sortPicked(args: WordArguments["sort-picked"]): string {
    return this.byKey("sort-picked", args);
  }

  /** { $card } is now in: { $box } */
  sortPlaced(args: WordArguments["sort-placed"]): string {
    return this.byKey("sort-placed", args);
  }

  /** Cards */
  sortTray(): string {
    return this.byKey("sort-tray");
  }

  /** Undo */
  sortUndo(): string {
    return this.byKey("sort-undo");
  }

  /** The last step is taken back. */
  sortUndone(): string {
    return this.byKey("sort-undone");
  }

  /** Account */
  spotAccount(): string {
    return this.byKey("spot-account");
  }

  /**
   * { $count ->
   *     [one] { $count } marked place is harmless.
   *    *[other] { $count } marked places are harmless.
   *   }
   */
  spotAlarms(args: WordArguments["spot-alarms"]): string {
    return this.byKey("spot-alarms", args);
  }

  /** Amount */
  spotAmount(): string {
    return this.byKey("spot-amount");
  }

  /**
   * { $clues ->
   *     [one] You found { $found } of { $clues } clue.
   *    *[other] You found { $found } of { $clues } clues.
   *   }
   */
  spotClues(args: WordArguments["spot-clues"]): string {
    return this.byKey("spot-clues", args);
  }

  /** What shows it */
  spotExplained(): string {
    return this.byKey("spot-explained");
  }

  /** Found */
  spotFound(): string {
    return this.byKey("spot-found");
  }

  /** Harmless */
  spotHarmless(): string {
    return this.byKey("spot-harmless");
  }

  /** Press everything that makes you wonder. */
  spotHow(): string {
    return this.byKey("spot-how");
  }

  /**
   * { $count ->
   *     [0] Nothing is marked yet.
   *     [one] { $count } place is marked.
   *    *[other] { $count } places are marked.
   *   }
   */
  spotMarked(args: WordArguments["spot-marked"]): string {
    return this.byKey("spot-marked", args);
  }

  /** This was a clue too */
  spotMissed(): string {
    return this.byKey("spot-missed");
  }

  /** You left alone what is harmless. */
  spotNoAlarms(): string {
    return this.byKey("spot-no-alarms");
  }

  /** Mark something */
  spotNoneYet(): string {
    return this.byKey("spot-none-yet");
  }

  /** Message */
  spotNote(): string {
    return this.byKey("spot-note");
  }

  /** Payment page */
  spotScenePayment(): string {
    return this.byKey("spot-scene-payment");
  }

  /** Web page */
  spotSceneWeb(): string {
    return this.byKey("spot-scene-web");
  }

  /** To */
  spotTo(): string {
    return this.byKey("spot-to");
  }

  /** Something just happened */
  startHappened(): string {
    return this.byKey("start-happened");
  }

  /** Help at once, without signing in. Nothing is kept. */
  startHappenedLead(): string {
    return this.byKey("start-happened-lead");
  }

  /** Hello */
  startHello(): string {
    return this.byKey("start-hello");
  }

  /** Choose your language */
  startLanguages(): string {
    return this.byKey("start-languages");
  }

  /** Two people sit on the bench under a linden tree. */
  startScene(): string {
    return this.byKey("start-scene");
  }

  /** For the trainer */
  startTrainer(): string {
    return this.byKey("start-trainer");
  }

  /** Welcome */
  startWelcome(): string {
    return this.byKey("start-welcome");
  }

  /** { $free } free */
  takeDriveFree(args: WordArguments["take-drive-free"]): string {
    return this.byKey("take-drive-free", args);
  }

  /** Look again */
  takeDrivesAgain(): string {
    return this.byKey("take-drives-again");
  }

  /** Do not save */
  takeDrivesClose(): string {
    return this.byKey("take-drives-close");
  }

  /** There is no USB stick yet. Plug one in, then look again. */
  takeDrivesNone(): string {
    return this.byKey("take-drives-none");
  }

  /** On this computer, files are saved on USB sticks only. */
  takeDrivesNoneWritable(): string {
    return this.byKey("take-drives-none-writable");
  }

  /** On which USB stick? */
  takeDrivesTitle(): string {
    return this.byKey("take-drives-title");
  }

  /** Tilia writes everything about you into one file. With it you can continue on another computer. */
  takeLead(): string {
    return this.byKey("take-lead");
  }

  /** Take today’s work along before you finish. Next time you continue from there. */
  takeLeadGuest(): string {
    return this.byKey("take-lead-guest");
  }

  /** Also save a page to read */
  takePage(): string {
    return this.byKey("take-page");
  }

  /** You can open this page in any browser. It has no passphrase: whoever finds it can read it. */
  takePageText(): string {
    return this.byKey("take-page-text");
  }

  /** For example { $example } */
  takePathExample(args: WordArguments["take-path-example"]): string {
    return this.byKey("take-path-example", args);
  }

  /** Folder and file name */
  takePathLabel(): string {
    return this.byKey("take-path-label");
  }

  /** Use this place */
  takePathUse(): string {
    return this.byKey("take-path-use");
  }

  /** This computer cannot show a window for files. Please type where the file is to go. */
  takePathWhy(): string {
    return this.byKey("take-path-why");
  }

  /** Lessons about respect online are not in the file. */
  takePrivate(): string {
    return this.byKey("take-private");
  }

  /** Save the file */
  takeSave(): string {
    return this.byKey("take-save");
  }

  /** Back to my data */
  takeSavedBack(): string {
    return this.byKey("take-saved-back");
  }

  /** The locked file: { $path } */
  takeSavedFile(args: WordArguments["take-saved-file"]): string {
    return this.byKey("take-saved-file", args);
  }

  /** The page to read: { $path } */
  takeSavedPage(args: WordArguments["take-saved-page"]): string {
    return this.byKey("take-saved-page", args);
  }

  /** Is it on a USB stick? Wait a moment, then remove the stick safely. */
  takeSavedStick(): string {
    return this.byKey("take-saved-stick");
  }

  /** Your data is saved */
  takeSavedTitle(): string {
    return this.byKey("take-saved-title");
  }

  /** Choose a passphrase */
  takeSecret(): string {
    return this.byKey("take-secret");
  }

  /** Nobody can open the file without the passphrase, not even Tilia. Write it down and keep it at home. */
  takeSecretForgotten(): string {
    return this.byKey("take-secret-forgotten");
  }

  /** Take my data along */
  takeTitle(): string {
    return this.byKey("take-title");
  }

  /** Tilia is locking the file. This can take a moment. */
  takeWorking(): string {
    return this.byKey("take-working");
  }

  /** The button is on every page, always in the same place. */
  toldButton(): string {
    return this.byKey("told-button");
  }

  /** Understood */
  toldGo(): string {
    return this.byKey("told-go");
  }

  /** Sometimes nobody else should see what you read. Then press “Leave” at the top. */
  toldLead(): string {
    return this.byKey("told-lead");
  }

  /** What the button cannot do */
  toldLimits(): string {
    return this.byKey("told-limits");
  }

  /** If somebody watches this computer with a program, the button does not help. Another device is safer then. It does not hide that Tilia was open, either. */
  toldLimitsText(): string {
    return this.byKey("told-limits-text");
  }

  /** Or press the Shift key three times. That is the key for capital letters. */
  toldShift(): string {
    return this.byKey("told-shift");
  }

  /** At once, only everyday tips can be seen. Your visit has then ended. */
  toldThen(): string {
    return this.byKey("told-then");
  }

  /** One button worth knowing: “Leave” */
  toldTitle(): string {
    return this.byKey("told-title");
  }

  /** Card */
  topicCard(): string {
    return this.byKey("topic-card");
  }

  /** Money */
  topicMoney(): string {
    return this.byKey("topic-money");
  }

  /** Password */
  topicPassword(): string {
    return this.byKey("topic-password");
  }

  /** Pictures */
  topicPictures(): string {
    return this.byKey("topic-pictures");
  }

  /** Threat */
  topicThreat(): string {
    return this.byKey("topic-threat");
  }

  /** begun, step { $step } of { $steps } */
  trackBegun(args: WordArguments["track-begun"]): string {
    return this.byKey("track-begun", args);
  }

  /** The lessons */
  trackLessons(): string {
    return this.byKey("track-lessons");
  }

  /** Open: { $lesson } */
  trackOpen(args: WordArguments["track-open"]): string {
    return this.byKey("track-open", args);
  }

  /** Nothing from this lesson is kept. */
  trackPrivate(): string {
    return this.byKey("track-private");
  }

  /** Part of your course */
  trackReasonPlanned(): string {
    return this.byKey("track-reason-planned");
  }

  /** Helps you now: you were sure here, and it was different. */
  trackReasonSureButWrong(): string {
    return this.byKey("track-reason-sure-but-wrong");
  }

  /** Helps you now: these tasks were hard. */
  trackReasonWasHard(): string {
    return this.byKey("track-reason-was-hard");
  }

  /** done, repeated well */
  trackRepeated(): string {
    return this.byKey("track-repeated");
  }

  /** It opens the trainer area. Only you know the passphrase. */
  trainerAccountLead(): string {
    return this.byKey("trainer-account-lead");
  }

  /** Your name */
  trainerAccountName(): string {
    return this.byKey("trainer-account-name");
  }

  /** The log shows it next to what you do, for example an export. */
  trainerAccountNameHint(): string {
    return this.byKey("trainer-account-name-hint");
  }

  /** Your name is missing */
  trainerAccountNameMissing(): string {
    return this.byKey("trainer-account-name-missing");
  }

  /** Create my account */
  trainerAccountSave(): string {
    return this.byKey("trainer-account-save");
  }

  /** Your account */
  trainerAccountTitle(): string {
    return this.byKey("trainer-account-title");
  }

  /** not there */
  trainerAttendanceAway(): string {
    return this.byKey("trainer-attendance-away");
  }

  /** Back to the courses */
  trainerAttendanceBack(): string {
    return this.byKey("trainer-attendance-back");
  }

  /** { $there } there, { $away } not there, { $open } not noted yet */
  trainerAttendanceCounts(args: WordArguments["trainer-attendance-counts"]): string {
    return this.byKey("trainer-attendance-counts", args);
  }

  /** Day */
  trainerAttendanceDay(): string {
    return this.byKey("trainer-attendance-day");
  }

  /** With the keyboard: 1 for there, 0 for not there. Then the next person follows. */
  trainerAttendanceKeys(): string {
    return this.byKey("trainer-attendance-keys");
  }

  /** People of the course */
  trainerAttendanceList(): string {
    return this.byKey("trainer-attendance-list");
  }

  /** Write down the days of the course first. Then you can note who was there. */
  trainerAttendanceNoDaysText(): string {
    return this.byKey("trainer-attendance-no-days-text");
  }

  /** This course has no days yet */
  trainerAttendanceNoDaysTitle(): string {
    return this.byKey("trainer-attendance-no-days-title");
  }

  /** Nobody is in this group yet. You can still note how many people were there. */
  trainerAttendanceNobody(): string {
    return this.byKey("trainer-attendance-nobody");
  }

  /** { $number } of { $days }: { $day } */
  trainerAttendanceOf(args: WordArguments["trainer-attendance-of"]): string {
    return this.byKey("trainer-attendance-of", args);
  }

  /** People without a name on this list */
  trainerAttendanceOthers(): string {
    return this.byKey("trainer-attendance-others");
  }

  /** For example guests. A number is enough. */
  trainerAttendanceOthersHint(): string {
    return this.byKey("trainer-attendance-others-hint");
  }

  /** This is not a number yet. */
  trainerAttendanceOthersUnclear(): string {
    return this.byKey("trainer-attendance-others-unclear");
  }

  /** All others were there */
  trainerAttendanceRest(): string {
    return this.byKey("trainer-attendance-rest");
  }

  /** Saved */
  trainerAttendanceSaved(): string {
    return this.byKey("trainer-attendance-saved");
  }

  /** Who was there */
  trainerAttendanceSee(): string {
    return this.byKey("trainer-attendance-see");
  }

  /** { $there } of { $days } so far */
  trainerAttendanceSoFar(args: WordArguments["trainer-attendance-so-far"]): string {
    return this.byKey("trainer-attendance-so-far", args);
  }

  /** there */
  trainerAttendanceThere(): string {
    return this.byKey("trainer-attendance-there");
  }

  /** Who was there */
  trainerAttendanceTitle(): string {
    return this.byKey("trainer-attendance-title");
  }

  /** Write down the days */
  trainerAttendanceWriteDays(): string {
    return this.byKey("trainer-attendance-write-days");
  }

  /** Cancel */
  trainerCancel(): string {
    return this.byKey("trainer-cancel");
  }

  /** Best on the day before the course, on every computer. */
  trainerCheckSub(): string {
    return this.byKey("trainer-check-sub");
  }

  /** Room check */
  trainerCheckTitle(): string {
    return this.byKey("trainer-check-title");
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

  /** This is the only time you see the code. Without the passphrase or the code, nobody can open your account again. */
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

  /** Yes, take its files */
  trainerCollectAccept(): string {
    return this.byKey("trainer-collect-accept");
  }

  /**
   * { $count ->
   *     [one] The name of { $count } person has changed
   *    *[other] The names of { $count } people have changed
   * }
   */
  trainerCollectChanged(args: WordArguments["trainer-collect-changed"]): string {
    return this.byKey("trainer-collect-changed", args);
  }

  /** Computer */
  trainerCollectComputer(): string {
    return this.byKey("trainer-collect-computer");
  }

  /** last file: { $when } */
  trainerCollectComputerLast(args: WordArguments["trainer-collect-computer-last"]): string {
    return this.byKey("trainer-collect-computer-last", args);
  }

  /** no file yet */
  trainerCollectComputerNever(): string {
    return this.byKey("trainer-collect-computer-never");
  }

  /** Computers */
  trainerCollectComputers(): string {
    return this.byKey("trainer-collect-computers");
  }

  /** No other computer is known yet. It appears here with its first file. */
  trainerCollectComputersNone(): string {
    return this.byKey("trainer-collect-computers-none");
  }

  /**
   * { $count ->
   *     [one] Of { $count } entry, two computers told different things. One of the two is kept.
   *    *[other] Of { $count } entries, two computers told different things. One of the two is kept each time.
   * }
   */
  trainerCollectConflicts(args: WordArguments["trainer-collect-conflicts"]): string {
    return this.byKey("trainer-collect-conflicts", args);
  }

  /**
   * { $count ->
   *     [0] Its file is in the shared folder. On that computer, open “For the trainer” on the start page and compare the numbers.
   *     [one] { $count } file of it is waiting. On that computer, open “For the trainer” on the start page and compare the numbers.
   *    *[other] { $count } files of it are waiting. On that computer, open “For the trainer” on the start page and compare the numbers.
   * }
   */
  trainerCollectDeviceText(args: WordArguments["trainer-collect-device-text"]): string {
    return this.byKey("trainer-collect-device-text", args);
  }

  /** Is “{ $name }” one of your computers? */
  trainerCollectDeviceTitle(args: WordArguments["trainer-collect-device-title"]): string {
    return this.byKey("trainer-collect-device-title", args);
  }

  /**
   * { $count ->
   *     [one] { $count } entry was left out, because the person was erased here
   *    *[other] { $count } entries were left out, because the people were erased here
   * }
   */
  trainerCollectErased(args: WordArguments["trainer-collect-erased"]): string {
    return this.byKey("trainer-collect-erased", args);
  }

  /** Erase here too */
  trainerCollectErasureDo(): string {
    return this.byKey("trainer-collect-erasure-do");
  }

  /** Keep, it was a mistake */
  trainerCollectErasureKeep(): string {
    return this.byKey("trainer-collect-erasure-keep");
  }

  /** Erase everything here too? The person wished it on { $day }. */
  trainerCollectErasureText(args: WordArguments["trainer-collect-erasure-text"]): string {
    return this.byKey("trainer-collect-erasure-text", args);
  }

  /** { $name } asked to be erased on another computer */
  trainerCollectErasureTitle(args: WordArguments["trainer-collect-erasure-title"]): string {
    return this.byKey("trainer-collect-erasure-title", args);
  }

  /** folder or file */
  trainerCollectExampleFolder(): string {
    return this.byKey("trainer-collect-example-folder");
  }

  /** File */
  trainerCollectFile(): string {
    return this.byKey("trainer-collect-file");
  }

  /** Files */
  trainerCollectFiles(): string {
    return this.byKey("trainer-collect-files");
  }

  /** From a stick or a folder */
  trainerCollectFromFile(): string {
    return this.byKey("trainer-collect-from-file");
  }

  /** From the shared folder */
  trainerCollectFromShare(): string {
    return this.byKey("trainer-collect-from-share");
  }

  /**
   * { $count ->
   *     [one] { $count } entry of { $computer } has a date in the future. It is kept. Please check the clock of that computer.
   *    *[other] { $count } entries of { $computer } have a date in the future. They are kept. Please check the clock of that computer.
   * }
   */
  trainerCollectFuture(args: WordArguments["trainer-collect-future"]): string {
    return this.byKey("trainer-collect-future", args);
  }

  /** Entries of { $computer } between { $from } and { $to } are missing. Read the files of that computer again, if you still have them. */
  trainerCollectGap(args: WordArguments["trainer-collect-gap"]): string {
    return this.byKey("trainer-collect-gap", args);
  }

  /** Some entries of { $computer } are missing. Read the files of that computer again, if you still have them. */
  trainerCollectGapOpen(args: WordArguments["trainer-collect-gap-open"]): string {
    return this.byKey("trainer-collect-gap-open", args);
  }

  /** Make the course file */
  trainerCollectHandOut(): string {
    return this.byKey("trainer-collect-hand-out");
  }

  /** Put it into the shared folder */
  trainerCollectHandOutShare(): string {
    return this.byKey("trainer-collect-hand-out-share");
  }

  /** The course file holds names, pictures, groups, the plan, and each person’s place in the lessons. It holds no answers on private lessons and no notes. */
  trainerCollectHandOutText(): string {
    return this.byKey("trainer-collect-hand-out-text");
  }

  /**
   * { $count ->
   *     [one] The course file for { $count } person is made:
   *    *[other] The course file for { $count } people is made:
   * }
   */
  trainerCollectHandedOut(args: WordArguments["trainer-collect-handed-out"]): string {
    return this.byKey("trainer-collect-handed-out", args);
  }

  /** For your IT department */
  trainerCollectIt(): string {
    return this.byKey("trainer-collect-it");
  }

  /** With this line in the policy file, every computer knows you from the start. Then nobody has to compare numbers. */
  trainerCollectItText(): string {
    return this.byKey("trainer-collect-it-text");
  }

  /** Put together */
  trainerCollectJoined(): string {
    return this.byKey("trainer-collect-joined");
  }

  /** { $other } now counts for { $shown }. */
  trainerCollectJoinedText(args: WordArguments["trainer-collect-joined-text"]): string {
    return this.byKey("trainer-collect-joined-text", args);
  }

  /**
   * { $count ->
   *     [one] { $count } entry was already here
   *    *[other] { $count } entries were already here
   * }
   */
  trainerCollectKnown(args: WordArguments["trainer-collect-known"]): string {
    return this.byKey("trainer-collect-known", args);
  }

  /** Last collected: { $when } */
  trainerCollectLast(args: WordArguments["trainer-collect-last"]): string {
    return this.byKey("trainer-collect-last", args);
  }

  /** First read what came back. Then make the next course file. After that, everybody can go on at another computer. */
  trainerCollectLead(): string {
    return this.byKey("trainer-collect-lead");
  }

  /** Passphrase for the course file */
  trainerCollectLock(): string {
    return this.byKey("trainer-collect-lock");
  }

  /** Passphrase is missing */
  trainerCollectLockMissing(): string {
    return this.byKey("trainer-collect-lock-missing");
  }

  /** No computer is known here yet, so a passphrase locks the file. You need it once at each computer. */
  trainerCollectLockText(): string {
    return this.byKey("trainer-collect-lock-text");
  }

  /** Your numbers: { $numbers } */
  trainerCollectMine(args: WordArguments["trainer-collect-mine"]): string {
    return this.byKey("trainer-collect-mine", args);
  }

  /** With its first course file, a new computer shows numbers. They must be exactly these. */
  trainerCollectMineText(): string {
    return this.byKey("trainer-collect-mine-text");
  }

  /**
   * { $count ->
   *     [0] No new entry
   *     [one] { $count } new entry
   *    *[other] { $count } new entries
   * }
   */
  trainerCollectNew(args: WordArguments["trainer-collect-new"]): string {
    return this.byKey("trainer-collect-new", args);
  }

  /** For a computer that is not known here yet */
  trainerCollectNewComputer(): string {
    return this.byKey("trainer-collect-new-computer");
  }

  /** It opens the course file with a passphrase. The known computers need none. */
  trainerCollectNewComputerText(): string {
    return this.byKey("trainer-collect-new-computer-text");
  }

  /** No file was found there. */
  trainerCollectNothing(): string {
    return this.byKey("trainer-collect-nothing");
  }

  /** Good to know */
  trainerCollectNotices(): string {
    return this.byKey("trainer-collect-notices");
  }

  /** Numbers: { $numbers } */
  trainerCollectNumbers(args: WordArguments["trainer-collect-numbers"]): string {
    return this.byKey("trainer-collect-numbers", args);
  }

  /** Last handed out: { $when } */
  trainerCollectOut(args: WordArguments["trainer-collect-out"]): string {
    return this.byKey("trainer-collect-out", args);
  }

  /** What happened */
  trainerCollectOutcome(): string {
    return this.byKey("trainer-collect-outcome");
  }

  /** Undo */
  trainerCollectPart(): string {
    return this.byKey("trainer-collect-part");
  }

  /** Passphrase of the file */
  trainerCollectPassphrase(): string {
    return this.byKey("trainer-collect-passphrase");
  }

  /** One of the files is locked with a passphrase. Whoever made the file knows it. */
  trainerCollectPassphraseText(): string {
    return this.byKey("trainer-collect-passphrase-text");
  }

  /**
   * { $count ->
   *     [one] { $count } new person
   *    *[other] { $count } new people
   * }
   */
  trainerCollectPeople(args: WordArguments["trainer-collect-people"]): string {
    return this.byKey("trainer-collect-people", args);
  }

  /** Please decide */
  trainerCollectQuestions(): string {
    return this.byKey("trainer-collect-questions");
  }

  /** No, delete its files here */
  trainerCollectRefuse(): string {
    return this.byKey("trainer-collect-refuse");
  }

  /** not read, nothing was changed */
  trainerCollectRefused(): string {
    return this.byKey("trainer-collect-refused");
  }

  /** What came back */
  trainerCollectResult(): string {
    return this.byKey("trainer-collect-result");
  }

  /** The same person */
  trainerCollectSame(): string {
    return this.byKey("trainer-collect-same");
  }

  /** Are these two the same person? */
  trainerCollectSameTitle(): string {
    return this.byKey("trainer-collect-same-title");
  }

  /**
   * { $count ->
   *     [0] No file is waiting in the shared folder.
   *     [one] { $count } file is waiting in the shared folder.
   *    *[other] { $count } files are waiting in the shared folder.
   * }
   */
  trainerCollectShareFiles(args: WordArguments["trainer-collect-share-files"]): string {
    return this.byKey("trainer-collect-share-files", args);
  }

  /** The shared folder is full. What is there is safe. Ask your IT department for room, or hand out with a stick. */
  trainerCollectShareFull(): string {
    return this.byKey("trainer-collect-share-full");
  }

  /** The shared folder cannot be reached. Nothing is lost: the computers keep everything. Check the network, or use a stick. */
  trainerCollectShareGone(): string {
    return this.byKey("trainer-collect-share-gone");
  }

  /** Tilia may read the shared folder, but not write to it. Reading still works. Ask your IT department, or hand out with a stick. */
  trainerCollectShareReadOnly(): string {
    return this.byKey("trainer-collect-share-read-only");
  }

  /** On the list since { $day } */
  trainerCollectSince(args: WordArguments["trainer-collect-since"]): string {
    return this.byKey("trainer-collect-since", args);
  }

  /** 1. Read what came back */
  trainerCollectStep1(): string {
    return this.byKey("trainer-collect-step-1");
  }

  /** 2. Hand out the next course file */
  trainerCollectStep2(): string {
    return this.byKey("trainer-collect-step-2");
  }

  /** You stopped. What was read before is safe. You can read the rest later. */
  trainerCollectStopped(): string {
    return this.byKey("trainer-collect-stopped");
  }

  /** read */
  trainerCollectTaken(): string {
    return this.byKey("trainer-collect-taken");
  }

  /** Collect and hand out */
  trainerCollectTitle(): string {
    return this.byKey("trainer-collect-title");
  }

  /** Read again */
  trainerCollectTryAgain(): string {
    return this.byKey("trainer-collect-try-again");
  }

  /** Two different people */
  trainerCollectTwo(): string {
    return this.byKey("trainer-collect-two");
  }

  /** unknown computer */
  trainerCollectUnknownComputer(): string {
    return this.byKey("trainer-collect-unknown-computer");
  }

  /**
   * { $count ->
   *     [one] { $count } file waits: the computer is not known yet. Please decide below.
   *    *[other] { $count } files wait: the computers are not known yet. Please decide below.
   * }
   */
  trainerCollectWaiting(args: WordArguments["trainer-collect-waiting"]): string {
    return this.byKey("trainer-collect-waiting", args);
  }

  /** waits for your decision */
  trainerCollectWaits(): string {
    return this.byKey("trainer-collect-waits");
  }

  /** read before, nothing new */
  trainerCollectWasKnown(): string {
    return this.byKey("trainer-collect-was-known");
  }

  /** Continue */
  trainerContinue(): string {
    return this.byKey("trainer-continue");
  }

  /** Add a day */
  trainerCourseAddDay(): string {
    return this.byKey("trainer-course-add-day");
  }

  /** Add a day one week later */
  trainerCourseAddWeek(): string {
    return this.byKey("trainer-course-add-week");
  }

  /** Back without saving */
  trainerCourseBack(): string {
    return this.byKey("trainer-course-back");
  }

  /** From */
  trainerCourseBegins(): string {
    return this.byKey("trainer-course-begins");
  }

  /** Something needs another look */
  trainerCourseCheck(): string {
    return this.byKey("trainer-course-check");
  }

  /** Only “done” is kept, no answers and no times. If the lesson is not in the plan, nothing is kept. */
  trainerCourseCompletedOnly(): string {
    return this.byKey("trainer-course-completed-only");
  }

  /** Day { $number } */
  trainerCourseDay(args: WordArguments["trainer-course-day"]): string {
    return this.byKey("trainer-course-day", args);
  }

  /** This day is already in the list. */
  trainerCourseDayTwice(): string {
    return this.byKey("trainer-course-day-twice");
  }

  /** Course days */
  trainerCourseDays(): string {
    return this.byKey("trainer-course-days");
  }

  /** To */
  trainerCourseEnds(): string {
    return this.byKey("trainer-course-ends");
  }

  /** Hours in total */
  trainerCourseHours(): string {
    return this.byKey("trainer-course-hours");
  }

  /** In quarters of an hour, for example 7.5 */
  trainerCourseHoursHint(): string {
    return this.byKey("trainer-course-hours-hint");
  }

  /** The days add up to { $hours }. */
  trainerCourseHoursOfDays(args: WordArguments["trainer-course-hours-of-days"]): string {
    return this.byKey("trainer-course-hours-of-days", args);
  }

  /** This is not a number of hours yet. Please write for example 7.5. */
  trainerCourseHoursUnclear(): string {
    return this.byKey("trainer-course-hours-unclear");
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

  /** No day yet. The course can also begin without dates. */
  trainerCourseNoDays(): string {
    return this.byKey("trainer-course-no-days");
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

  /** about { $hours } hours */
  trainerCoursePlanHours(args: WordArguments["trainer-course-plan-hours"]): string {
    return this.byKey("trainer-course-plan-hours", args);
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

  /** Remove day { $number } */
  trainerCourseRemoveDay(args: WordArguments["trainer-course-remove-day"]): string {
    return this.byKey("trainer-course-remove-day", args);
  }

  /** Save the course */
  trainerCourseSave(): string {
    return this.byKey("trainer-course-save");
  }

  /** For example 9:30 */
  trainerCourseTimeHint(): string {
    return this.byKey("trainer-course-time-hint");
  }

  /** The end comes before the beginning, or one of the two is missing. */
  trainerCourseTimeOrder(): string {
    return this.byKey("trainer-course-time-order");
  }

  /** This is not a time yet. Please write it like 9:30. */
  trainerCourseTimeUnclear(): string {
    return this.byKey("trainer-course-time-unclear");
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

  /**
   * { $count ->
   *     [one] { $count } day
   *    *[other] { $count } days
   * }
   */
  trainerCoursesDays(args: WordArguments["trainer-courses-days"]): string {
    return this.byKey("trainer-courses-days", args);
  }

  /** Create the first course */
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

  /** What you had begun will be there when you unlock again. */
  trainerCurtainDraft(): string {
    return this.byKey("trainer-curtain-draft");
  }

  /** Nobody has used this computer for ten minutes. What you saved is safe. */
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

  /** first steps */
  trainerGroupBandFirstSteps(): string {
    return this.byKey("trainer-group-band-first-steps");
  }

  /** no self-assessment */
  trainerGroupBandNone(): string {
    return this.byKey("trainer-group-band-none");
  }

  /** on the way */
  trainerGroupBandOnTheWay(): string {
    return this.byKey("trainer-group-band-on-the-way");
  }

  /** sure */
  trainerGroupBandSure(): string {
    return this.byKey("trainer-group-band-sure");
  }

  /** Group */
  trainerGroupChoose(): string {
    return this.byKey("trainer-group-choose");
  }

  /** Lessons */
  trainerGroupColumns(): string {
    return this.byKey("trainer-group-columns");
  }

  /** all */
  trainerGroupColumnsAll(): string {
    return this.byKey("trainer-group-columns-all");
  }

  /** in the plan */
  trainerGroupColumnsPlan(): string {
    return this.byKey("trainer-group-columns-plan");
  }

  /** done */
  trainerGroupCompleted(): string {
    return this.byKey("trainer-group-completed");
  }

  /** done */
  trainerGroupDone(): string {
    return this.byKey("trainer-group-done");
  }

  /** Go to the people */
  trainerGroupEmptyBegin(): string {
    return this.byKey("trainer-group-empty-begin");
  }

  /** Import a class list, or add people by hand. */
  trainerGroupEmptyText(): string {
    return this.byKey("trainer-group-empty-text");
  }

  /** Nobody in this group yet */
  trainerGroupEmptyTitle(): string {
    return this.byKey("trainer-group-empty-title");
  }

  /** last on { $day } */
  trainerGroupLast(args: WordArguments["trainer-group-last"]): string {
    return this.byKey("trainer-group-last", args);
  }

  /**
   * { $count ->
   *     [one] { $count } person
   *    *[other] { $count } people
   * }
   */
  trainerGroupLearners(args: WordArguments["trainer-group-learners"]): string {
    return this.byKey("trainer-group-learners", args);
  }

  /** Symbols in the table */
  trainerGroupLegend(): string {
    return this.byKey("trainer-group-legend");
  }

  /** begun, with step */
  trainerGroupLegendStarted(): string {
    return this.byKey("trainer-group-legend-started");
  }

  /** done, later repeated well */
  trainerGroupLegendWell(): string {
    return this.byKey("trainer-group-legend-well");
  }

  /**
   * { $count ->
   *     [one] { $count } lesson
   *    *[other] { $count } lessons
   * }
   */
  trainerGroupLessons(args: WordArguments["trainer-group-lessons"]): string {
    return this.byKey("trainer-group-lessons", args);
  }

  /** Name */
  trainerGroupName(): string {
    return this.byKey("trainer-group-name");
  }

  /** Show everybody */
  trainerGroupNobodyAll(): string {
    return this.byKey("trainer-group-nobody-all");
  }

  /** Everybody in this group has begun. */
  trainerGroupNobodyOpen(): string {
    return this.byKey("trainer-group-nobody-open");
  }

  /** Nobody in this group is stuck. */
  trainerGroupNobodyStuck(): string {
    return this.byKey("trainer-group-nobody-stuck");
  }

  /** Nobody to show */
  trainerGroupNobodyTitle(): string {
    return this.byKey("trainer-group-nobody-title");
  }

  /** Go to the courses */
  trainerGroupNoneBegin(): string {
    return this.byKey("trainer-group-none-begin");
  }

  /** Create a course first. Then the progress of its people appears here. */
  trainerGroupNoneText(): string {
    return this.byKey("trainer-group-none-text");
  }

  /** No group yet */
  trainerGroupNoneTitle(): string {
    return this.byKey("trainer-group-none-title");
  }

  /** not begun */
  trainerGroupNotBegun(): string {
    return this.byKey("trainer-group-not-begun");
  }

  /** open */
  trainerGroupOpen(): string {
    return this.byKey("trainer-group-open");
  }

  /** Show */
  trainerGroupShow(): string {
    return this.byKey("trainer-group-show");
  }

  /** all */
  trainerGroupShowAll(): string {
    return this.byKey("trainer-group-show-all");
  }

  /** not begun */
  trainerGroupShowOpen(): string {
    return this.byKey("trainer-group-show-open");
  }

  /** stuck */
  trainerGroupShowStuck(): string {
    return this.byKey("trainer-group-show-stuck");
  }

  /** { $count } of { $all } people shown */
  trainerGroupShown(args: WordArguments["trainer-group-shown"]): string {
    return this.byKey("trainer-group-shown", args);
  }

  /** Sort */
  trainerGroupSort(): string {
    return this.byKey("trainer-group-sort");
  }

  /** most done */
  trainerGroupSortCompleted(): string {
    return this.byKey("trainer-group-sort-completed");
  }

  /** last here */
  trainerGroupSortLast(): string {
    return this.byKey("trainer-group-sort-last");
  }

  /** by name */
  trainerGroupSortName(): string {
    return this.byKey("trainer-group-sort-name");
  }

  /** Where do I stand? { $track } */
  trainerGroupStand(args: WordArguments["trainer-group-stand"]): string {
    return this.byKey("trainer-group-stand", args);
  }

  /** begun */
  trainerGroupStarted(): string {
    return this.byKey("trainer-group-started");
  }

  /** begun, { $seen } of { $steps } steps */
  trainerGroupStepsStarted(args: WordArguments["trainer-group-steps-started"]): string {
    return this.byKey("trainer-group-steps-started", args);
  }

  /** stuck, { $seen } of { $steps } steps */
  trainerGroupStepsStuck(args: WordArguments["trainer-group-steps-stuck"]): string {
    return this.byKey("trainer-group-steps-stuck", args);
  }

  /**
   * { $count ->
   *     [one] { $count } person is stuck.
   *    *[other] { $count } people are stuck.
   * }
   */
  trainerGroupStuck(args: WordArguments["trainer-group-stuck"]): string {
    return this.byKey("trainer-group-stuck", args);
  }

  /** stuck */
  trainerGroupStuckWord(): string {
    return this.byKey("trainer-group-stuck-word");
  }

  /** Progress: one row per person, one column per lesson */
  trainerGroupTable(): string {
    return this.byKey("trainer-group-table");
  }

  /** again */
  trainerGroupWell(): string {
    return this.byKey("trainer-group-well");
  }

  /** Help */
  trainerHelp(): string {
    return this.byKey("trainer-help");
  }

  /** Check the room before the first day of the course, best on the day before. */
  trainerHelpCheck1(): string {
    return this.byKey("trainer-help-check-1");
  }

  /** Every line says whether all is well, and if not, what you can do. */
  trainerHelpCheck2(): string {
    return this.byKey("trainer-help-check-2");
  }

  /** Print the result for your IT when something is missing. */
  trainerHelpCheck3(): string {
    return this.byKey("trainer-help-check-3");
  }

  /** Back to the page */
  trainerHelpClose(): string {
    return this.byKey("trainer-help-close");
  }

  /** Reading the same file twice changes nothing. So you cannot do anything twice. */
  trainerHelpCollect1(): string {
    return this.byKey("trainer-help-collect-1");
  }

  /** Files of an unknown computer wait until you say that it is yours. */
  trainerHelpCollect2(): string {
    return this.byKey("trainer-help-collect-2");
  }

  /** Private lessons are in none of these files. */
  trainerHelpCollect3(): string {
    return this.byKey("trainer-help-collect-3");
  }

  /** A course is a group with dates and a plan of lessons. */
  trainerHelpCourses1(): string {
    return this.byKey("trainer-help-courses-1");
  }

  /** The plan does not lock anything. Learners may take any lesson. */
  trainerHelpCourses2(): string {
    return this.byKey("trainer-help-courses-2");
  }

  /** Lessons about violence are noted only if they are in the plan. */
  trainerHelpCourses3(): string {
    return this.byKey("trainer-help-courses-3");
  }

  /** Every row is a person, every column a lesson. */
  trainerHelpGroup1(): string {
    return this.byKey("trainer-help-group-1");
  }

  /** “Stuck” means: the same task did not work out three times today. Perhaps the person would like some help. */
  trainerHelpGroup2(): string {
    return this.byKey("trainer-help-group-2");
  }

  /** Private lessons have no column. Nobody sees who took them. */
  trainerHelpGroup3(): string {
    return this.byKey("trainer-help-group-3");
  }

  /** With the keyboard */
  trainerHelpKeyboard(): string {
    return this.byKey("trainer-help-keyboard");
  }

  /** Tab moves forward, Shift and Tab together move back. */
  trainerHelpKeys1(): string {
    return this.byKey("trainer-help-keys-1");
  }

  /** Enter presses a button, the space bar sets a tick. */
  trainerHelpKeys2(): string {
    return this.byKey("trainer-help-keys-2");
  }

  /** The arrow keys move the table when it has a frame around it. */
  trainerHelpKeys3(): string {
    return this.byKey("trainer-help-keys-3");
  }

  /** Choose what you print. All of it together is the course on paper. */
  trainerHelpPaper1(): string {
    return this.byKey("trainer-help-paper-1");
  }

  /** Every activity works with a pen. The answers are on the last pages. */
  trainerHelpPaper2(): string {
    return this.byKey("trainer-help-paper-2");
  }

  /** Private lessons are under “One lesson alone”. Print them only where everybody may read them. */
  trainerHelpPaper3(): string {
    return this.byKey("trainer-help-paper-3");
  }

  /** The quickest way is a class list from your school or library. */
  trainerHelpPeople1(): string {
    return this.byKey("trainer-help-people-1");
  }

  /** You can import the same list again. Nobody is entered twice. */
  trainerHelpPeople2(): string {
    return this.byKey("trainer-help-people-2");
  }

  /** Erasing is for good. You are asked once more before it happens. */
  trainerHelpPeople3(): string {
    return this.byKey("trainer-help-people-3");
  }

  /** You choose who, what and when. Then you see every field before anything is saved. */
  trainerHelpReports1(): string {
    return this.byKey("trainer-help-reports-1");
  }

  /** Use pseudonyms when a file leaves the building. */
  trainerHelpReports2(): string {
    return this.byKey("trainer-help-reports-2");
  }

  /** Private lessons never appear in a report. */
  trainerHelpReports3(): string {
    return this.byKey("trainer-help-reports-3");
  }

  /** Save a copy to a USB stick from time to time. Keep the stick in a locked place. */
  trainerHelpSafety1(): string {
    return this.byKey("trainer-help-safety-1");
  }

  /** Bringing back a backup sets everything in Tilia back to that day. */
  trainerHelpSafety2(): string {
    return this.byKey("trainer-help-safety-2");
  }

  /** The log shows what was done in this area. */
  trainerHelpSafety3(): string {
    return this.byKey("trainer-help-safety-3");
  }

  /** A lesson appears large for everybody. The group talks about it and votes with cards. */
  trainerHelpShow1(): string {
    return this.byKey("trainer-help-show-1");
  }

  /** You count the cards and type the numbers. Nothing is recorded about persons. */
  trainerHelpShow2(): string {
    return this.byKey("trainer-help-show-2");
  }

  /** Nothing of your own area can be seen on the projector. */
  trainerHelpShow3(): string {
    return this.byKey("trainer-help-show-3");
  }

  /** You see how many people stand where, before and after the lessons. */
  trainerHelpStanding1(): string {
    return this.byKey("trainer-help-standing-1");
  }

  /** What a group has gained is shown from ten people upwards. With fewer people, chance is too strong. */
  trainerHelpStanding2(): string {
    return this.byKey("trainer-help-standing-2");
  }

  /** Tasks that many got wrong while sure are worth talking about in the group. */
  trainerHelpStanding3(): string {
    return this.byKey("trainer-help-standing-3");
  }

  /** Help for this page */
  trainerHelpTitle(): string {
    return this.byKey("trainer-help-title");
  }

  /** You see who is here and who asks for help. You never see what somebody is learning. */
  trainerHelpToday1(): string {
    return this.byKey("trainer-help-today-1");
  }

  /** “I am going there” takes the call off this page. At the computer, the person puts the sign away. */
  trainerHelpToday2(): string {
    return this.byKey("trainer-help-today-2");
  }

  /** When data have been kept long enough, this page says so. Nothing is erased without you. */
  trainerHelpToday3(): string {
    return this.byKey("trainer-help-today-3");
  }

  /**
   * { $count ->
   *     [0] nobody new
   *     [one] { $count } new person
   *    *[other] { $count } new people
   * }
   */
  trainerImportAdded(args: WordArguments["trainer-import-added"]): string {
    return this.byKey("trainer-import-added", args);
  }

  /** Correct the file first */
  trainerImportBlocked(): string {
    return this.byKey("trainer-import-blocked");
  }

  /** a comma */
  trainerImportByComma(): string {
    return this.byKey("trainer-import-by-comma");
  }

  /** a semicolon */
  trainerImportBySemicolon(): string {
    return this.byKey("trainer-import-by-semicolon");
  }

  /** a tab */
  trainerImportByTab(): string {
    return this.byKey("trainer-import-by-tab");
  }

  /** What happens */
  trainerImportChange(): string {
    return this.byKey("trainer-import-change");
  }

  /**
   * { $count ->
   *     [0] nobody changed
   *     [one] { $count } changed
   *    *[other] { $count } changed
   * }
   */
  trainerImportChanged(args: WordArguments["trainer-import-changed"]): string {
    return this.byKey("trainer-import-changed", args);
  }

  /** Choose the file */
  trainerImportChoose(): string {
    return this.byKey("trainer-import-choose");
  }

  /** Column */
  trainerImportColumn(): string {
    return this.byKey("trainer-import-column");
  }

  /** The column “Name” is enough. “Group”, “Language”, “Picture” and “External id” may be there too. */
  trainerImportColumns(): string {
    return this.byKey("trainer-import-columns");
  }

  /**
   * { $added ->
   *     [0] Nobody was new
   *     [one] { $added } new person
   *    *[other] { $added } new people
   * }, { $changed ->
   *     [0] nobody changed
   *    *[other] { $changed } changed
   * }, { $unchanged } already known.
   */
  trainerImportDone(args: WordArguments["trainer-import-done"]): string {
    return this.byKey("trainer-import-done", args);
  }

  /** The list is imported */
  trainerImportDoneTitle(): string {
    return this.byKey("trainer-import-done-title");
  }

  /** File: { $path } */
  trainerImportFile(args: WordArguments["trainer-import-file"]): string {
    return this.byKey("trainer-import-file", args);
  }

  /** The first { $count } rows */
  trainerImportFirst(args: WordArguments["trainer-import-first"]): string {
    return this.byKey("trainer-import-first", args);
  }

  /** Group for rows without a group */
  trainerImportGroup(): string {
    return this.byKey("trainer-import-group");
  }

  /** A new name makes a new group. */
  trainerImportGroupHint(): string {
    return this.byKey("trainer-import-group-hint");
  }

  /** changed */
  trainerImportIsChanged(): string {
    return this.byKey("trainer-import-is-changed");
  }

  /** already known */
  trainerImportKnown(): string {
    return this.byKey("trainer-import-known");
  }

  /** Choose a CSV file. You see first what would happen. */
  trainerImportLead(): string {
    return this.byKey("trainer-import-lead");
  }

  /** What to do */
  trainerImportMessage(): string {
    return this.byKey("trainer-import-message");
  }

  /** new */
  trainerImportNew(): string {
    return this.byKey("trainer-import-new");
  }

  /** Choose another file */
  trainerImportOther(): string {
    return this.byKey("trainer-import-other");
  }

  /** People in the file */
  trainerImportPeople(): string {
    return this.byKey("trainer-import-people");
  }

  /** This is what would happen */
  trainerImportPreview(): string {
    return this.byKey("trainer-import-preview");
  }

  /**
   * { $count ->
   *     [one] { $count } row needs another look
   *    *[other] { $count } rows need another look
   * }
   */
  trainerImportProblems(args: WordArguments["trainer-import-problems"]): string {
    return this.byKey("trainer-import-problems", args);
  }

  /** Nothing is imported yet. Please correct these rows in the file and choose it again. */
  trainerImportProblemsText(): string {
    return this.byKey("trainer-import-problems-text");
  }

  /** Read as { $encoding }, columns separated by { $separator }. */
  trainerImportReadAs(args: WordArguments["trainer-import-read-as"]): string {
    return this.byKey("trainer-import-read-as", args);
  }

  /** Row */
  trainerImportRow(): string {
    return this.byKey("trainer-import-row");
  }

  /**
   * { $count ->
   *     [0] No row with a person
   *     [one] { $count } row
   *    *[other] { $count } rows
   * }
   */
  trainerImportRows(args: WordArguments["trainer-import-rows"]): string {
    return this.byKey("trainer-import-rows", args);
  }

  /** Import the list */
  trainerImportSave(): string {
    return this.byKey("trainer-import-save");
  }

  /** Import a class list */
  trainerImportTitle(): string {
    return this.byKey("trainer-import-title");
  }

  /** See the people */
  trainerImportToPeople(): string {
    return this.byKey("trainer-import-to-people");
  }

  /**
   * { $count ->
   *     [0] none already known
   *     [one] { $count } already known
   *    *[other] { $count } already known
   * }
   */
  trainerImportUnchanged(args: WordArguments["trainer-import-unchanged"]): string {
    return this.byKey("trainer-import-unchanged", args);
  }

  /**
   * { $count ->
   *     [one] { $count } answer
   *    *[other] { $count } answers
   *   }
   */
  trainerItemsAnswers(args: WordArguments["trainer-items-answers"]): string {
    return this.byKey("trainer-items-answers", args);
  }

  /** Favourite wrong answer */
  trainerItemsFavourite(): string {
    return this.byKey("trainer-items-favourite");
  }

  /**
   * { $hidden ->
   *     [one] { $hidden } more task has fewer than { $least } answers. It is not shown yet.
   *    *[other] { $hidden } more tasks have fewer than { $least } answers. They are not shown yet.
   *   }
   */
  trainerItemsHidden(args: WordArguments["trainer-items-hidden"]): string {
    return this.byKey("trainer-items-hidden", args);
  }

  /** From everybody on this computer, never about one person. */
  trainerItemsLead(): string {
    return this.byKey("trainer-items-lead");
  }

  /** No task has { $least } answers yet. Below that, figures say too little. */
  trainerItemsNone(args: WordArguments["trainer-items-none"]): string {
    return this.byKey("trainer-items-none", args);
  }

  /** People who do well elsewhere miss this task. Read it again: is it clear? */
  trainerItemsOdd(): string {
    return this.byKey("trainer-items-odd");
  }

  /** right */
  trainerItemsRight(): string {
    return this.byKey("trainer-items-right");
  }

  /** { $share } of 100 */
  trainerItemsShare(args: WordArguments["trainer-items-share"]): string {
    return this.byKey("trainer-items-share", args);
  }

  /** Sort */
  trainerItemsSort(): string {
    return this.byKey("trainer-items-sort");
  }

  /** hardest first */
  trainerItemsSortHard(): string {
    return this.byKey("trainer-items-sort-hard");
  }

  /** most often sure but wrong */
  trainerItemsSortSure(): string {
    return this.byKey("trainer-items-sort-sure");
  }

  /** sure but wrong */
  trainerItemsSure(): string {
    return this.byKey("trainer-items-sure");
  }

  /** Tasks of the self-assessment */
  trainerItemsTable(): string {
    return this.byKey("trainer-items-table");
  }

  /** Task */
  trainerItemsTask(): string {
    return this.byKey("trainer-items-task");
  }

  /** How the tasks work */
  trainerItemsTitle(): string {
    return this.byKey("trainer-items-title");
  }

  /** “I don’t know” */
  trainerItemsUnknown(): string {
    return this.byKey("trainer-items-unknown");
  }

  /** Where do I stand? */
  trainerLearnerBands(): string {
    return this.byKey("trainer-learner-bands");
  }

  /** some time later */
  trainerLearnerBooster(): string {
    return this.byKey("trainer-learner-booster");
  }

  /** Course days */
  trainerLearnerDays(): string {
    return this.byKey("trainer-learner-days");
  }

  /** before the lessons */
  trainerLearnerEntry(): string {
    return this.byKey("trainer-learner-entry");
  }

  /** after the lessons */
  trainerLearnerExit(): string {
    return this.byKey("trainer-learner-exit");
  }

  /** Hidden: no tile, in no list */
  trainerLearnerHidden(): string {
    return this.byKey("trainer-learner-hidden");
  }

  /** Hide */
  trainerLearnerHide(): string {
    return this.byKey("trainer-learner-hide");
  }

  /** { $name } is hidden. Everything stays saved. */
  trainerLearnerIsHidden(args: WordArguments["trainer-learner-is-hidden"]): string {
    return this.byKey("trainer-learner-is-hidden", args);
  }

  /** { $name } is back on the lists. */
  trainerLearnerIsShown(args: WordArguments["trainer-learner-is-shown"]): string {
    return this.byKey("trainer-learner-is-shown", args);
  }

  /** Last here on { $day } */
  trainerLearnerLast(args: WordArguments["trainer-learner-last"]): string {
    return this.byKey("trainer-learner-last", args);
  }

  /** Lesson */
  trainerLearnerLesson(): string {
    return this.byKey("trainer-learner-lesson");
  }

  /** Lessons */
  trainerLearnerLessons(): string {
    return this.byKey("trainer-learner-lessons");
  }

  /** Has not begun yet */
  trainerLearnerNever(): string {
    return this.byKey("trainer-learner-never");
  }

  /** No self-assessment yet. It is always the person’s own choice. */
  trainerLearnerNoBands(): string {
    return this.byKey("trainer-learner-no-bands");
  }

  /** Nothing noted yet. */
  trainerLearnerNoDays(): string {
    return this.byKey("trainer-learner-no-days");
  }

  /** No lesson planned or begun yet. */
  trainerLearnerNone(): string {
    return this.byKey("trainer-learner-none");
  }

  /** not yet */
  trainerLearnerNotYet(): string {
    return this.byKey("trainer-learner-not-yet");
  }

  /** New note */
  trainerLearnerNote(): string {
    return this.byKey("trainer-learner-note");
  }

  /** Delete this note */
  trainerLearnerNoteDelete(): string {
    return this.byKey("trainer-learner-note-delete");
  }

  /** The note is deleted. */
  trainerLearnerNoteDeleted(): string {
    return this.byKey("trainer-learner-note-deleted");
  }

  /** For example “needs large letters” or “would like to bank online” */
  trainerLearnerNoteHint(): string {
    return this.byKey("trainer-learner-note-hint");
  }

  /** The note is too long. Up to { $most } letters fit. */
  trainerLearnerNoteLong(args: WordArguments["trainer-learner-note-long"]): string {
    return this.byKey("trainer-learner-note-long", args);
  }

  /** Save the note */
  trainerLearnerNoteSave(): string {
    return this.byKey("trainer-learner-note-save");
  }

  /** The note is saved. */
  trainerLearnerNoteSaved(): string {
    return this.byKey("trainer-learner-note-saved");
  }

  /** Notes */
  trainerLearnerNotes(): string {
    return this.byKey("trainer-learner-notes");
  }

  /** { $name } can read every note under “My data”. Please write nothing about health, family or money. */
  trainerLearnerNotesText(args: WordArguments["trainer-learner-notes-text"]): string {
    return this.byKey("trainer-learner-notes-text", args);
  }

  /** Only “done” or “not yet” is kept here. */
  trainerLearnerOnly(): string {
    return this.byKey("trainer-learner-only");
  }

  /** Make a report */
  trainerLearnerReport(): string {
    return this.byKey("trainer-learner-report");
  }

  /** Open the page of { $name } */
  trainerLearnerSee(args: WordArguments["trainer-learner-see"]): string {
    return this.byKey("trainer-learner-see", args);
  }

  /** Show again */
  trainerLearnerShow(): string {
    return this.byKey("trainer-learner-show");
  }

  /** How far */
  trainerLearnerState(): string {
    return this.byKey("trainer-learner-state");
  }

  /** Back to the group */
  trainerLearnerToGroup(): string {
    return this.byKey("trainer-learner-to-group");
  }

  /** Back to the people */
  trainerLearnerToPeople(): string {
    return this.byKey("trainer-learner-to-people");
  }

  /** not in the plan */
  trainerLearnerUnplanned(): string {
    return this.byKey("trainer-learner-unplanned");
  }

  /** Last time */
  trainerLearnerWhen(): string {
    return this.byKey("trainer-learner-when");
  }

  /** Lock */
  trainerLock(): string {
    return this.byKey("trainer-lock");
  }

  /** made a backup */
  trainerLogBackedUp(): string {
    return this.byKey("trainer-log-backed-up");
  }

  /** brought their own data back */
  trainerLogBroughtBack(): string {
    return this.byKey("trainer-log-brought-back");
  }

  /** collected files of other computers */
  trainerLogCollected(): string {
    return this.byKey("trainer-log-collected");
  }

  /** saved a course */
  trainerLogCourseSaved(): string {
    return this.byKey("trainer-log-course-saved");
  }

  /** took in a course file */
  trainerLogCourseTaken(): string {
    return this.byKey("trainer-log-course-taken");
  }

  /** accepted another computer */
  trainerLogDeviceAccepted(): string {
    return this.byKey("trainer-log-device-accepted");
  }

  /** removed another computer from the list */
  trainerLogDeviceRefused(): string {
    return this.byKey("trainer-log-device-refused");
  }

  /** erased a person */
  trainerLogErased(): string {
    return this.byKey("trainer-log-erased");
  }

  /** erased their own data */
  trainerLogErasedSelf(): string {
    return this.byKey("trainer-log-erased-self");
  }

  /** saved a report */
  trainerLogExported(): string {
    return this.byKey("trainer-log-exported");
  }

  /** made a course file */
  trainerLogHandedOut(): string {
    return this.byKey("trainer-log-handed-out");
  }

  /** imported a class list */
  trainerLogImported(): string {
    return this.byKey("trainer-log-imported");
  }

  /** put two entries together */
  trainerLogJoined(): string {
    return this.byKey("trainer-log-joined");
  }

  /** kept a person whom another computer erased */
  trainerLogKeptInSpite(): string {
    return this.byKey("trainer-log-kept-in-spite");
  }

  /** did something else */
  trainerLogOther(): string {
    return this.byKey("trainer-log-other");
  }

  /** separated two entries again */
  trainerLogParted(): string {
    return this.byKey("trainer-log-parted");
  }

  /** took away a person’s three pictures */
  trainerLogPinReset(): string {
    return this.byKey("trainer-log-pin-reset");
  }

  /** chose a new passphrase with the recovery code */
  trainerLogRecovered(): string {
    return this.byKey("trainer-log-recovered");
  }

  /** brought back a backup */
  trainerLogRestored(): string {
    return this.byKey("trainer-log-restored");
  }

  /** set up the trainer area */
  trainerLogSetUp(): string {
    return this.byKey("trainer-log-set-up");
  }

  /** took their own data along */
  trainerLogTakenAlong(): string {
    return this.byKey("trainer-log-taken-along");
  }

  /** told two people apart */
  trainerLogToldApart(): string {
    return this.byKey("trainer-log-told-apart");
  }

  /** typed a wrong passphrase */
  trainerLogUnlockRefused(): string {
    return this.byKey("trainer-log-unlock-refused");
  }

  /** unlocked the trainer area */
  trainerLogUnlocked(): string {
    return this.byKey("trainer-log-unlocked");
  }

  /** can stay empty */
  trainerMayStayEmpty(): string {
    return this.byKey("trainer-may-stay-empty");
  }

  /** Menu */
  trainerMenu(): string {
    return this.byKey("trainer-menu");
  }

  /** Room check */
  trainerMenuCheck(): string {
    return this.byKey("trainer-menu-check");
  }

  /** Close the menu */
  trainerMenuClose(): string {
    return this.byKey("trainer-menu-close");
  }

  /** Collect and hand out */
  trainerMenuCollect(): string {
    return this.byKey("trainer-menu-collect");
  }

  /** Courses */
  trainerMenuCourses(): string {
    return this.byKey("trainer-menu-courses");
  }

  /** Group */
  trainerMenuGroup(): string {
    return this.byKey("trainer-menu-group");
  }

  /** On paper */
  trainerMenuPaper(): string {
    return this.byKey("trainer-menu-paper");
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

  /** Group mode */
  trainerMenuShow(): string {
    return this.byKey("trainer-menu-show");
  }

  /** Where the group stands */
  trainerMenuStanding(): string {
    return this.byKey("trainer-menu-standing");
  }

  /** Today */
  trainerMenuToday(): string {
    return this.byKey("trainer-menu-today");
  }

  /** People without a group */
  trainerNoGroup(): string {
    return this.byKey("trainer-no-group");
  }

  /** To be signed on each day of the course. */
  trainerPaperAttendance(): string {
    return this.byKey("trainer-paper-attendance");
  }

  /** Back to the course on paper */
  trainerPaperBack(): string {
    return this.byKey("trainer-paper-back");
  }

  /**
   * { $count ->
   *     [one] { $count } copy: one for each person
   *    *[other] { $count } copies: one for each person
   * }
   */
  trainerPaperEach(args: WordArguments["trainer-paper-each"]): string {
    return this.byKey("trainer-paper-each", args);
  }

  /** Tilia course on paper */
  trainerPaperFolder(): string {
    return this.byKey("trainer-paper-folder");
  }

  /** Language of the sheets */
  trainerPaperLanguage(): string {
    return this.byKey("trainer-paper-language");
  }

  /** To stand on the table. */
  trainerPaperNames(): string {
    return this.byKey("trainer-paper-names");
  }

  /** No lesson is planned yet. */
  trainerPaperNoLessons(): string {
    return this.byKey("trainer-paper-no-lessons");
  }

  /** Nobody is in the group yet. */
  trainerPaperNoPeople(): string {
    return this.byKey("trainer-paper-no-people");
  }

  /** To take home: what is kept and what is not. */
  trainerPaperNotice(): string {
    return this.byKey("trainer-paper-notice");
  }

  /** To draw when somebody does not want to say a name. */
  trainerPaperNumbers(): string {
    return this.byKey("trainer-paper-numbers");
  }

  /** once */
  trainerPaperOnce(): string {
    return this.byKey("trainer-paper-once");
  }

  /** One lesson alone */
  trainerPaperOneLesson(): string {
    return this.byKey("trainer-paper-one-lesson");
  }

  /** Name and picture, so that everybody finds themselves on the screen. */
  trainerPaperPictures(): string {
    return this.byKey("trainer-paper-pictures");
  }

  /**
   * { $count ->
   *     [0] Nothing chosen yet
   *     [one] Print { $count } kind of sheet
   *    *[other] Print all { $count } together
   * }
   */
  trainerPaperPrint(args: WordArguments["trainer-paper-print"]): string {
    return this.byKey("trainer-paper-print", args);
  }

  /** For you: days, lessons, minutes and what to prepare. */
  trainerPaperRun(): string {
    return this.byKey("trainer-paper-run");
  }

  /** Three questions at the end, without a name. */
  trainerPaperSatisfaction(): string {
    return this.byKey("trainer-paper-satisfaction");
  }

  /** Save in a folder */
  trainerPaperSave(): string {
    return this.byKey("trainer-paper-save");
  }

  /** To take home: what matters from each planned lesson. */
  trainerPaperSheets(): string {
    return this.byKey("trainer-paper-sheets");
  }

  /** Large print, black and white, on A4. */
  trainerPaperSub(): string {
    return this.byKey("trainer-paper-sub");
  }

  /** The course on paper */
  trainerPaperTitle(): string {
    return this.byKey("trainer-paper-title");
  }

  /** The planned lessons to fill in, with answers. */
  trainerPaperTwins(): string {
    return this.byKey("trainer-paper-twins");
  }

  /** Lines stay empty in the information about data. Fill them in by hand, or ask your IT for the details. */
  trainerPaperUnfilled(): string {
    return this.byKey("trainer-paper-unfilled");
  }

  /** For voting when you show a lesson to the whole group. */
  trainerPaperVoting(): string {
    return this.byKey("trainer-paper-voting");
  }

  /** What would you like to print? */
  trainerPaperWhat(): string {
    return this.byKey("trainer-paper-what");
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

  /** The full path, for example { $example } */
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

  /** Action */
  trainerPeopleAction(): string {
    return this.byKey("trainer-people-action");
  }

  /** Add a person */
  trainerPeopleAdd(): string {
    return this.byKey("trainer-people-add");
  }

  /** First name and family name, so that two people can be told apart. */
  trainerPeopleAddHint(): string {
    return this.byKey("trainer-people-add-hint");
  }

  /** Name is missing */
  trainerPeopleAddMissing(): string {
    return this.byKey("trainer-people-add-missing");
  }

  /** Name */
  trainerPeopleAddName(): string {
    return this.byKey("trainer-people-add-name");
  }

  /** Add */
  trainerPeopleAddSave(): string {
    return this.byKey("trainer-people-add-save");
  }

  /** Add a person */
  trainerPeopleAddTitle(): string {
    return this.byKey("trainer-people-add-title");
  }

  /** { $name } is on the list. */
  trainerPeopleAdded(args: WordArguments["trainer-people-added"]): string {
    return this.byKey("trainer-people-added", args);
  }

  /** Noted: these are two people. */
  trainerPeopleApart(): string {
    return this.byKey("trainer-people-apart");
  }

  /** Clear the search */
  trainerPeopleClear(): string {
    return this.byKey("trainer-people-clear");
  }

  /**
   * { $count ->
   *     [0] Nobody yet
   *     [one] { $count } person on this computer
   *    *[other] { $count } people on this computer
   * }
   */
  trainerPeopleCount(args: WordArguments["trainer-people-count"]): string {
    return this.byKey("trainer-people-count", args);
  }

  /** Import a class list from a file. You can also add people one by one. */
  trainerPeopleEmptyText(): string {
    return this.byKey("trainer-people-empty-text");
  }

  /** Nobody on the list yet */
  trainerPeopleEmptyTitle(): string {
    return this.byKey("trainer-people-empty-title");
  }

  /** Erase */
  trainerPeopleErase(): string {
    return this.byKey("trainer-people-erase");
  }

  /** Erase for good */
  trainerPeopleEraseDo(): string {
    return this.byKey("trainer-people-erase-do");
  }

  /** Reports and copies that you saved elsewhere are not erased. Please delete them yourself. */
  trainerPeopleEraseFiles(): string {
    return this.byKey("trainer-people-erase-files");
  }

  /** Keep this person */
  trainerPeopleEraseKeep(): string {
    return this.byKey("trainer-people-erase-keep");
  }

  /** This person’s name, progress, answers and self-assessments will be gone for good. All backups on this computer are replaced by a new one. */
  trainerPeopleEraseText(): string {
    return this.byKey("trainer-people-erase-text");
  }

  /** Erase { $name }? */
  trainerPeopleEraseTitle(args: WordArguments["trainer-people-erase-title"]): string {
    return this.byKey("trainer-people-erase-title", args);
  }

  /**
   * { $name } is erased, with { $events ->
   *     [one] { $events } entry
   *    *[other] { $events } entries
   * }.
   */
  trainerPeopleErased(args: WordArguments["trainer-people-erased"]): string {
    return this.byKey("trainer-people-erased", args);
  }

  /**
   * { $count ->
   *     [one] { $count } person found
   *    *[other] { $count } people found
   * }
   */
  trainerPeopleFound(args: WordArguments["trainer-people-found"]): string {
    return this.byKey("trainer-people-found", args);
  }

  /** Nobody found. Perhaps the name is spelt in another way. */
  trainerPeopleFoundNone(): string {
    return this.byKey("trainer-people-found-none");
  }

  /** Group */
  trainerPeopleGroup(): string {
    return this.byKey("trainer-people-group");
  }

  /**
   * { $count ->
   *     [one] Show { $count } hidden person
   *    *[other] Show { $count } hidden people
   * }
   */
  trainerPeopleHidden(args: WordArguments["trainer-people-hidden"]): string {
    return this.byKey("trainer-people-hidden", args);
  }

  /** Import a class list */
  trainerPeopleImport(): string {
    return this.byKey("trainer-people-import");
  }

  /** hidden */
  trainerPeopleIsHidden(): string {
    return this.byKey("trainer-people-is-hidden");
  }

  /** Put together */
  trainerPeopleJoin(): string {
    return this.byKey("trainer-people-join");
  }

  /** Change nothing */
  trainerPeopleJoinKeep(): string {
    return this.byKey("trainer-people-join-keep");
  }

  /** Everything under the other name then counts for { $name }. That name is in no list any more. You can undo this. */
  trainerPeopleJoinText(args: WordArguments["trainer-people-join-text"]): string {
    return this.byKey("trainer-people-join-text", args);
  }

  /** Under which other name is { $name } on the list? */
  trainerPeopleJoinTitle(args: WordArguments["trainer-people-join-title"]): string {
    return this.byKey("trainer-people-join-title", args);
  }

  /**
   * { $count ->
   *     [one] { $count } entry put together with another
   *    *[other] { $count } entries put together with others
   * }
   */
  trainerPeopleJoined(args: WordArguments["trainer-people-joined"]): string {
    return this.byKey("trainer-people-joined", args);
  }

  /** Show { $count } more */
  trainerPeopleMore(args: WordArguments["trainer-people-more"]): string {
    return this.byKey("trainer-people-more", args);
  }

  /** Name */
  trainerPeopleName(): string {
    return this.byKey("trainer-people-name");
  }

  /** { $name } counts separately again. */
  trainerPeopleParted(args: WordArguments["trainer-people-parted"]): string {
    return this.byKey("trainer-people-parted", args);
  }

  /** Take the pictures away */
  trainerPeoplePin(): string {
    return this.byKey("trainer-people-pin");
  }

  /** { $name } now comes in without pictures. */
  trainerPeoplePinDone(args: WordArguments["trainer-people-pin-done"]): string {
    return this.byKey("trainer-people-pin-done", args);
  }

  /** Keep the pictures */
  trainerPeoplePinKeep(): string {
    return this.byKey("trainer-people-pin-keep");
  }

  /** Make sure that the person asks for it themselves. */
  trainerPeoplePinSure(): string {
    return this.byKey("trainer-people-pin-sure");
  }

  /** After that, { $name } comes in without pictures and can choose new ones. Progress and answers stay. */
  trainerPeoplePinText(args: WordArguments["trainer-people-pin-text"]): string {
    return this.byKey("trainer-people-pin-text", args);
  }

  /** Take away the three pictures of { $name }? */
  trainerPeoplePinTitle(args: WordArguments["trainer-people-pin-title"]): string {
    return this.byKey("trainer-people-pin-title", args);
  }

  /**
   * { $count ->
   *     [one] One person may be on the list twice: please look
   *    *[other] { $count } people may be on the list twice: please look
   * }
   */
  trainerPeopleSame(args: WordArguments["trainer-people-same"]): string {
    return this.byKey("trainer-people-same", args);
  }

  /** Search for a name or a group */
  trainerPeopleSearch(): string {
    return this.byKey("trainer-people-search");
  }

  /** People on this computer */
  trainerPeopleTable(): string {
    return this.byKey("trainer-people-table");
  }

  /** People */
  trainerPeopleTitle(): string {
    return this.byKey("trainer-people-title");
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

  /** Capital or small letters make no difference. Spaces and dashes do not count. */
  trainerRecoverCodeHint(): string {
    return this.byKey("trainer-recover-code-hint");
  }

  /** Code is missing */
  trainerRecoverCodeMissing(): string {
    return this.byKey("trainer-recover-code-missing");
  }

  /** Please have the paper with your recovery code ready. Afterwards you get a new code. */
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

  /** Ostbelgien (German-speaking) */
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

  /** Another report */
  trainerReportsAgain(): string {
    return this.byKey("trainer-reports-again");
  }

  /** Everything until today */
  trainerReportsAllTime(): string {
    return this.byKey("trainer-reports-all-time");
  }

  /** Answers */
  trainerReportsAnswers(): string {
    return this.byKey("trainer-reports-answers");
  }

  /** Every answer to a task */
  trainerReportsAnswersSub(): string {
    return this.byKey("trainer-reports-answers-sub");
  }

  /** Self-assessments */
  trainerReportsAssessments(): string {
    return this.byKey("trainer-reports-assessments");
  }

  /** Results of “Where do I stand?” */
  trainerReportsAssessmentsSub(): string {
    return this.byKey("trainer-reports-assessments-sub");
  }

  /** Both days count. */
  trainerReportsBothDays(): string {
    return this.byKey("trainer-reports-both-days");
  }

  /** Change */
  trainerReportsChange(): string {
    return this.byKey("trainer-reports-change");
  }

  /** This is all that the file will contain */
  trainerReportsContents(): string {
    return this.byKey("trainer-reports-contents");
  }

  /** Courses */
  trainerReportsCourses(): string {
    return this.byKey("trainer-reports-courses");
  }

  /** How many came, what they completed, how they liked it */
  trainerReportsCoursesSub(): string {
    return this.byKey("trainer-reports-courses-sub");
  }

  /** Data */
  trainerReportsCsv(): string {
    return this.byKey("trainer-reports-csv");
  }

  /** Table */
  trainerReportsCsvExcel(): string {
    return this.byKey("trainer-reports-csv-excel");
  }

  /** { $from } to { $to } */
  trainerReportsDates(args: WordArguments["trainer-reports-dates"]): string {
    return this.byKey("trainer-reports-dates", args);
  }

  /** Type at least one day */
  trainerReportsDayMissing(): string {
    return this.byKey("trainer-reports-day-missing");
  }

  /** Look at the days again */
  trainerReportsDaysCheck(): string {
    return this.byKey("trainer-reports-days-check");
  }

  /** The second day comes before the first. */
  trainerReportsDaysReversed(): string {
    return this.byKey("trainer-reports-days-reversed");
  }

  /**
   * { $rows ->
   *     [one] { $rows } row is in this file:
   *    *[other] { $rows } rows are in this file:
   * }
   */
  trainerReportsDone(args: WordArguments["trainer-reports-done"]): string {
    return this.byKey("trainer-reports-done", args);
  }

  /** The file contains names. Please keep it only as long as you need it. */
  trainerReportsDoneNames(): string {
    return this.byKey("trainer-reports-done-names");
  }

  /** The report is here: */
  trainerReportsDonePdf(): string {
    return this.byKey("trainer-reports-done-pdf");
  }

  /** The file is saved */
  trainerReportsDoneTitle(): string {
    return this.byKey("trainer-reports-done-title");
  }

  /** Everybody */
  trainerReportsEverybody(): string {
    return this.byKey("trainer-reports-everybody");
  }

  /** All groups on this computer */
  trainerReportsEverybodySub(): string {
    return this.byKey("trainer-reports-everybody-sub");
  }

  /** Example */
  trainerReportsExample(): string {
    return this.byKey("trainer-reports-example");
  }

  /** Field */
  trainerReportsField(): string {
    return this.byKey("trainer-reports-field");
  }

  /**
   * { $fields ->
   *     [one] { $fields } field
   *    *[other] { $fields } fields
   * }
   */
  trainerReportsFields(args: WordArguments["trainer-reports-fields"]): string {
    return this.byKey("trainer-reports-fields", args);
  }

  /** Kind of file */
  trainerReportsFormat(): string {
    return this.byKey("trainer-reports-format");
  }

  /** From */
  trainerReportsFrom(): string {
    return this.byKey("trainer-reports-from");
  }

  /** Choose the group */
  trainerReportsGroupMissing(): string {
    return this.byKey("trainer-reports-group-missing");
  }

  /** Data */
  trainerReportsJsonl(): string {
    return this.byKey("trainer-reports-jsonl");
  }

  /** Choose the person */
  trainerReportsLearnerMissing(): string {
    return this.byKey("trainer-reports-learner-missing");
  }

  /** Meaning */
  trainerReportsMeaning(): string {
    return this.byKey("trainer-reports-meaning");
  }

  /** Names */
  trainerReportsNames(): string {
    return this.byKey("trainer-reports-names");
  }

  /** Names or pseudonyms? */
  trainerReportsNamesMissing(): string {
    return this.byKey("trainer-reports-names-missing");
  }

  /** With names? */
  trainerReportsNamesQuestion(): string {
    return this.byKey("trainer-reports-names-question");
  }

  /** empty */
  trainerReportsNoExample(): string {
    return this.byKey("trainer-reports-no-example");
  }

  /** For this choice no file is allowed on this computer. Please choose only one content, or ask your IT department. */
  trainerReportsNoFormat(): string {
    return this.byKey("trainer-reports-no-format");
  }

  /** For this choice there is nothing to write yet. The file would contain only headings. */
  trainerReportsNoRows(): string {
    return this.byKey("trainer-reports-no-rows");
  }

  /** The file goes where you choose. The export is noted in the log. */
  trainerReportsNoted(): string {
    return this.byKey("trainer-reports-noted");
  }

  /** Nothing else leaves this computer. */
  trainerReportsNothingElse(): string {
    return this.byKey("trainer-reports-nothing-else");
  }

  /** One group */
  trainerReportsOneGroup(): string {
    return this.byKey("trainer-reports-one-group");
  }

  /** One person */
  trainerReportsOneLearner(): string {
    return this.byKey("trainer-reports-one-learner");
  }

  /** You see only files that can hold this choice. */
  trainerReportsOnlyFitting(): string {
    return this.byKey("trainer-reports-only-fitting");
  }

  /** For others */
  trainerReportsOthers(): string {
    return this.byKey("trainer-reports-others");
  }

  /** For funders or the town: whole groups in one quarter, nobody can be recognised */
  trainerReportsOthersSub(): string {
    return this.byKey("trainer-reports-others-sub");
  }

  /** Overview */
  trainerReportsOverview(): string {
    return this.byKey("trainer-reports-overview");
  }

  /** For me and our organisation */
  trainerReportsOwn(): string {
    return this.byKey("trainer-reports-own");
  }

  /** Everything that you also see here */
  trainerReportsOwnSub(): string {
    return this.byKey("trainer-reports-own-sub");
  }

  /** For printing */
  trainerReportsPdf(): string {
    return this.byKey("trainer-reports-pdf");
  }

  /** Which group? */
  trainerReportsPickGroup(): string {
    return this.byKey("trainer-reports-pick-group");
  }

  /** Which person? */
  trainerReportsPickLearner(): string {
    return this.byKey("trainer-reports-pick-learner");
  }

  /** Preview */
  trainerReportsPreview(): string {
    return this.byKey("trainer-reports-preview");
  }

  /** Progress */
  trainerReportsProgress(): string {
    return this.byKey("trainer-reports-progress");
  }

  /** Which lessons were begun and done, and when */
  trainerReportsProgressSub(): string {
    return this.byKey("trainer-reports-progress-sub");
  }

  /** Pseudonyms */
  trainerReportsPseudonyms(): string {
    return this.byKey("trainer-reports-pseudonyms");
  }

  /** A fixed code in place of each name. Good for files that leave the building. */
  trainerReportsPseudonymsSub(): string {
    return this.byKey("trainer-reports-pseudonyms-sub");
  }

  /** For whom */
  trainerReportsPurpose(): string {
    return this.byKey("trainer-reports-purpose");
  }

  /** Choose for whom */
  trainerReportsPurposeMissing(): string {
    return this.byKey("trainer-reports-purpose-missing");
  }

  /** For whom is the file? */
  trainerReportsPurposeQuestion(): string {
    return this.byKey("trainer-reports-purpose-question");
  }

  /** Quarter */
  trainerReportsQuarter(): string {
    return this.byKey("trainer-reports-quarter");
  }

  /** Choose a quarter */
  trainerReportsQuarterMissing(): string {
    return this.byKey("trainer-reports-quarter-missing");
  }

  /** Which quarter? */
  trainerReportsQuarterQuestion(): string {
    return this.byKey("trainer-reports-quarter-question");
  }

  /** Others always get a whole quarter. So nothing about a single person can be worked out. */
  trainerReportsQuarterWhy(): string {
    return this.byKey("trainer-reports-quarter-why");
  }

  /** From one day to another */
  trainerReportsRange(): string {
    return this.byKey("trainer-reports-range");
  }

  /**
   * { $rows ->
   *     [0] No rows
   *     [one] { $rows } row
   *    *[other] { $rows } rows
   * }
   */
  trainerReportsRows(args: WordArguments["trainer-reports-rows"]): string {
    return this.byKey("trainer-reports-rows", args);
  }

  /** Save the file */
  trainerReportsSave(): string {
    return this.byKey("trainer-reports-save");
  }

  /** from { $from } */
  trainerReportsSince(args: WordArguments["trainer-reports-since"]): string {
    return this.byKey("trainer-reports-since", args);
  }

  /** Statements */
  trainerReportsStatements(): string {
    return this.byKey("trainer-reports-statements");
  }

  /** Groups */
  trainerReportsSummary(): string {
    return this.byKey("trainer-reports-summary");
  }

  /** Where each group stands before and after, without names */
  trainerReportsSummarySub(): string {
    return this.byKey("trainer-reports-summary-sub");
  }

  /** New report */
  trainerReportsTitle(): string {
    return this.byKey("trainer-reports-title");
  }

  /** To */
  trainerReportsTo(): string {
    return this.byKey("trainer-reports-to");
  }

  /** until { $to } */
  trainerReportsUntil(args: WordArguments["trainer-reports-until"]): string {
    return this.byKey("trainer-reports-until", args);
  }

  /** What */
  trainerReportsWhat(): string {
    return this.byKey("trainer-reports-what");
  }

  /** Choose what */
  trainerReportsWhatMissing(): string {
    return this.byKey("trainer-reports-what-missing");
  }

  /** What do you want in the file? */
  trainerReportsWhatQuestion(): string {
    return this.byKey("trainer-reports-what-question");
  }

  /** When */
  trainerReportsWhen(): string {
    return this.byKey("trainer-reports-when");
  }

  /** From which day to which day? */
  trainerReportsWhenQuestion(): string {
    return this.byKey("trainer-reports-when-question");
  }

  /** Who */
  trainerReportsWho(): string {
    return this.byKey("trainer-reports-who");
  }

  /** Choose who */
  trainerReportsWhoMissing(): string {
    return this.byKey("trainer-reports-who-missing");
  }

  /** Whose progress? */
  trainerReportsWhoQuestion(): string {
    return this.byKey("trainer-reports-who-question");
  }

  /** Names */
  trainerReportsWithNames(): string {
    return this.byKey("trainer-reports-with-names");
  }

  /** Everybody who opens the file sees who is meant. */
  trainerReportsWithNamesSub(): string {
    return this.byKey("trainer-reports-with-names-sub");
  }

  /** Learning record store */
  trainerReportsXapi(): string {
    return this.byKey("trainer-reports-xapi");
  }

  /** This kind of file never holds names, even if you chose names. */
  trainerReportsXapiNames(): string {
    return this.byKey("trainer-reports-xapi-names");
  }

  /** Excel */
  trainerReportsXlsx(): string {
    return this.byKey("trainer-reports-xlsx");
  }

  /** Action */
  trainerSafetyAction(): string {
    return this.byKey("trainer-safety-action");
  }

  /** The backup is made: */
  trainerSafetyBackedUp(): string {
    return this.byKey("trainer-safety-backed-up");
  }

  /** Backups */
  trainerSafetyBackups(): string {
    return this.byKey("trainer-safety-backups");
  }

  /** A backup holds everything that Tilia keeps on this computer. One is made automatically every day. */
  trainerSafetyBackupsText(): string {
    return this.byKey("trainer-safety-backups-text");
  }

  /** command line */
  trainerSafetyCommandLine(): string {
    return this.byKey("trainer-safety-command-line");
  }

  /** The copy is saved: */
  trainerSafetyCopied(): string {
    return this.byKey("trainer-safety-copied");
  }

  /** Save a copy to … */
  trainerSafetyCopy(): string {
    return this.byKey("trainer-safety-copy");
  }

  /** Data folder */
  trainerSafetyFolder(): string {
    return this.byKey("trainer-safety-folder");
  }

  /** Everything that Tilia keeps is in this folder: */
  trainerSafetyFolderText(): string {
    return this.byKey("trainer-safety-folder-text");
  }

  /** Backups, log and data folder */
  trainerSafetyLead(): string {
    return this.byKey("trainer-safety-lead");
  }

  /** Locking */
  trainerSafetyLock(): string {
    return this.byKey("trainer-safety-lock");
  }

  /** Lock now */
  trainerSafetyLockNow(): string {
    return this.byKey("trainer-safety-lock-now");
  }

  /** When nobody uses the computer for ten minutes, the trainer area locks itself. */
  trainerSafetyLockText(): string {
    return this.byKey("trainer-safety-lock-text");
  }

  /** Log */
  trainerSafetyLog(): string {
    return this.byKey("trainer-safety-log");
  }

  /** Details */
  trainerSafetyLogDetail(): string {
    return this.byKey("trainer-safety-log-detail");
  }

  /** The log is still empty. */
  trainerSafetyLogEmpty(): string {
    return this.byKey("trainer-safety-log-empty");
  }

  /** Show { $count } more */
  trainerSafetyLogMore(args: WordArguments["trainer-safety-log-more"]): string {
    return this.byKey("trainer-safety-log-more", args);
  }

  /** Who opened the trainer area, who exported or erased something, and when. It contains no names of learners. */
  trainerSafetyLogText(): string {
    return this.byKey("trainer-safety-log-text");
  }

  /** What */
  trainerSafetyLogWhat(): string {
    return this.byKey("trainer-safety-log-what");
  }

  /** When */
  trainerSafetyLogWhen(): string {
    return this.byKey("trainer-safety-log-when");
  }

  /** Who */
  trainerSafetyLogWho(): string {
    return this.byKey("trainer-safety-log-who");
  }

  /** “Back up now” makes the first one. */
  trainerSafetyNoneText(): string {
    return this.byKey("trainer-safety-none-text");
  }

  /** No backup yet */
  trainerSafetyNoneTitle(): string {
    return this.byKey("trainer-safety-none-title");
  }

  /** Back up now */
  trainerSafetyNow(): string {
    return this.byKey("trainer-safety-now");
  }

  /** the person */
  trainerSafetyPerson(): string {
    return this.byKey("trainer-safety-person");
  }

  /** Bring back */
  trainerSafetyRestore(): string {
    return this.byKey("trainer-safety-restore");
  }

  /** The current file stays in the data folder, for your IT department. */
  trainerSafetyRestoreAside(): string {
    return this.byKey("trainer-safety-restore-aside");
  }

  /** Bring it back */
  trainerSafetyRestoreDo(): string {
    return this.byKey("trainer-safety-restore-do");
  }

  /** Keep things as they are */
  trainerSafetyRestoreKeep(): string {
    return this.byKey("trainer-safety-restore-keep");
  }

  /** Everything done after this backup will disappear from the pages: progress, answers, people and courses. People who were erased stay erased. */
  trainerSafetyRestoreText(): string {
    return this.byKey("trainer-safety-restore-text");
  }

  /** Bring back the backup of { $when }? */
  trainerSafetyRestoreTitle(args: WordArguments["trainer-safety-restore-title"]): string {
    return this.byKey("trainer-safety-restore-title", args);
  }

  /** The backup of { $when } is back. */
  trainerSafetyRestored(args: WordArguments["trainer-safety-restored"]): string {
    return this.byKey("trainer-safety-restored", args);
  }

  /** Size */
  trainerSafetySize(): string {
    return this.byKey("trainer-safety-size");
  }

  /** Safety */
  trainerSafetyTitle(): string {
    return this.byKey("trainer-safety-title");
  }

  /** Made on */
  trainerSafetyWhen(): string {
    return this.byKey("trainer-safety-when");
  }

  /** Add the sheet */
  trainerSatisfactionAdd(): string {
    return this.byKey("trainer-satisfaction-add");
  }

  /**
   * { $count ->
   *     [one] { $sheet } is counted. { $count } sheet so far.
   *    *[other] { $sheet } is counted. { $count } sheets so far.
   * }
   */
  trainerSatisfactionAdded(args: WordArguments["trainer-satisfaction-added"]): string {
    return this.byKey("trainer-satisfaction-added", args);
  }

  /** Close the questions */
  trainerSatisfactionClose(): string {
    return this.byKey("trainer-satisfaction-close");
  }

  /** Too few answers: { $answers } of { $least }. With fewer than { $least }, people could be recognised. */
  trainerSatisfactionFew(args: WordArguments["trainer-satisfaction-few"]): string {
    return this.byKey("trainer-satisfaction-few", args);
  }

  /**
   * { $count ->
   *     [0] The questions are closed.
   *     [one] The questions are closed. { $count } person has answered.
   *    *[other] The questions are closed. { $count } people have answered.
   * }
   */
  trainerSatisfactionIsClosed(args: WordArguments["trainer-satisfaction-is-closed"]): string {
    return this.byKey("trainer-satisfaction-is-closed", args);
  }

  /**
   * { $count ->
   *     [0] The questions are open. Nobody has answered yet.
   *     [one] The questions are open. { $count } person has answered.
   *    *[other] The questions are open. { $count } people have answered.
   * }
   */
  trainerSatisfactionIsOpen(args: WordArguments["trainer-satisfaction-is-open"]): string {
    return this.byKey("trainer-satisfaction-is-open", args);
  }

  /** Answers from the screen are added when the questions are closed and { $least } people have answered. */
  trainerSatisfactionJoins(args: WordArguments["trainer-satisfaction-joins"]): string {
    return this.byKey("trainer-satisfaction-joins", args);
  }

  /** Three questions at the end of the course, without names */
  trainerSatisfactionLead(): string {
    return this.byKey("trainer-satisfaction-lead");
  }

  /** On average { $mean } of 5 */
  trainerSatisfactionMean(args: WordArguments["trainer-satisfaction-mean"]): string {
    return this.byKey("trainer-satisfaction-mean", args);
  }

  /** Open the questions */
  trainerSatisfactionOpen(): string {
    return this.byKey("trainer-satisfaction-open");
  }

  /** From paper */
  trainerSatisfactionPaper(): string {
    return this.byKey("trainer-satisfaction-paper");
  }

  /** Type one sheet after the other: three digits, one for each question. 1 is “no, not at all”, 5 is “yes, very much”, 0 is no answer. Then press Enter. */
  trainerSatisfactionPaperText(): string {
    return this.byKey("trainer-satisfaction-paper-text");
  }

  /**
   * { $count ->
   *     [0] Nobody has answered yet
   *     [one] Answers of { $count } person
   *    *[other] Answers of { $count } people
   * }
   */
  trainerSatisfactionPeople(args: WordArguments["trainer-satisfaction-people"]): string {
    return this.byKey("trainer-satisfaction-people", args);
  }

  /** Result */
  trainerSatisfactionResult(): string {
    return this.byKey("trainer-satisfaction-result");
  }

  /** On screen */
  trainerSatisfactionScreen(): string {
    return this.byKey("trainer-satisfaction-screen");
  }

  /** People of this group then find the three questions on their first page. Nobody sees who answered what, and Tilia does not keep it. */
  trainerSatisfactionScreenText(): string {
    return this.byKey("trainer-satisfaction-screen-text");
  }

  /** What people said */
  trainerSatisfactionSee(): string {
    return this.byKey("trainer-satisfaction-see");
  }

  /** Next sheet */
  trainerSatisfactionSheet(): string {
    return this.byKey("trainer-satisfaction-sheet");
  }

  /** For example 5 4 5 */
  trainerSatisfactionSheetHint(): string {
    return this.byKey("trainer-satisfaction-sheet-hint");
  }

  /** A sheet has three digits from 0 to 5. */
  trainerSatisfactionSheetUnclear(): string {
    return this.byKey("trainer-satisfaction-sheet-unclear");
  }

  /** Counted on paper */
  trainerSatisfactionTable(): string {
    return this.byKey("trainer-satisfaction-table");
  }

  /** You can also change the counts themselves. */
  trainerSatisfactionTableHint(): string {
    return this.byKey("trainer-satisfaction-table-hint");
  }

  /**
   * { $count ->
   *     [one] The last sheet is taken away. { $count } sheet so far.
   *    *[other] The last sheet is taken away. { $count } sheets so far.
   * }
   */
  trainerSatisfactionTaken(args: WordArguments["trainer-satisfaction-taken"]): string {
    return this.byKey("trainer-satisfaction-taken", args);
  }

  /** What people said */
  trainerSatisfactionTitle(): string {
    return this.byKey("trainer-satisfaction-title");
  }

  /** Take the last sheet away */
  trainerSatisfactionUndo(): string {
    return this.byKey("trainer-satisfaction-undo");
  }

  /** Your IT department has set the name and the region. They cannot be changed here. */
  trainerSetupFixed(): string {
    return this.byKey("trainer-setup-fixed");
  }

  /** Three short pages. After that you can create your first group. */
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

  /** It appears in the reports that you save. */
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

  /** Show it large */
  trainerShowGo(): string {
    return this.byKey("trainer-show-go");
  }

  /** Choose a lesson */
  trainerShowMissing(): string {
    return this.byKey("trainer-show-missing");
  }

  /** For rooms without enough computers. */
  trainerShowSub(): string {
    return this.byKey("trainer-show-sub");
  }

  /** The lesson fills the whole window. The group votes with the cards A to D. Nothing is recorded. */
  trainerShowText(): string {
    return this.byKey("trainer-show-text");
  }

  /** A lesson for everybody */
  trainerShowTitle(): string {
    return this.byKey("trainer-show-title");
  }

  /** Before the lessons */
  trainerStandingEntry(): string {
    return this.byKey("trainer-standing-entry");
  }

  /** After the lessons */
  trainerStandingExit(): string {
    return this.byKey("trainer-standing-exit");
  }

  /** What the group has gained */
  trainerStandingGain(): string {
    return this.byKey("trainer-standing-gain");
  }

  /** Too few people: ten people need both results. So far: { $both }. */
  trainerStandingGainFew(args: WordArguments["trainer-standing-gain-few"]): string {
    return this.byKey("trainer-standing-gain-few", args);
  }

  /** The group got fewer tasks right than before. Ask people how they found the tasks. */
  trainerStandingGainLess(): string {
    return this.byKey("trainer-standing-gain-less");
  }

  /** The group can do more than before. That is more than chance. */
  trainerStandingGainMore(): string {
    return this.byKey("trainer-standing-gain-more");
  }

  /** The results before and after are close together. The difference could be chance. */
  trainerStandingGainUnclear(): string {
    return this.byKey("trainer-standing-gain-unclear");
  }

  /** The results help you plan the course. They are not marks. */
  trainerStandingLead(): string {
    return this.byKey("trainer-standing-lead");
  }

  /** nobody yet */
  trainerStandingNobody(): string {
    return this.byKey("trainer-standing-nobody");
  }

  /** People can start it from their first page, after their first lesson. It is always their choice. */
  trainerStandingNoneText(): string {
    return this.byKey("trainer-standing-none-text");
  }

  /** Nobody has looked at “Where do I stand?” yet */
  trainerStandingNoneTitle(): string {
    return this.byKey("trainer-standing-none-title");
  }

  /**
   * { $count ->
   *     [one] { $count } person
   *    *[other] { $count } people
   *   }
   */
  trainerStandingPeople(args: WordArguments["trainer-standing-people"]): string {
    return this.byKey("trainer-standing-people", args);
  }

  /** Step { $step } of { $steps } */
  trainerStepOf(args: WordArguments["trainer-step-of"]): string {
    return this.byKey("trainer-step-of", args);
  }

  /** Stop */
  trainerStop(): string {
    return this.byKey("trainer-stop");
  }

  /** Stopping … */
  trainerStopping(): string {
    return this.byKey("trainer-stopping");
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

  /**
   * { $count ->
   *     [0] No answer yet today
   *     [one] { $count } answer today
   *    *[other] { $count } answers today
   * }
   */
  trainerTodayAnswers(args: WordArguments["trainer-today-answers"]): string {
    return this.byKey("trainer-today-answers", args);
  }

  /** Note who is here */
  trainerTodayAttend(): string {
    return this.byKey("trainer-today-attend");
  }

  /** Last backup: { $when } */
  trainerTodayBackup(args: WordArguments["trainer-today-backup"]): string {
    return this.byKey("trainer-today-backup", args);
  }

  /** There is no backup on this computer yet. */
  trainerTodayBackupNone(): string {
    return this.byKey("trainer-today-backup-none");
  }

  /** To look after */
  trainerTodayCare(): string {
    return this.byKey("trainer-today-care");
  }

  /** Computers */
  trainerTodayComputers(): string {
    return this.byKey("trainer-today-computers");
  }

  /** To the courses */
  trainerTodayCourses(): string {
    return this.byKey("trainer-today-courses");
  }

  /** Day { $number } of { $days } */
  trainerTodayDay(args: WordArguments["trainer-today-day"]): string {
    return this.byKey("trainer-today-day", args);
  }

  /** Erase these data */
  trainerTodayErase(): string {
    return this.byKey("trainer-today-erase");
  }

  /** Erase for good */
  trainerTodayEraseDo(): string {
    return this.byKey("trainer-today-erase-do");
  }

  /** Keep them for now */
  trainerTodayEraseKeep(): string {
    return this.byKey("trainer-today-erase-keep");
  }

  /** The course itself stays: its days, its plan and what people said without a name. */
  trainerTodayEraseStays(): string {
    return this.byKey("trainer-today-erase-stays");
  }

  /** Names, progress, answers, self-assessments and notes will be gone for good. All backups on this computer are replaced by a new one. */
  trainerTodayEraseText(): string {
    return this.byKey("trainer-today-erase-text");
  }

  /**
   * { $count ->
   *     [one] Erase the data of { $count } person?
   *    *[other] Erase the data of { $count } people?
   * }
   */
  trainerTodayEraseTitle(args: WordArguments["trainer-today-erase-title"]): string {
    return this.byKey("trainer-today-erase-title", args);
  }

  /**
   * { $count ->
   *     [one] The data are erased, with { $count } entry.
   *    *[other] The data are erased, with { $count } entries.
   * }
   */
  trainerTodayErased(args: WordArguments["trainer-today-erased"]): string {
    return this.byKey("trainer-today-erased", args);
  }

  /** I am going there */
  trainerTodayGo(): string {
    return this.byKey("trainer-today-go");
  }

  /** See the group */
  trainerTodayGroup(): string {
    return this.byKey("trainer-today-group");
  }

  /**
   * { $count ->
   *     [one] { $count } guest
   *    *[other] { $count } guests
   * }
   */
  trainerTodayGuests(args: WordArguments["trainer-today-guests"]): string {
    return this.byKey("trainer-today-guests", args);
  }

  /** Last heard from: { $time } */
  trainerTodayHeard(args: WordArguments["trainer-today-heard"]): string {
    return this.byKey("trainer-today-heard", args);
  }

  /**
   * { $count ->
   *     [0] nobody asks for help
   *     [one] { $count } person asks for help
   *    *[other] { $count } people ask for help
   * }
   */
  trainerTodayHelp(args: WordArguments["trainer-today-help"]): string {
    return this.byKey("trainer-today-help", args);
  }

  /**
   * { $count ->
   *     [0] Nobody is here
   *     [one] { $count } person is here
   *    *[other] { $count } people are here
   * }
   */
  trainerTodayHere(args: WordArguments["trainer-today-here"]): string {
    return this.byKey("trainer-today-here", args);
  }

  /** Last answer at { $time } */
  trainerTodayLast(args: WordArguments["trainer-today-last"]): string {
    return this.byKey("trainer-today-last", args);
  }

  /** Next course */
  trainerTodayNext(): string {
    return this.byKey("trainer-today-next");
  }

  /** Nobody is signed in */
  trainerTodayNobody(): string {
    return this.byKey("trainer-today-nobody");
  }

  /** Write down the days of your course. Then this page shows what is next. */
  trainerTodayNoneText(): string {
    return this.byKey("trainer-today-none-text");
  }

  /** No course day is coming */
  trainerTodayNoneTitle(): string {
    return this.byKey("trainer-today-none-title");
  }

  /** Course today */
  trainerTodayNow(): string {
    return this.byKey("trainer-today-now");
  }

  /**
   * { $count ->
   *     [one] Since { $day }, the data of { $count } person have been kept long enough.
   *    *[other] Since { $day }, the data of { $count } people have been kept long enough.
   * }
   */
  trainerTodayOver(args: WordArguments["trainer-today-over"]): string {
    return this.byKey("trainer-today-over", args);
  }

  /** Next in the plan */
  trainerTodayPlan(): string {
    return this.byKey("trainer-today-plan");
  }

  /** Most people have done every lesson of the plan. */
  trainerTodayPlanDone(): string {
    return this.byKey("trainer-today-plan-done");
  }

  /** To the safety page */
  trainerTodaySafety(): string {
    return this.byKey("trainer-today-safety");
  }

  /** Somebody is here */
  trainerTodaySomebody(): string {
    return this.byKey("trainer-today-somebody");
  }

  /**
   * { $count ->
   *     [one] From { $day } on, the data of { $count } person should be gone.
   *    *[other] From { $day } on, the data of { $count } people should be gone.
   * }
   */
  trainerTodaySoon(args: WordArguments["trainer-today-soon"]): string {
    return this.byKey("trainer-today-soon", args);
  }

  /** This computer */
  trainerTodayThis(): string {
    return this.byKey("trainer-today-this");
  }

  /** { $begins } to { $ends } */
  trainerTodayTimes(args: WordArguments["trainer-today-times"]): string {
    return this.byKey("trainer-today-times", args);
  }

  /** Today */
  trainerTodayTitle(): string {
    return this.byKey("trainer-today-title");
  }

  /** Updated at { $time } */
  trainerTodayUpdated(args: WordArguments["trainer-today-updated"]): string {
    return this.byKey("trainer-today-updated", args);
  }

  /**
   * { $count ->
   *     [0] for less than a minute
   *     [one] for { $count } minute
   *    *[other] for { $count } minutes
   * }
   */
  trainerTodayWaits(args: WordArguments["trainer-today-waits"]): string {
    return this.byKey("trainer-today-waits", args);
  }

  /** Asks for help */
  trainerTodayWantsHelp(): string {
    return this.byKey("trainer-today-wants-help");
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

  /** { $done } of { $total } done */
  trainerWorkingCount(args: WordArguments["trainer-working-count"]): string {
    return this.byKey("trainer-working-count", args);
  }

  /** { $done } done so far */
  trainerWorkingSoFar(args: WordArguments["trainer-working-so-far"]): string {
    return this.byKey("trainer-working-so-far", args);
  }

  /** The last sign does not belong there. The key with the arrow to the left takes it away. */
  typingAstray(): string {
    return this.byKey("typing-astray");
  }

  /** Done */
  typingDone(): string {
    return this.byKey("typing-done");
  }

  /** Next key: { $sign } */
  typingNext(args: WordArguments["typing-next"]): string {
    return this.byKey("typing-next", args);
  }

  /** Now @: hold Alt Gr down and press the key with @ */
  typingNextAt(): string {
    return this.byKey("typing-next-at");
  }

  /** Hold Shift down and press { $sign } */
  typingNextCapital(args: WordArguments["typing-next-capital"]): string {
    return this.byKey("typing-next-capital", args);
  }

  /** Now the number { $sign }. On many Belgian keyboards you hold Shift down for it. */
  typingNextDigit(args: WordArguments["typing-next-digit"]): string {
    return this.byKey("typing-next-digit", args);
  }

  /** Now the dot. On many Belgian keyboards you hold Shift down for it. */
  typingNextDot(): string {
    return this.byKey("typing-next-dot");
  }

  /** Now the gap: press the long key at the bottom */
  typingNextSpace(): string {
    return this.byKey("typing-next-space");
  }

  /** What you type here is not kept. */
  typingNotKept(): string {
    return this.byKey("typing-not-kept");
  }

  /** Choose a picture. It helps you find your name again. */
  whoCard(): string {
    return this.byKey("who-card");
  }

  /** Your picture is missing */
  whoCardMissing(): string {
    return this.byKey("who-card-missing");
  }

  /** Choose first */
  whoChooseFirst(): string {
    return this.byKey("who-choose-first");
  }

  /** You have chosen */
  whoChosen(): string {
    return this.byKey("who-chosen");
  }

  /** { $name }, { $card } */
  whoChosenPerson(args: WordArguments["who-chosen-person"]): string {
    return this.byKey("who-chosen-person", args);
  }

  /** Continue */
  whoContinue(): string {
    return this.byKey("who-continue");
  }

  /** Without a name */
  whoGuest(): string {
    return this.byKey("who-guest");
  }

  /** Nothing is kept. */
  whoGuestSub(): string {
    return this.byKey("who-guest-sub");
  }

  /** Your first name */
  whoName(): string {
    return this.byKey("who-name");
  }

  /** A short name is enough. */
  whoNameHint(): string {
    return this.byKey("who-name-hint");
  }

  /** Your name is missing */
  whoNameMissing(): string {
    return this.byKey("who-name-missing");
  }

  /** Your name and your picture */
  whoNewTitle(): string {
    return this.byKey("who-new-title");
  }

  /** Everybody else */
  whoNoGroup(): string {
    return this.byKey("who-no-group");
  }

  /** With my name */
  whoOwnName(): string {
    return this.byKey("who-own-name");
  }

  /** Tomorrow I can find my place again. */
  whoOwnNameSub(): string {
    return this.byKey("who-own-name-sub");
  }

  /** Press your picture. */
  whoPressPicture(): string {
    return this.byKey("who-press-picture");
  }

  /** Two people help each other at a screen. */
  whoScene(): string {
    return this.byKey("who-scene");
  }

  /** Find your name */
  whoSearch(): string {
    return this.byKey("who-search");
  }

  /** This name is not on the list. Ask at the desk, or learn without a name. */
  whoSearchNone(): string {
    return this.byKey("who-search-none");
  }

  /** Who is learning today? */
  whoTitle(): string {
    return this.byKey("who-title");
  }

  /** We are two or three */
  whoTogether(): string {
    return this.byKey("who-together");
  }

  /** Add */
  whoTogetherAdd(): string {
    return this.byKey("who-together-add");
  }

  /** Add somebody without a name */
  whoTogetherAddGuest(): string {
    return this.byKey("who-together-add-guest");
  }

  /** Add somebody with a new name */
  whoTogetherAddName(): string {
    return this.byKey("who-together-add-name");
  }

  /** Cancel */
  whoTogetherCancel(): string {
    return this.byKey("who-together-cancel");
  }

  /** Three is the most. Take somebody away to change. */
  whoTogetherFull(): string {
    return this.byKey("who-together-full");
  }

  /** Somebody without a name */
  whoTogetherGuest(): string {
    return this.byKey("who-together-guest");
  }

  /** Taking part */
  whoTogetherHere(): string {
    return this.byKey("who-together-here");
  }

  /** Choose two or three people. What you do together counts for each of you. */
  whoTogetherLead(): string {
    return this.byKey("who-together-lead");
  }

  /**
   * { $count ->
   *     [one] { $count } more person
   *    *[other] { $count } more people
   *   }
   */
  whoTogetherMissing(args: WordArguments["who-together-missing"]): string {
    return this.byKey("who-together-missing", args);
  }

  /** Nobody chosen yet */
  whoTogetherNobody(): string {
    return this.byKey("who-together-nobody");
  }

  /** { $name }, take away */
  whoTogetherRemove(args: WordArguments["who-together-remove"]): string {
    return this.byKey("who-together-remove", args);
  }

  /** One screen, one conversation. */
  whoTogetherSub(): string {
    return this.byKey("who-together-sub");
  }

  /** Who is learning together? */
  whoTogetherTitle(): string {
    return this.byKey("who-together-title");
  }
}
