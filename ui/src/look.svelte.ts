/* How the page looks for this person: size of the letters and colours. Kept by the window only. */

/** Sizes of the letters, smallest first. */
export const SIZES = ["s", "m", "l", "xl"] as const;
/** Sets of colours. */
export const THEMES = ["light", "dark", "contrast"] as const;

export type Size = (typeof SIZES)[number];
export type Theme = (typeof THEMES)[number];

/** What the system asks for, when the person has not chosen. */
export function themeOfSystem(matches: (query: string) => boolean): Theme {
  if (matches("(prefers-contrast: more)") || matches("(forced-colors: active)")) return "contrast";
  return matches("(prefers-color-scheme: dark)") ? "dark" : "light";
}

class Look {
  size: Size = $state("m");
  /** None: as the system asks. */
  chosen: Theme | null = $state(null);
  system: Theme = $state("light");
  readonly theme = $derived(this.chosen ?? this.system);

  /** Back to what the next person should find. */
  reset(): void {
    this.size = "m";
    this.chosen = null;
  }
}

/** The one look of the window. */
export const look = new Look();
