/* Where the marks of a drawn scene stand, and what became of them. */
import type { Feedback, SpotMark, SpotRole } from "../../generated/commands";

/** What became of a mark after checking. */
export type Outcome = "found" | "missed" | "harmless";

/** Marks of these roles, in their order. */
export const ofRoles = (marks: readonly SpotMark[], ...roles: SpotRole[]): SpotMark[] =>
  marks.filter(({ role }) => roles.includes(role));

/** All others, in their order. */
export const exceptRoles = (marks: readonly SpotMark[], ...roles: SpotRole[]): SpotMark[] =>
  marks.filter(({ role }) => !roles.includes(role));

/** What became of a mark; none for a harmless one that nobody pressed. */
export function outcome(
  feedback: Feedback | null,
  found: readonly string[],
  key: string,
): Outcome | null {
  const part = feedback?.parts.find((one) => one.key === key);
  if (!part) return null;
  if (part.verdict === "right") return "found";
  return found.includes(key) ? "harmless" : "missed";
}
