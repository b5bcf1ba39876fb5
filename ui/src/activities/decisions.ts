/* The three things to do with a message, in the order of the buttons. */
import type { Decision } from "../generated/commands";
import type { IconName } from "../parts/icons";

/** All decisions. */
export const DECISIONS = ["keep", "report", "delete"] as const satisfies readonly Decision[];

/** Icon of each decision. */
export const DECIDED_ICON: Readonly<Record<Decision, IconName>> = {
  keep: "keep",
  report: "report",
  delete: "bin",
};
