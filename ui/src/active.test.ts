import { expect, it } from "vitest";
import { ActiveTime, QUIET_MS } from "./active";

it("adds up time between signs of life", () => {
  const active = new ActiveTime(0);
  active.sign(1_000);
  active.sign(4_000);
  expect(active.take(5_500)).toBe(5_500);
});

it("counts a long silence only up to its limit", () => {
  const active = new ActiveTime(0);
  expect(active.take(30 * 60_000)).toBe(QUIET_MS);
});

it("begins again after the time was taken, and never runs backwards", () => {
  const active = new ActiveTime(0);
  active.take(2_000);
  expect(active.take(2_000)).toBe(0);
  expect(active.take(1_000)).toBe(0);
});
