/* The language that the page speaks now. */
import { languages, speechless, wordsFor, type LanguageCode, type Words } from "./generated/words";

class Speaking {
  #code: LanguageCode = $state("de");
  #words: Words = $state.raw(speechless("de"));
  #costume: LanguageCode | null = $state(null);
  #wish: LanguageCode = "de";

  /** Its sentences. */
  get words(): Words {
    return this.#words;
  }

  /** Code of the language in force; lessons and contacts are asked for in it. */
  get code(): LanguageCode {
    return this.#code;
  }

  /** Code of the language in which the sentences stand there: a made-up one while it is tried on. */
  get shown(): LanguageCode {
    return this.#costume ?? this.#code;
  }

  /** Whether it is written from left to right. */
  readonly direction = $derived(
    languages.find((language) => language.code === this.shown)?.direction ?? "ltr",
  );

  /** Changes to a language once all its sentences are there, so that no page stands there half in another. */
  async speak(code: LanguageCode): Promise<void> {
    this.#wish = code;
    const words = await wordsFor(code);
    // Somebody may have pressed another language meanwhile; the last wish counts.
    if (this.#wish !== code) return;
    const facts = languages.find((language) => language.code === code);
    // There are no lessons in a made-up language; they stay as they are.
    if (facts?.shipped === true) this.#code = code;
    this.#costume = facts?.shipped === true ? null : code;
    this.#words = words;
  }
}

/** The one voice of the page. */
export const speaking = new Speaking();

/** What a language calls itself; the code itself when it is unknown. */
export const languageName = (code: string): string =>
  languages.find((language) => language.code === code)?.name ?? code;
