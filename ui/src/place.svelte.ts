/* Asking for a place on disk: in the native dialog, in the app's own list on a shared PC, or typed where a
   desktop has no dialogs. */
import { choosePath, type ListedPlace, type PathPurpose } from "./backend";
import type { Place } from "./generated/commands";

/** What came of asking: a place to use, a change of mind, or no dialog on this system. */
export type AskedPlace =
  { is: "place"; place: Place; shown: string } | { is: "cancelled" } | { is: "unavailable" };

/** A question that stands on the page. */
interface Question {
  purpose: PathPurpose;
  suggested: string;
  /** What to choose from; none where a path has to be typed. */
  places: ListedPlace[] | null;
  answer: (asked: AskedPlace) => void;
}

/** A place that somebody typed. */
export const typedPlace = (path: string): Place => ({ by: "typed", value: path.trim() });

class PlaceQuestion {
  /** The question that stands on the page now. */
  asked: Question | null = $state.raw(null);

  /** Asks for a place; `unavailable` where it has to be typed. */
  async ask(purpose: PathPurpose, suggested: string): Promise<AskedPlace> {
    const chosen = await choosePath(purpose, suggested);
    if (chosen.is === "listed") return this.#stand(purpose, suggested, chosen.places);
    if (chosen.is !== "chosen") return chosen;
    return { is: "place", place: { by: "ticket", value: chosen.ticket }, shown: chosen.shown };
  }

  /** The same, and asks for a typed path where there are no dialogs. */
  async askOrType(purpose: PathPurpose, suggested: string): Promise<AskedPlace> {
    const asked = await this.ask(purpose, suggested);
    return asked.is === "unavailable" ? this.#stand(purpose, suggested, null) : asked;
  }

  /** Looks again which drives are plugged in. */
  async lookAgain(): Promise<void> {
    const question = this.asked;
    if (!question) return;
    const chosen = await choosePath(question.purpose, question.suggested);
    if (chosen.is === "listed" && this.asked === question) {
      this.asked = { ...question, places: chosen.places };
    }
  }

  /** Ends the question. */
  answer(asked: AskedPlace): void {
    const question = this.asked;
    this.asked = null;
    question?.answer(asked);
  }

  #stand(
    purpose: PathPurpose,
    suggested: string,
    places: ListedPlace[] | null,
  ): Promise<AskedPlace> {
    this.answer({ is: "cancelled" });
    return new Promise((answer) => {
      this.asked = { purpose, suggested, places, answer };
    });
  }
}

/** The one question for a place. */
export const placeQuestion = new PlaceQuestion();

/** Opens the native dialog, or the list of a shared PC. */
export const askPlace = (purpose: PathPurpose, suggested: string): Promise<AskedPlace> =>
  placeQuestion.ask(purpose, suggested);
