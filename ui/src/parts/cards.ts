import type { Shape } from "../generated/commands";
import drawings from "./cards.json";

/* The twelve picture cards: objects that differ in outline, not only in colour. The drawings stand in a file of
   their own, because cards of paper show the same ones. */

interface Drawn {
  element: string;
  attributes: Record<string, string | undefined>;
}

/** Code of a picture card. */
export type CardName = keyof typeof drawings;

/** The codes in the order in which they are offered. */
export const CARD_NAMES = Object.keys(drawings) as CardName[];

/** Whether a code belongs to a card of this version. */
export const isCard = (name: string): name is CardName => Object.hasOwn(drawings, name);

const shape = ({ element, attributes }: Drawn): Shape => ({
  tag: element,
  attributes: Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  ),
  children: [],
});

const card = (name: CardName): Shape => ({
  tag: "svg",
  attributes: [["viewBox", "0 0 96 96"]],
  children: drawings[name].map(shape),
});

/** Drawings of the picture cards, by code. */
export const CARDS = Object.fromEntries(CARD_NAMES.map((name) => [name, card(name)])) as Record<
  CardName,
  Shape
>;
