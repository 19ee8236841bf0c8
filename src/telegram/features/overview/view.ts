import { daysLate } from "../../../deadlines/deadline.ts";
import type { OwedDeadline, Owing } from "../../../deadlines/owing.ts";
import type { Obstacle } from "../../../obstacles/store/obstacles.ts";
import type { ObstacleCount } from "../../../obstacles/waiting.ts";
import { dayOf } from "../../../plan/day.ts";
import { isOver } from "../../../plan/deadlines.ts";
import { groupedBy } from "../../../plan/grouped.ts";
import type { Day, Plan } from "../../../plan/model.ts";
import { begunOn } from "../../../plan/occasions.ts";
import { isFew, tellsFew } from "../../../progress/few.ts";
import type { Standing } from "../../../progress/standing.ts";
import type { Total } from "../../../progress/totals.ts";
import { briefButton } from "../../buttons/brief.ts";
import { keyboard } from "../../buttons/kind.ts";
import { overviewButton } from "../../buttons/overview.ts";
import { whole } from "../../cards/standing.ts";
import type { Face } from "../../face.ts";
import { escapeHtml, shorten } from "../../html.ts";
import type { View } from "../../view.ts";
import { asOf, counted, moreUnits, outOf } from "../../words/counts.ts";
import { dayWords, two } from "../../words/days.ts";
import { valueWords } from "../../words/figures.ts";
import { unitName } from "../../words/quote.ts";

/** More than these would be no page any more. */
export const OBSTACLES = 5;
const FIGURES = 12;
const LATE_UNITS = 50;
const PAST_DEADLINES = 3;
const EXCERPT = 200;
/** Occasions whose page is offered, the nearest. */
const BRIEFS = 2;

export interface OverviewFacts {
  readonly plan: Plan;
  readonly today: Day;
  readonly standing: Standing;
  readonly obstacles: ObstacleCount;
  readonly deadlines: readonly OwedDeadline[];
  readonly totals: readonly Total[];
  /** Obstacles handed on; none where no unit may be named. */
  readonly handed: { readonly obstacles: readonly Obstacle[]; readonly total: number };
  /** Units are named, and small numbers told. */
  readonly names: boolean;
}

/** The whole plan on one page: the numbers that decide, and, where units are named, what is to be decided. */
export function overviewView(facts: OverviewFacts, face: Face): View {
  const { plan, standing } = facts;
  const { t } = face;
  return {
    html: [
      t("overview-head", { year: String(plan.year) }),
      asOf(face, standing.at, plan.timeZone),
      "",
      ...whole(facts, face),
      ...deadlineLines(facts, face),
      ...totalLines(facts, face),
      ...(facts.names ? [...lateLines(facts, face), ...handedLines(facts, face)] : []),
    ].join("\n"),
    keyboard: keyboard(
      [overviewButton.button(t("button-standing-refresh"))],
      ...begunOn(plan, facts.today)
        .slice(0, BRIEFS)
        .map(({ name, code }) => [briefButton.button(t("button-brief-of", { name }), code)]),
    ),
  };
}

function lateOf({ owing, isClosed }: OwedDeadline, { today, plan }: OverviewFacts): Owing[] {
  return isClosed ? [] : owing.filter(({ state }) => daysLate(state, today, plan) > 0);
}

/** How many had not sent it when the office closed it: nobody is late with it any more, and it is not met. */
const closedOver = ({ owing, isClosed }: OwedDeadline): number => (isClosed ? owing.length : 0);

/** The last that are over, and the next one. */
function deadlineLines(facts: OverviewFacts, { t, language }: Face): string[] {
  const { deadlines, today } = facts;
  const judged = deadlines.filter(({ standing }) => standing.expected > 0);
  const isPast = ({ standing }: OwedDeadline) => isOver(standing.deadline, today);
  const next = judged.find((one) => !isPast(one));
  const shown = [...judged.filter(isPast).slice(-PAST_DEADLINES), ...(next ? [next] : [])];
  if (shown.length === 0) return [];
  const lines = shown.map((one) => {
    const { deadline, met, expected } = one.standing;
    const late = lateOf(one, facts).length;
    return t("overview-deadline", {
      name: escapeHtml(deadline.name),
      ratio: outOf(met, expected, language),
      late: late > 0 ? counted(late, language) : "none",
      closed: closedOver(one) > 0 ? counted(closedOver(one), language) : "none",
    });
  });
  return ["", t("overview-deadlines"), ...lines];
}

function totalLines({ totals, names }: OverviewFacts, { t, language }: Face): string[] {
  const head = ["", t("overview-totals")];
  if (totals.length === 0) return [...head, t("overview-totals-none")];
  const words = (value: string | null) => escapeHtml(value ?? "");
  const lines = totals.slice(0, FIGURES).map((total) => {
    const { figure, value, about, parts } = total;
    const few = !names && isFew(figure, value);
    const shown = parts.filter((part) => names || !tellsFew(total, part));
    return t("overview-total", {
      label: escapeHtml(figure.label),
      value: few ? t("overview-few") : words(valueWords(t, figure, value, about)),
      parts:
        shown.length === 0
          ? "none"
          : shown
              .map((part) => {
                const own = words(valueWords(t, part.figure, part.value, part.about));
                return t("overview-part", { label: escapeHtml(part.figure.label), value: own });
              })
              .join("; "),
    });
  });
  const more = totals.length - lines.length;
  return [
    ...head,
    ...lines,
    ...(more > 0 ? [t("overview-totals-more", { count: counted(more, language) })] : []),
  ];
}

/** Units by the deadline that they missed. */
function lateLines(facts: OverviewFacts, face: Face): string[] {
  const { t, language } = face;
  const missed = facts.deadlines.flatMap((one) => {
    const late = lateOf(one, facts);
    return late.length > 0 ? [{ name: one.standing.deadline.name, late }] : [];
  });
  if (missed.length === 0) return ["", noneLate(facts, face)];
  let left = LATE_UNITS;
  const lines = missed.flatMap(({ name, late }) => {
    const shown = late.slice(0, left);
    left -= shown.length;
    const count = counted(late.length, language);
    return [
      t("overview-late", { name: escapeHtml(name), count }),
      ...byDays(shown, facts).map(([days, units]) => {
        const mark = t("mark-overdue", { count: counted(days, language) });
        const names = units.map(({ unit }) => escapeHtml(unit.shortName)).join("; ");
        return t("overview-late-units", { mark, names });
      }),
      ...moreUnits(face, late.length - shown.length),
    ];
  });
  return ["", ...lines];
}

function noneLate({ deadlines }: OverviewFacts, { t, language }: Face): string {
  const closed = deadlines.filter((one) => closedOver(one) > 0);
  if (closed.length === 0) return t("overview-late-none");
  const list = closed.map((one) =>
    t("overview-closed-one", {
      name: escapeHtml(one.standing.deadline.name),
      count: counted(closedOver(one), language),
    }),
  );
  return t("overview-late-closed", { list: list.join("; ") });
}

/** Those who are late by as many days, the latest first. */
function byDays(late: readonly Owing[], { today, plan }: OverviewFacts) {
  const groups = groupedBy(late, ({ state }) => daysLate(state, today, plan));
  return [...groups].toSorted(([a], [b]) => b - a);
}

function handedLines({ handed, plan }: OverviewFacts, { t, language }: Face): string[] {
  if (handed.total === 0) return ["", t("overview-handed-none")];
  const more = handed.total - handed.obstacles.length;
  const lines = handed.obstacles.flatMap(({ number, unit, text, handed: last }) => [
    t("overview-handed-one", {
      number: two(number),
      unit: unitName(plan, unit),
      to: escapeHtml(last?.to ?? ""),
      day: last ? dayWords(dayOf(last.at, plan.timeZone)) : "",
    }),
    escapeHtml(shorten(text, EXCERPT)),
  ]);
  return [
    "",
    t("overview-handed", { count: counted(handed.total, language) }),
    ...lines,
    ...(more > 0 ? [t("overview-handed-more", { count: counted(more, language) })] : []),
  ];
}
