import { describe, expect, it } from "vitest";
import type { PicturePage } from "../../generated/commands";
import { wordsFor } from "../../generated/words";
import { lookBack, reservations } from "./hints";

const since = "2026-03-09T10:00:00+01:00";

describe("the look back", () => {
  it("names the day of the first picture as the language writes it", async () => {
    const en = await wordsFor("en");
    expect(lookBack({ kind: "more-with-hard", since }, en, "en")).toContain("9 March 2026");
    const nl = await wordsFor("nl");
    expect(lookBack({ kind: "more", since }, nl, "nl")).toContain("9 maart 2026");
  });

  it("is left out at the first picture and for what this version does not know", async () => {
    const en = await wordsFor("en");
    expect(lookBack(null, en, "en")).toBeNull();
    expect(lookBack({ kind: "colder", since }, en, "en")).toBeNull();
  });
});

it("says why a picture is less exact", async () => {
  const en = await wordsFor("en");
  const picture = { hurried: true, ranOut: true } as PicturePage;
  expect(reservations(picture, en)).toHaveLength(2);
  expect(reservations({ ...picture, hurried: false, ranOut: false }, en)).toEqual([]);
});
