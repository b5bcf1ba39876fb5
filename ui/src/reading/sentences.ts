/* Where a text can be paused: its sentences, as a voice would say them. */

/** A part of a text, from the first character up to, without, the last. */
export interface Part {
  from: number;
  to: number;
}

/** What ends with a full stop and goes on. In lower case, without the stop. */
const SHORTENED: Record<string, readonly string[]> = {
  de: "z z.b b d.h d h u.a bzw ca dr fr hr hrn nr prof st str tel vgl evtl ggf inkl max min mind".split(
    " ",
  ),
  nl: "bijv bv b.v d.w.z d.i dhr mevr mw dr ir nr o.a o.m t.a.v m.a.w n.v.t enz e.d tel st ca max min prof".split(
    " ",
  ),
  fr: "m mm p p.ex ex env av bd dr mgr no n° tél max min c.-à-d st ste pr vol réf".split(" "),
  en: "mr mrs ms dr e.g i.e no nr vs st prof approx tel max min a.m p.m".split(" "),
};

const CLOSES = /^\s*[”’»)\]]+\s*/u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const BEGINS_SMALL = /^["'“„«‘(\s]*\p{Ll}/u;
const LAST_WORD = /([\p{L}\p{N}.°-]+)\.\s*$/u;
const NUMBER = /^\d{1,2}$/u;

/** The sentences of a text, in order; together they are the whole text. */
export function sentencesOf(text: string, language: string): Part[] {
  const plain = language.split("-")[0]?.toLowerCase() ?? "";
  const parts: Part[] = [];
  for (const { index, segment } of segmenterOf(language).segment(text)) {
    const last = parts.at(-1);
    const to = index + segment.length;
    if (!last) {
      parts.push({ from: index, to });
      continue;
    }
    // A closing quotation mark belongs to what it closes, also behind the French space before it.
    const from = index + (CLOSES.exec(segment)?.[0].length ?? 0);
    last.to = from;
    if (from === to) continue;
    if (goesOn(text.slice(last.from, from), text.slice(from, to), plain)) last.to = to;
    else parts.push({ from, to });
  }
  return parts;
}

function goesOn(before: string, next: string, language: string): boolean {
  if (!SAYS_SOMETHING.test(before) || !SAYS_SOMETHING.test(next)) return true;
  if (BEGINS_SMALL.test(next)) return true;
  const word = LAST_WORD.exec(before)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  if (SHORTENED[language]?.includes(word) === true) return true;
  // "am 3. März": in German a number with a stop is the third.
  return language === "de" && NUMBER.test(word);
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, made);
  return made;
}
