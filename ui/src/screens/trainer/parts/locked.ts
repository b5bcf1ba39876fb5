/* The area was locked behind the page, for example because the window had been closed. */
import type { Failure } from "../../../generated/commands";

/** Whether a failure only says that the area has to be unlocked again. */
export const saysLocked = (failure: Failure | null): boolean => failure?.code === "trainer-locked";
