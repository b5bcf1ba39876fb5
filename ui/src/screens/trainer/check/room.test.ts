import { expect, it } from "vitest";
import type { RoomCheck } from "../../../generated/commands";
import { wordsFor } from "../../../generated/words";
import { linesOf, speechless, type Seen, type Writing } from "./room";

const room: RoomCheck = {
  dropFolder: "none",
  now: "2026-11-22T12:00:00+01:00",
  clockGood: true,
  freeMegabytes: 120_000,
  diskGood: true,
  dataFolder: "/data",
  mark: null,
  markSurvived: false,
};
const voice = (language: string) => ({ id: language, name: language, language, place: null });
const seen: Seen = {
  voices: [voice("de"), voice("fr")],
  languages: ["de", "fr"],
  heard: null,
  printed: null,
  width: 1366,
  height: 768,
};
const write: Writing = {
  moment: (iso) => iso,
  amount: (megabytes) => `${megabytes} MB`,
  names: (languages) => languages.join(", "),
};
const states = async (change: Partial<RoomCheck>, look: Partial<Seen> = {}) => {
  const words = await wordsFor("en");
  const lines = linesOf(words, { ...room, ...change }, { ...seen, ...look }, write);
  return Object.fromEntries(lines.map(({ thing, good }) => [thing, good]));
};

it("is good about what it can see, and says nothing about what nobody has tried", async () => {
  expect(await states({})).toEqual({
    voices: true,
    sound: null,
    printer: null,
    clock: true,
    disk: true,
    kept: null,
    screen: true,
    share: null,
  });
});

it("says how the folder is that all PCs share", async () => {
  expect((await states({ dropFolder: "ready" }))["share"]).toBe(true);
  for (const dropFolder of ["gone", "readOnly", "full"] as const) {
    expect((await states({ dropFolder }))["share"]).toBe(false);
  }
});

it("asks for a look at everything that is not well", async () => {
  const bad = await states(
    { clockGood: false, diskGood: false },
    { voices: null, heard: false, printed: false, width: 800 },
  );
  for (const thing of ["voices", "sound", "printer", "clock", "disk", "screen"]) {
    expect(bad[thing]).toBe(false);
  }
});

it("is sure of the data folder only after another start", async () => {
  const mark = "2026-11-21T09:00:00+01:00";
  expect((await states({ mark }))["kept"]).toBeNull();
  expect((await states({ mark, markSurvived: true }))["kept"]).toBe(true);
});

it("names the languages without a voice", () => {
  expect(speechless(["de", "nl", "fr", "en"], [voice("de"), voice("en")])).toEqual(["nl", "fr"]);
});
