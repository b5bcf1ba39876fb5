import { expect, it } from "vitest";
import { listed } from "./names";

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");

it("lists names as the language does", () => {
  expect(plain(listed("de", ["Leni"]))).toBe("Leni");
  expect(plain(listed("de", ["Leni", "Karl"]))).toBe("Leni und Karl");
  expect(plain(listed("fr", ["Leni", "Karl", "Jo"]))).toBe("Leni, Karl et Jo");
});

it("keeps names of another script from turning the sentence round", () => {
  expect(listed("en", ["مريم", "Jo"])).toBe("\u2068مريم\u2069 and \u2068Jo\u2069");
});
