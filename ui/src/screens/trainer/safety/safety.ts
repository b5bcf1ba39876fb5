/* Words and sizes of the safety page. */
import type { WordKey } from "../../../generated/words";
import { locale } from "../parts/day";

/** What each action of the log says. */
const ACTIONS = {
  "set-up": "trainer-log-set-up",
  unlocked: "trainer-log-unlocked",
  "unlock-refused": "trainer-log-unlock-refused",
  recovered: "trainer-log-recovered",
  imported: "trainer-log-imported",
  exported: "trainer-log-exported",
  erased: "trainer-log-erased",
  "pin-reset": "trainer-log-pin-reset",
  "erased-self": "trainer-log-erased-self",
  "taken-along": "trainer-log-taken-along",
  "brought-back": "trainer-log-brought-back",
  "backed-up": "trainer-log-backed-up",
  restored: "trainer-log-restored",
  "course-saved": "trainer-log-course-saved",
  collected: "trainer-log-collected",
  "handed-out": "trainer-log-handed-out",
  "device-accepted": "trainer-log-device-accepted",
  "device-refused": "trainer-log-device-refused",
  joined: "trainer-log-joined",
  "told-apart": "trainer-log-told-apart",
  parted: "trainer-log-parted",
  "kept-in-spite": "trainer-log-kept-in-spite",
  "course-taken": "trainer-log-course-taken",
} as const satisfies Record<string, WordKey>;

type LogKey = (typeof ACTIONS)[keyof typeof ACTIONS] | "trainer-log-other";

/** The sentence for an action; one from a newer version gets a sentence too. */
export const actionKey = (action: string): LogKey =>
  Object.hasOwn(ACTIONS, action) ? ACTIONS[action as keyof typeof ACTIONS] : "trainer-log-other";

/** "340 kB" or "1,2 MB", the way the language writes it. */
export function showSize(kilobytes: number, language: string): string {
  const large = kilobytes >= 1000;
  return new Intl.NumberFormat(locale(language), {
    style: "unit",
    unit: large ? "megabyte" : "kilobyte",
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? kilobytes / 1000 : kilobytes);
}

/** Whether the person whose data it is did it: their name has no place in the log. */
export const isOwn = (action: string): boolean =>
  ["erased-self", "taken-along", "brought-back"].includes(action);
