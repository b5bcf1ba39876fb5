/* A made-up browser: which page is open, and which ones lie behind it. */
import type { Activity, WebPage } from "../generated/commands";

/** A made-up site. */
export type Site = Extract<Activity, { kind: "web" }>;

/** The pages opened, the one shown last. */
export type Trail = readonly string[];

/** The page shown; the first one where the trail leads nowhere. */
export const shownPage = (site: Site, trail: Trail): WebPage | undefined =>
  site.pages.find(({ key }) => key === (trail.at(-1) ?? site.start)) ?? site.pages[0];

/** On to a page; a link to the page shown changes nothing. */
export const follow = (site: Site, trail: Trail, to: string): Trail =>
  shownPage(site, trail)?.key === to || !site.pages.some(({ key }) => key === to)
    ? trail
    : [...trail, to];

/** One page back. */
export const pageBack = (trail: Trail): Trail => trail.slice(0, -1);

/** An address with the part that says whose site it is: what stands before the first single slash. */
export function addressParts(address: string): { host: string; path: string } {
  const from = address.indexOf("//") < 0 ? 0 : address.indexOf("//") + 2;
  const slash = address.indexOf("/", from);
  return slash < 0
    ? { host: address, path: "" }
    : { host: address.slice(0, slash), path: address.slice(slash) };
}
