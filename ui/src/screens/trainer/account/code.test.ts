import { describe, expect, it } from "vitest";
import { groupsOf } from "./code";

describe("the recovery code", () => {
  it("is shown in its groups, whatever stands between them", () => {
    expect(groupsOf("ABCD-EFGH 2345")).toEqual(["ABCD", "EFGH", "2345"]);
  });

  it("is cut into fours when nothing stands between", () => {
    expect(groupsOf("ABCDEFGH23")).toEqual(["ABCD", "EFGH", "23"]);
  });
});
