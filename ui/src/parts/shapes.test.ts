import { expect, it } from "vitest";
import { CARDS } from "./cards";
import { segments } from "./ring";
import { allowedAttributes, isAllowedElement } from "./shapes";

it("lets nothing but shapes into a picture", () => {
  for (const tag of ["script", "style", "a", "image", "use", "text", "foreignObject", "svg"]) {
    expect(isAllowedElement(tag)).toBe(false);
  }
  expect(isAllowedElement("path")).toBe(true);
});

it("drops attributes that could do more than draw", () => {
  expect(
    allowedAttributes([
      ["d", "M0 0"],
      ["onclick", "x"],
      ["style", "fill:red"],
      ["href", "x"],
      ["class", "p-leaf"],
    ]),
  ).toEqual({ d: "M0 0", class: "p-leaf" });
});

it("draws every picture card with allowed shapes only", () => {
  for (const card of Object.values(CARDS)) {
    for (const shape of card.children) {
      expect(isAllowedElement(shape.tag)).toBe(true);
      expect(Object.keys(allowedAttributes(shape.attributes))).toHaveLength(
        shape.attributes.length,
      );
    }
  }
});

it("draws as many arcs as a track has lessons", () => {
  expect([0, 1, 4, 15].map((count) => segments(count).length)).toEqual([0, 1, 4, 15]);
});
