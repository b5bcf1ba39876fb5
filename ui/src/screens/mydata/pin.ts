/* Three pictures before anything of one's own leaves or goes. */
import type { Failure } from "../../generated/commands";

/** Whether the person has to show their pictures first, or once more. */
export const wantsPictures = (failure: Failure | null): boolean =>
  failure?.code.startsWith("pin-") === true;

/** What is said above the pictures: nothing when they are asked for the first time. */
export const saidAbove = (failure: Failure | null): Failure | null =>
  failure?.code === "pin-needed" ? null : failure;
