import { expect, it } from "vitest";
import { languageIn, voicesFor } from "./voices";

const voice = (id: string, name: string, language: string, place: string | null) => ({
  id,
  name,
  language,
  place,
});

it("voices of Belgium stand first and equal names are told apart", () => {
  const voices = [
    voice("a", "Amelie", "fr", "CA"),
    voice("b", "Denise", "fr", "be"),
    voice("c", "Anna", "de", "DE"),
    voice("d", "Amelie", "fr", "FR"),
    voice("e", "Zoé", "fr", null),
  ];
  expect(voicesFor(voices, "fr").map(({ name }) => name)).toEqual([
    "Denise",
    "Amelie (CA)",
    "Amelie (FR)",
    "Zoé",
  ]);
  expect(voicesFor(voices, "nl")).toEqual([]);
});

it("a language is named in the language of the page, and an unknown one by its code", () => {
  expect(languageIn("nl", "fr")).toBe("néerlandais");
  expect(languageIn("de", "en")).toBe("German");
  expect(languageIn("no such tag", "en")).toBe("no such tag");
});
