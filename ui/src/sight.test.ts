import { describe, expect, it } from "vitest";
import { sightOf } from "./sight";

describe("what comes into sight", () => {
  it("moves as little as possible as long as the window can hold it", () => {
    expect(sightOf({ top: 500, bottom: 700 }, 600)).toBe("nearest");
    expect(sightOf({ top: -100, bottom: 100 }, 600)).toBe("nearest");
    expect(sightOf({ top: 0, bottom: 600 }, 600)).toBe("nearest");
  });

  it("begins at its top where it is long", () => {
    expect(sightOf({ top: 500, bottom: 1300 }, 600)).toBe("start");
    expect(sightOf({ top: -900, bottom: 800 }, 600)).toBe("start");
  });
});
