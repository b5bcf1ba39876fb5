import { expect, it } from "vitest";
import { QuietWatch } from "./quiet";

const MINUTE = 60_000;
const LIBRARY = { curtainMinutes: 10, endMinutes: 20 };
const COURSE = { curtainMinutes: 10, endMinutes: null };

it("covers a quiet page after the minutes of the house and a private lesson after two", () => {
  const watch = new QuietWatch(0);
  expect(watch.look(2 * MINUTE, LIBRARY, false).is).toBe("here");
  expect(watch.look(2 * MINUTE - 1, LIBRARY, true).is).toBe("here");
  expect(new QuietWatch(0).look(2 * MINUTE, LIBRARY, true).is).toBe("curtain");
  expect(watch.look(10 * MINUTE, LIBRARY, false)).toEqual({ is: "curtain", minutesLeft: 20 });
});

it("begins anew with every sign of life, and behind the curtain only with the answer", () => {
  const watch = new QuietWatch(0);
  watch.sign(9 * MINUTE);
  expect(watch.look(18 * MINUTE, LIBRARY, false).is).toBe("here");
  expect(watch.look(19 * MINUTE, LIBRARY, false).is).toBe("curtain");
  watch.sign(20 * MINUTE);
  expect(watch.look(20 * MINUTE, LIBRARY, false)).toEqual({ is: "curtain", minutesLeft: 19 });
  watch.lift(21 * MINUTE);
  expect(watch.look(30 * MINUTE, LIBRARY, false).is).toBe("here");
});

it("ends a visit that nobody comes back to, and none while a course runs", () => {
  const visit = new QuietWatch(0);
  expect(visit.look(30 * MINUTE - 1, LIBRARY, false)).toEqual({ is: "curtain", minutesLeft: 1 });
  expect(visit.look(30 * MINUTE, LIBRARY, false).is).toBe("over");
  const pupil = new QuietWatch(0);
  expect(pupil.look(300 * MINUTE, COURSE, true)).toEqual({ is: "curtain", minutesLeft: null });
});

it("never leaves a private lesson open longer than the house leaves any other page", () => {
  const strict = { curtainMinutes: 1, endMinutes: 20 };
  expect(new QuietWatch(0).look(MINUTE, strict, true).is).toBe("curtain");
});
