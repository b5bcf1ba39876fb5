/* Where the keyboard and the screen reader stand after a change of page. */
import { listening } from "./listening.svelte";
import { untrack } from "svelte";
import { reading } from "./reading/reading.svelte";
import { bringIntoSight } from "./sight";

/** Attached to the one `h1` of a page: it takes the focus when the page appears. */
export function pageHeading(heading: HTMLElement) {
  // The page before is not read any further.
  untrack(() => {
    reading.stop();
  });
  // A new page begins at its top, also where the element that scrolls is still the old one.
  for (const scroller of [heading.closest("main"), heading.closest(".shell")]) {
    if (scroller) scroller.scrollTop = 0;
  }
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  untrack(() => {
    listening.appears();
  });
}

/** Attached to the first line of what a press has brought: the focus goes along, and all of it comes into sight. */
export function takesFocus(part: HTMLElement) {
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
  bringIntoSight(part.parentElement);
}

/**
 * Attached to a part of the page that may scroll: while it is longer than its place, the keyboard
 * can reach and scroll it, also when there is nothing to press in it.
 */
export function scrollable(region: HTMLElement) {
  const look = () => {
    if (region.scrollHeight > region.clientHeight + 1) region.tabIndex = 0;
    else region.removeAttribute("tabindex");
  };
  const size = new ResizeObserver(look);
  const content = new MutationObserver(look);
  size.observe(region);
  content.observe(region, { childList: true, characterData: true, subtree: true });
  return () => {
    size.disconnect();
    content.disconnect();
  };
}
