/* The language that the page speaks now. */
import { languages, wordsFor, type LanguageCode } from "./generated/words";

class Speaking {
  /** Code of the language in force. */
  code: LanguageCode = $state("de");
  /** Its sentences. */
  readonly words = $derived(wordsFor(this.code));
  /** Whether it is written from left to right. */
  readonly direction = $derived(
    languages.find((language) => language.code === this.code)?.direction ?? "ltr",
  );
}

/** The one voice of the page. */
export const speaking = new Speaking();

/** What a language calls itself; the code itself when it is unknown. */
export const languageName = (code: string): string =>
  languages.find((language) => language.code === code)?.name ?? code;
