/*
 * Pictures come as trees and are made element by element. The backend has already checked them;
 * the page checks again, so that no picture can ever bring anything but shapes.
 */

const ELEMENTS = new Set(["g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"]);

const ATTRIBUTES = new Set(
  "d x y width height cx cy r rx ry x1 y1 x2 y2 points transform class fill-rule".split(" "),
);

/** Whether an element may stand in a picture. */
export const isAllowedElement = (tag: string): boolean => ELEMENTS.has(tag);

/** The attributes that may stand on a shape. */
export const allowedAttributes = (attributes: readonly [string, string][]) =>
  Object.fromEntries(attributes.filter(([name]) => ATTRIBUTES.has(name)));

/** Value of one attribute, when it is there. */
export const attribute = (attributes: readonly [string, string][], name: string) =>
  attributes.find(([found]) => found === name)?.[1];
