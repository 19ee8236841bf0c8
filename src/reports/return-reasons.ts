import type { Plan } from "../plan/model.ts";
import type { Occasion } from "../plan/occasions.ts";
import type { Answers, Question } from "./answers.ts";
import type { PeriodicAnswers, PeriodicQuestion } from "./periodic-answers.ts";
import { periodicQuestions } from "./periodic-questions.ts";
import { questionsFor } from "./questions.ts";
import type { ReportKind } from "./store/steps.ts";
import type { Warning } from "./warnings.ts";

/** Why a task report is returned most often, and what its unit is to correct then. */
const TASK = {
  figures: "figures",
  evidence: "evidence",
  result: "result",
  day: "period",
  duty: "duty",
} as const satisfies Record<string, Question>;

const PERIODIC = {
  figures: "figures",
  strengths: "strengths",
  weaknesses: "weaknesses",
  causes: "causes",
  directions: "directions",
  document: "document",
} as const satisfies Record<string, PeriodicQuestion>;

export type TaskReason = keyof typeof TASK;
export type PeriodicReason = keyof typeof PERIODIC;

/** A usual reason with the question that opens for the unit. */
interface ReturnReason<Code extends string, Item extends string> {
  readonly code: Code;
  readonly item: Item;
}

/** The usual reasons that can be meant of this report: what was not asked is not missing. */
export function taskReasons(plan: Plan, answers: Answers): ReturnReason<TaskReason, Question>[] {
  const asked = questionsFor(plan, answers);
  return entriesOf(TASK).filter(({ item }) => asked.includes(item));
}

export function periodicReasons(
  occasion: Pick<Occasion, "kind" | "asking">,
  answers: PeriodicAnswers,
): ReturnReason<PeriodicReason, PeriodicQuestion>[] {
  const asked = periodicQuestions(occasion, answers);
  return entriesOf(PERIODIC).filter(({ item }) => asked.includes(item));
}

function entriesOf<Code extends string, Item extends string>(
  reasons: Readonly<Record<Code, Item>>,
): ReturnReason<Code, Item>[] {
  return (Object.keys(reasons) as Code[]).map((code) => ({ code, item: reasons[code] }));
}

/** How a button names a warning for which a report is returned. */
export function reasonOf(warning: Warning): string {
  // A whole may lack several of its splits.
  if (warning.kind === "unsplit") return `${warning.kind}.${warning.part}`;
  return "figure" in warning ? `${warning.kind}.${warning.figure}` : warning.kind;
}

/** What the unit is to correct because of a warning. */
export function itemOf(kind: ReportKind, warning: Warning): Question | PeriodicQuestion {
  if (warning.kind === "other-unit") return "result";
  if (warning.kind === "unchanged") return kind === "task" ? "result" : "known";
  const isOfDays = ["outside", "same-day", "within"].includes(warning.kind);
  if (kind === "task") return isOfDays ? "period" : "figures";
  if (warning.kind === "no-words") return "strengths";
  return warning.kind === "scan" ? "document" : "known";
}
