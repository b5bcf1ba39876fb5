import { expect, it } from "vitest";
import { missingPictures, pressed, samePictures, takenBack } from "./pin";

it("takes three pictures, the same one twice too, and no fourth", () => {
  const three = ["hat", "fish", "hat"].reduce<string[]>(pressed, []);
  expect(three).toEqual(["hat", "fish", "hat"]);
  expect(pressed(three, "bell")).toEqual(three);
  expect(missingPictures(three)).toBe(0);
  expect(takenBack(three)).toEqual(["hat", "fish"]);
  expect(takenBack([])).toEqual([]);
});

it("knows the same pictures in their order only", () => {
  expect(samePictures(["hat", "fish"], ["hat", "fish"])).toBe(true);
  expect(samePictures(["hat", "fish"], ["fish", "hat"])).toBe(false);
  expect(samePictures(["hat"], ["hat", "fish"])).toBe(false);
});
