/* The spoken sentence on the page: marked without moving anything, and brought into sight. */

/** Name of the mark in the style sheet. */
const MARK = "spoken";

/** One for all time: WebKit repaints what leaves a mark only when the mark itself changes. */
let marked: Highlight | null = null;

/** Marks this sentence, and no other. */
export function mark(range: Range): void {
  unmark();
  if ("highlights" in CSS) {
    marked ??= new Highlight();
    marked.add(range);
    CSS.highlights.set(MARK, marked);
  } else {
    // Older pages can only mark the whole part in which the sentence stands.
    holder(range)?.setAttribute("data-spoken", "");
  }
  if (!isSeen(range)) holder(range)?.scrollIntoView({ block: "center", behavior: "instant" });
}

/** Nothing is marked any more. */
export function unmark(): void {
  marked?.clear();
  for (const one of document.querySelectorAll("[data-spoken]")) one.removeAttribute("data-spoken");
}

const holder = (range: Range): Element | null => range.startContainer.parentElement;

/** Whether the beginning and the end can be seen, and nothing lies over them. */
function isSeen(range: Range): boolean {
  const lines = [...range.getClientRects()];
  const ends = [lines[0], lines.at(-1)];
  return ends.every((line) => {
    if (!line) return false;
    const there = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    return there !== null && (there.contains(range.startContainer) || range.intersectsNode(there));
  });
}
