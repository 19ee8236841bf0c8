import type { Answer, UnitsAnswer } from "../../../asking/answer.ts";
import type { Query } from "../../../asking/query.ts";
import type { StandingPart, Unreported } from "../../../asking/standing-apart.ts";
import { lackingIn, reachedIn } from "../../../asking/units-apart.ts";
import type { Column, Row, Sheet } from "../../../documents/xlsx.ts";
import { dayOf } from "../../../plan/day.ts";
import type { Plan, Unit } from "../../../plan/model.ts";
import { printedDuty } from "../../../plan/printed.ts";
import { takenInto } from "../../../progress/said-by.ts";
import type { Total, TotalBy } from "../../../progress/totals.ts";
import { type FigureValue, isDocuments } from "../../../reading/figure-value.ts";
import { unitWith } from "../../../tables/unit-with.ts";
import { valueWords } from "../../words/figures.ts";
import type { Words } from "./question-words.ts";
import { nameOfPart } from "./total-view.ts";

type ReachingAnswer = Extract<Answer, { kind: "reaching" }>;
type Table = Pick<Sheet, "columns"> & { readonly rows: readonly Row[] };

/** What an answer lists, whole, where it lists something: one table, or one for each figure. */
export function tablesIn(words: Words, query: Query, answer: Answer): readonly Table[] {
  switch (answer.kind) {
    case "units":
      return [ofUnits(words, query, answer)];
    case "lacking":
      return [ofLacking(words, answer.total)];
    case "reaching":
      return [ofReaching(words, query, answer)];
    case "total":
      if (query.by === null) return [];
      return answer.counted.map(({ total, apart }) =>
        ofTotal(words, query, total, query.by === "unit" ? null : apart),
      );
    case "standing":
      return query.by === null ? [] : [ofParts(words, query, answer.apart)];
    case "unreported":
      return [ofUnreported(words, answer)];
    default:
      return [];
  }
}

/** Whether there is a table in it: several lines that belong together. */
export function hasTable({ by }: Query, answer: Answer): boolean {
  switch (answer.kind) {
    case "units":
      return answer.listed.length + answer.rest.length > 1;
    case "lacking":
      return answer.total.without.length + answer.total.each.length > 1;
    case "reaching":
      return reachedIn(answer.total, answer.bound).reached.length > 0;
    case "total":
    case "standing":
      return by !== null;
    case "unreported":
      return answer.duties.length > 0;
    default:
      return false;
  }
}

const UNIT = 40;
const STATE = 22;
const NUMBER = 16;

/** Units in the plan's order, with what is known of each. */
function ofUnits(words: Words, { what }: Query, { listed, rest }: UnitsAnswer): Table {
  const { t, plan } = words;
  const chosen = new Set(listed);
  const order = new Map(plan.units.map((unit, i) => [unit, i]));
  const all = [...listed, ...rest].toSorted(
    (a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0),
  );
  return {
    columns: [
      ...unitColumns(words),
      column(t("ask-table-state"), STATE, "text"),
      column(t("ask-table-day"), NUMBER, "day"),
      column(t("ask-table-late"), NUMBER, "count"),
    ],
    rows: all.map((one) => {
      const isSent = what === "late" ? one.at !== null : (what === "sent") === chosen.has(one);
      const state = isSent ? "sent" : one.handedAt ? "handed" : "missing";
      const hasLapsed = state === "missing" && one.hasLapsed;
      return [
        ...unitCells(words, one.unit),
        hasLapsed
          ? t("ask-table-lapsed")
          : t(one.late > 0 ? `ask-table-${state}-late` : `ask-table-${state}`),
        isSent && one.at ? dayOf(one.at, plan.timeZone) : null,
        one.late > 0 ? one.late : null,
      ];
    }),
  };
}

function ofLacking(words: Words, total: Total): Table {
  const { t } = words;
  const { nought, without } = lackingIn(total);
  const rows = (key: "nought" | "no" | "empty", units: readonly Unit[]) =>
    units.map((unit) => [...unitCells(words, unit), t(`ask-table-${key}`)]);
  return {
    columns: [...unitColumns(words), column(t("ask-table-state"), STATE, "text")],
    rows: [
      ...rows(total.figure.kind === "yes-no" ? "no" : "nought", nought),
      ...rows("empty", without),
    ],
  };
}

/** Those alone that are asked for, each with how much it has. */
function ofReaching(words: Words, query: Query, { total, bound }: ReachingAnswer): Table {
  const { reached } = reachedIn(total, bound);
  return ofTotal(words, query, { ...total, each: reached, without: [] }, null);
}

/** A figure of each unit, those without it too, or of each part of the work. */
function ofTotal(
  words: Words,
  { by }: Query,
  total: Total,
  apart: readonly TotalBy[] | null,
): Table {
  const { t, plan, language } = words;
  const { figure } = total;
  const values = ({ value, about, from }: Pick<Total, "value" | "about" | "from">): Row => [
    valueCell(t, figure, value),
    about ? t("ask-table-about") : null,
    from.length,
  ];
  const columns = [
    column(figure.label, UNIT, figure.kind === "decimal" ? "decimal" : "count"),
    column(t("ask-table-note"), STATE, "text"),
    column(t("ask-table-reports"), NUMBER, "count"),
  ];
  if (apart)
    return {
      columns: [column(t("ask-table-part"), UNIT, "words"), ...columns],
      rows: apart.map(({ code, total: own }) => [
        nameOfPart(plan, by, code, language),
        ...values(own),
      ]),
    };
  return {
    columns: [...unitColumns(words), ...columns],
    rows: [
      ...total.each.map((one) => [...unitCells(words, one.unit, takenInto(one)), ...values(one)]),
      ...total.without.map((unit) => [
        ...unitCells(words, unit),
        ...[null, t("ask-table-empty"), 0],
      ]),
    ],
  };
}

const COUNTS = ["expected", "reported", "completed", "ongoing", "pending", "nil"] as const;

/** How far each is: what is due, and what of it was reported, and how it stands. */
function ofParts(words: Words, { by }: Query, apart: readonly StandingPart[]): Table {
  const { t, plan, language } = words;
  const header = (count: (typeof COUNTS)[number]) =>
    count === "expected" || count === "reported" ? t(`ask-table-${count}`) : t(`status-${count}`);
  return {
    columns: [
      column(t(by === "unit" ? "ask-table-unit" : "ask-table-part"), UNIT, "words"),
      ...COUNTS.map((count) => column(header(count), NUMBER, "count")),
    ],
    rows: apart.map(({ code, tally }) => [
      nameOfPart(plan, by, code, language),
      ...COUNTS.map((count) => tally[count]),
    ]),
  };
}

function ofUnreported({ t }: Words, { duties }: Unreported): Table {
  return {
    columns: [column(t("ask-table-part"), UNIT, "words")],
    rows: duties.map((duty) => [printedDuty(duty)]),
  };
}

function valueCell(t: Words["t"], figure: Total["figure"], value: FigureValue | null): Row[number] {
  if (typeof value === "number") return value;
  return isDocuments(value) ? value.length : valueWords(t, figure, value, false);
}

const column = (header: string, width: number, format: Column["format"]): Column => ({
  ...{ header, width, format },
});

const unitColumns = ({ t }: Words): Column[] => [
  column(t("ask-table-unit"), UNIT, "text"),
  column(t("ask-table-kind"), STATE, "text"),
];

function unitCells(
  { t, plan, language }: Words,
  { name, kind }: Unit,
  others: readonly Unit[] = [],
): Row {
  const found: Plan["unitKinds"][number] | undefined = plan.unitKinds.find(
    ({ code }) => code === kind,
  );
  const whole = unitWith(
    t,
    name,
    others.map((one) => one.name),
  );
  return [whole, found?.label[language] ?? kind];
}
