/* Ways to come in, and what is still missing for them. */
import type { SignInInput } from "../../generated/commands";

/** What the person has chosen so far. */
export type Choice =
  | { way: "guest" }
  | { way: "tile"; learner: string; name: string; card: string }
  | { way: "ownName"; name: string; card: string | null };

/** Longest name that can be given, in characters. */
export const LONGEST_NAME = 40;

/** What is still to be given before one can go on; none when nothing is. */
export function missing(choice: Choice | null): "choice" | "name" | "card" | null {
  if (choice === null) return "choice";
  if (choice.way !== "ownName") return null;
  if (choice.name.trim() === "") return "name";
  return choice.card === null ? "card" : null;
}

/** The choice as the program wants it; none while something is missing. */
export function signInInput(choice: Choice, language: string): SignInInput | null {
  if (choice.way === "guest") return { way: "guest", language };
  if (choice.way === "tile") return { way: "tile", learner: choice.learner, language };
  const name = choice.name.trim();
  if (name === "" || choice.card === null) return null;
  return { way: "ownName", name, picture: choice.card, language };
}

/** Letters without case and marks, so that "jose" finds "José". */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** Whether a name answers to what was typed. */
export const answersTo = (name: string, typed: string): boolean =>
  plain(name).includes(plain(typed.trim()));
