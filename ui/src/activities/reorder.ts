/* Moving one thing in a list. */

/** The list with the thing at `from` standing at `to`; unchanged when either place does not exist. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = [...list];
  if (from < 0 || to < 0 || from >= list.length || to >= list.length) return rest;
  rest.splice(to, 0, ...rest.splice(from, 1));
  return rest;
}

/** The list with a thing taken in or out. */
export const toggled = <T>(list: readonly T[], thing: T): T[] =>
  list.includes(thing) ? list.filter((other) => other !== thing) : [...list, thing];
