import { expect, it } from "vitest";
import { moved, toggled } from "./reorder";

it("moves one thing and keeps all others in their order", () => {
  expect(moved(["a", "b", "c", "d"], 0, 2)).toEqual(["b", "c", "a", "d"]);
  expect(moved(["a", "b", "c", "d"], 3, 0)).toEqual(["d", "a", "b", "c"]);
});

it("never loses or doubles a thing, whatever the places", () => {
  const list = ["a", "b", "c", "d", "e"];
  for (let from = -1; from <= list.length; from += 1) {
    for (let to = -1; to <= list.length; to += 1) {
      expect([...moved(list, from, to)].sort()).toEqual(list);
    }
  }
});

it("comes back when a thing goes back", () => {
  const list = ["a", "b", "c", "d"];
  expect(moved(moved(list, 1, 3), 3, 1)).toEqual(list);
});

it("takes a thing in and out", () => {
  expect(toggled(["a"], "b")).toEqual(["a", "b"]);
  expect(toggled(["a", "b"], "a")).toEqual(["b"]);
});
