import type { Column, Row, Sheet } from "../../documents/xlsx.ts";
import { lastOnTimeDay } from "../../plan/deadlines.ts";
import type { Plan } from "../../plan/model.ts";
import type { Course, PeriodicWork, TaskWork, WorkRecord } from "../../progress/work-record.ts";
import type { Say } from "../i18n.ts";
import { instantWords } from "../words/days.ts";
import {
  assignedWords,
  returnWords,
  spanWords,
  stateWords,
  taskWords,
  workName,
} from "./work-record.ts";

/** The same list as a table, its days and numbers as such. */
export function workTable(t: Say, plan: Plan, record: WorkRecord): Sheet {
  const { unit, span, at, periodic, tasks, open } = record;
  const rows = [
    ...periodic.map((work) => periodicRow(t, work, work.unit === unit)),
    ...tasks.map((work) => taskRow(t, plan, work)),
    ...open.map(
      ({ title, when }): Row => [
        ...[title, assignedWords(t, when), null, null, t("work-not-reported")],
        ...[null, null, null, null, null, null, null, null],
      ],
    ),
  ];
  return {
    name: t("work-file"),
    above: [
      `${t("work-kind")} · ${spanWords(t, span)}`,
      unit.name,
      t("work-as-of", { at: instantWords(t, at, plan.timeZone) }),
      t("work-note"),
    ],
    columns: columns(t),
    frozen: 2,
    rows: rows.map((row, i): Row => [i + 1, ...row]),
  };
}

function columns(t: Say): Column[] {
  const day = (header: string): Column => ({ header, width: 12, format: "day" });
  const count = (header: string): Column => ({ header, width: 9, format: "count" });
  const words = (header: string, width: number): Column => ({ header, width, format: "words" });
  return [
    count(t("draft-column-order")),
    words(t("work-column-product"), 44),
    words(t("work-column-assigned"), 24),
    day(t("work-column-due")),
    day(t("work-column-extended")),
    words(t("work-column-done"), 26),
    day(t("work-column-sent")),
    day(t("work-column-accepted")),
    words(t("work-column-progress"), 20),
    count(t("work-column-late")),
    count(t("work-column-returns")),
    words(t("work-column-returned"), 36),
    count(t("work-column-corrections")),
    words(t("work-column-by"), 20),
  ];
}

function periodicRow(t: Say, work: PeriodicWork, isOwn: boolean): Row {
  const { occasion, state, days, course } = work;
  const { deadline } = occasion;
  const done = course ? t("draft-state-sent") : t(state?.metAt ? "work-paper" : "work-not-sent");
  return [
    workName(work, isOwn),
    assignedWords(t, deadline?.wording ?? null),
    deadline ? lastOnTimeDay(deadline) : null,
    state?.extension ? state.last : null,
    done,
    ...sentCells(course),
    state ? stateWords(t, state.kind, days) : null,
    days > 0 ? days : null,
    ...courseCells(t, course),
  ];
}

function taskRow(t: Say, plan: Plan, work: TaskWork): Row {
  const { title, assigned, done } = taskWords(t, plan, work);
  const { course } = work;
  return [
    ...[title, assigned, null, null, done],
    ...sentCells(course),
    ...[null, null],
    ...courseCells(t, course),
  ];
}

function sentCells(course: Course | null): Row {
  return [course?.sentOn ?? null, course?.acceptedOn ?? null];
}

function courseCells(t: Say, course: Course | null): Row {
  if (!course) return [null, null, null, null];
  const { returns, corrections, by } = course;
  return [
    returns.length,
    returns.length > 0 ? returnWords(t, course) : null,
    corrections,
    by.name || t("paper-somebody"),
  ];
}
