/* The state of the report wizard: what is chosen, what is missing, what will be asked for. */
import type { ExportInput } from "../../../generated/commands";
import { readDay } from "../parts/day";
import type { Quarter } from "./quarter";

/** The steps in order; not every report has all of them, see `stepsOf`. */
const STEPS = ["purpose", "who", "what", "when", "names", "preview"] as const;
export type Step = (typeof STEPS)[number];

/** Kinds of rows, in the order of the page. */
export const KINDS = ["progress", "assessments", "answers", "summary", "courses"] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds of files, the usual one first. */
export const FORMATS = ["xlsx", "pdf", "csv-excel", "csv", "jsonl", "xapi"] as const;
export type Format = (typeof FORMATS)[number];

/** Everything chosen so far. */
export interface Report {
  step: Step;
  /** For the house itself, or for people outside. */
  purpose: "own" | "others" | null;
  who: "everybody" | "group" | "learner" | null;
  /** Group id, when one group is meant. */
  group: string | null;
  /** Learner id, when one person is meant. */
  learner: string | null;
  what: Kind[];
  period: "all" | "range";
  /** For people outside: the quarter. */
  quarter: Quarter | null;
  /** As typed. */
  from: string;
  to: string;
  names: "names" | "pseudonyms" | null;
  format: Format;
}

/** What a step still needs; the word on the waiting button says it. */
export type Missing =
  | "purpose"
  | "who"
  | "group"
  | "learner"
  | "what"
  | "quarter"
  | "day"
  | "days-check"
  | "days-reversed"
  | "names";

/** A report with nothing chosen. Names or pseudonyms is never chosen for somebody. */
export const newReport = (): Report => ({
  step: "purpose",
  purpose: null,
  who: null,
  group: null,
  learner: null,
  what: ["progress"],
  period: "all",
  quarter: null,
  from: "",
  to: "",
  names: null,
  format: "xlsx",
});

/** Figures of groups: nobody can be recognised in them. */
const OF_GROUPS: readonly Kind[] = ["summary", "courses"];

/** What this report can be about: people outside never get single people, and nobody is a group. */
export const kindsOf = (report: Report): Kind[] =>
  KINDS.filter((kind) =>
    report.purpose === "others"
      ? OF_GROUPS.includes(kind)
      : report.who !== "learner" || !OF_GROUPS.includes(kind),
  );

/** What is chosen of that. */
export const whatOf = (report: Report): Kind[] =>
  kindsOf(report).filter((kind) => report.what.includes(kind));

/** The steps of this report: figures of groups have no names to ask about. */
export const stepsOf = (report: Report): Step[] =>
  STEPS.filter((step) => step !== "names" || aboutPeople(report));

/** Whether single people stand in the file. */
export const aboutPeople = (report: Report): boolean =>
  report.purpose !== "others" &&
  (whatOf(report).length === 0 || whatOf(report).some((kind) => !OF_GROUPS.includes(kind)));

const needs: Record<Step, (report: Report) => Missing | null> = {
  purpose: (report) => (report.purpose === null ? "purpose" : null),
  who: (report) => {
    if (report.who === null) return "who";
    if (report.who === "learner" && report.purpose === "others") return "who";
    if (report.who === "group" && report.group === null) return "group";
    return report.who === "learner" && report.learner === null ? "learner" : null;
  },
  what: (report) => (whatOf(report).length === 0 ? "what" : null),
  when: (report) => {
    if (report.purpose === "others") return report.quarter === null ? "quarter" : null;
    return report.period === "all" ? null : missingDay(report);
  },
  names: (report) => (report.names === null ? "names" : null),
  preview: () => null,
};

function missingDay(report: Report): Missing | null {
  const from = readDay(report.from);
  const to = readDay(report.to);
  if (from.is === "unclear" || to.is === "unclear") return "days-check";
  if (from.is === "empty" && to.is === "empty") return "day";
  const reversed = from.is === "day" && to.is === "day" && to.day < from.day;
  return reversed ? "days-reversed" : null;
}

/** What the step still needs, nothing when one can go on. */
export const missingIn = (report: Report, step: Step): Missing | null => needs[step](report);

/** The step after this one; the last one stays. */
export const stepAfter = (report: Report): Step => neighbour(report, 1) ?? "preview";

/** The step before this one; the first one stays. */
export const stepBefore = (report: Report): Step => neighbour(report, -1) ?? "purpose";

const neighbour = (report: Report, by: number): Step | undefined => {
  const steps = stepsOf(report);
  return steps[steps.indexOf(report.step) + by];
};

/** Whether the steps before this one are complete, so that one may go there. */
export const mayGoTo = (report: Report, step: Step): boolean => {
  const steps = stepsOf(report);
  return steps.slice(0, steps.indexOf(step)).every((one) => missingIn(report, one) === null);
};

/** Kinds with one more or one less, in the order of the page. */
export const withKind = (what: readonly Kind[], kind: Kind, wanted: boolean): Kind[] =>
  KINDS.filter((one) => (one === kind ? wanted : what.includes(one)));

const dayOf = (text: string): string | null => {
  const read = readDay(text);
  return read.is === "day" ? read.day : null;
};

/** The days asked for. */
const daysOf = (report: Report): { from: string | null; to: string | null } => {
  if (report.purpose === "others")
    return { from: report.quarter?.from ?? null, to: report.quarter?.to ?? null };
  if (report.period === "all") return { from: null, to: null };
  return { from: dayOf(report.from), to: dayOf(report.to) };
};

/** What to ask for. */
export const exportOf = (report: Report, language: string): ExportInput => ({
  what: whatOf(report),
  format: report.format,
  group: report.who === "group" ? report.group : null,
  learner: report.who === "learner" ? report.learner : null,
  ...daysOf(report),
  // Whatever is not clearly "with names" leaves without them.
  pseudonyms: report.names !== "names",
  forOthers: report.purpose === "others",
  language,
});
