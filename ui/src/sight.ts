/* What has just appeared comes into sight, where it lies outside the window. */
import { look } from "./look.svelte";

/**
 * Scrolls as little as possible, and gently for those who did not ask for rest. The keyboard does not wait: the
 * next stop of the focus would be scrolled away again.
 */
export function bringIntoSight(part: Element | null | undefined): void {
  if (!part) return;
  const rest =
    look.calm ||
    window.matchMedia("(prefers-reduced-motion: reduce)").matches ||
    document.activeElement?.matches(":focus-visible") === true;
  part.scrollIntoView({
    block: sightOf(part.getBoundingClientRect(), window.innerHeight),
    behavior: rest ? "auto" : "smooth",
  });
}

/** A part that the window cannot hold is read from its top. */
export const sightOf = (
  { top, bottom }: { top: number; bottom: number },
  height: number,
): "nearest" | "start" =>
  (top < 0 || bottom > height) && bottom - top > height / 2 ? "start" : "nearest";
