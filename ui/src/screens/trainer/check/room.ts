/* The room before a course: from what was found to lines that say "good" or "look at this". */
import type { Voice } from "../../../backend";
import type { RoomCheck } from "../../../generated/commands";
import type { Words } from "../../../generated/words";

/** What was looked at. */
export type Thing = "voices" | "sound" | "printer" | "clock" | "disk" | "kept" | "screen" | "share";

/** A line of the page; what nobody has tried yet is neither good nor bad. */
export interface Line {
  thing: Thing;
  name: string;
  good: boolean | null;
  text: string;
}

/** What only a person, or the page itself, can find out. */
export interface Seen {
  /** None where nothing speaks. */
  voices: readonly Voice[] | null;
  languages: readonly string[];
  heard: boolean | null;
  printed: boolean | null;
  width: number;
  height: number;
}

/** The smallest screen for which the pages are made. */
const SMALLEST = { width: 1024, height: 600 };

/** Languages without a voice. */
export const speechless = (languages: readonly string[], voices: readonly Voice[]): string[] =>
  languages.filter((code) => !voices.some(({ language }) => language === code));

/** How the page writes moments, amounts and names of languages. */
export interface Writing {
  moment: (iso: string) => string;
  amount: (megabytes: number) => string;
  names: (languages: readonly string[]) => string;
}

/** All lines, in the order of the page. */
export function linesOf(words: Words, room: RoomCheck, seen: Seen, write: Writing): Line[] {
  return [
    voices(words, seen, write),
    tried("sound", words.checkSound(), seen.heard, {
      open: words.checkSoundTry(),
      good: words.checkSoundGood(),
      bad: words.checkSoundBad(),
    }),
    tried("printer", words.checkPrinter(), seen.printed, {
      open: words.checkPrinterTry(),
      good: words.checkPrinterGood(),
      bad: words.checkPrinterBad(),
    }),
    clock(words, room, write),
    disk(words, room, write),
    kept(words, room, write),
    screen(words, seen),
    share(words, room),
  ];
}

function share(words: Words, room: RoomCheck): Line {
  const line = (good: boolean | null, text: string): Line => ({
    thing: "share",
    name: words.checkShare(),
    good,
    text,
  });
  switch (room.dropFolder) {
    case "none":
      return line(null, words.checkShareHere());
    case "ready":
      return line(true, words.checkShareGood());
    case "gone":
      return line(false, words.errorDropGone());
    case "readOnly":
      return line(false, words.errorDropReadOnly());
    case "full":
      return line(false, words.errorDropFull());
  }
}

function voices(words: Words, seen: Seen, write: Writing): Line {
  const name = words.checkVoices();
  if (!seen.voices) return { thing: "voices", name, good: false, text: words.checkVoicesNone() };
  const missing = speechless(seen.languages, seen.voices);
  return missing.length === 0
    ? { thing: "voices", name, good: true, text: words.checkVoicesGood() }
    : {
        thing: "voices",
        name,
        good: false,
        text: words.checkVoicesMissing({ languages: write.names(missing) }),
      };
}

function tried(
  thing: Thing,
  name: string,
  good: boolean | null,
  texts: { open: string; good: string; bad: string },
): Line {
  const text = good === null ? texts.open : good ? texts.good : texts.bad;
  return { thing, name, good, text };
}

function clock(words: Words, room: RoomCheck, write: Writing): Line {
  const now = write.moment(room.now);
  const text = room.clockGood ? words.checkClockGood({ now }) : words.checkClockBad({ now });
  return { thing: "clock", name: words.checkClock(), good: room.clockGood, text };
}

function disk(words: Words, room: RoomCheck, write: Writing): Line {
  const name = words.checkDisk();
  if (room.freeMegabytes === null) {
    return { thing: "disk", name, good: null, text: words.checkDiskUnknown() };
  }
  const free = write.amount(room.freeMegabytes);
  const text = room.diskGood ? words.checkDiskGood({ free }) : words.checkDiskBad({ free });
  return { thing: "disk", name, good: room.diskGood, text };
}

function kept(words: Words, room: RoomCheck, write: Writing): Line {
  const name = words.checkKept();
  if (room.mark === null) {
    return {
      thing: "kept",
      name,
      good: null,
      text: `${words.checkKeptTry()} ${words.checkKeptLost()}`,
    };
  }
  const when = write.moment(room.mark);
  return room.markSurvived
    ? { thing: "kept", name, good: true, text: words.checkKeptGood({ when }) }
    : { thing: "kept", name, good: null, text: words.checkKeptWait({ when }) };
}

function screen(words: Words, { width, height }: Seen): Line {
  const good = width >= SMALLEST.width && height >= SMALLEST.height;
  const size = { width: String(width), height: String(height) };
  const text = good ? words.checkScreenGood(size) : words.checkScreenBad(size);
  return { thing: "screen", name: words.checkScreen(), good, text };
}
