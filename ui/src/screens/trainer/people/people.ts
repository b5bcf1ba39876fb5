/* Finding people in a list. */
import type { Person, SamePerson } from "../../../generated/commands";
import type { Words } from "../../../generated/words";
import { showShortDay } from "../parts/day";

const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’']/g, "").toLowerCase();

/** People whose name and group together hold every word typed; accents and capitals make no difference. */
export function found(people: readonly Person[], search: string): Person[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    const text = folded(`${person.name} ${person.groupName}`);
    return words.every((word) => text.includes(word));
  });
}

/** An entry that counts for somebody, and under whose name it stands now. */
export interface Joined {
  shown: { learner: string; name: string };
  other: SamePerson;
}

/** How many entries a question shows at once. */
const AT_ONCE = 4;

/** Entries that may be the same person: those found; without a search, the names that begin alike first. */
export function candidates(
  people: readonly Person[],
  person: { learner: string; name: string },
  search: string,
): Person[] {
  const others = found(people, search).filter(({ learner }) => learner !== person.learner);
  const alike = (name: string): number => {
    const [one, other] = [folded(name), folded(person.name)];
    let letters = 0;
    while (letters < one.length && one[letters] === other[letters]) letters += 1;
    return letters;
  };
  const nearness = new Map(others.map((other) => [other.learner, alike(other.name)]));
  const near = (other: Person): number => nearness.get(other.learner) ?? 0;
  return others.sort((one, other) => near(other) - near(one)).slice(0, AT_ONCE);
}

/** Where an entry comes from: its group, its lessons, since when. */
export const entryFacts = (words: Words, one: SamePerson, code: string, now: Date): string =>
  [
    one.groupName === "" ? words.trainerNoGroup() : one.groupName,
    words.trainerGroupLessons({ count: one.lessons }),
    words.trainerCollectSince({ day: showShortDay(one.since, code, now) }),
  ].join(" · ");

/** Names for the separators that a class list can have. */
export const SEPARATORS = {
  ";": "trainer-import-by-semicolon",
  ",": "trainer-import-by-comma",
  tab: "trainer-import-by-tab",
} as const;

/** Words for what an import does with a row. */
export const CHANGES = {
  new: "trainer-import-new",
  known: "trainer-import-known",
  changed: "trainer-import-is-changed",
} as const;

/** Whether a record knows a key that arrived from outside. */
export const knows = <Known extends object>(
  record: Known,
  key: string,
): key is keyof Known & string => Object.hasOwn(record, key);
