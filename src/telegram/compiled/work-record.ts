import type { Composed } from "../../documents/draft/composed.ts";
import { formatDay } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import type {
  Course,
  PeriodicWork,
  TaskWork,
  WorkRecord,
  WorkSpan,
} from "../../progress/work-record.ts";
import { formatCount } from "../../reading/figure-value.ts";
import { dutyOf } from "../../reports/questions.ts";
import { raised } from "../html.ts";
import type { Say } from "../i18n.ts";
import { instantWords, periodWords, reportNumber } from "../words/days.ts";
import { unitHeading } from "./issuer.ts";

const WIDTHS = [600, 3900, 2500, 2600, 1500, 1887, 1300];
const NONE = "–";

/** "tháng 6 năm 2024", "quý II năm 2024" */
export function spanWords(t: Say, { kind, number, year }: WorkSpan): string {
  const said = kind === "month" ? String(number) : ["I", "II", "III", "IV"][number - 1];
  return t(`work-${kind}`, { number: said ?? "", year: String(year) });
}

/** The list of what was done, for the form that its person fills in. @param name of one person, of whom alone it tells */
export function workSheet(t: Say, plan: Plan, record: WorkRecord, name: string | null): Composed {
  const { unit, span, at } = record;
  return {
    isWide: true,
    heading: { ...unitHeading(t, plan, unit, at), number: null },
    kind: t("work-kind"),
    subject: [spanWords(t, span)],
    below: [
      ...(name === null ? [] : [t("work-person", { name })]),
      t("work-as-of", { at: instantWords(t, at, plan.timeZone) }),
    ],
    body: [
      {
        kind: "table",
        table: {
          widths: WIDTHS,
          head: workHead(t),
          rows: workRows(t, plan, record),
          texts: [1, 2, 3, 4, 5, 6],
        },
      },
    ],
    closing: t("work-note"),
    foot: {
      recipients: null,
      left: { power: t("work-made-by"), signer: name ?? t("draft-signer") },
      powers: [t("work-confirmed-by")],
      signer: t("draft-signer"),
    },
  };
}

function workHead(t: Say): string[] {
  return [
    t("draft-column-order"),
    t("work-column-product"),
    t("work-column-assigned"),
    t("work-column-done"),
    t("work-column-progress"),
    t("work-column-returned"),
    t("work-column-by"),
  ];
}

/** A row each: periodic reports, task reports, duties of which nothing is reported. */
function workRows(t: Say, plan: Plan, { unit, periodic, tasks, open }: WorkRecord): string[][] {
  const rows = [
    ...periodic.map((work) => periodicRow(t, work, work.unit === unit)),
    ...tasks.map((work) => taskRow(t, plan, work)),
    ...open.map(({ title, when }) => [
      title,
      assignedWords(t, when),
      t("work-not-reported"),
      NONE,
      NONE,
      NONE,
    ]),
  ];
  if (rows.length === 0) return [["", t("work-nothing"), "", "", "", "", ""]];
  return rows.map((row, i) => [formatCount(i + 1), ...row]);
}

function periodicRow(t: Say, work: PeriodicWork, isOwn: boolean): string[] {
  const { occasion, state, days, course } = work;
  const more = state?.extension ? [t("work-extended", { day: formatDay(state.last) })] : [];
  return [
    workName(work, isOwn),
    [assignedWords(t, occasion.deadline?.wording ?? null), ...more].join("; "),
    course ? raised(courseWords(t, course)) : t(state?.metAt ? "work-paper" : "work-not-sent"),
    state ? stateWords(t, state.kind, days) : NONE,
    returnWords(t, course),
    byWords(t, course),
  ];
}

/** A report in a closed unit's name says whose it is. */
export function workName({ occasion: { name }, unit }: PeriodicWork, isOwn: boolean): string {
  return isOwn ? name : `${name} (${unit.shortName})`;
}

/** @param when the plan's own words; null: it says nothing */
export function assignedWords(t: Say, when: string | null): string {
  return when ?? t("work-by-plan");
}

export function stateWords(
  t: Say,
  kind: "on-time" | "late" | "open" | "overdue",
  days: number,
): string {
  const count = formatCount(days);
  switch (kind) {
    case "on-time":
      return t("draft-state-timely");
    case "open":
      return t("draft-state-open");
    case "late":
    case "overdue":
      return t(`draft-state-${kind}`, { count });
  }
}

function taskRow(t: Say, plan: Plan, work: TaskWork): string[] {
  const { title, assigned, done } = taskWords(t, plan, work);
  const { course } = work;
  return [
    title,
    assigned,
    `${done}; ${courseWords(t, course)}`,
    NONE,
    returnWords(t, course),
    byWords(t, course),
  ];
}

/** "Báo cáo số 0001: …", what the plan says of when, "Đã hoàn thành, ngày 11/6/2024". */
export function taskWords(t: Say, plan: Plan, { number, duty, status, period }: TaskWork) {
  const known = dutyOf(plan, duty);
  return {
    title: t("work-task", { number: reportNumber(number), title: known?.title ?? duty }),
    assigned: assignedWords(t, known?.when ?? null),
    done: [t(`status-${status}`), ...(period ? [periodWords(t, period)] : [])].join(", "),
  };
}

function courseWords(t: Say, { sentOn, acceptedOn }: Course): string {
  return [
    t("work-sent", { day: formatDay(sentOn) }),
    ...(acceptedOn ? [t("work-accepted", { day: formatDay(acceptedOn) })] : []),
  ].join("; ");
}

export function returnWords(t: Say, course: Course | null): string {
  if (!course) return NONE;
  const { returns, corrections } = course;
  const words = [
    ...returns.map(({ on, word }) =>
      t("work-returned", { day: formatDay(on), why: word ? `: ${word}` : "" }),
    ),
    ...(corrections > 0 ? [t("work-corrected", { count: formatCount(corrections) })] : []),
  ];
  return words.length > 0 ? words.join("; ") : t("work-none");
}

function byWords(t: Say, course: Course | null): string {
  if (!course) return NONE;
  return course.by.name || t("paper-somebody");
}
