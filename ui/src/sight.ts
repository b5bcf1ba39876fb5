/* What has just appeared comes into sight, where it lies outside the window. */
import { untrack } from "svelte";
import { look } from "./look.svelte";

/**
 * Scrolls as little as possible, and gently for those who did not ask for rest. The keyboard does not wait: the
 * next stop of the focus would be scrolled away again.
 */
export function bringIntoSight(part: Element | null | undefined): void {
  if (!part) return;
  const covered = wayHeight();
  scrollTo(part, covered);
  // The bar with the way on may have grown with the same press; what that covers is known a frame later.
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      const now = wayHeight();
      if (now !== covered && part.isConnected) scrollTo(part, now);
    });
  });
}

function scrollTo(part: Element, covered: number) {
  const rest =
    untrack(() => look.calm) ||
    window.matchMedia("(prefers-reduced-motion: reduce)").matches ||
    document.activeElement?.matches(":focus-visible") === true;
  part.scrollIntoView({
    block: sightOf(part.getBoundingClientRect(), window.innerHeight - covered),
    behavior: rest ? "auto" : "smooth",
  });
}

/** Height of the bar with the way on, as the page was told it. */
function wayHeight(): number {
  const shell = document.querySelector<HTMLElement>(".shell:has(> .way)");
  return Number.parseFloat(shell?.style.getPropertyValue("--way") ?? "") || 0;
}

/** A part that would fill most of what can be seen of the page is read from its top. */
export const sightOf = (
  { top, bottom }: { top: number; bottom: number },
  height: number,
): "nearest" | "start" =>
  (top < 0 || bottom > height) && bottom - top > height / 2 ? "start" : "nearest";
