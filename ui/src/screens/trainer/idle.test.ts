import { describe, expect, it } from "vitest";
import { IdleWatch } from "./idle";

function watch(limit: number) {
  const clock = { ms: 0 };
  return { clock, idle: new IdleWatch(limit, () => clock.ms) };
}

describe("the lock that closes by itself", () => {
  it("stays open until the time is over", () => {
    const { clock, idle } = watch(600_000);
    clock.ms = 599_999;
    expect(idle.expired()).toBe(false);
    clock.ms = 600_000;
    expect(idle.expired()).toBe(true);
  });

  it("begins anew with every input", () => {
    const { clock, idle } = watch(600_000);
    clock.ms = 599_000;
    idle.touch();
    clock.ms = 1_198_999;
    expect(idle.expired()).toBe(false);
  });

  it("closes after the computer slept", () => {
    const { clock, idle } = watch(600_000);
    clock.ms = 36_000_000;
    expect(idle.expired()).toBe(true);
  });
});
