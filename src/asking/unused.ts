import type { What } from "./query.ts";
import type { Piece } from "./scan.ts";
import type { Understood } from "./understood.ts";
import type { Role } from "./words.ts";

/** Roles that would narrow the answer, and of which what they may. */
const NARROWING: Readonly<Partial<Record<Role, readonly What[]>>> = {
  late: ["late", "nudge"],
  timely: ["sent"],
  by: ["total"],
  most: ["total"],
  least: ["total"],
  lastYear: ["total"],
  share: ["total", "standing", "sent", "missing"],
  obstacles: ["obstacles"],
  unsent: [
    ...(["missing", "silent", "nudge", "nudge-duties"] as const),
    ...(["standing", "obstacles", "deadline", "sent", "lacking"] as const),
  ],
};

const OF_SUBJECTS: readonly What[] = ["missing", "sent", "total", "standing", "lacking"];

/** Whether what is asked can be asked of some duties, or of an area. */
export function isOfSubjects(what: What, question: Understood): boolean {
  return OF_SUBJECTS.includes(what) || (what === "nudge" && question.of("duty").length > 0);
}

interface Used {
  readonly hasFigure: boolean;
  readonly isOfSubjects: boolean;
  readonly isCompared: boolean;
}

/** What was said and does not go into the answer. */
export function notUsed(
  question: Understood,
  what: What,
  { hasFigure, isOfSubjects, isCompared }: Used,
): Piece[] {
  const roles = question
    .of("role")
    .filter(({ role }) => !(NARROWING[role] ?? [what]).includes(what))
    .concat(
      isCompared
        ? []
        : question.of("role").filter(({ role }) => role === "compare" || role === "differs"),
    );
  const subjects = isOfSubjects ? [] : [...question.of("area"), ...question.of("duty")];
  return [...roles, ...subjects, ...(hasFigure ? [] : question.of("figure"))];
}
