import { describe, expect, it, vi } from "vitest";
import { percentOf, Work } from "./work.svelte";

vi.mock("@tauri-apps/api/core", () => ({ invoke: vi.fn(), Channel: vi.fn() }));

describe("long work", () => {
  it("shows how far it is and ends with its answer", async () => {
    const work = new Work<string>();
    const answer = await work.begin((progress) => {
      expect(progress({ done: 3, total: 12 })).toBe(true);
      return Promise.resolve("done");
    });
    expect(answer).toBe("done");
    expect(work.count).toEqual({ done: 3, total: 12 });
  });

  it("tells the program to stop at the next count", async () => {
    const work = new Work<string>();
    await work.begin((progress) => {
      work.stopping = true;
      expect(progress({ done: 4, total: 12 })).toBe(false);
      return Promise.reject(new Error("stopped"));
    });
    expect(work.value).toBeNull();
    expect(work.failure?.code).toBe("unexpected");
  });

  it("has no share where the total is not known, and never more than all", () => {
    expect(percentOf(null)).toBeNull();
    expect(percentOf({ done: 7, total: 0 })).toBeNull();
    expect(percentOf({ done: 7, total: 14 })).toBe(50);
    expect(percentOf({ done: 20, total: 14 })).toBe(100);
  });
});
