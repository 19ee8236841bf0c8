import type { Listed, UnitsAnswer } from "../../../asking/answer.ts";
import type { Query } from "../../../asking/query.ts";
import { dayOf } from "../../../plan/day.ts";
import type { Plan } from "../../../plan/model.ts";
import type { Face } from "../../face.ts";
import { escapeHtml } from "../../html.ts";
import type { Voice } from "../../notices/due.ts";
import { byKind } from "../../notices/marks.ts";
import { counted, moreUnits, outOf } from "../../words/counts.ts";
import { dayWords } from "../../words/days.ts";

/** More names would not fit into a message. */
const NAMED = 50;

/** Which units it is, out of how many; by name where units may be named. */
export function unitsLines(
  answer: UnitsAnswer,
  { what, units }: Query,
  plan: Plan,
  face: Face,
): string[] {
  const { t, language } = face;
  const { listed, rest, notDue } = answer;
  const all = listed.length + rest.length;
  const few = Array.isArray(units) ? [...listed, ...rest] : null;
  const isListedSent = what === "sent";
  const later = notDue > 0 ? [t("answer-not-due", { count: counted(notDue, language) })] : [];
  if (few && face.names)
    return [
      ...few.map((one) => {
        const isSent = listed.includes(one) === isListedSent;
        return sentLine(one.unit.shortName, one, isSent, { ...face, plan });
      }),
      ...later,
    ];
  const ratio = t("answer-units", { ratio: outOf(listed.length, all, language) });
  const handed = listed.filter(({ handedAt }) => handedAt).length;
  if (handed > 0) later.unshift(t("answer-handed", { count: counted(handed, language) }));
  if (listed.length === 0) return [ratio, t("answer-none-of"), ...later];
  if (!face.names)
    return [ratio, ...kindLines(answer, plan, face), t("standing-silent-privately"), ...later];
  const shown = listed.slice(0, NAMED);
  return [
    ratio,
    ...byKind(face, plan, { shown, all: listed }, (one) => line(one, plan, face)),
    ...moreUnits(face, listed.length - shown.length),
    ...later,
  ];
}

/** "• UBND xã Tú Đoạn (12/6/2024)" */
function line(listed: Listed, plan: Plan, face: Face): string {
  return withPaper(lineOf(listed, plan, face), listed, face);
}

/** What /chuabaocao says of a paper is said here as well: neither calls silent who says that it is on its way. */
export function withPaper(
  words: string,
  { paper }: Pick<Listed, "paper">,
  { t }: Pick<Face, "t">,
): string {
  return paper ? `${words} <i>(${t(`mark-${paper}`)})</i>` : words;
}

function lineOf(
  { unit, at, handedAt, hasLapsed, late }: Listed,
  plan: Plan,
  { t, language }: Face,
): string {
  const name = escapeHtml(unit.shortName);
  const count = counted(late, language);
  if (handedAt) return t("answer-unit-handed", { unit: name, ...handedOn(handedAt, late, plan) });
  if (hasLapsed) return t("answer-unit-lapsed", { unit: name });
  if (!at) return late > 0 ? t("answer-unit-overdue", { unit: name, count }) : `• ${name}`;
  const day = dayWords(dayOf(at, plan.timeZone));
  return late > 0
    ? t("answer-unit-late", { unit: name, day, count })
    : t("answer-unit-at", { unit: name, day });
}

/** "UBND xã Tú Đoạn: đã gửi, ngày 12/6/2024." */
export function sentLine(
  of: string,
  listed: Omit<Listed, "unit">,
  isSent: boolean,
  voice: Voice & { readonly plan: Plan },
): string {
  return withPaper(sentWords(of, listed, isSent, voice), listed, voice);
}

function sentWords(
  of: string,
  { at, handedAt, hasLapsed, late }: Omit<Listed, "unit">,
  isSent: boolean,
  { t, language, plan }: Voice & { readonly plan: Plan },
): string {
  const values = { name: escapeHtml(of), count: counted(late, language) };
  if (at && (isSent || late > 0)) {
    const day = dayWords(dayOf(at, plan.timeZone));
    return t(late > 0 ? "answer-one-late" : "answer-one-sent", { ...values, day });
  }
  if (handedAt) return t("answer-one-handed", { ...values, ...handedOn(handedAt, late, plan) });
  if (hasLapsed) return t("answer-one-lapsed", values);
  return t(late > 0 ? "answer-one-overdue" : "answer-one-missing", values);
}

/** It waits for its leader's word: since when, and whether that was late. */
function handedOn(at: Date, late: number, plan: Plan) {
  return { day: dayWords(dayOf(at, plan.timeZone)), isLate: late > 0 ? "yes" : "no" };
}

/** "• Xã, thị trấn: 08/21" */
function kindLines({ listed, rest }: UnitsAnswer, plan: Plan, { t, language }: Face): string[] {
  return plan.unitKinds.flatMap((kind) => {
    const of = (some: readonly Listed[]) =>
      some.filter(({ unit }) => unit.kind === kind.code).length;
    const all = of(listed) + of(rest);
    if (all === 0) return [];
    const value = outOf(of(listed), all, language);
    return [t("answer-row", { name: escapeHtml(kind.label[language]), value })];
  });
}
