/* Reading aloud: what is asked of the voices, and what the page knows of them. Memory of the page only. */
import { tick } from "svelte";
import { listVoices, speak, stopSpeaking, type Speed, type Voice } from "../backend";
import { mark, unmark } from "./marking";
import { pageSentences, type PageSentence } from "./passages";

/** Why a page cannot be read, or not wholly. */
export type Trouble =
  { is: "noVoice"; language: string } | { is: "noServer" } | { is: "lost" } | { is: "nothing" };

/** Parts of a page that are read, in this order: the page, then the one way on. */
const PAGE = ["main[data-screen]", "footer .btn.main"];
/** What lies over the page is read instead of it. */
const OVER = ["dialog[open]", "[role='dialog']"];

class ReadingAloud {
  /** Whether something is being read or about to be. */
  on = $state(false);
  /** What was pressed last does not work; said until it is closed. */
  trouble: Trouble | null = $state.raw(null);
  /** Others may hear what comes now: waits for an answer. */
  asking = $state(false);
  /** Somebody of this visit has read aloud before, and may want more of it. */
  used = $state(false);
  speed: Speed = $state("normal");
  /** Chosen voices by language; elsewhere the system chooses. */
  voices: Record<string, string> = $state({});
  /** Voices of this computer; none before they were asked for, and where nothing speaks. */
  known: readonly Voice[] | null = $state.raw(null);

  /** The lesson on the page of which nothing is kept; none elsewhere. */
  #quiet: string | null = null;
  /** Lessons of which others may hear. */
  #allowed = new Set<string>();
  #wanted: (() => Element[]) | null = null;
  #sentences: readonly PageSentence[] = [];
  /** The sentence under way. */
  #at = 0;
  /** What an earlier reading still tells is not heard. */
  #turn = 0;
  /** Nobody pressed anything: the page began to read by itself. */
  #byItself = false;
  /** Troubles that this visit was told of; a page that reads by itself does not repeat them. */
  #told = new Set<Trouble["is"]>();

  /** Reads the page, as soon as it is shown as it is now. */
  async readPage(byItself = false): Promise<void> {
    await tick();
    this.#byItself = byItself;
    this.#read(() => {
      const over = OVER.flatMap((css) => [...document.querySelectorAll(css)]).at(-1);
      return over ? [over] : PAGE.flatMap((css) => [...document.querySelectorAll(css)]);
    });
  }

  /** Reads one part of the page. */
  readPart(part: () => Element | null): void {
    this.#byItself = false;
    this.#read(() => {
      const found = part();
      return found ? [found] : [];
    });
  }

  /** Says which lesson is shown, and whether others must not learn of it. */
  shows(lesson: string, isPrivate: boolean): void {
    this.#quiet = isPrivate ? lesson : null;
  }

  /** No lesson is shown any more. */
  showsNone(): void {
    this.#quiet = null;
  }

  /** Others may hear this lesson: reads what was wanted. */
  async allow(): Promise<void> {
    if (this.#quiet !== null) this.#allowed.add(this.#quiet);
    this.asking = false;
    const wanted = this.#wanted;
    // The question itself is not read.
    await tick();
    if (wanted) this.#read(wanted);
  }

  /** Others must not hear it. */
  refuse(): void {
    this.asking = false;
    this.#wanted = null;
  }

  /** Another speed or voice: what is being said is said anew with it. */
  chooseSpeed(speed: Speed): void {
    this.speed = speed;
    if (this.on) this.#say(this.#at);
  }

  /** Another voice for a language; an empty one leaves the choice to the system. */
  chooseVoice(language: string, voice: string): void {
    if (voice === "") this.voices = without(this.voices, language);
    else this.voices[language] = voice;
    if (this.on) this.#say(this.#at);
  }

  /** Silence. What could not be read stays explained. */
  stop(): void {
    this.#turn += 1;
    this.asking = false;
    this.#wanted = null;
    if (!this.on) return;
    this.on = false;
    this.#sentences = [];
    unmark();
    // Nobody is left to tell of a failure to be silent; the program is silent at the end of a visit by itself.
    stopSpeaking().catch(() => undefined);
  }

  /** As the next person should find it. */
  reset(): void {
    this.stop();
    this.trouble = null;
    this.used = false;
    this.speed = "normal";
    this.voices = {};
    this.#quiet = null;
    this.#allowed.clear();
    this.#told.clear();
  }

  /** Asks which voices there are; they may have been added while the window is open. */
  async look(): Promise<void> {
    try {
      this.known = await listVoices();
    } catch {
      this.known = null;
    }
  }

  #read(parts: () => Element[]): void {
    this.stop();
    this.trouble = null;
    this.used = true;
    if (this.#quiet !== null && !this.#allowed.has(this.#quiet)) {
      this.#wanted = parts;
      this.asking = true;
      return;
    }
    this.#sentences = pageSentences(parts());
    if (this.#sentences.length > 0) this.#say(0);
    else this.#tell({ is: "nothing" });
  }

  /** Says everything from this sentence on. */
  #say(from: number): void {
    this.on = true;
    this.#turn += 1;
    const turn = this.#turn;
    const sentences = this.#sentences.slice(from);
    const asked = speak(
      sentences.map(({ text, language }) => ({ text, language })),
      { speed: this.speed, voices: $state.snapshot(this.voices) },
      (told) => {
        if (turn !== this.#turn) return;
        if (told.is === "begins") this.#begins(from + told.sentence);
        else this.#end(told.is === "done" || told.is === "stopped" ? null : told);
      },
    );
    asked.catch(() => {
      if (turn === this.#turn) this.#end({ is: "lost" });
    });
  }

  #begins(sentence: number): void {
    this.#at = sentence;
    const range = this.#sentences[sentence]?.range;
    if (range) mark(range);
  }

  #end(trouble: Trouble | null): void {
    this.on = false;
    this.#sentences = [];
    unmark();
    this.#tell(trouble);
  }

  #tell(trouble: Trouble | null): void {
    if (trouble && this.#byItself && this.#told.has(trouble.is)) return;
    if (trouble) this.#told.add(trouble.is);
    this.trouble = trouble;
  }
}

const without = (voices: Record<string, string>, language: string): Record<string, string> =>
  Object.fromEntries(Object.entries(voices).filter(([code]) => code !== language));

/** The one voice that reads. */
export const reading = new ReadingAloud();

/** Reads the page that is shown; what cannot be read is said once in a visit, when nobody asked for it. */
export const readPage = (byItself = false): Promise<void> => reading.readPage(byItself);
