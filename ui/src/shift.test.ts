import { describe, expect, it } from "vitest";
import {
  isStale,
  keyDown,
  keyUp,
  NO_SHIFT,
  PAUSE_MS,
  pointerDown,
  PRESSES,
  type ShiftCount,
} from "./shift";

const press = (state: ShiftCount, at: number) => keyUp(keyDown(state, "Shift", false), "Shift", at);

describe("Shift three times", () => {
  it("counts presses that follow each other", () => {
    const counts = [100, 400, 700].reduce<ShiftCount[]>(
      (states, at) => [...states, press(states.at(-1) ?? NO_SHIFT, at)],
      [],
    );
    expect(counts.map(({ count }) => count)).toEqual([1, 2, PRESSES]);
  });

  it("does not count Shift held for a capital letter", () => {
    let state = press(press(NO_SHIFT, 100), 200);
    state = keyDown(state, "Shift", false);
    state = keyDown(state, "A", false);
    state = keyUp(state, "A", 250);
    state = keyUp(state, "Shift", 260);
    expect(state.count).toBe(0);
  });

  it("begins again after a long pause", () => {
    const state = press(press(NO_SHIFT, 100), 100 + PAUSE_MS + 1);
    expect(state.count).toBe(1);
    expect(isStale(state, 100)).toBe(false);
    expect(isStale(state, 102 + 2 * PAUSE_MS)).toBe(true);
  });

  it("counts a key that repeats by itself once", () => {
    let state = keyDown(NO_SHIFT, "Shift", false);
    for (let index = 0; index < 20; index += 1) state = keyDown(state, "Shift", true);
    expect(keyUp(state, "Shift", 500).count).toBe(1);
  });

  it("belongs to the mouse when the mouse was used in between", () => {
    const state = keyUp(pointerDown(), "Shift", 300);
    expect(state.count).toBe(0);
  });
});
