/* Where the keyboard and the screen reader stand after a change of page. */

/** Attached to the one `h1` of a page: it takes the focus when the page appears. */
export function pageHeading(heading: HTMLElement) {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
