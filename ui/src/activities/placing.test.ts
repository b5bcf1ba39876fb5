import { describe, expect, it } from "vitest";
import { copied, lyingIn, paired, withoutCopy } from "./placing";

describe("things in places", () => {
  it("lie in the order of the activity, not in that of their placing", () => {
    const things = [{ key: "a" }, { key: "b" }, { key: "c" }];
    expect(lyingIn(things, { c: "x", a: "x", b: "y" }, "x")).toEqual([{ key: "a" }, { key: "c" }]);
  });
});

describe("copies of a file", () => {
  it("are made once for each place", () => {
    const once = copied({ photo: ["computer"] }, "photo", "stick");
    expect(once).toEqual({ photo: ["computer", "stick"] });
    expect(copied(once, "photo", "stick")).toEqual(once);
  });

  it("can be taken away again, and the others stay", () => {
    const copies = { photo: ["computer", "stick"], letter: ["stick"] };
    expect(withoutCopy(copies, "photo", "stick")).toEqual({
      photo: ["computer"],
      letter: ["stick"],
    });
  });
});

describe("pairs", () => {
  it("hold one partner for each sentence, and the same partner may be tried twice", () => {
    const once = paired({}, "opened", "close");
    expect(paired(once, "typed", "close")).toEqual({ opened: "close", typed: "close" });
    expect(paired(once, "opened", "wait")).toEqual({ opened: "wait" });
    expect(paired(once, "opened", "")).toEqual({});
    expect(once).toEqual({ opened: "close" });
  });
});
