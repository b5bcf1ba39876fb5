import { FluentBundle, FluentResource } from "@fluent/bundle";

/* IMPORTS */

/* The few sentences that stand side by side in every language. */
const greetings = {
/* GREETINGS */
};

/* All others come one language at a time: nobody reads four at once. */
const texts = {
/* TEXTS */
};

function asWritten(text: string): string {
  return text;
}

/** Latin letters with marks and longer words: shows text that is cut off or written into the code. */
function accented(text: string): string {
  const marked = Array.from(text, (letter) => ACCENTS.get(letter) ?? letter).join("");
  const letters = (text.match(/[A-Za-z]/g) ?? []).length;
  return letters < 2 ? marked : `${marked.trimEnd()}${"~".repeat(Math.ceil(letters * 0.4))}${/\s*$/.exec(marked)?.[0] ?? ""}`;
}

/** Arabic letters from right to left: shows what does not mirror. */
function mirrored(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => ARABIC.get(letter) ?? letter).join("");
}

const ACCENTS = new Map(pairs("aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ"));
const ARABIC = new Map(pairs("aاbبcجdدeهfفgغhحiيjژkكlلmمnنoوpپqقrرsسtتuوvڤwوxخyيzز"));

function pairs(text: string): [string, string][] {
  const letters = Array.from(text);
  return letters.flatMap((letter, at): [string, string][] =>
    at % 2 === 0 ? [[letter, letters[at + 1] ?? letter]] : [],
  );
}

const languageTable = [
/* LANGUAGES */
] as const;

/** A language of Tilia, made-up ones for tests included. */
export type LanguageCode = (typeof languageTable)[number]["code"];

/** What there is to know about a language. */
export interface Language {
  readonly code: LanguageCode;
  /** What the language calls itself. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Whether people can choose it; the others exist for tests. */
  readonly shipped: boolean;
}

export const languages: readonly Language[] = languageTable;

/** Whether there is a language of this code. */
export function isLanguageCode(code: string): code is LanguageCode {
  return languageTable.some((language) => language.code === code);
}

const factsOf = (code: LanguageCode) =>
  languageTable.find((candidate) => candidate.code === code) ?? languageTable[0];

function bundle(code: LanguageCode, sources: readonly string[]): FluentBundle {
  const language = factsOf(code);
  const result = new FluentBundle(language.source, { transform: language.transform });
  for (const source of sources) result.addResource(new FluentResource(source));
  return result;
}

/** Formats sentences; placed text stands between isolation marks, so that it keeps its direction. */
class Sentences<Arguments> {
  readonly #bundle: FluentBundle;

  constructor(
    readonly language: LanguageCode,
    sources: readonly string[],
  ) {
    this.#bundle = bundle(language, sources);
  }

  /** The sentence of a key that is put together in code, such as `band-${band}`. */
  byKey<Key extends keyof Arguments & string>(
    key: Key,
    ...args: Arguments[Key] extends undefined ? [] : [Arguments[Key]]
  ): string {
    return this.format(key, args[0]);
  }

  /** The sentence of a key that only arrives at run time, such as an error; `undefined` for an unknown one. */
  find(key: string, args: Readonly<Record<string, string | number>> = {}): string | undefined {
    if (!this.#bundle.hasMessage(key)) return undefined;
    const counted = Object.entries(args).map(([name, value]): [string, string | number] =>
      numbers[key]?.includes(name) ? [name, Number(value)] : [name, value],
    );
    return this.format(key, Object.fromEntries(counted));
  }

  private format(key: string, args: unknown): string {
    const pattern = this.#bundle.getMessage(key)?.value;
    if (!pattern) return key;
    const placed = args as Record<string, string | number> | undefined;
    return this.#bundle.formatPattern(pattern, placed ?? null, []);
  }
}

const made = new Map<LanguageCode, Words>();

/** The sentences of a language, fetched when somebody first needs them. */
export async function wordsFor(language: LanguageCode): Promise<Words> {
  const known = made.get(language);
  if (known) return known;
  const { source } = factsOf(language);
  const fetched = await texts[source]();
  const words = new Words(language, [greetings[source], ...fetched.default]);
  made.set(language, words);
  return words;
}

/** No sentences at all: what stands there until the first language has come. */
export const speechless = (language: LanguageCode): Words => new Words(language, []);

const greetingsMade = new Map<LanguageCode, Greeting>();

/** What is said in every language at once; it is at hand without being fetched. */
export function greetingIn(language: LanguageCode): Greeting {
  const known = greetingsMade.get(language);
  if (known) return known;
  const words = new Words(language, [greetings[factsOf(language).source]]);
  greetingsMade.set(language, words);
  return words;
}
