import { describe, expect, it } from "vitest";
import type { PartFeedback, Verdict } from "../generated/commands";
import { markOf } from "./feedback";

const part = (verdict: Verdict): PartFeedback => ({ key: "call", verdict, blocks: [] });

describe("the mark of something to tick", () => {
  it("tells what was left out apart from what was ticked and does not fit", () => {
    expect(markOf(part("notYet"), true)).toBe("notYet");
    expect(markOf(part("notYet"), false)).toBe("missed");
  });

  it("is what was said otherwise, and none before", () => {
    expect([markOf(part("right"), false), markOf(part("right"), true)]).toEqual(["right", "right"]);
    expect(markOf(undefined, false)).toBeUndefined();
  });
});
