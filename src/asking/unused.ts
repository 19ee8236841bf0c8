import { fold } from "../plan/text.ts";
import { asksUnits } from "./asks.ts";
import type { What } from "./query.ts";
import type { Piece } from "./scan.ts";
import { hasComma, isRole, type Understood } from "./understood.ts";
import type { Role } from "./words.ts";

/**
 * What a word does that is no noun: of which questions it is a part. Whatever else it stands beside, it would
 * narrow the answer and does not. Null: it narrows none, whichever is asked.
 */
const NARROWING: Readonly<Record<Role, readonly What[] | null>> = {
  ...{ which: null, many: null, amount: null, send: null, done: null, standing: null, how: null },
  ...{ list: null, not: null, report: null, duty: null, everyone: null, unit: null, own: null },
  ...{ area: null, kind: null, help: null, filler: null, deed: null, each: null, plan: null },
  ...{ compare: null, differs: null, answered: null },
  tier: [],
  verdict: ["standing"],
  ...{
    manned: ["unmanned"],
    returned: ["returned"],
    mended: ["returned"],
    accepted: ["waiting", "extended", "requested"],
    extended: ["extended", "requested"],
    requested: ["requested", "extended"],
    waits: ["waiting", "obstacles", "requested"],
  },
  late: ["late", "nudge"],
  timely: ["sent"],
  silent: ["silent"],
  deadline: ["deadline", "extended", "requested"],
  order: ["nudge", "nudge-duties"],
  split: ["lacking"],
  by: ["total", "standing"],
  most: ["total", "standing"],
  least: ["total", "standing"],
  lastYear: ["total"],
  share: ["total", "standing", "sent", "missing"],
  obstacles: ["obstacles"],
  unsent: [
    ...(["missing", "silent", "nudge", "nudge-duties"] as const),
    ...(["standing", "obstacles", "deadline", "sent", "lacking", "reaching"] as const),
    ...(["returned", "waiting", "unmanned", "extended", "requested"] as const),
  ],
};

const OF_SUBJECTS: readonly What[] = [
  ...(["missing", "sent", "total", "standing", "lacking", "deadline", "reaching"] as const),
];

/** Of these some duties may be asked, and no area. */
const OF_DUTIES: readonly What[] = ["nudge", "extended", "requested"];

/** Whether what is asked can be asked of some duties, or of an area. */
export function isOfSubjects(what: What, question: Understood): boolean {
  return OF_SUBJECTS.includes(what) || (OF_DUTIES.includes(what) && question.of("duty").length > 0);
}

interface Used {
  /** Figures that are asked for, or of which one stands for its area. */
  readonly figures: "all" | "first" | "none";
  /** A table that has an order: by unit, or of how far each is. */
  readonly isRanked: boolean;
  readonly isOfSubjects: boolean;
  readonly isCompared: boolean;
}

/** "Tú Đoạn nộp hôm nào", "xã nào nộp ngày nào": of units that are told one by one the day is told as well. */
function asksWhenSent(question: Understood, one: Piece): boolean {
  const { of, has, quote } = question;
  const isOfEach = of("unit").length > 0 || has("own") || asksUnits(question);
  return isOfEach && isRole(one, "deadline") && !/(?:^| )han(?: |$)/.test(fold(quote(one)));
}

/** Of these a "không" before something is a part: who has none of it. */
const OF_DENIED: readonly What[] = ["lacking", "silent", "missing", "unmanned"];

/**
 * "Xã nào không làm truyền thông": what is denied, where the answer tells who did it. A "không" with nothing behind
 * it, or no more than when, asks.
 */
function denied(question: Understood, what: What): Piece[] {
  if (OF_DENIED.includes(what)) return [];
  return question.of("role").filter((one) => {
    if (!isRole(one, "not")) return false;
    const next = question.pieces.find(
      (said) => one.to <= said.from && said.kind !== "time" && !isRole(said, "filler"),
    );
    return next !== undefined && !hasComma(question, one, next);
  });
}

/** What was said and does not go into the answer. */
export function notUsed(
  question: Understood,
  what: What,
  { figures, isRanked, isOfSubjects, isCompared }: Used,
): Piece[] {
  const roles = question
    .of("role")
    .filter(({ role }) => NARROWING[role]?.includes(what) === false)
    .filter((one) => !(what === "sent" && asksWhenSent(question, one)))
    .concat(
      isCompared
        ? []
        : question.of("role").filter(({ role }) => role === "compare" || role === "differs"),
    );
  const ranks = question.of("role").filter(({ role }) => role === "most" || role === "least");
  const subjects = isOfSubjects ? [] : [...question.of("area"), ...question.of("duty")];
  const mentions = question.of("figure");
  const left = { all: [], first: mentions.slice(1), none: mentions }[figures];
  return [
    ...roles,
    ...denied(question, what),
    ...(isRanked || !(what === "total" || what === "standing") ? [] : ranks),
    ...subjects,
    ...left,
  ];
}
