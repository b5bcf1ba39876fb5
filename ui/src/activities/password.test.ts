import { describe, expect, it } from "vitest";
import { characters, reasonKeys, strengthKey } from "./password";

describe("what is said about a passphrase", () => {
  it("has a sentence for every strength, and none beyond", () => {
    expect([0, 4, 7, -1].map(strengthKey)).toEqual([
      "passphrase-strength-0",
      "passphrase-strength-4",
      "passphrase-strength-4",
      "passphrase-strength-0",
    ]);
  });

  it("gives three reasons at most, shortness always among them", () => {
    expect(reasonKeys([], false)).toEqual([]);
    expect(reasonKeys(["word"], true)).toEqual(["passphrase-word", "passphrase-short"]);
    expect(reasonKeys(["common", "date", "repeat", "name"], true)).toEqual([
      "passphrase-common",
      "passphrase-date",
      "passphrase-short",
    ]);
    expect(reasonKeys(["common", "date", "repeat", "name"], false)).toHaveLength(3);
  });

  it("counts an emoji or a letter with an accent once", () => {
    expect(["zoë 🔑", "👩‍👩‍👧", ""].map(characters)).toEqual([5, 1, 0]);
  });
});
