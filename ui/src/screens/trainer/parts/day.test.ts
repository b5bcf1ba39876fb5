import { describe, expect, it } from "vitest";
import { readDay, showDay, showWeekday, typeDay } from "./day";

describe("a typed day", () => {
  it.each(["24/11/2026", "24.11.2026", "24-11-26", "24 11 2026", " 2026-11-24 ", "24. 11. 2026"])(
    "is understood as %s",
    (text) => {
      expect(readDay(text)).toEqual({ is: "day", day: "2026-11-24" });
    },
  );

  it.each(["31/02/2026", "11/24/2026", "tomorrow", "24/11", "0/0/2026", "24/11/0026"])(
    "is unclear as %s",
    (text) => {
      expect(readDay(text)).toEqual({ is: "unclear" });
    },
  );

  it("may stay empty", () => {
    expect(readDay("  ")).toEqual({ is: "empty" });
  });

  it.each(["de", "nl", "fr", "en"])("comes back as it was typed in %s", (language) => {
    expect(readDay(typeDay("2026-02-09", language))).toEqual({ is: "day", day: "2026-02-09" });
  });

  it("is shown in words, day before month", () => {
    expect(showDay("2026-11-24", "en")).toBe("24 November 2026");
    expect(showDay("2026-11-24", "fr")).toBe("24 novembre 2026");
  });

  it("has its weekday where people come to it", () => {
    expect(showWeekday("2026-11-24", "en")).toMatch(/^Tuesday,? 24 November 2026$/);
    expect(showWeekday("2026-10-01", "fr")).toBe("jeudi 1er octobre 2026");
    expect(showWeekday("2026-10-11", "fr")).toBe("dimanche 11 octobre 2026");
  });

  it("is the first, not the one, at the beginning of a French month", () => {
    expect(showDay("2026-10-01", "fr")).toBe("1er octobre 2026");
    expect(showDay("2026-10-11", "fr")).toBe("11 octobre 2026");
  });
});
