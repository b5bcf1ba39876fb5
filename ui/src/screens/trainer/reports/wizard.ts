/* The state of the report wizard: what is chosen, what is missing, what will be asked for. */
import type { ExportInput } from "../../../generated/commands";
import { readDay } from "../parts/day";

/** The steps in order. */
export const STEPS = ["who", "what", "when", "names", "preview"] as const;
export type Step = (typeof STEPS)[number];

/** Kinds of rows, in the order of the page. */
export const KINDS = ["progress", "assessments", "answers", "summary"] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds of files, the usual one first. */
export const FORMATS = ["xlsx", "csv-excel", "csv", "jsonl"] as const;
export type Format = (typeof FORMATS)[number];

/** Everything chosen so far. */
export interface Report {
  step: Step;
  who: "everybody" | "group" | "learner" | null;
  /** Group id, when one group is meant. */
  group: string | null;
  /** Learner id, when one person is meant. */
  learner: string | null;
  what: Kind[];
  period: "all" | "range";
  /** As typed. */
  from: string;
  to: string;
  names: "names" | "pseudonyms" | null;
  format: Format;
}

/** What a step still needs; the word on the waiting button says it. */
export type Missing =
  "who" | "group" | "learner" | "what" | "day" | "days-check" | "days-reversed" | "names";

/** A report with nothing chosen. Names or pseudonyms is never chosen for somebody. */
export const newReport = (): Report => ({
  step: "who",
  who: null,
  group: null,
  learner: null,
  what: ["progress"],
  period: "all",
  from: "",
  to: "",
  names: null,
  format: "xlsx",
});

const needs: Record<Step, (report: Report) => Missing | null> = {
  who: (report) => {
    if (report.who === null) return "who";
    if (report.who === "group" && report.group === null) return "group";
    return report.who === "learner" && report.learner === null ? "learner" : null;
  },
  what: (report) => (report.what.length === 0 ? "what" : null),
  when: (report) => (report.period === "all" ? null : missingDay(report)),
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
export const stepAfter = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? "preview";

/** The step before this one; the first one stays. */
export const stepBefore = (step: Step): Step => STEPS[STEPS.indexOf(step) - 1] ?? "who";

/** Whether the steps before this one are complete, so that one may go there. */
export const mayGoTo = (report: Report, step: Step): boolean =>
  STEPS.slice(0, STEPS.indexOf(step)).every((one) => missingIn(report, one) === null);

/** Kinds with one more or one less, in the order of the page. */
export const withKind = (what: readonly Kind[], kind: Kind, wanted: boolean): Kind[] =>
  KINDS.filter((one) => (one === kind ? wanted : what.includes(one)));

/** Several kinds of rows fit only into a workbook. */
export const fits = (format: Format, what: readonly Kind[]): boolean =>
  format === "xlsx" || what.length === 1;

/** The chosen kind of file, or the workbook where the chosen one does not fit. */
export const formatOf = (report: Report): Format =>
  fits(report.format, report.what) ? report.format : "xlsx";

const dayOf = (text: string): string | null => {
  const read = readDay(text);
  return read.is === "day" ? read.day : null;
};

/** What to ask for. */
export const exportOf = (report: Report, language: string): ExportInput => ({
  what: [...report.what],
  format: formatOf(report),
  group: report.who === "group" ? report.group : null,
  learner: report.who === "learner" ? report.learner : null,
  from: report.period === "range" ? dayOf(report.from) : null,
  to: report.period === "range" ? dayOf(report.to) : null,
  // Whatever is not clearly "with names" leaves without them.
  pseudonyms: report.names !== "names",
  language,
});
