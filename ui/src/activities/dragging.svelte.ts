/* Dragging with mouse, finger or pen: always the twin of buttons, so nothing depends on it. */

/** So many pixels make a drag out of a press. */
const FAR = 8;

/** Controls inside a thing that is dragged keep their own presses. */
const OWN_PRESSES = "button, select, input, a";

/** The place below a point, leaving out what is being dragged. */
function placeBelow(element: HTMLElement, x: number, y: number): string | null {
  element.style.pointerEvents = "none";
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-drop]");
  element.style.pointerEvents = "";
  return place?.dataset["drop"] ?? null;
}

/** The press that ends a drag is not a press on what was dragged. */
function swallowClick() {
  const swallow = (event: Event) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => {
    window.removeEventListener("click", swallow, { capture: true });
  }, 0);
}

/** What is on the move in one activity. Places carry `data-drop`, with the key that `drop` gets. */
export class Dragging {
  /** Key of the thing on the move. */
  key: string | null = $state(null);
  /** Key of the place under it. */
  over: string | null = $state(null);
  readonly #drop: (key: string, place: string) => void;

  constructor(drop: (key: string, place: string) => void) {
    this.#drop = drop;
  }

  /** To be attached to a thing that can be dragged; it needs `touch-action: none`. */
  source(key: string) {
    return (element: HTMLElement) => {
      const hands = new AbortController();
      const on = { signal: hands.signal };
      let from: PointerEvent | null = null;
      const end = () => {
        from = null;
        element.style.translate = "";
        if (this.key === key) this.key = this.over = null;
      };
      const down = (event: PointerEvent) => {
        const control = (event.target as HTMLElement).closest(OWN_PRESSES);
        if (event.button === 0 && (control === null || control === element)) from = event;
      };
      const move = (event: PointerEvent) => {
        if (from?.pointerId !== event.pointerId) return;
        const [x, y] = [event.clientX - from.clientX, event.clientY - from.clientY];
        if (this.key !== key) {
          if (Math.hypot(x, y) < FAR) return;
          element.setPointerCapture(event.pointerId);
          this.key = key;
        }
        element.style.translate = `${x}px ${y}px`;
        this.over = placeBelow(element, event.clientX, event.clientY);
      };
      const up = (event: PointerEvent) => {
        if (from?.pointerId !== event.pointerId) return;
        const place = this.key === key ? this.over : null;
        if (this.key === key) swallowClick();
        end();
        if (place !== null) this.#drop(key, place);
      };
      element.addEventListener("pointerdown", down, on);
      element.addEventListener("pointermove", move, on);
      element.addEventListener("pointerup", up, on);
      element.addEventListener("pointercancel", end, on);
      return () => {
        hands.abort();
      };
    };
  }
}
