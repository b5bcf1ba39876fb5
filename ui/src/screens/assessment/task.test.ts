import { describe, expect, it } from "vitest";
import type { Activity, Task } from "../../generated/commands";
import { chosenFor, given, isComplete, nothing, withDraft } from "./task";

const task = (activity: Activity, item = "mail-i1"): Task => ({
  item,
  number: 1,
  atMost: 12,
  language: "en",
  question: "?",
  blocks: [],
  activity,
});
const choice = task({ kind: "choice", options: [{ key: "a", text: "A" }] });
const spot = task({
  kind: "spot",
  scene: "mail",
  marks: [{ key: "from", role: "from", text: "Bank" }],
});

describe("the answer to a task", () => {
  it("is missing at first", () => {
    expect(isComplete(choice, nothing(choice))).toBe(false);
    expect(isComplete(spot, nothing(spot))).toBe(false);
  });

  it("may be that one does not know, of which nobody is sure", () => {
    const sure = { ...nothing(choice), sure: true };
    const unknown = withDraft(sure, null);
    expect(isComplete(choice, unknown)).toBe(true);
    expect(given(unknown, 900)).toEqual({
      item: "mail-i1",
      answer: null,
      sure: null,
      activeMs: 900,
    });
  });

  it("keeps how sure one is when another option is chosen", () => {
    const first = { ...withDraft(nothing(choice), { kind: "choice", chosen: "a" }), sure: true };
    expect(withDraft(first, { kind: "choice", chosen: "b" }).sure).toBe(true);
  });

  it("stays with a switch of language and goes with the task", () => {
    const chosen = withDraft(nothing(choice), { kind: "choice", chosen: "a" });
    expect(chosenFor({ ...choice, language: "nl" }, chosen)).toBe(chosen);
    expect(chosenFor(task(choice.activity, "mail-i2"), chosen).draft).toEqual({
      kind: "choice",
      chosen: "",
    });
  });

  it("needs a clue where clues are looked for", () => {
    const found = withDraft(nothing(spot), { kind: "spot", found: ["from"] });
    expect(isComplete(spot, found)).toBe(true);
  });
});
