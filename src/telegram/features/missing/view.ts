import type { InlineKeyboardButton } from "grammy/types";
import { leftOn } from "../../../deadlines/left.ts";
import { isNear, type OwedDeadline, type Owing } from "../../../deadlines/owing.ts";
import { monthsNear } from "../../../milestones/near.ts";
import type { Calendar } from "../../../plan/calendar.ts";
import { isAskedOn, lastOnTimeDay } from "../../../plan/deadlines.ts";
import type { Day, Plan } from "../../../plan/model.ts";
import { keyboard } from "../../buttons/kind.ts";
import { monthButton } from "../../buttons/milestones.ts";
import { ALL, missingButton } from "../../buttons/missing.ts";
import { mattersButton, openButton } from "../../buttons/nudge.ts";
import { closingButton, occasionCardButton } from "../../buttons/occasions.ts";
import { pageLine, pageOf, pageRow } from "../../buttons/pages.ts";
import type { Face } from "../../face.ts";
import { escapeHtml } from "../../html.ts";
import { dueLines, leftLine } from "../../notices/due.ts";
import { byKind, owingLine } from "../../notices/marks.ts";
import type { View } from "../../view.ts";
import { asOf, bar, counted, outOf } from "../../words/counts.ts";

/** Units on one page. */
const PAGE = 15;

export interface MissingFacts {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly deadlines: readonly OwedDeadline[];
  /** The one that is shown. */
  readonly shown: OwedDeadline;
  /** A kind of unit, or all. */
  readonly kind: string;
  readonly page: number;
  readonly today: Day;
  readonly at: Date;
}

/** Who owes a deadline: names with what to know of each, or, where nobody is named, numbers. */
export function missingView(facts: MissingFacts, face: Face): View {
  const { plan, shown, today, kind } = facts;
  const { standing, owing } = shown;
  const units = owing.filter(({ unit }) => kind === ALL || unit.kind === kind);
  const page = pageOf(units, facts.page, PAGE);
  const turn = (text: string, to: string) =>
    missingButton.button(text, standing.deadline.code, kind, to);
  const isAhead = !isNear(standing.deadline, today);
  const line = (one: Owing) =>
    face.privately ? owingLine(face, one, plan, today) : `• ${escapeHtml(one.unit.shortName)}`;
  const pages = pageLine(face.t, page);
  const list = face.names
    ? [
        ...(pages.length > 0 ? ["", ...pages] : []),
        ...byKind(face, plan, { shown: page.items, all: units }, line),
      ]
    : ["", ...kindLines(facts, face), face.t("standing-silent-privately")];
  return {
    html: [...head(facts, face), ...(owing.length > 0 ? list : ["", face.t("missing-none")])].join(
      "\n",
    ),
    keyboard: keyboard(
      ...(face.names ? kindRows(facts, face) : []),
      face.names ? pageRow(face.t, page, turn) : [],
      [
        face.privately &&
          // The office does not urge itself.
          owing.some(({ unit }) => unit.code !== plan.office.unit) &&
          (isAhead
            ? mattersButton.button(face.t("button-nudge-matters"))
            : openButton.button(face.t("button-nudge"), standing.deadline.code, "all")),
      ],
      [face.privately && settleButton(shown, face)],
      ...deadlineRows(facts, face),
      ...(face.privately ? monthsNear(plan, today) : []).map((month) => [
        monthButton.button(month.shortName, month.code),
      ]),
    ),
  };
}

/** The whole occasion: its totals frozen, closed, opened again. Of a duty's own deadline nothing is frozen. */
function settleButton({ standing, isClosed }: OwedDeadline, { t }: Face): InlineKeyboardButton {
  const { name, code, duty } = standing.deadline;
  if (duty !== null) {
    const verb = isClosed ? "reopen" : "close";
    return closingButton.button(t(`button-missing-${verb}`), code, verb);
  }
  return occasionCardButton.button(t("button-deadlines-occasion", { name }), code);
}

function head({ plan, calendar, shown, today, at }: MissingFacts, face: Face): string[] {
  const { t, language } = face;
  const { deadline, met, expected, reported, papers } = shown.standing;
  const number = (count: number) => counted(count, language);
  return [
    t("missing-head", { deadline: escapeHtml(deadline.name) }),
    asOf(face, at, plan.timeZone),
    "",
    ...dueLines({ ...face, today }, deadline, calendar),
    shown.isClosed
      ? t("missing-closed")
      : leftLine(face, leftOn(today, lastOnTimeDay(deadline), calendar)),
    ...(isNear(deadline, today) ? [] : [t("missing-ahead")]),
    "",
    t("missing-met", { ratio: outOf(met, expected, language) }),
    bar({ reported: met, expected }),
    ...(deadline.duty === null
      ? [t("missing-how", { reported: number(reported), papers: number(papers) })]
      : []),
  ];
}

/** "Xã, thị trấn: 08/21" */
function kindLines({ plan, shown }: MissingFacts, { t, language }: Face): string[] {
  const lines = plan.unitKinds.flatMap((kind) => {
    const expected = shown.standing.states.filter(({ unit }) => unit.kind === kind.code).length;
    const owing = shown.owing.filter(({ unit }) => unit.kind === kind.code).length;
    if (expected === 0) return [];
    return [`• ${escapeHtml(kind.label[language])}: ${outOf(owing, expected, language)}`];
  });
  return [t("missing-by-kind"), ...lines];
}

/** Two in a row; the kind that is shown is marked, and pressing it again brings it up to date. */
function kindRows({ plan, shown, kind, page }: MissingFacts, face: Face) {
  const { deadline } = shown.standing;
  const button = (code: string, label: string, count: number): InlineKeyboardButton => {
    const text = `${label} (${counted(count, face.language)})`;
    const isShown = code === kind;
    return missingButton.button(
      isShown ? `• ${text}` : text,
      deadline.code,
      code,
      String(isShown ? page : 0),
    );
  };
  const kinds = plan.unitKinds.flatMap(({ code, label }) => {
    const count = shown.owing.filter(({ unit }) => unit.kind === code).length;
    return count > 0 ? [button(code, label[face.language], count)] : [];
  });
  const all = [button(ALL, face.t("button-missing-all"), shown.owing.length), ...kinds];
  return [all.slice(0, 2), all.slice(2, 4), all.slice(4)];
}

/** The other deadlines of the plan. */
function deadlineRows({ deadlines, shown, today }: MissingFacts, { language }: Face) {
  return deadlines
    .filter((one) => one !== shown && isAskedOn(one.standing.deadline, today))
    .map(({ standing, owing }) => {
      const { name, code } = standing.deadline;
      const text = `${name} (${counted(owing.length, language)})`;
      return [missingButton.button(text, code, ALL, "0")];
    });
}
