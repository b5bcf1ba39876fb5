/* Finding people in a list. */
import type { Person } from "../../../generated/commands";

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
