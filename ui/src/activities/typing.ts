/* How far a typed line is, and which key comes next. What is typed is looked at here and nowhere else. */

/** What has to be done on the keyboard for the next sign. */
export type NextKey =
  { how: "letter" | "capital" | "sign" | "digit"; sign: string } | { how: "at" | "dot" | "space" };

/** How far a line is. */
export interface LineState {
  /** Signs that are right from the beginning on. */
  right: number;
  /** Whether something stands behind them that does not belong there. */
  astray: boolean;
  /** Whether the whole line stands there. */
  done: boolean;
  /** The next key; none when the line is done or went astray. */
  next: NextKey | null;
}

/** Signs as people count them, with one form for each kind of apostrophe. */
export const signs = (text: string): string[] =>
  Array.from(text.normalize("NFC").replaceAll("’", "'"));

/** Compares what was typed with the line; capital letters only count when `exact`. */
export function lineState(line: string, typed: string, exact: boolean): LineState {
  const wanted = signs(line);
  const given = signs(typed.trimEnd());
  const same = (one: string | undefined, other: string): boolean =>
    one !== undefined &&
    (exact ? one === other : one.toLocaleLowerCase() === other.toLocaleLowerCase());
  let right = 0;
  while (right < given.length && same(wanted[right], given[right] ?? "")) right += 1;
  // A gap at the end of what was typed is not yet a mistake: the line may go on with one.
  const gapIsNext = wanted[right] === " " && typed.length > typed.trimEnd().length;
  const astray = right < given.length;
  const at = gapIsNext && !astray ? right + 1 : right;
  const done = !astray && right === wanted.length;
  const sign = wanted[at];
  return { right: at, astray, done, next: astray || done || !sign ? null : nextKey(sign, exact) };
}

function nextKey(sign: string, exact: boolean): NextKey {
  if (sign === " ") return { how: "space" };
  if (sign === "@") return { how: "at" };
  if (sign === ".") return { how: "dot" };
  if (/\p{Nd}/u.test(sign)) return { how: "digit", sign };
  if (exact && /\p{Lu}/u.test(sign)) return { how: "capital", sign };
  return { how: /\p{L}/u.test(sign) ? "letter" : "sign", sign };
}
