/* The program locked the area by itself, for example after a restart of its session. */
import type { Failure } from "../../../generated/commands";

/** Whether a failure only says that the area has to be unlocked again. */
export const saysLocked = (failure: Failure | null): boolean =>
  failure?.code === "trainer-locked" || failure?.code === "locked";
