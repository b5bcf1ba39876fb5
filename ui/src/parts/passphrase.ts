/* What a new passphrase still needs. */

/** What is missing before it can be used; none when it can. */
export type PassphraseMissing = "missing" | "weak" | "repeat" | null;

/** The words on the waiting button. */
export const PASSPHRASE_MISSING = {
  missing: "trainer-passphrase-missing",
  weak: "trainer-passphrase-weak",
  repeat: "trainer-passphrase-repeat",
} as const satisfies Record<NonNullable<PassphraseMissing>, string>;
