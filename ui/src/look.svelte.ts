/* How the page looks for this person: size of the letters, colours, movement, how much it shows. */
import type { MySettings } from "./generated/commands";

/** Sizes of the letters, smallest first. */
export const SIZES = ["s", "m", "l", "xl"] as const;
/** Sets of colours. */
export const THEMES = ["light", "dark", "contrast"] as const;

/** What the house shows when nobody has chosen. */
const USUAL = "m";

export type Size = (typeof SIZES)[number];
export type Theme = (typeof THEMES)[number];

/** What the system asks for, when the person has not chosen. */
export function themeOfSystem(matches: (query: string) => boolean): Theme {
  if (matches("(prefers-contrast: more)") || matches("(forced-colors: active)")) return "contrast";
  return matches("(prefers-color-scheme: dark)") ? "dark" : "light";
}

class Look {
  size: Size = $state(USUAL);
  /** None: as the system asks. */
  chosen: Theme | null = $state(null);
  system: Theme = $state("light");
  readonly theme = $derived(this.chosen ?? this.system);
  /** Nothing moves, also where the system would allow it. */
  calm = $state(false);
  /** The overview shows "Continue" only. */
  simple = $state(false);

  /** What is worth keeping for this person. */
  get settings(): MySettings {
    const size = this.size === USUAL ? null : this.size;
    return { size, theme: this.chosen, calm: this.calm, simple: this.simple };
  }

  /** Takes over what was kept for this person. */
  take(kept: MySettings): void {
    this.size = SIZES.find((size) => size === kept.size) ?? USUAL;
    this.chosen = THEMES.find((theme) => theme === kept.theme) ?? null;
    this.calm = kept.calm;
    this.simple = kept.simple;
  }

  /** Back to what the next person should find. */
  reset(): void {
    this.take({ size: null, theme: null, calm: false, simple: false });
  }
}

/** The one look of the window. */
export const look = new Look();
