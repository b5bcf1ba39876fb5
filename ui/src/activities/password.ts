/* What is said about a passphrase: how strong, how long, and why it is weak. */
import type { GuessReason } from "../generated/commands";

/** Sentences for the five strengths, weakest first. */
export const STRENGTHS = [
  "passphrase-strength-0",
  "passphrase-strength-1",
  "passphrase-strength-2",
  "passphrase-strength-3",
  "passphrase-strength-4",
] as const;

/** The sentence for a strength. */
export const strengthKey = (score: number): (typeof STRENGTHS)[number] =>
  STRENGTHS[Math.min(Math.max(Math.trunc(score), 0), 4)] ?? STRENGTHS[0];

const WHY = {
  common: "passphrase-common",
  word: "passphrase-word",
  name: "passphrase-name",
  keyboard: "passphrase-keyboard",
  repeat: "passphrase-repeat",
  sequence: "passphrase-sequence",
  date: "passphrase-date",
} as const satisfies Record<GuessReason, string>;

/** Three reasons are what one can act on. */
const MOST = 3;

/** Sentences that say what makes it weak; shortness comes last, for it is seen anyway. */
export const reasonKeys = (reasons: readonly GuessReason[], short: boolean) => {
  const why = reasons.slice(0, short ? MOST - 1 : MOST).map((reason) => WHY[reason]);
  return short ? [...why, "passphrase-short" as const] : why;
};

const letters = new Intl.Segmenter();

/** Characters as people count them: a letter with its accent, or an emoji, is one. */
export const characters = (text: string): number => Array.from(letters.segment(text)).length;
