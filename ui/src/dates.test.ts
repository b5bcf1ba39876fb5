import { expect, it } from "vitest";
import { dayInWords, languagesInWords } from "./dates";

it("writes a day as each language writes it", () => {
  expect(dayInWords("de", "2026-11-21")).toBe("21.11.2026");
  expect(dayInWords("fr", "2026-11-21", "long")).toBe("21 novembre 2026");
});

it("takes the day that is written, whatever the offset", () => {
  expect(dayInWords("nl", "2026-11-20T23:59:00+01:00", "long")).toBe("20 november 2026");
});

it("leaves alone what is not a day", () => {
  expect(dayInWords("en", "")).toBe("");
});

it("knows made-up languages by what they are made of", () => {
  expect(dayInWords("en-XA", "2026-11-21")).toBe(dayInWords("en", "2026-11-21"));
});

it("lists languages by their names", () => {
  expect(languagesInWords("en", ["de", "fr"])).toBe("German and French");
});
