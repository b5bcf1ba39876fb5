import { expect, it } from "vitest";
import { answersTo, missing, signInInput } from "./choice";

it("says what is missing, one thing at a time", () => {
  expect(missing(null)).toBe("choice");
  expect(missing({ way: "ownName", name: "  ", card: null })).toBe("name");
  expect(missing({ way: "ownName", name: "Odette", card: null })).toBe("card");
  expect(missing({ way: "guest" })).toBeNull();
});

it("gives the name without the spaces around it", () => {
  expect(signInInput({ way: "ownName", name: " Odette ", card: "hat" }, "fr")).toEqual({
    way: "ownName",
    name: "Odette",
    picture: "hat",
    language: "fr",
  });
});

it("gives nothing while something is missing", () => {
  expect(signInInput({ way: "ownName", name: "Odette", card: null }, "fr")).toBeNull();
});

it("finds names without regard to case and marks", () => {
  expect(answersTo("José", "jose")).toBe(true);
  expect(answersTo("André B.", " ANDRÉ")).toBe(true);
  expect(answersTo("Amina", "jo")).toBe(false);
});
