import { describe, expect, it } from "vitest";
import type { Feedback, SpotMark } from "../../generated/commands";
import { exceptRoles, ofRoles, outcome } from "./marks";

const mark = (key: string, role: SpotMark["role"]): SpotMark => ({ key, role, text: key });
const MARKS = [mark("who", "from"), mark("hurry", "text"), mark("where", "address")];
const part = (key: string, verdict: "right" | "notYet") => ({ key, verdict, blocks: [] });
const said: Feedback = {
  verdict: "notYet",
  parts: [part("where", "right"), part("hurry", "notYet"), part("who", "notYet")],
  detection: null,
};

describe("the marks of a scene", () => {
  it("are told apart by where they stand, in the order of the lesson", () => {
    expect(ofRoles(MARKS, "address", "from").map(({ key }) => key)).toEqual(["who", "where"]);
    expect(exceptRoles(MARKS, "address", "from").map(({ key }) => key)).toEqual(["hurry"]);
  });

  it("are found, missed, or harmless and yet pressed", () => {
    const found = ["where", "who"];
    expect(["where", "hurry", "who", "other"].map((key) => outcome(said, found, key))).toEqual([
      "found",
      "missed",
      "harmless",
      null,
    ]);
    expect(outcome(null, found, "where")).toBeNull();
  });
});
