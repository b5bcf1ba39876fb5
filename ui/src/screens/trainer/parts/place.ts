/* Asking for a place on disk. */
import { choosePath, type PathPurpose } from "../../../backend";
import type { Place } from "../../../generated/commands";

/** What came of asking: a place to use, a change of mind, or no dialog on this system. */
export type AskedPlace =
  { is: "place"; place: Place; shown: string } | { is: "cancelled" } | { is: "unavailable" };

/** Opens the native dialog. */
export async function askPlace(purpose: PathPurpose, suggested: string): Promise<AskedPlace> {
  const chosen = await choosePath(purpose, suggested);
  return chosen.is === "chosen"
    ? { is: "place", place: { by: "ticket", value: chosen.ticket }, shown: chosen.shown }
    : chosen;
}

/** A place that somebody typed. */
export const typedPlace = (path: string): Place => ({ by: "typed", value: path.trim() });
