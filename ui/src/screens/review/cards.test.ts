import { expect, it } from "vitest";
import type { ReviewCard } from "../../generated/commands";
import { cardIds, restOf, viewOf } from "./cards";

const card = (lesson: string, step: string, language: string): ReviewCard => ({
  lesson,
  title: lesson,
  language,
  step: {
    step,
    title: step,
    role: null,
    blocks: [],
    picture: null,
    optionPictures: {},
    contacts: [],
    activity: null,
    answered: null,
  },
});
const cards = [card("phishing", "first", "fr"), card("backups", "first", "en")];

it("tells each exercise in the language of its own lesson", () => {
  expect(viewOf(cards, 0)?.language).toBe("fr");
  expect(viewOf(cards, 1)).toMatchObject({ language: "en", title: "backups" });
  expect(viewOf(cards, 1)?.steps).toHaveLength(2);
});

it("has nothing to show behind the last exercise", () => {
  expect(viewOf(cards, 2)).toBeNull();
  expect(restOf(2, true)).toBe("done");
});

it("says whether there is nothing today or nothing at all", () => {
  expect(restOf(0, true)).toBe("none");
  expect(restOf(0, false)).toBe("empty");
});

it("asks for the same exercises by lesson and step", () => {
  expect(cardIds(cards)).toEqual([
    { lesson: "phishing", step: "first" },
    { lesson: "backups", step: "first" },
  ]);
});
