import { expect, it } from "vitest";
import { quartersBefore } from "./quarter";

it("a quarter begins in January, April, July or October and is whole", () => {
  const quarters = quartersBefore(new Date(2024, 4, 31, 23, 59));
  expect(quarters[0]).toEqual({ from: "2024-04-01", to: "2024-06-30" });
  expect(quarters[1]).toEqual({ from: "2024-01-01", to: "2024-03-31" });
  expect(quarters[2]).toEqual({ from: "2023-10-01", to: "2023-12-31" });
  expect(quarters).toHaveLength(12);
});
