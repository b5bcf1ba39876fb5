/* Voices and languages as people read them in a list. */
import type { Speed, Voice } from "../backend";

/** Speeds, the slowest first. */
export const SPEEDS: readonly Speed[] = ["slow", "normal", "fast"];

/** A voice in a list. */
export interface Named {
  id: string;
  name: string;
}

/** The country whose voices stand first. */
const NEAR = "BE";

/** Voices of one language: those of Belgium first, then by name; no two look alike. */
export function voicesFor(voices: readonly Voice[], language: string): Named[] {
  const near = (voice: Voice) => (voice.place?.toUpperCase() === NEAR ? 0 : 1);
  const fitting = voices
    .filter((voice) => voice.language === language)
    .sort((one, other) => near(one) - near(other) || one.name.localeCompare(other.name));
  const often = (name: string) => fitting.filter((voice) => voice.name === name).length > 1;
  return fitting.map(({ id, name, place }) => ({
    id,
    name: often(name) && place !== null ? `${name} (${place})` : name,
  }));
}

/** Name of a language in another one; its code where nobody knows it. */
export function languageIn(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
