import { describe, expect, it } from "vitest";
import { greetingIn, isLanguageCode, languages, wordsFor } from "./generated/words";

const withoutMarks = (text: string) => text.replace(/[\u2068\u2069]/g, "");

// The same sentences as in crates/words/tests/sentences.rs: both sides say the same.
describe("words", () => {
  it("choose the form of the language and mark thousands", async () => {
    const dutch = await wordsFor("nl");
    expect(withoutMarks(dutch.errorTryLater({ seconds: 1 }))).toContain("Wacht 1 seconde en");
    expect(withoutMarks(dutch.errorTryLater({ seconds: 1200 }))).toContain(
      "Wacht 1.200 seconden en",
    );
  });

  it("wrap placed text in isolation marks", async () => {
    expect((await wordsFor("en")).errorPolicyInvalid({ detail: "x" })).toContain("\u2068x\u2069");
  });

  it("greet in every language without being fetched", () => {
    const greetings = languages.map((language) => greetingIn(language.code).startWelcome());
    expect(greetings.slice(0, 4)).toEqual(["Willkommen", "Welkom", "Bienvenue", "Welcome"]);
  });

  it("find a sentence by a key that arrives at run time, numbers as text included", async () => {
    const words = await wordsFor("en");
    expect(words.find("error-try-later", { seconds: "1" })).toContain("second,");
    expect(words.find("error-nobody-knows")).toBeUndefined();
  });

  it("change every letter in the made-up languages", async () => {
    expect((await wordsFor("en-XA")).errorLocked()).toMatch(/^Tílíá íš álréádý/);
    expect((await wordsFor("en-XA")).errorLocked()).toMatch(/~$/);
    expect((await wordsFor("ar-XB")).errorLocked()).not.toMatch(/[A-Za-z]/);
  });

  it("offer four languages to people", () => {
    const offered = languages.filter((language) => language.shipped);
    expect(offered.map((language) => language.code)).toEqual(["de", "nl", "fr", "en"]);
    expect(isLanguageCode("tlh")).toBe(false);
  });
});
