/* The way through the app: which page is shown, whose visit it is, and how one leaves. */
import { asFailure, call, cancelDialogs } from "./backend";
import type {
  BringBackInput,
  Erased,
  Failure,
  SignInInput,
  Start,
  Visit,
} from "./generated/commands";
import { isLanguageCode } from "./generated/words";
import { keyList } from "./keys/open.svelte";
import { listening } from "./listening.svelte";
import { helpWish } from "./screens/help/wish.svelte";
import { kept } from "./kept.svelte";
import { look } from "./look.svelte";
import { placeQuestion } from "./place.svelte";
import { lessonPlace } from "./screens/player/place.svelte";
import { reading } from "./reading/reading.svelte";
import { ahead, back, home, over, START, type Screen, type Way } from "./way";
import { speaking } from "./words.svelte";

class Journey {
  /** The page shown and what lies behind it. */
  way: Way = $state.raw(START);
  /** What the start page knows about this PC. */
  start: Start | null = $state.raw(null);
  /** Who is learning; none before somebody has come in. */
  visit: Visit | null = $state.raw(null);
  /** Picture card of the person, as far as it is known. */
  card: string | null = $state(null);
  /** Whether the harmless page covers everything. */
  covered = $state(false);
  /** Whether somebody at this screen asks for help. */
  calling = $state(false);
  /** Whether the lesson on the page is private, so that a quiet page is covered sooner. */
  secret = $state(false);
  /** Whether the last visit ended by itself, because nobody was there. */
  over = $state(false);
  /** A failure of opening the app. */
  failure: Failure | null = $state.raw(null);
  /** What "Back" does within the page, when the page has steps of its own; true when it did something. */
  within: (() => boolean) | null = $state.raw(null);

  readonly here = $derived(this.way.here);
  readonly canGoBack = $derived(this.way.behind.length > 0 || this.within !== null);

  /** Asks what the start page has to say; the language of the house is taken only at the beginning. */
  async open(first: boolean): Promise<void> {
    try {
      const start = await call("open_start", {});
      if (first && isLanguageCode(start.language)) await speaking.speak(start.language);
      this.start = start;
      this.failure = null;
    } catch (reason) {
      if (first) await speaking.speak(speaking.code);
      this.failure = asFailure(reason);
    }
  }

  /** Goes on to a page. */
  go(screen: Screen): void {
    this.over = false;
    this.way = ahead(this.way, screen);
  }

  /** Opens a page over the present one; going back leads exactly here. */
  look(screen: Screen): void {
    this.way = over(this.way, screen);
  }

  /** One page back, or one step back within the page. */
  back(): void {
    if (this.within?.() !== true) this.way = back(this.way);
  }

  /** The learner's first page, or the start page for somebody who has not come in. */
  goHome(): void {
    this.way = this.visit ? home() : START;
  }

  /** Comes in. */
  async signIn(input: SignInInput, card: string | null): Promise<void> {
    const visit = await call("sign_in", input);
    this.#arrive(visit, card);
    await kept.take();
    // Everybody sees at their first visit how to leave, so that knowing it tells nothing.
    this.way = visit.first ? { here: { name: "told" }, behind: [] } : home();
  }

  /** Comes in with a file that was taken along. */
  async bringBack(input: BringBackInput): Promise<void> {
    const { visit, card } = await call("bring_back", input);
    this.#arrive(visit, card);
    await kept.take();
    this.way = home();
  }

  #arrive(visit: Visit, card: string | null): void {
    reading.stop();
    this.visit = visit;
    lessonPlace.forget();
    this.card = card;
  }

  /** Asks for help, or needs none any more. The sign stands at once; the program only remembers it. */
  callForHelp(wanted: boolean): void {
    this.calling = wanted;
    call("call_for_help", { wanted }).catch(() => undefined);
  }

  /** Nothing is left of the person: the visit is over, and no page of theirs can be gone back to. */
  erased(erased: Erased): void {
    this.#forget();
    this.way = { here: { name: "erased", erased }, behind: [] };
  }

  /** Covers everything at once with a harmless page; the visit is dropped behind it. */
  leave(): void {
    reading.reset();
    this.covered = true;
    this.#forget();
    // The page must not wait for the program, and there is nobody left to tell of a failure.
    cancelDialogs().catch(() => undefined);
    call("finish_visit", {}).catch(() => undefined);
    call("lock", {}).catch(() => undefined);
  }

  /** Ends a visit that nobody has come back to, and says so on the start page. */
  endQuietly(): void {
    reading.reset();
    cancelDialogs().catch(() => undefined);
    this.#forget();
    this.over = true;
    look.reset();
    call("finish_visit", {}).catch(() => undefined);
  }

  /** From the harmless page to the normal start. */
  returnToStart(): void {
    this.covered = false;
    this.way = START;
    look.reset();
    void this.open(false);
    // The next person finds the language of the house.
    if (this.start && isLanguageCode(this.start.language)) void speaking.speak(this.start.language);
  }

  /** Out of the trainer area; what the area changed may show on the start page. */
  leaveTrainer(): void {
    this.way = START;
    void this.open(false);
  }

  /** To the page that ends the visit; there is no way back from it. */
  end(): void {
    reading.stop();
    this.within = null;
    this.way = { here: { name: "finish" }, behind: [] };
  }

  /** Ends the visit in peace. */
  async finish(): Promise<void> {
    reading.reset();
    await call("finish_visit", {});
    kept.leave();
    lessonPlace.forget();
    this.#resetChoices();
    this.visit = null;
    this.card = null;
    this.calling = false;
  }

  /** What this person chose for themselves, the next one should not find. */
  #resetChoices(): void {
    listening.reset();
    keyList.reset();
    helpWish.reset();
  }

  #forget(): void {
    kept.leave();
    placeQuestion.answer({ is: "cancelled" });
    lessonPlace.forget();
    this.#resetChoices();
    this.way = START;
    this.visit = null;
    this.card = null;
    this.within = null;
    this.calling = false;
    this.secret = false;
  }
}

/** The one way through the app. */
export const journey = new Journey();
