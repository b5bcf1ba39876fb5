import { expect, it } from "vitest";
import {
  answersTo,
  missing,
  pinWanted,
  signInInput,
  toggled,
  type Choice,
  type Somebody,
} from "./choice";

const tile = (learner: string, pin = false) =>
  ({ way: "tile", learner, name: learner, card: "hat", pin }) as const;

it("says what is missing, one thing at a time", () => {
  expect(missing(null)).toBe("choice");
  expect(missing({ way: "ownName", name: "  ", card: null })).toBe("name");
  expect(missing({ way: "ownName", name: "Odette", card: null })).toBe("card");
  expect(missing({ way: "guest" })).toBeNull();
  expect(missing({ way: "together", people: [tile("leni")] })).toBe("people");
  expect(missing({ way: "together", people: [tile("leni"), { way: "guest" }] })).toBeNull();
});

it("gives the name without the spaces around it", () => {
  expect(signInInput({ way: "ownName", name: " Odette ", card: "hat" }, "fr", {})).toEqual({
    way: "ownName",
    name: "Odette",
    picture: "hat",
    language: "fr",
  });
});

it("gives nothing while something is missing", () => {
  expect(signInInput({ way: "ownName", name: "Odette", card: null }, "fr", {})).toBeNull();
});

it("asks everybody for their pictures who has set some, one after the other", () => {
  const choice: Choice = {
    way: "together",
    people: [tile("leni", true), { way: "guest" }, tile("karl", true)],
  };
  expect(pinWanted(choice, {})?.learner).toBe("leni");
  const shown = { leni: ["hat", "hat", "fish"] };
  expect(pinWanted(choice, shown)?.learner).toBe("karl");
  expect(pinWanted(choice, { ...shown, karl: ["bell", "can", "pear"] })).toBeNull();
  expect(signInInput(choice, "de", shown)).toEqual({
    way: "together",
    people: [
      { way: "tile", learner: "leni", pin: ["hat", "hat", "fish"] },
      { way: "guest" },
      { way: "tile", learner: "karl" },
    ],
    language: "de",
  });
});

it("takes two or three together, and nobody twice", () => {
  let people: readonly Somebody[] = [];
  for (const one of ["a", "b", "c", "d"]) people = toggled(people, tile(one));
  expect(people.map((one) => one.way === "tile" && one.learner)).toEqual(["a", "b", "c"]);
  expect(toggled(people, tile("b"))).toHaveLength(2);
});

it("finds names without regard to case and marks", () => {
  expect(answersTo("José", "jose")).toBe(true);
  expect(answersTo("André B.", " ANDRÉ")).toBe(true);
  expect(answersTo("Amina", "jo")).toBe(false);
});
