/* What of a page is read aloud, in which order, in which language, and where it stands. */
import { sentencesOf } from "./sentences";

/** A sentence of the page. */
export interface PageSentence {
  text: string;
  language: string;
  /** Where it stands. */
  range: Range;
}

/**
 * What is never read: what people type, what only decorates, and what stands behind `data-unread`.
 * Somebody who marks a part with `data-typed` says that a person's own words stand in it.
 */
const UNREAD =
  "input, textarea, select, svg, script, style, template, [hidden], [inert], [aria-hidden='true'], [contenteditable], [data-typed], [data-unread], .sr";

/** Marks that steer direction and are not said. */
const UNSPOKEN = /[\u200e\u200f\u2066-\u2069\u00ad\u200b\u2060]/u;
const SPACE = /\s/u;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** A run of text without a break, and the place of each of its characters on the page. */
class Passage {
  text = "";
  readonly places: { node: Text; at: number }[] = [];
  constructor(readonly language: string) {}

  add(node: Text): void {
    for (let at = 0; at < node.data.length; at += 1) {
      const character = node.data.charAt(at);
      if (UNSPOKEN.test(character)) continue;
      const space = SPACE.test(character);
      if (space && (this.text === "" || this.text.endsWith(" "))) continue;
      this.text += space ? " " : character;
      this.places.push({ node, at });
    }
  }

  sentences(): PageSentence[] {
    return sentencesOf(this.text, this.language).flatMap(({ from, to }) => {
      const text = this.text.slice(from, to).trimEnd();
      const first = this.places[from];
      const last = this.places[from + text.length - 1];
      if (!first || !last || !SAYS_SOMETHING.test(text)) return [];
      const range = document.createRange();
      range.setStart(first.node, first.at);
      range.setEnd(last.node, last.at + 1);
      return [{ text, language: this.language, range }];
    });
  }
}

/** Everything that can be read in these parts of the page, in their order. */
export function pageSentences(parts: readonly Element[]): PageSentence[] {
  const passages: Passage[] = [];
  let open: Passage | null = null;
  const close = () => {
    if (open) passages.push(open);
    open = null;
  };
  const visit = (node: Node, language: string) => {
    if (node instanceof Text) {
      open ??= new Passage(language);
      open.add(node);
      return;
    }
    if (!(node instanceof Element) || node.matches(UNREAD) || !isShown(node)) return;
    const own = node.closest("[lang]")?.getAttribute("lang") ?? language;
    const breaks = own !== language || !isInline(node);
    if (breaks) close();
    for (const child of node.childNodes) visit(child, own);
    if (breaks) close();
  };
  for (const part of parts) {
    visit(part, part.closest("[lang]")?.getAttribute("lang") ?? document.documentElement.lang);
    close();
  }
  return passages.flatMap((passage) => passage.sentences());
}

const isInline = (element: Element): boolean =>
  element.tagName !== "BR" &&
  ["inline", "contents", "ruby"].includes(getComputedStyle(element).display);

/** Elements without a box of their own may still hold some that have one. */
const isShown = (element: Element): boolean => {
  const style = getComputedStyle(element);
  return style.display === "contents" || (style.visibility === "visible" && hasBox(element));
};
const hasBox = (element: Element): boolean => element.getClientRects().length > 0;
