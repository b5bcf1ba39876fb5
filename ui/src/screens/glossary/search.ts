/* Finding words in the glossary: case and accents do not matter, for not every keyboard has them. */
import type { Term } from "../../generated/commands";

const plain = (text: string, code: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLocaleLowerCase(code);

/** The plain text of an explanation. */
const meaning = (term: Term): string =>
  term.meaning
    .flatMap((block) =>
      block.block === "paragraph" ? [block.spans] : block.items.map((item) => item),
    )
    .flat()
    .map(({ text }) => text)
    .join(" ");

/**
 * The terms that fit, in their order: first those whose name begins with what was typed, then those
 * that have it anywhere in the name, then in the explanation.
 */
export function search(terms: readonly Term[], typed: string, code: string): Term[] {
  const wanted = plain(typed.trim(), code);
  if (wanted === "") return [...terms];
  const rank = (term: Term): number => {
    const name = plain(term.word, code);
    if (name.startsWith(wanted)) return 0;
    if (name.includes(wanted)) return 1;
    return plain(meaning(term), code).includes(wanted) ? 2 : 3;
  };
  return [0, 1, 2].flatMap((wantedRank) => terms.filter((term) => rank(term) === wantedRank));
}
