import { describe, expect, it } from "vitest";
import source from "./tokens.css?raw";

const css = source.replace(/\/\*[\s\S]*?\*\//g, "");
type Tokens = ReadonlyMap<string, string>;

/** The tokens of one rule, such as `:root[data-theme="dark"]`. */
function rule(selector: string): Tokens {
  const at = css.indexOf(`${selector} {`);
  const body = css.slice(css.indexOf("{", at) + 1, css.indexOf("}", at));
  return new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [`${name}`, `${value}`]),
  );
}

const themes = ["light", "dark", "contrast"].map((name) => ({
  name,
  tokens: rule(`:root[data-theme="${name}"]`),
}));

/** Light of a colour as WCAG 2 reckons it: 0 is black, 1 is white. */
function luminance(colour: string): number {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) throw new Error(`${colour} is no plain colour`);
  const wide = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  const parts = [0, 2, 4].map((start) => {
    const share = Number.parseInt(wide.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["paper", "surface", "sunk", "blue-soft", "leaf-soft", "honey-soft", "clay-soft"];
const pairs = (colours: readonly string[], grounds: readonly string[]) =>
  colours.flatMap((colour) => grounds.map((ground): [string, string] => [colour, ground]));

/** What is read, and where it may stand. */
const READ = [
  ...pairs(["ink", "ink-soft"], GROUNDS),
  ...pairs(["blue"], ["paper", "surface", "sunk", "blue-soft"]),
  ...pairs(["leaf"], ["paper", "surface", "leaf-soft", "blue-soft"]),
  ...pairs(["honey-ink"], ["paper", "surface", "honey-soft"]),
  ...pairs(["clay"], ["paper", "surface", "clay-soft"]),
  ...pairs(["on-blue"], ["blue", "blue-deep"]),
  ...pairs(["on-honey"], ["honey"]),
  ...pairs(["ink"], ["mark-read"]),
  ...pairs(["surface"], ["leaf"]),
];
/** What has to be seen only: edges of what can be pressed, the ring of the focus, rings and bars. */
const SEEN = [
  ...pairs(["edge"], ["paper", "surface", "sunk", "blue-soft"]),
  ...pairs(["focus"], GROUNDS),
  ...pairs(["leaf-mid"], ["paper", "surface", "leaf-soft"]),
  ...pairs(["honey-edge"], ["paper", "surface", "honey-soft"]),
];

describe.each(themes)("the $name theme", ({ tokens }) => {
  const value = (name: string) => tokens.get(`--${name}`) ?? `--${name} is missing`;

  it.each(READ)("shows %s on %s with 7:1 at least", (colour, ground) => {
    expect(contrast(value(colour), value(ground))).toBeGreaterThanOrEqual(7);
  });

  it.each(SEEN)("shows %s on %s with 3:1 at least", (colour, ground) => {
    expect(contrast(value(colour), value(ground))).toBeGreaterThanOrEqual(3);
  });

  it("has every colour that the light theme has", () => {
    const missing = [...(themes[0]?.tokens.keys() ?? [])].filter((name) => !tokens.has(name));
    expect(missing).toEqual([]);
  });
});

describe("sizes", () => {
  const px = (tokens: Tokens, name: string) => Number.parseFloat(tokens.get(name) ?? "");
  const usual = rule(":root");

  it("make everything large enough for a fingertip", () => {
    expect(px(usual, "--target")).toBeGreaterThanOrEqual(44);
    const lowest = /max-height: 680px[\s\S]*?--target-main:\s*(\d+)px/.exec(css)?.[1];
    expect(px(usual, "--target-main")).toBeGreaterThanOrEqual(56);
    expect(Number(lowest)).toBeGreaterThanOrEqual(56);
  });

  it("give four sizes of letters, from 18 to 32", () => {
    const sizes = ["s", "l", "xl"].map((size) => px(rule(`:root[data-size="${size}"]`), "--base"));
    expect([px(usual, "--base"), ...sizes].sort((a, b) => a - b)).toEqual([18, 20, 25, 32]);
  });
});
