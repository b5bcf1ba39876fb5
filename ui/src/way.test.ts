import { describe, expect, it } from "vitest";
import { ahead, back, home, over, START, type Screen } from "./way";

const track: Screen = { name: "track", track: "safety" };
const player: Screen = { name: "player", lesson: "phishing" };
const help: Screen = { name: "help" };

describe("the way through the app", () => {
  it("begins at the start, where nothing lies behind", () => {
    expect(back(START)).toEqual(START);
  });

  it("leads back over the pages that were passed", () => {
    const way = ahead(ahead(home(), track), { name: "progress" });
    expect(back(way).here).toEqual(track);
    expect(back(back(way)).here).toEqual({ name: "home" });
  });

  it("does not lead back into a lesson that was left", () => {
    const way = ahead(ahead(ahead(home(), track), player), { name: "end", lesson: "phishing" });
    expect(back(way).here).toEqual(track);
  });

  it("leads from help exactly to where help was opened, also in a lesson", () => {
    const way = over(ahead(home(), player), help);
    expect(back(way).here).toEqual(player);
    expect(back(back(way)).here).toEqual({ name: "home" });
  });

  it("does not pile up help over help", () => {
    const once = over(home(), help);
    expect(over(once, help)).toEqual(once);
  });

  it("leaves nothing behind on the learner's first page", () => {
    expect(home().behind).toEqual([]);
  });
});
