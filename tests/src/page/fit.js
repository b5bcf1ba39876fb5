// Boxes that scroll sideways although nobody means them to, and words that are cut off, stick out of the window or
// lie on other words.
function fit() {
  const lines = [];
  const quiet = ".sr, .sr *, option, script, style, svg *";
  const meant = ".scroll, .scroll *";
  const layer = "header, main, footer, dialog, [role=dialog]";
  const short = (text) => text.trim().replace(/\s+/g, " ").slice(0, 60);
  const name = (one) =>
    `${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""} “${short(one.textContent)}”`;
  const axisOf = { x: ["left", "right", "overflowX"], y: ["top", "bottom", "overflowY"] };

  if (document.documentElement.scrollWidth > innerWidth + 1) lines.push("the page scrolls sideways");
  for (const one of document.querySelectorAll("body *")) {
    if (one.matches(meant) || one.matches(quiet) || one.clientWidth === 0) continue;
    if (one.scrollWidth <= one.clientWidth + 1) continue;
    if (["auto", "scroll"].includes(getComputedStyle(one).overflowX))
      lines.push(`scrolls sideways: ${name(one)}`);
  }

  /** The first box that cuts a piece of text off on one side. */
  function cutBy(element, rect, axis) {
    const [start, end, overflow] = axisOf[axis];
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      const how = getComputedStyle(one)[overflow];
      if (how === "visible") continue;
      if (how === "auto" || how === "scroll") return null;
      const box = one.getBoundingClientRect();
      if (rect[start] < box[start] - 2 || rect[end] > box[end] + 2) return one;
    }
    return null;
  }

  /** What boxes that scroll leave to be seen of a piece of text; none when it has moved out of sight. */
  function seen(element, rect) {
    let { left, right, top, bottom } = rect;
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      const style = getComputedStyle(one);
      if (style.overflowX === "visible" && style.overflowY === "visible") continue;
      const box = one.getBoundingClientRect();
      [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    return right - left > 1 && bottom - top > rect.height * 0.6 ? { left, right, top, bottom } : null;
  }

  const pieces = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (node.data.trim() === "" || element.closest(quiet) || !element.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      const slides = element.closest(".scroll") !== null;
      if (!slides && (rect.left < -1 || rect.right > innerWidth + 1))
        lines.push(`sticks out of the window: ${name(element)}`);
      const by = (slides ? null : cutBy(element, rect, "x")) ?? cutBy(element, rect, "y");
      if (by) lines.push(`cut off by ${by.tagName.toLowerCase()}.${by.className}: ${name(element)}`);
      // Lines stand close: only the middle of the letters counts.
      const inset = rect.height * 0.28;
      const rest = slides ? null : seen(element, rect);
      if (rest)
        pieces.push({ element, layer: element.closest(layer), left: rest.left + 2, right: rest.right - 2,
          top: Math.max(rest.top, rect.top + inset), bottom: Math.min(rest.bottom, rect.bottom - inset) });
    }
  }
  pieces.forEach((one, at) => {
    for (const other of pieces.slice(at + 1)) {
      if (one.element === other.element || one.layer !== other.layer) continue;
      const apart = one.right <= other.left || other.right <= one.left
        || one.bottom <= other.top || other.bottom <= one.top;
      if (!apart) lines.push(`lies on other words: ${name(one.element)} and ${name(other.element)}`);
    }
  });
  return [...new Set(lines)];
}
