import { describe, expect, it } from "vitest";
import { actionKey, showSize } from "./safety";

describe("the safety page", () => {
  it("has a sentence for every action, also for one it does not know", () => {
    expect(actionKey("erased")).toBe("trainer-log-erased");
    expect(actionKey("constructor")).toBe("trainer-log-other");
  });

  it("shows sizes the way the language writes them", () => {
    expect(showSize(340, "en")).toBe("340 kB");
    expect(showSize(1234, "nl")).toBe("1,2 MB");
  });
});
