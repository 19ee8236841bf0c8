import type { InlineKeyboardButton } from "grammy/types";
import type { Reads } from "../../../database/index.ts";
import { codesOf, currentUnit, taskDuties, unitsOn } from "../../../plan/units.ts";
import type { JointQuestion } from "../../../reports/answers.ts";
import { claimsOn, hostOf } from "../../../reports/joint.ts";
import { namedDoers } from "../../../reports/named-doer.ts";
import { namedPartners } from "../../../reports/named-partners.ts";
import { mayBeJoint } from "../../../reports/questions.ts";
import { readClaims } from "../../../reports/store/claims.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import { keyboard } from "../../buttons/kind.ts";
import { pageLine, pageOf, pageRow } from "../../buttons/pages.ts";
import { presser } from "../../buttons/report.ts";
import { jointLines } from "../../cards/joint.ts";
import type { Ctx } from "../../context.ts";
import type { Asked } from "../form.ts";
import { circumstances, dutyLabel } from "./duties.ts";

/** Units or duties on one page, each with its own row: their names are long. */
const PAGE = 8;
/** More of them are in the list. */
const NAMED = 4;

/** What other units' reports say of the draft's unit, as far as it may be the event that it tells of. */
export async function claimsOf(ctx: Ctx, read: Reads, draft: Draft) {
  const { plan, today } = ctx;
  const { period } = draft.answers;
  if (!period || !mayBeJoint(draft.answers)) return claimsOn(plan, draft, []);
  const unit = currentUnit(plan, draft.unit, today);
  const codes = unit ? codesOf(plan, unit, today) : [draft.unit];
  return claimsOn(plan, draft, await readClaims(read, plan.id, codes, period));
}

/** Units that the draft's own words name as partners. */
export function namedIn(ctx: Ctx, { unit: code, answers }: Draft): string[] {
  const unit = currentUnit(ctx.plan, code, ctx.today);
  return unit ? namedPartners(answers, circumstances(ctx, unit)).slice(0, NAMED) : [];
}

/** The other units that its words say to have done it. */
export function doersIn({ plan, today }: Ctx, { unit, answers }: Draft): string[] {
  return namedDoers(answers, { plan, today, unit });
}

/** What else an event belongs to: other duties of the unit, other units; chosen from lists or typed. */
export function askJoint(ctx: Ctx, draft: Draft, question: JointQuestion): Asked {
  const { t } = ctx;
  const press = presser(draft);
  const list = question === "joint" ? null : listOf(ctx, draft, question);
  const lines = [
    `<b>${t(`title-${question}`)}</b>`,
    t(`ask-${question}`),
    ...jointLines(draft.answers, ctx),
    ...(list?.lines ?? []),
  ];
  return {
    html: lines.join("\n"),
    keyboard: keyboard(...(list?.rows ?? choices(ctx, draft)), [
      press(t("button-done"), "back", question),
    ]),
  };
}

function choices({ t }: Ctx, draft: Draft): (InlineKeyboardButton | false)[][] {
  const press = presser(draft);
  return [
    [press(t("button-joint-also"), "choose", "also")],
    [press(t("button-joint-partners"), "choose", "partners")],
    [press(t("button-joint-host"), "choose", "host")],
    [hostOf(draft.answers.joint) !== null && press(t("button-joint-self"), "host", "-")],
  ];
}

function listOf(ctx: Ctx, draft: Draft, question: Exclude<JointQuestion, "joint">) {
  const { t } = ctx;
  const { answers } = draft;
  const press = presser(draft);
  const all = question === "also" ? duties(ctx, draft) : units(ctx, draft, question);
  const place = pageOf(all, answers.page ?? 0, PAGE);
  return {
    lines: pageLine(t, place),
    rows: [
      ...place.items.map(({ code, label, isChosen }) => [
        press(isChosen ? `✓ ${label}` : label, VERB[question], code),
      ]),
      pageRow(t, place, (text, to) => press(text, "page", `${question}.${to}`)),
      [answers.found && press(t("button-joint-all"), "page", `${question}.0`)],
    ],
  };
}

const VERB = { also: "also", partners: "partner", host: "host" } as const;

interface Choice {
  readonly code: string;
  readonly label: string;
  readonly isChosen: boolean;
}

/** The other duties of the unit, by the numbers that they have in every list. */
function duties({ plan, today }: Ctx, { unit: code, answers }: Draft): Choice[] {
  const unit = currentUnit(plan, code, today);
  return (unit ? taskDuties(plan, unit, today) : [])
    .map((duty, i) => ({
      code: duty.code,
      label: dutyLabel(i + 1, duty),
      isChosen: answers.joint?.also?.includes(duty.code) ?? false,
    }))
    .filter((one) => one.code !== answers.duty);
}

/** All other units, the office's own too, those that are chosen first; or those that are called as was typed. */
function units(
  { plan, today }: Ctx,
  { unit: code, answers }: Draft,
  question: "partners" | "host",
): Choice[] {
  const { joint, found } = answers;
  const own = currentUnit(plan, code, today)?.code ?? code;
  return unitsOn(plan, today)
    .filter((unit) => unit.code !== own && (found?.includes(unit.code) ?? true))
    .map((unit) => ({
      code: unit.code,
      label: unit.shortName,
      isChosen:
        question === "host"
          ? joint?.host === unit.code
          : (joint?.partners?.includes(unit.code) ?? false),
    }))
    .toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen));
}
