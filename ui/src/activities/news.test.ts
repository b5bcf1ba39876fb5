import { describe, expect, it } from "vitest";
import type { Feedback } from "../generated/commands";
import type { Given } from "../screens/player/place.svelte";
import { isNews } from "./news";

const given = (chosen: string, language: string): Given => ({
  answer: { kind: "choice", chosen },
  feedback: { verdict: "right", parts: [], detection: null } as unknown as Feedback,
  language,
});

describe("what is said about an answer", () => {
  it("is news when it is the first, another one, or said once more", () => {
    expect(isNews(null, given("wait", "de"))).toBe(true);
    expect(isNews(given("wait", "de"), given("click", "de"))).toBe(true);
    expect(isNews(given("wait", "de"), given("wait", "de"))).toBe(true);
  });

  it("is no news as long as nothing else was said", () => {
    const before = given("wait", "de");
    expect(isNews(before, before)).toBe(false);
    expect(isNews(before, null)).toBe(false);
    expect(isNews(null, null)).toBe(false);
  });

  it("is no news when it is only told in another language", () => {
    expect(isNews(given("wait", "de"), given("wait", "fr"))).toBe(false);
    expect(isNews(given("wait", "de"), given("click", "fr"))).toBe(true);
  });
});
