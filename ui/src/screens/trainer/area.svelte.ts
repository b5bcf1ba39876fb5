/* What the trainer area remembers between its pages, and while it is locked. */
import { emptyDraft, type CourseDraft } from "./courses/course";
import type { Collected } from "../../generated/commands";
import { Work } from "./parts/work.svelte";
import { newReport, type Report } from "./reports/wizard";

/** A page of the trainer area. */
export type PageName =
  | "today"
  | "courses"
  | "course"
  | "attendance"
  | "satisfaction"
  | "group"
  | "standing"
  | "people"
  | "learner"
  | "paper"
  | "lessons-on-paper"
  | "import"
  | "show"
  | "check"
  | "collect"
  | "reports"
  | "safety";

/** The pages in the menu. */
export const MENU = [
  "today",
  "courses",
  "group",
  "standing",
  "people",
  "paper",
  "show",
  "check",
  "collect",
  "reports",
  "safety",
] as const;
export type MenuName = (typeof MENU)[number];

/** Which entry of the menu a page belongs to. */
function menuOf(page: PageName, from: MenuName): MenuName {
  if (page === "course" || page === "attendance" || page === "satisfaction") return "courses";
  if (page === "learner") return from;
  if (page === "lessons-on-paper") return "paper";
  return page === "import" ? "people" : page;
}

/** One trainer's desk. It stays as it is while the area is locked. */
export class Area {
  page: PageName = $state("today");
  menuOpen = $state(false);
  helpOpen = $state(false);
  /** Sentence about what was done on the page before. */
  done: (() => string) | null = $state.raw(null);
  /** The course being written. */
  course: CourseDraft = $state(emptyDraft());
  /** The report being put together. */
  report: Report = $state(newReport());
  /** Group looked at: an id, `null` for people without a group, empty before the first choice. */
  group: string | null = $state("");
  /** Collecting; it goes on, can be seen and stopped while another page is open. */
  readonly collecting = new Work<Collected>();
  /** The lesson that the whole room looks at; meanwhile nothing of this desk is on the screen. */
  room: string | null = $state(null);
  /** Nobody was at the desk for so long that it has to be unlocked again after the lesson. */
  lockAfterRoom = false;

  /** The person looked at. */
  learner = $state("");
  /** Where the person's page was opened. */
  learnerFrom: "group" | "people" = $state("people");

  constructor(
    /** Who unlocked. */
    readonly trainer: string,
    /** Locks the area. */
    readonly lock: () => void,
    /** Locks the area and goes to the start page. */
    readonly leave: () => void,
  ) {}

  /** Back from the lesson for the room to the desk. */
  endRoom = (): void => {
    this.room = null;
    if (this.lockAfterRoom) this.lock();
    this.lockAfterRoom = false;
  };

  /** Which entry of the menu the present page belongs to. */
  get entry(): MenuName {
    return menuOf(this.page, this.learnerFrom);
  }

  /** Opens one person's page. */
  openLearner(learner: string, from: "group" | "people"): void {
    this.learner = learner;
    this.learnerFrom = from;
    this.go("learner");
  }

  /** Goes to a page; a sentence about what was done may come along. */
  go(page: PageName, done: (() => string) | null = null): void {
    this.page = page;
    this.done = done;
    this.menuOpen = false;
    this.helpOpen = false;
  }
}
