/* The three bands of "Your picture". */

/** The bands, lowest first. */
export const BANDS = ["first-steps", "on-the-way", "sure"] as const;

/** A band. */
export type Band = (typeof BANDS)[number];

/** A band from its code; the middle one for a code that this version does not know. */
export const bandOf = (code: string): Band => BANDS.find((band) => band === code) ?? "on-the-way";
