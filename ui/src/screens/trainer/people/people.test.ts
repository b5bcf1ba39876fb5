import { describe, expect, it } from "vitest";
import { found, knows, SEPARATORS } from "./people";

const person = (name: string, groupName: string) => ({
  learner: name,
  name,
  picture: "pear",
  group: null,
  groupName,
  pin: false,
  hidden: false,
});
const people = [
  person("Zoë D’Hondt", "Tuesday"),
  person("Ó Briain, Seán", "Wednesday"),
  person("=Anna", "Tuesday"),
];
const names = (search: string) => found(people, search).map((one) => one.name);

describe("searching for people", () => {
  it("shows everybody when nothing is typed", () => {
    expect(names("  ")).toHaveLength(3);
  });

  it("does not mind accents, capitals or apostrophes", () => {
    expect(names("zoe d'hondt")).toEqual(["Zoë D’Hondt"]);
    expect(names("SEAN")).toEqual(["Ó Briain, Seán"]);
  });

  it("looks at the group as well, every word counts", () => {
    expect(names("tuesday")).toEqual(["Zoë D’Hondt", "=Anna"]);
    expect(names("tuesday anna")).toEqual(["=Anna"]);
    expect(names("wednesday anna")).toEqual([]);
  });
});

it("unknown keys from outside are not taken for known ones", () => {
  expect(knows(SEPARATORS, ";")).toBe(true);
  expect(knows(SEPARATORS, "toString")).toBe(false);
});
