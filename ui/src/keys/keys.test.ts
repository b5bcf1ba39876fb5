import { expect, it } from "vitest";
import { shortcut, type Press, type Ways } from "./keys";

const ltr: Ways = { direction: "ltr", question: true };
const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  alt: false,
  other: false,
  typing: false,
  ...more,
});

it("goes on and back with Alt and the arrows", () => {
  expect(shortcut(press("ArrowRight", { alt: true }), ltr)).toBe("next");
  expect(shortcut(press("ArrowLeft", { alt: true }), ltr)).toBe("back");
  expect(shortcut(press("ArrowRight"), ltr)).toBeNull();
});

it("follows the direction of writing", () => {
  const rtl: Ways = { ...ltr, direction: "rtl" };
  expect(shortcut(press("ArrowLeft", { alt: true }), rtl)).toBe("next");
  expect(shortcut(press("ArrowRight", { alt: true }), rtl)).toBe("back");
});

it("opens the list with a question mark, unless somebody types or has turned it off", () => {
  expect(shortcut(press("?"), ltr)).toBe("list");
  expect(shortcut(press("?", { typing: true }), ltr)).toBeNull();
  expect(shortcut(press("?"), { ...ltr, question: false })).toBeNull();
});

it("steals nothing from somebody who types", () => {
  for (const key of ["a", "?", "ArrowLeft", "Enter", " "]) {
    expect(shortcut(press(key, { typing: true, alt: key === "ArrowLeft" }), ltr)).toBeNull();
  }
  expect(shortcut(press("F1", { typing: true }), ltr)).toBe("help");
  expect(shortcut(press("F2", { typing: true }), ltr)).toBe("read");
});

it("leaves keys of the system alone", () => {
  for (const key of ["F1", "F2", "?", "ArrowRight"]) {
    expect(shortcut(press(key, { other: true, alt: true }), ltr)).toBeNull();
  }
  expect(shortcut(press("F1", { alt: true }), ltr)).toBeNull();
});
