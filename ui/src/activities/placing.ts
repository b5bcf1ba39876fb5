/* Things put into places: cards into boxes, copies of files into drives. */

/** Things lying in each place, in the order of `things`. */
export const lyingIn = <T extends { key: string }>(
  things: readonly T[],
  places: Readonly<Record<string, string>>,
  place: string,
): T[] => things.filter(({ key }) => places[key] === place);

/** The pairs with this one in place of the old one of `left`; without any where `right` is empty. */
export function paired(
  pairs: Readonly<Record<string, string>>,
  left: string,
  right: string,
): Record<string, string> {
  const others = Object.entries(pairs).filter(([key]) => key !== left);
  return Object.fromEntries(right === "" ? others : [...others, [left, right]]);
}

/** The copies with one more, or unchanged where it is there already. */
export function copied(
  copies: Readonly<Record<string, string[]>>,
  file: string,
  place: string,
): Record<string, string[]> {
  const there = copies[file] ?? [];
  return { ...copies, [file]: there.includes(place) ? there : [...there, place] };
}

/** The copies without one. */
export const withoutCopy = (
  copies: Readonly<Record<string, string[]>>,
  file: string,
  place: string,
): Record<string, string[]> => ({
  ...copies,
  [file]: (copies[file] ?? []).filter((other) => other !== place),
});
