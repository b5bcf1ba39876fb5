import { describe, expect, it } from "vitest";
import { addressParts, follow, pageBack, shownPage, type Site } from "./web";

const page = (key: string) => ({
  key,
  look: "plain" as const,
  address: `${key}.example`,
  title: key,
  body: [],
  links: [],
});
const site: Site = {
  kind: "web",
  start: "home",
  pages: [page("home"), page("about"), page("pay")],
  act: "",
  leave: "",
  reasons: [],
};

describe("a made-up browser", () => {
  it("opens the first page, follows links and goes back", () => {
    expect(shownPage(site, [])?.key).toBe("home");
    const on = follow(site, follow(site, [], "about"), "pay");
    expect(shownPage(site, on)?.key).toBe("pay");
    expect(shownPage(site, pageBack(on))?.key).toBe("about");
    expect(shownPage(site, pageBack(pageBack(on)))?.key).toBe("home");
  });

  it("stays where it is when a link leads to the page shown or to nowhere", () => {
    expect(follow(site, [], "home")).toEqual([]);
    expect(follow(site, ["about"], "about")).toEqual(["about"]);
    expect(follow(site, ["about"], "gone")).toEqual(["about"]);
  });

  it("takes addresses apart where the owner's name ends", () => {
    expect(addressParts("shoes.example/about")).toEqual({ host: "shoes.example", path: "/about" });
    expect(addressParts("https://shoes.example")).toEqual({
      host: "https://shoes.example",
      path: "",
    });
    expect(addressParts("https://a.example/b/c")).toEqual({
      host: "https://a.example",
      path: "/b/c",
    });
  });
});
