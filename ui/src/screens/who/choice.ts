/* Ways to come in, and what is still missing for them. */
import type { Companion, SignInInput } from "../../generated/commands";

/** One person: without a name, by a tile, or with a name of their own. */
export type Somebody =
  | { way: "guest" }
  | { way: "tile"; learner: string; name: string; card: string; pin: boolean }
  | { way: "ownName"; name: string; card: string | null };

/** What has been chosen so far. */
export type Choice = Somebody | { way: "together"; people: readonly Somebody[] };

/** Three pictures by learner id, as far as they have been shown. */
export type Shown = Readonly<Record<string, readonly string[]>>;

/** Longest name that can be given, in characters. */
export const LONGEST_NAME = 300;
/** So many can learn together at one screen. */
export const TOGETHER = { fewest: 2, most: 3 } as const;

/** What is still to be given before one can go on; none when nothing is. */
export function missing(choice: Choice | null): "choice" | "name" | "card" | "people" | null {
  if (choice === null) return "choice";
  if (choice.way === "together") return choice.people.length < TOGETHER.fewest ? "people" : null;
  if (choice.way !== "ownName") return null;
  if (choice.name.trim() === "") return "name";
  return choice.card === null ? "card" : null;
}

/** Everybody who was chosen. */
export const everybody = (choice: Choice): readonly Somebody[] =>
  choice.way === "together" ? choice.people : [choice];

/** The next person whose three pictures are asked for. */
export function pinWanted(choice: Choice, shown: Shown) {
  for (const one of everybody(choice)) {
    if (one.way === "tile" && one.pin && !shown[one.learner]) return one;
  }
  return null;
}

/** The choice as the program wants it; none while something is missing. */
export function signInInput(choice: Choice, language: string, shown: Shown): SignInInput | null {
  if (missing(choice) !== null) return null;
  if (choice.way !== "together") {
    const alone = companion(choice, shown);
    return alone && { ...alone, language };
  }
  const people = choice.people.flatMap((one) => companion(one, shown) ?? []);
  return { way: "together", people, language };
}

function companion(one: Somebody, shown: Shown): Companion | null {
  if (one.way === "guest") return { way: "guest" };
  if (one.way === "tile") {
    const pin = shown[one.learner];
    return { way: "tile", learner: one.learner, ...(pin ? { pin: [...pin] } : {}) };
  }
  if (one.card === null) return null;
  return { way: "ownName", name: one.name.trim(), picture: one.card };
}

/** Whether one more can join. */
export const hasRoom = (people: readonly Somebody[]): boolean => people.length < TOGETHER.most;

/** Takes somebody of the class list in, or out again. */
export function toggled(
  people: readonly Somebody[],
  tile: Extract<Somebody, { way: "tile" }>,
): readonly Somebody[] {
  const same = (one: Somebody) => one.way === "tile" && one.learner === tile.learner;
  if (people.some(same)) return people.filter((one) => !same(one));
  return hasRoom(people) ? [...people, tile] : people;
}

/** Letters without case and marks, so that "jose" finds "José". */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** Whether a name answers to what was typed. */
export const answersTo = (name: string, typed: string): boolean =>
  plain(name).includes(plain(typed.trim()));
