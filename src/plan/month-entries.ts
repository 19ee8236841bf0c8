import type { Placed } from "./file.ts";
import { error, type Finding } from "./findings.ts";
import type { PeriodKind } from "./model.ts";
import { FIRST_MONTH } from "./months.ts";
import { called, type Phrase, told } from "./phrase.ts";
import type { Item, Single } from "./schema.ts";

type MonthEntry = Item<"months">;
/** Whatever its kind is called in the file. */
export type DeadlineEntry = Omit<Item<"deadlines">, "kind"> & { readonly kind: PeriodKind };
export type MilestoneEntry = Item<"milestones"> & {
  /** Code of its month. */
  readonly month: string;
};

interface Written {
  /** The sections that the file has. */
  readonly inFile: ReadonlySet<string>;
  readonly months: readonly Placed<MonthEntry>[];
  readonly milestones: readonly Placed<Item<"milestones">>[];
  readonly duties: readonly Placed<Item<"duties">>[];
  readonly deadlines: readonly Placed<Item<"deadlines">>[];
  /** The `actionMonth` of a file that knows of one month; null if it has none, or a wrong one. */
  readonly only: Single<"actionMonth"> | null;
}

interface Months extends Pick<Written, "months" | "duties"> {
  readonly deadlines: readonly Placed<DeadlineEntry>[];
  readonly milestones: readonly Placed<MilestoneEntry>[];
  /** Of the month of a file that knows of one; null in a file with a list of months. */
  readonly code: string | null;
  readonly findings: readonly Finding[];
}

/**
 * The months of a file and what belongs to them. A file that knows of one month alone writes it and its
 * milestones as sections of their own and marks what belongs to it: here it becomes a list of one, so that
 * nothing behind this knows how it was written.
 */
export function withMonths(written: Written): Months {
  return written.inFile.has("months") ? listed(written) : only(written);
}

function only({ only, milestones, duties, deadlines }: Written): Months {
  const month: MonthEntry | null = only && {
    ...{ ...only, code: FIRST_MONTH, words: [], milestones: milestones.map(({ value }) => value) },
  };
  return {
    ...{ code: FIRST_MONTH, findings: [] },
    months: month ? [{ path: ["actionMonth"], value: month }] : [],
    milestones: ofTheMonth(milestones, FIRST_MONTH),
    duties: duties.map(({ path, value }) => ({
      path,
      value: { ...value, month: value.month ?? (value.actionMonth ? FIRST_MONTH : null) },
    })),
    deadlines: special(deadlines, FIRST_MONTH),
  };
}

function listed({ inFile, months, duties, deadlines }: Written): Months {
  const sections = (["actionMonth", "milestones"] as const).filter((name) => inFile.has(name));
  const marked = duties.filter(({ value }) => value.actionMonth);
  const old = deadlines.filter(({ value }) => value.kind === "action-month");
  const [first, ...others] = months;
  return {
    ...{ code: null, months, duties },
    findings: [
      ...sections.map((section) =>
        error([section], told("plan-month-section", { section }), told("plan-want-in-months")),
      ),
      ...marked.map(({ path, value: { code } }) =>
        oldWay([...path, "actionMonth"], called("plan-noun-duty", code), "actionMonth"),
      ),
      ...old.map(({ path, value: { code } }) =>
        oldWay([...path, "kind"], called("plan-noun-deadline", code), "action-month"),
      ),
    ],
    milestones: months.flatMap(({ path, value: { code, milestones } }) => {
      const placed = milestones.map((value, i) => ({ path: [...path, "milestones", i], value }));
      return ofTheMonth(placed, code);
    }),
    // Where there is but one, a report of a special month can be about no other.
    deadlines: special(deadlines, others.length === 0 ? (first?.value.code ?? null) : null),
  };
}

function oldWay(path: Finding["path"], where: Phrase, key: string): Finding {
  return error(path, told("plan-month-old-way", { where, key }), told("plan-want-month"));
}

function ofTheMonth(
  milestones: Written["milestones"],
  month: string,
): readonly Placed<MilestoneEntry>[] {
  return milestones.map(({ path, value }) => ({ path, value: { ...value, month } }));
}

/** @param usual the month of a report that names none */
function special(deadlines: Written["deadlines"], usual: string | null): Months["deadlines"] {
  return deadlines.map(({ path, value }) => {
    const kind = value.kind === "action-month" ? "special-month" : value.kind;
    const month = kind === "special-month" ? (value.month ?? usual) : value.month;
    return { path, value: { ...value, kind, month } };
  });
}
