import { describe, expect, it } from "vitest";
import { candidates, found, knows, SEPARATORS } from "./people";

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

describe("who may be the same person", () => {
  const anna = person("Anna Maes", "Tuesday");
  const all = [...people, person("Anna Mäs", "Friday"), anna];

  it("never offers the person themselves, and names that begin alike first", () => {
    const offered = candidates(all, anna, "").map((one) => one.name);
    expect(offered).toHaveLength(4);
    expect(offered[0]).toBe("Anna Mäs");
    expect(offered).not.toContain("Anna Maes");
  });

  it("narrows with what is typed, and never shows a long list", () => {
    expect(candidates(all, anna, "wednesday").map((one) => one.name)).toEqual(["Ó Briain, Seán"]);
    const many = Array.from({ length: 300 }, (_, at) => person(`Bart ${String(at)}`, ""));
    expect(candidates(many, anna, "")).toHaveLength(4);
  });
});

it("unknown keys from outside are not taken for known ones", () => {
  expect(knows(SEPARATORS, ";")).toBe(true);
  expect(knows(SEPARATORS, "toString")).toBe(false);
});
