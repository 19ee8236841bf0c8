import { isMet } from "../../../deadlines/deadline.ts";
import { type Matter, matterOf } from "../../../deadlines/matter.ts";
import type { OccasionStanding } from "../../../deadlines/occasion-standing.ts";
import type { Reason } from "../../../deadlines/reason.ts";
import type { Absence } from "../../../people/absence.ts";
import type { Member } from "../../../people/store/members.ts";
import { isOfDistrict } from "../../../people/who.ts";
import { dayOf, daysBetween } from "../../../plan/day.ts";
import type { Plan, Unit } from "../../../plan/model.ts";
import { dutyNumber } from "../../../plan/printed.ts";
import { existsOn } from "../../../plan/units.ts";
import {
  type DutyState,
  isReported,
  speaking,
  takenOverFrom,
} from "../../../progress/duty-state.ts";
import { type Standing, unitIn } from "../../../progress/standing.ts";
import type { TargetStanding } from "../../../progress/targets.ts";
import { stageOf } from "../../../reports/life.ts";
import type { Named } from "../../../reports/store/joint-answers.ts";
import type { Pending } from "../../../reports/store/pending.ts";
import type { Report } from "../../../reports/store/reports.ts";
import type { ReturnedReport } from "../../../reports/store/returned.ts";
import { keyboard } from "../../buttons/kind.ts";
import { pageCount, pageRow } from "../../buttons/pages.ts";
import { openButton } from "../../buttons/periodic.ts";
import { insteadButton } from "../../buttons/report.ts";
import { reportButton, tabButton, unitButton } from "../../buttons/status.ts";
import { awayLines } from "../../cards/absence.ts";
import { othersOpen, returnedWords, takenOver } from "../../cards/duty.ts";
import { namedLines, shownOf } from "../../cards/named.ts";
import { receivedFor } from "../../cards/paper.ts";
import { pendingLine } from "../../cards/pending.ts";
import type { Face } from "../../face.ts";
import { escapeHtml } from "../../html.ts";
import { paperLine, stateWords } from "../../periodic/standing-lines.ts";
import { fullName, labelFor, nameOf } from "../../periodic/words.ts";
import type { View } from "../../view.ts";
import { asOf, bar, counted, outOf } from "../../words/counts.ts";
import { dayWords, reportNumber } from "../../words/days.ts";
import { dutyStateWords } from "../../words/duty-state.ts";
import { matterName, reasonLine } from "../../words/matters.ts";
import { unitTargetLines } from "../../words/targets.ts";

/** Targets of a unit, beside everything else of it. */
const TARGETS = 8;
/** Reports on one page of a card. */
export const REPORTS = 5;
/** More duties than this would not fit into a message. */
const DUTIES = 25;
/** Of so many it is said why they are not done yet; the reports below say it of all. */
const REASONS = 6;
/** Days before its last one from which a report may arrive on paper. */
const NEAR = 31;

export interface CardFacts {
  readonly plan: Plan;
  readonly standing: Standing;
  /** Of all units. */
  readonly targets: readonly TargetStanding[];
  readonly unit: Unit;
  /** The unit that took over from this one, if it is closed. */
  readonly successor: Unit | null;
  /** When something last came from it; null: never. */
  readonly heardAt: Date | null;
  /** Who speaks for it. */
  readonly people: readonly Member[];
  /** Who of them is away, or will be. */
  readonly absences: readonly Absence[];
  /** Where it stands with its periodic reports. */
  readonly periodic: readonly OccasionStanding[];
  /** Of these, what newer facts have overtaken. */
  readonly old: ReadonlySet<OccasionStanding>;
  /** What reports of other units say of it. */
  readonly named: readonly Named[];
  /** Why it has not done what it owes, as it said last of each that it still owes. */
  readonly reasons: readonly Reason[];
  readonly reports: readonly Report[];
  readonly totalReports: number;
  /** Why duties are not done yet, by their codes. */
  readonly pending: ReadonlyMap<string, Pending>;
  /** What the office returned and is not corrected, by the code of the duty. */
  readonly returned: ReadonlyMap<string, readonly ReturnedReport[]>;
  readonly page: number;
}

/** One unit in full: its duties, its people, its reports. For the office, in private. */
export function cardView(facts: CardFacts, face: Face): View {
  const { plan, standing, unit } = facts;
  return {
    html: [
      `<b>${escapeHtml(unit.name)}</b>`,
      asOf(face, standing.at, plan.timeZone),
      "",
      ...standingLines(facts, face),
      ...targetLines(facts, face),
      ...periodicLines(facts, face),
      ...reasonLines(facts, face),
      ...namedLines({ ...face, plan }, facts.named),
      "",
      ...peopleLines(facts, face),
      reportsLine(facts, face),
    ].join("\n"),
    keyboard: buttons(facts, face),
  };
}

function standingLines(
  { plan, standing, unit, successor, pending, returned }: CardFacts,
  face: Face,
): string[] {
  const { t, language } = face;
  const found = unitIn(standing, unit.code);
  if (!existsOn(unit, standing.day)) {
    const values = { day: dayWords(unit.validTo ?? unit.validFrom ?? standing.day) };
    if (!successor) return [t("standing-unit-absent")];
    return [t("standing-unit-closed", { ...values, successor: escapeHtml(successor.shortName) })];
  }
  if (!found) return [t("standing-unit-office")];
  const { tally, duties } = found;
  const named = duties.slice(0, DUTIES);
  const reasons = named.filter(({ status }) => status === "pending").slice(0, REASONS);
  const shown = named.flatMap((state) => {
    const why = reasons.includes(state) && pending.get(state.duty.code);
    return [
      dutyLine(state, returned.get(state.duty.code), plan, face),
      ...(why ? [pendingLine(t, why)] : []),
    ];
  });
  const more = duties.length - shown.length;
  return [
    t("standing-duties-reported", { ratio: outOf(tally.reported, tally.expected, language) }),
    bar(tally),
    ...takenOver(t, takenOverFrom(duties)),
    "",
    ...shown,
    ...(more > 0 ? [t("standing-more-duties", { count: counted(more, language) })] : []),
  ];
}

/** Its results beside the targets that bind it. */
function targetLines({ targets, unit }: CardFacts, face: Face): string[] {
  const lines = unitTargetLines(face, targets, unit.code, TARGETS);
  return lines.length === 0 ? [] : ["", face.t("standing-targets"), ...lines];
}

/** "• IV.12.3 Truyền thông lồng ghép về BĐG trên địa bàn: Đã hoàn thành (02 báo cáo, 12/6/2024)" */
function dutyLine(
  state: DutyState,
  returned: readonly ReturnedReport[] | undefined,
  plan: Plan,
  { t, language }: Face,
): string {
  const { duty, lastAt } = state;
  const name = `• <b>${escapeHtml(duty.number)}</b> ${escapeHtml(duty.title)}`;
  const words = `${name}: <i>${dutyStateWords(t, plan, state)}</i>`;
  const others = `${returnedWords(t, returned)}${othersOpen(t, state)}`;
  // Reports of a closed unit alone would look like the unit's own here.
  if (!lastAt || !isReported(state)) return `${words}${others}`;
  const day = dayWords(dayOf(lastAt, plan.timeZone));
  return `${words} ${t("standing-duty-reports", { count: counted(speaking(state), language), day })}${others}`;
}

/** A line for each periodic report, whether it came, and whether the paper did. */
function periodicLines({ plan, periodic, old, unit }: CardFacts, { t }: Face): string[] {
  if (periodic.length === 0) return [];
  const lines = periodic.map((one) => {
    const { owed } = one;
    const name = owed.unit === unit ? nameOf(owed.occasion) : fullName(owed);
    const state = stateWords({ t, plan }, one);
    const changed = old.has(one) ? [t("overtaken-mark")] : [];
    return [`• ${name}: <i>${state}</i>.`, ...paperLine({ t }, one), ...changed].join(" ");
  });
  return ["", t("standing-periodic"), ...lines];
}

/** Why the unit has not done what it owes, in full; of what it has done meanwhile nothing. */
function reasonLines({ plan, reasons, periodic }: CardFacts, { t }: Face): string[] {
  const met = periodic.flatMap(({ owed, state }) =>
    state && isMet(state) ? [owed.occasion.code] : [],
  );
  const isOver = (matter: Matter) => matter.kind === "deadline" && met.includes(matter.code);
  const lines = reasons.flatMap((reason) => {
    const matter = matterOf(reason.about);
    const name = matter && !isOver(matter) ? matterName(t, plan, matter) : null;
    if (name === null) return [];
    return [`• ${escapeHtml(name)}`, reasonLine(t, plan, reason, "full")];
  });
  return lines.length > 0 ? ["", t("standing-reasons"), ...lines] : [];
}

function peopleLines({ plan, unit, heardAt, people, absences }: CardFacts, { t }: Face): string[] {
  const names = people.flatMap(({ role, person, unit: from }) => {
    // Nobody in a unit is of the office, or looks on.
    if (isOfDistrict(role)) return [];
    const name = person.name ? escapeHtml(person.name) : t("standing-contact-unnamed");
    const former = from === unit.code ? null : plan.units.findLast(({ code }) => code === from);
    const words = [
      `• ${name}, ${t(`standing-role-${role}`)}`,
      former && t("standing-role-former", { unit: escapeHtml(former.shortName) }),
    ]
      .filter(Boolean)
      .join(" ");
    return person.unreachable ? `${words} ${t("standing-contact-unreachable")}` : words;
  });
  return [
    ...(names.length > 0 ? [t("standing-contacts"), ...names] : [t("standing-contacts-none")]),
    ...awayLines({ t, plan }, absences, people),
    heardAt
      ? t("standing-heard", { day: dayWords(dayOf(heardAt, plan.timeZone)) })
      : t("standing-heard-never"),
  ];
}

function reportsLine({ totalReports, periodic }: CardFacts, { t, language }: Face): string {
  if (totalReports === 0) {
    // What is on the card as sent or received is not denied below.
    const some = periodic.some(({ report, paper }) => report || paper?.state === "confirmed");
    return t("standing-reports-none", { some: some ? "yes" : "no" });
  }
  return t("standing-reports-choose", { count: counted(totalReports, language) });
}

/** The paper of each report that is near or due: what is known, or that it has arrived. */
function paperRows({ periodic, standing, unit }: CardFacts, t: Face["t"]) {
  return periodic
    .filter(({ owed }) => daysBetween(standing.day, owed.occasion.last) <= NEAR)
    .map(({ owed }) => [receivedFor(t, owed.unit.code, owed.occasion.code, labelFor(owed, unit))]);
}

/** What does not count has no status to show. */
function stateOf(report: Report, t: Face["t"]): string {
  if (report.state === "withdrawn") return t("standing-withdrawn");
  const stage = stageOf(report);
  if (stage === "lapsed") return t("mark-lapsed");
  const status = t(`status-${report.status}`);
  return stage === "returned" ? `${status}, ${t("mark-returned")}` : status;
}

function namedRows({ named }: CardFacts) {
  return [shownOf(named).map((one) => reportButton.button(reportNumber(one.number), one.reportId))];
}

function buttons(facts: CardFacts, { t }: Face): View["keyboard"] {
  const { plan, unit, successor, periodic, reports, page, totalReports } = facts;
  const pages = pageCount(totalReports, REPORTS);
  return keyboard(
    ...paperRows(facts, t),
    ...periodic.map(({ report, owed }) => [
      report && openButton.button(labelFor(owed, unit), report.id),
    ]),
    ...reports.map((report) => {
      const day = dayWords(dayOf(report.submittedAt, plan.timeZone));
      const state = stateOf(report, t);
      const text = `${reportNumber(report.number)} · ${dutyNumber(plan, report.duty)} · ${state} · ${day}`;
      return [reportButton.button(text, report.id)];
    }),
    ...namedRows(facts),
    pageRow(t, { page, pages }, (text, to) => unitButton.button(text, unit.code, to)),
    [unit.reports && !successor && insteadButton.button(t("button-instead"), unit.code)],
    [successor && unitButton.button(successor.shortName, successor.code, "0")],
    [
      tabButton.button(t("button-standing-list"), "units", "0"),
      unitButton.button(t("button-standing-refresh"), unit.code, String(page)),
    ],
  );
}
