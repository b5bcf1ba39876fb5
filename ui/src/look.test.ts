import { expect, it } from "vitest";
import { themeOfSystem } from "./look.svelte";

const asked =
  (...wishes: string[]) =>
  (query: string) =>
    wishes.includes(query);

it("follows the system when nobody has chosen", () => {
  expect(themeOfSystem(asked())).toBe("light");
  expect(themeOfSystem(asked("(prefers-color-scheme: dark)"))).toBe("dark");
});

it("takes the wish for contrast before the wish for darkness", () => {
  const wish = asked("(prefers-contrast: more)", "(prefers-color-scheme: dark)");
  expect(themeOfSystem(wish)).toBe("contrast");
});
