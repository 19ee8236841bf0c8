import type { Plan } from "../../plan/model.ts";
import type { Answers } from "../../reports/answers.ts";
import { hostOf } from "../../reports/joint.ts";
import { dutyOf } from "../../reports/questions.ts";
import type { Report } from "../../reports/store/reports.ts";
import { escapeHtml } from "../html.ts";
import { reportNumber } from "../words/days.ts";
import { unitName } from "../words/quote.ts";
import type { CardOptions } from "./report.ts";

/** Further duties and units of an event, a line each; none where it is of one unit and one duty. */
export function jointLines({ joint }: Answers, { t, plan, named = [] }: CardOptions): string[] {
  const { also = [], partners = [] } = joint ?? {};
  const host = hostOf(joint);
  const withWord = (code: string) => {
    const said = named.find(({ unitCode }) => unitCode === code)?.state;
    const name = unitName(plan, code);
    return said && said !== "dropped" ? `${name} ${t(`joint-${said}`)}` : name;
  };
  const line = (key: "also" | "partners" | "host", value: string) =>
    `<b>${t(`title-${key}`)}:</b> ${value}`;
  return [
    ...(also.length > 0
      ? [line("also", also.map((code) => escapeHtml(titleOf(plan, code))).join("; "))]
      : []),
    ...(host !== null || partners.length > 0
      ? [line("host", host === null ? t("joint-self") : withWord(host))]
      : []),
    ...(partners.length > 0 ? [line("partners", partners.map(withWord).join(", "))] : []),
  ];
}

/** Where the figures of an event count that several units report, or another one held. */
export function countLine(
  { answers: { joint }, countedBy, joints, state }: Report,
  { t, plan }: CardOptions,
): string[] {
  if (state === "withdrawn") return [];
  if (countedBy) {
    const { number, unitCode } = countedBy;
    const values = { number: reportNumber(number), unit: unitName(plan, unitCode) };
    return [t("card-counted-elsewhere", values), ""];
  }
  const host = hostOf(joint);
  if (host === null) return [];
  const isDenied = joints.some(({ unitCode, state }) => unitCode === host && state === "refused");
  return [t(isDenied ? "card-host-refused" : "card-hostless", { unit: unitName(plan, host) }), ""];
}

/** The same as plain text, for what a correction changes; null if there is none. */
export function jointWords(
  { joint }: Answers,
  of: "also" | "partners" | "host",
  plan: Plan,
): string | null {
  const name = (code: string) =>
    plan.units.findLast((unit) => unit.code === code)?.shortName ?? code;
  if (of === "host") return joint?.host ? name(joint.host) : null;
  const codes = joint?.[of] ?? [];
  const words = codes.map((code) => (of === "also" ? titleOf(plan, code) : name(code)));
  return words.length > 0 ? words.join("; ") : null;
}

function titleOf(plan: Plan, duty: string): string {
  return dutyOf(plan, duty)?.title ?? duty;
}
