import type { Brief } from "../../compiling/brief.ts";
import type { SentState } from "../../compiling/compiled.ts";
import type { BriefSheet } from "../../documents/brief/page.ts";
import { formatDay } from "../../plan/day.ts";
import type { Total } from "../../progress/totals.ts";
import { formatCount } from "../../reading/figure-value.ts";
import type { Say } from "../i18n.ts";
import { outOf, shareWords } from "../words/counts.ts";
import { instantWords } from "../words/days.ts";
import { valueWords } from "../words/figures.ts";
import { standsOn } from "./basis.ts";
import { missingWords } from "./missing.ts";
import { brokenName, namesOf, titleLines } from "./names.ts";
import { partsIn, saidBy } from "./sentences.ts";

/** Sums of money that are shown, and obstacles to decide: more would be no overview. */
const MONEY = 5;
const DECIDED = 3;

type Row = BriefSheet["numbers"]["rows"][number];
type List = BriefSheet["sending"]["lists"][number];

/**
 * The page for a leader in words.
 *
 * @param t in Vietnamese
 * @param names whether units are named and their words told; else it holds numbers alone
 */
export function briefWords(t: Say, brief: Brief, names: boolean): BriefSheet {
  const { plan, occasion } = brief;
  return {
    upper: brokenName(plan.issuer),
    issuer: [plan.office.name.toUpperCase()],
    nation: t("draft-nation"),
    motto: t("draft-motto"),
    kind: t("brief-kind"),
    subject: titleLines(namesOf(t, plan, occasion)),
    asOf: asOfWords(t, brief),
    numbers: {
      head: t("brief-part-numbers"),
      columns: [t("brief-column-matter"), t("brief-column-value"), t("brief-column-note")],
      rows: rowsOf(t, brief),
    },
    sending: {
      head: t("brief-part-sending"),
      words: sendingWords(t, brief, names),
      lists: names ? listsOf(t, brief) : [],
    },
    deciding: { head: t("brief-part-deciding"), items: decidingWords(t, brief, names) },
    foot: t("brief-foot", { office: plan.office.name }),
  };
}

function asOfWords(t: Say, { plan, at, reports, basis }: Brief): string {
  const said = { at: instantWords(t, at, plan.timeZone), count: formatCount(reports) };
  if (basis.kind === "now") return t("brief-now", said);
  return t(`brief-${basis.kind}`, {
    ...said,
    number: formatCount(basis.number),
    frozen: instantWords(t, basis.at, plan.timeZone),
  });
}

function rowsOf(t: Say, brief: Brief): Row[] {
  const { money } = brief;
  const more = money.length - MONEY;
  return [
    ...sendingRows(t, brief),
    dutiesRow(t, brief),
    ...brief.counts.map((total) => figureRow(t, total)),
    ...money.slice(0, MONEY).map((total) => figureRow(t, total)),
    ...(more > 0
      ? [[t("brief-money-more", { count: formatCount(more) }), "", t("brief-in-report")] as const]
      : []),
  ];
}

function sendingRows(t: Say, { sent, occasion }: Brief): Row[] {
  const having = sent.filter(({ on }) => on !== null);
  const late = having.filter(isLate);
  const ratio = (some: number) => outOf(some, sent.length, "vi");
  const missing = sent.length - having.length;
  const overdue = sent.filter((one) => one.overdue > 0).length;
  const counts = { missing: formatCount(missing), overdue: formatCount(overdue) };
  // Where no day is set nobody is in time, or late.
  const open = occasion.deadline ? "brief-missing-open" : "brief-missing";
  const note = missing === 0 ? "" : t(overdue > 0 ? "brief-missing-overdue" : open, counts);
  const timely = [
    t("brief-timely"),
    ratio(having.length - late.length),
    late.length === 0 ? "" : t("brief-late", { late: formatCount(late.length) }),
  ] as const;
  return [[t("brief-sent"), ratio(having.length), note], ...(occasion.deadline ? [timely] : [])];
}

const isLate = ({ late }: SentState) => late > 0;

function dutiesRow(t: Say, { tally }: Brief): Row {
  const { completed, expected, reported } = tally;
  return [
    t("brief-duties"),
    outOf(completed, expected, "vi"),
    t("brief-duties-note", { reported: formatCount(reported), share: shareWords(tally) }),
  ];
}

function figureRow(t: Say, total: Total): Row {
  const { figure, value, about } = total;
  const words = valueWords(t, figure, value, about) ?? "";
  return [figure.label, words, partsIn(t, total) ?? standsOn(t, total)];
}

function sendingWords(t: Say, { sent }: Brief, names: boolean): string[] {
  const missing = sent.filter(({ on }) => on === null).length;
  if (missing > 0) {
    const late = formatCount(sent.filter(isLate).length);
    return names ? [] : [t("brief-sending-counts", { missing: formatCount(missing), late })];
  }
  return [t(sent.some(isLate) ? "brief-all-sent" : "brief-all-timely")];
}

/** Who has not sent, those who said why first; and who sent late. */
function listsOf(t: Say, { sent, reasons }: Brief): List[] {
  const missing = sent
    .filter(({ on }) => on === null)
    .toSorted((a, b) => b.overdue - a.overdue)
    .map((state) => ({ state, reason: reasons.get(state.unit.code) ?? null }));
  const explained = missing.flatMap(({ state, reason }) => {
    if (!reason) return [];
    const said = { unit: missingWords(t, state), reason: reason.text.replace(/[\s.]+$/, "") };
    const { plannedOn } = reason;
    return [
      plannedOn
        ? t("brief-reason-planned", { ...said, day: formatDay(plannedOn) })
        : t("brief-reason", said),
    ];
  });
  const silent = missing.flatMap(({ state, reason }) => (reason ? [] : [missingWords(t, state)]));
  const late = sent
    .filter(isLate)
    .toSorted((a, b) => b.late - a.late)
    .map(({ unit, late: days }) =>
      t("draft-sent-late", { unit: unit.shortName, days: formatCount(days) }),
    );
  return [
    ...listOf(t, "lines", "brief-explained", explained),
    ...listOf(t, "run", "brief-silent", silent),
    ...listOf(t, "run", "brief-sent-late", late),
  ];
}

function listOf(
  t: Say,
  kind: List["kind"],
  lead: "brief-explained" | "brief-silent" | "brief-sent-late",
  items: readonly string[],
): List[] {
  if (items.length === 0) return [];
  // How many have no room, the page alone knows.
  const more = [...items, ""].map((_, rest) => t("brief-more-units", { count: formatCount(rest) }));
  return [{ kind, items, lead: t(lead, { count: formatCount(items.length) }), more }];
}

function decidingWords(t: Say, { decide, handed }: Brief, names: boolean): string[] {
  if (handed === 0) return [t("brief-decide-none")];
  if (!names) return [t("brief-decide-count", { count: formatCount(handed) })];
  const more = decide.length - DECIDED;
  return [
    ...decide.slice(0, DECIDED).map(({ text, units, to, on }, i) =>
      t("brief-decide-one", {
        ...{ number: String(i + 1), text, by: saidBy(t, units), to, day: formatDay(on) },
      }),
    ),
    ...(more > 0 ? [t("brief-decide-more", { count: formatCount(more) })] : []),
  ];
}
