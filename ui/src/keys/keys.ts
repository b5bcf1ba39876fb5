/* Shortcuts of the learner's pages. None of them takes a letter away from somebody who types. */

/** What a shortcut does. */
export type Shortcut = "next" | "back" | "read" | "help" | "list";

/** What is known about a key that went down. */
export interface Press {
  readonly key: string;
  readonly alt: boolean;
  /** Control or the command key is down as well. */
  readonly other: boolean;
  /** It went down in a field for text, or in a list. */
  readonly typing: boolean;
}

/** How the keys are meant here. */
export interface Ways {
  readonly direction: "ltr" | "rtl";
  /** Whether the single key "?" opens the list. */
  readonly question: boolean;
}

/** The shortcut behind a key, or none. */
export function shortcut(press: Press, ways: Ways): Shortcut | null {
  if (press.other) return null;
  if (press.key === "F1") return press.alt ? null : "help";
  if (press.key === "F2") return press.alt ? null : "read";
  if (press.typing) return null;
  if (press.alt) {
    const [onward, backward] =
      ways.direction === "rtl" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    if (press.key === onward) return "next";
    return press.key === backward ? "back" : null;
  }
  return press.key === "?" && ways.question ? "list" : null;
}

const WITHOUT_TEXT = new Set(["checkbox", "radio", "button", "submit", "range", "color", "file"]);

/** Whether keys pressed in this element belong to it. */
export function takesKeys(element: EventTarget | null): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (element instanceof HTMLInputElement) return !WITHOUT_TEXT.has(element.type);
  return (
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement ||
    element.isContentEditable
  );
}
