import type { Shape } from "../generated/commands";

/* The twelve picture cards: objects that differ in outline, not only in colour. */

const shape = (tag: string, attributes: [string, string][], children: Shape[] = []): Shape => ({
  tag,
  attributes,
  children,
});

const card = (...children: Shape[]): Shape => shape("svg", [["viewBox", "0 0 96 96"]], children);

/** Drawings of the picture cards, by code. */
export const CARDS = {
  bicycle: card(
    shape("circle", [
      ["class", "c-line"],
      ["cx", "24"],
      ["cy", "62"],
      ["r", "17"],
    ]),
    shape("circle", [
      ["class", "c-line"],
      ["cx", "72"],
      ["cy", "62"],
      ["r", "17"],
    ]),
    shape("path", [
      ["class", "c-line blue"],
      ["d", "M24 62 36 36h26l10 26M36 36l14 26h-26M50 62l12-26"],
    ]),
    shape("path", [
      ["class", "c-line"],
      ["d", "M30 34h12M62 36l-3-11h10"],
    ]),
  ),
  kettle: card(
    shape("path", [
      ["class", "p-blue"],
      ["d", "M14 78c-3-24 6-36 30-36s33 12 30 36c0 5-3 8-8 8H22c-5 0-8-3-8-8z"],
    ]),
    shape("path", [
      ["class", "p-blue"],
      ["d", "M68 56c10-2 9-14 20-17l5 7c-8 4-8 17-20 26z"],
    ]),
    shape("path", [
      ["class", "c-line"],
      ["d", "M22 46C14 8 74 8 66 46"],
    ]),
    shape("path", [
      ["class", "p-ink"],
      ["d", "M30 42c2-5 8-7 14-7s12 2 14 7z"],
    ]),
    shape("circle", [
      ["class", "p-ink"],
      ["cx", "44"],
      ["cy", "32"],
      ["r", "5"],
    ]),
    shape("path", [
      ["class", "p-blue2"],
      ["d", "M13 66h62l-1 9H14z"],
    ]),
  ),
  pear: card(
    shape("path", [
      ["class", "p-leaf"],
      [
        "d",
        "M48 26c12 0 13 11 16 19 4 9 12 14 12 26 0 12-12 19-28 19s-28-7-28-19c0-12 8-17 12-26 3-8 4-19 16-19z",
      ],
    ]),
    shape("path", [
      ["class", "p-leaf3"],
      ["d", "M36 52c-4 8-9 12-8 20 3-8 10-10 14-20 2-5 0-6-2-5s-3 3-4 5z"],
    ]),
    shape("path", [
      ["class", "c-line wood"],
      ["d", "M48 27c0-8 1-12 4-17"],
    ]),
    shape("path", [
      ["class", "p-leaf2"],
      ["d", "M52 20c4-10 14-12 24-8-6 9-14 12-24 8z"],
    ]),
  ),
  umbrella: card(
    shape("path", [
      ["class", "p-clay"],
      [
        "d",
        "M8 50C10 28 26 14 48 14s38 14 40 36c-6-6-14-6-20 0-6-6-14-6-20 0-6-6-14-6-20 0-6-6-14-6-20 0z",
      ],
    ]),
    shape("path", [
      ["class", "p-clay2"],
      ["d", "M48 14c-12 8-20 20-20 36 6-6 14-6 20 0 6-6 14-6 20 0 0-16-8-28-20-36z"],
    ]),
    shape("path", [
      ["class", "c-line"],
      ["d", "M48 50v28c0 12-16 12-16 0M48 8v6"],
    ]),
  ),
  boat: card(
    shape("path", [
      ["class", "p-wood"],
      ["d", "M10 64h76L74 82c-1 2-3 3-5 3H27c-2 0-4-1-5-3z"],
    ]),
    shape("path", [
      ["class", "p-cream outlined"],
      ["d", "M44 10v48H16z"],
    ]),
    shape("path", [
      ["class", "p-honey"],
      ["d", "M52 18v40h28z"],
    ]),
    shape("path", [
      ["class", "c-line"],
      ["d", "M48 6v58"],
    ]),
  ),
  bell: card(
    shape("path", [
      ["class", "p-honey"],
      ["d", "M48 14c18 0 24 14 24 28 0 16 4 22 12 28H12c8-6 12-12 12-28 0-14 6-28 24-28z"],
    ]),
    shape("path", [
      ["class", "p-ink"],
      ["d", "M38 76h20c0 6-4 10-10 10s-10-4-10-10z"],
    ]),
    shape("circle", [
      ["class", "p-ink"],
      ["cx", "48"],
      ["cy", "11"],
      ["r", "5"],
    ]),
    shape("path", [
      ["class", "p-shade"],
      ["d", "M36 26c-5 6-5 16-5 26h6c0-12 1-20 5-26 1-3-4-3-6 0z"],
    ]),
  ),
  ladder: card(
    shape("path", [
      ["class", "c-line wood strong"],
      ["d", "M30 88 38 8M66 88 58 8"],
    ]),
    shape("path", [
      ["class", "c-line wood strong"],
      ["d", "M32 76h32M34 60h29M35 44h26M37 28h22"],
    ]),
  ),
  lamp: card(
    shape("path", [
      ["class", "p-honey"],
      ["d", "M32 12h32l14 34H18z"],
    ]),
    shape("path", [
      ["class", "c-line"],
      ["d", "M48 46v34"],
    ]),
    shape("path", [
      ["class", "p-ink"],
      ["d", "M28 86c0-6 8-8 20-8s20 2 20 8z"],
    ]),
    shape("path", [
      ["class", "c-line"],
      ["d", "M64 46v14"],
    ]),
    shape("circle", [
      ["class", "p-ink"],
      ["cx", "64"],
      ["cy", "62"],
      ["r", "3.5"],
    ]),
  ),
  can: card(
    shape("path", [
      ["class", "p-leaf2"],
      ["d", "M30 40h38v42c0 3-2 5-5 5H35c-3 0-5-2-5-5z"],
    ]),
    shape("path", [
      ["class", "c-line green strong"],
      ["d", "M68 48c18-2 22 22 0 28"],
    ]),
    shape("path", [
      ["class", "p-leaf2"],
      ["d", "M32 66 14 42l6-4 14 14z"],
    ]),
    shape("path", [
      ["class", "p-ink"],
      ["d", "M6 42 22 30l4 5-16 12z"],
    ]),
    shape("path", [
      ["class", "c-line green"],
      ["d", "M34 38c2-16 28-16 30 0"],
    ]),
  ),
  hat: card(
    shape("path", [
      ["class", "p-blue2"],
      ["d", "M26 58c0-22 6-36 22-36s22 14 22 36z"],
    ]),
    shape("path", [
      ["class", "p-ink"],
      ["d", "M25 50h46l1 10H24z"],
    ]),
    shape("ellipse", [
      ["class", "p-blue2"],
      ["cx", "48"],
      ["cy", "64"],
      ["rx", "42"],
      ["ry", "9"],
    ]),
    shape("path", [
      ["class", "p-ink"],
      ["d", "M25 50h46l1 9c-14 5-34 5-48 0z"],
    ]),
  ),
  fish: card(
    shape("path", [
      ["class", "p-sea"],
      [
        "d",
        "M8 48c12-18 30-24 48-18 8 3 13 8 18 13l14-13c2 12 2 24 0 36L74 53c-5 5-10 10-18 13-18 6-36 0-48-18z",
      ],
    ]),
    shape("path", [
      ["class", "p-sea2"],
      ["d", "M42 28c2-8 10-12 18-10l-2 13zM42 68c2 8 10 12 18 10l-2-13z"],
    ]),
    shape("circle", [
      ["class", "p-white"],
      ["cx", "24"],
      ["cy", "45"],
      ["r", "5"],
    ]),
    shape("circle", [
      ["class", "p-ink"],
      ["cx", "24"],
      ["cy", "45"],
      ["r", "2.5"],
    ]),
    shape("path", [
      ["class", "c-line thin"],
      ["d", "M38 36c5 8 5 16 0 24"],
    ]),
  ),
  mushroom: card(
    shape("path", [
      ["class", "p-cream outlined"],
      ["d", "M38 52h20c-2 14 0 24 5 30 2 3 0 5-3 5H36c-3 0-5-2-3-5 5-6 7-16 5-30z"],
    ]),
    shape("path", [
      ["class", "p-clay"],
      ["d", "M10 52c0-24 16-40 38-40s38 16 38 40c0 5-4 6-8 6H18c-4 0-8-1-8-6z"],
    ]),
    shape("circle", [
      ["class", "p-cream"],
      ["cx", "34"],
      ["cy", "34"],
      ["r", "7"],
    ]),
    shape("circle", [
      ["class", "p-cream"],
      ["cx", "56"],
      ["cy", "26"],
      ["r", "5"],
    ]),
    shape("circle", [
      ["class", "p-cream"],
      ["cx", "64"],
      ["cy", "44"],
      ["r", "7"],
    ]),
    shape("circle", [
      ["class", "p-cream"],
      ["cx", "44"],
      ["cy", "50"],
      ["r", "4"],
    ]),
  ),
} as const satisfies Record<string, Shape>;

/** Code of a picture card. */
export type CardName = keyof typeof CARDS;

/** The codes in the order in which they are offered. */
export const CARD_NAMES = Object.keys(CARDS) as CardName[];

/** Whether a code belongs to a card of this version. */
export const isCard = (name: string): name is CardName => Object.hasOwn(CARDS, name);
