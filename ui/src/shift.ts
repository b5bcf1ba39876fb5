/* Shift three times leaves the page. Shift held for a capital letter must not count. */

/** How many presses leave the page. */
export const PRESSES = 3;
/** Longest pause between two presses, in milliseconds. */
export const PAUSE_MS = 1500;

/** What has been pressed so far. */
export interface ShiftCount {
  readonly count: number;
  /** Shift is down and nothing else has been pressed since. */
  readonly alone: boolean;
  /** Time of the last full press, in milliseconds. */
  readonly at: number;
}

/** Nothing pressed yet. */
export const NO_SHIFT: ShiftCount = { count: 0, alone: false, at: 0 };

/** A key goes down. */
export function keyDown(state: ShiftCount, key: string, repeat: boolean): ShiftCount {
  if (key !== "Shift") return NO_SHIFT;
  return repeat ? state : { ...state, alone: true };
}

/** A key comes up: a press counts when Shift went down and up alone. */
export function keyUp(state: ShiftCount, key: string, now: number): ShiftCount {
  if (key !== "Shift" || !state.alone) return state;
  const count = now - state.at <= PAUSE_MS ? state.count + 1 : 1;
  return { count, alone: false, at: now };
}

/** The mouse was used in between: Shift belonged to a click. */
export const pointerDown = (): ShiftCount => NO_SHIFT;

/** Whether the count is too old to be shown or to go on. */
export const isStale = (state: ShiftCount, now: number): boolean => now - state.at > PAUSE_MS;
