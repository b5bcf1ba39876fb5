import { expect, it } from "vitest";
import type { LetterBlock } from "../generated/commands";
import { sections, withBlock } from "./letter";

const block = (key: string, group: string | null = null): LetterBlock => ({
  key,
  label: key,
  body: [],
  group,
  required: false,
});
const [opening, access, erasure, source] = [
  block("opening"),
  block("access", "right"),
  block("erasure", "right"),
  block("source"),
] as const;
const blocks = [opening, access, erasure, source];

it("keeps neighbours of one group together", () => {
  expect(sections(blocks).map((section) => section.blocks.map(({ key }) => key))).toEqual([
    ["opening"],
    ["access", "erasure"],
    ["source"],
  ]);
});

it("does not join blocks without a group into one choice", () => {
  const alone = sections([opening, source]);
  expect(alone.every(({ group }) => group === null)).toBe(true);
});

it("replaces a block by another of its group", () => {
  expect(withBlock(blocks, ["opening", "access"], erasure)).toEqual(["opening", "erasure"]);
});

it("takes a single block in and out, in the order of the letter", () => {
  expect(withBlock(blocks, ["source"], opening)).toEqual(["opening", "source"]);
  expect(withBlock(blocks, ["opening", "source"], source)).toEqual(["opening"]);
});
