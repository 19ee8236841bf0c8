import type { Tx } from "../../../database/index.ts";
import type { Duty, Unit } from "../../../plan/model.ts";
import { codesOf, currentUnit, taskDuties, unitNamed } from "../../../plan/units.ts";
import { isSameWork } from "../../../reports/joint.ts";
import {
  answerJoint,
  findNamed,
  type JointAnswer,
  type Named,
  namedIn,
} from "../../../reports/store/joint-answers.ts";
import { type OwnReport, ownReportsOf } from "../../../reports/store/own-reports.ts";
import { jointButton } from "../../buttons/joint.ts";
import { keyboard } from "../../buttons/kind.ts";
import { begin } from "../../buttons/report.ts";
import { askedView, valuesOf } from "../../cards/named.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { tellReporter } from "../../letters/joint.ts";
import { periodWords, reportNumber } from "../../words/days.ts";

/** Duties and reports of the unit's own that are offered. */
const OFFERED = 8;
const LABEL = 40;

type Verb = "yes" | "no" | "same" | "duty";

/**
 * What the unit says. Before its part is confirmed it says which of its own reports tells of the same event,
 * if one may, and which duty of its own the event serves, if that is not plain.
 */
export async function answerNamed(ctx: Ctx, id: string, verb: Verb, about: string): Promise<void> {
  const { t, plan, today } = ctx;
  await ctx.effect(async (tx) => {
    const named = await findNamed(tx, id);
    const unit = named && currentUnit(plan, named.of, today);
    if (!named?.stands || !unit || named.state === "dropped") return ctx.show(t("joint-gone"));
    const open: Open = { named, unit };
    if (verb === "no") return settle(ctx, tx, open, { kind: "no" });
    if (verb === "duty") {
      const duty = dutiesOfNamed(ctx, named).find(({ code }) => code === about);
      return settle(ctx, tx, open, { kind: "yes", ...(duty ? { duty: duty.code } : {}) });
    }
    const own = await ownReportsOf(tx, plan.id, codesOf(plan, unit, today), named);
    const same = sameOf(named, own, verb === "same" ? about : null);
    if (same) return settle(ctx, tx, open, { kind: "yes", sameId: same.id });
    const near = own.filter(({ duty }) => isSameWork(plan, duty, named.duty));
    if (verb === "yes" && near.length > 0) return askSame(ctx, open, near);
    return confirmOrAskDuty(ctx, tx, open);
  });
}

interface Open {
  readonly named: Named;
  /** Which answers for the one that is named. */
  readonly unit: Unit;
}

/** The own report that was chosen, or that counts as one with the other's by what both say. */
function sameOf(
  { reportId }: Named,
  own: readonly OwnReport[],
  chosen: string | null,
): OwnReport | null {
  const isOne = ({ id, countedById, countsFor }: OwnReport) =>
    chosen === null ? countedById === reportId || countsFor.includes(reportId) : id === chosen;
  return own.find(isOne) ?? null;
}

function askSame(ctx: Ctx, { named }: Open, near: readonly OwnReport[]): void {
  const { t, plan } = ctx;
  const shown = near.slice(0, OFFERED);
  const lines = shown.map(({ number, duty, period }) =>
    t("joint-own", {
      number: reportNumber(number),
      duty: escapeHtml(plan.duties.find(({ code }) => code === duty)?.title ?? duty),
      days: period ? periodWords(t, period) : "",
    }),
  );
  ctx.show([t("joint-ask-same", valuesOf(ctx, named)), ...lines].join("\n"), {
    keyboard: keyboard(
      ...shown.map(({ id, number }) => {
        const words = t("button-joint-same", { number: reportNumber(number) });
        return [jointButton.button(words, named.id, "same", id)];
      }),
      [jointButton.button(t("button-claim-apart"), named.id, "same", "-")],
    ),
  });
}

/** Of a unit that is closed by now, those that it had: it took part, and not whoever took it over. */
function dutiesOfNamed({ plan, today }: Ctx, { of }: Named): Duty[] {
  const unit = unitNamed(plan, of, today);
  const { validTo } = unit ?? { validTo: null };
  const day = validTo !== null && validTo < today ? validTo : today;
  return unit ? taskDuties(plan, unit, day) : [];
}

/** The duty of its own: the one that the other names too; where there is none, it is asked. */
async function confirmOrAskDuty(ctx: Ctx, tx: Tx, open: Open): Promise<void> {
  const { t, plan } = ctx;
  const { named } = open;
  // Who held the event reports it by itself.
  if (named.part === "host") return settle(ctx, tx, open, { kind: "yes" });
  const duties = dutiesOfNamed(ctx, named);
  const theirs = [named.duty, ...(named.answers.joint?.also ?? [])];
  const shared = duties.find(({ code }) => theirs.includes(code));
  if (shared) return settle(ctx, tx, open, { kind: "yes", duty: shared.code });
  const isNear = (code: string) => isSameWork(plan, code, named.duty);
  const offered = duties.toSorted((a, b) => Number(isNear(b.code)) - Number(isNear(a.code)));
  ctx.show(t("joint-ask-duty", valuesOf(ctx, named)), {
    keyboard: keyboard(
      ...offered
        .slice(0, OFFERED)
        .map(({ code, title }) => [
          jointButton.button(shorten(title, LABEL), named.id, "duty", code),
        ]),
      [jointButton.button(t("button-joint-no-duty"), named.id, "duty", "-")],
    ),
  });
}

/** Writes the answer down, says what follows, and asks on about what else waits. */
async function settle(ctx: Ctx, tx: Tx, { named, unit }: Open, answer: JointAnswer): Promise<void> {
  const { t, plan, today, who, now } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  const doing = { planId: plan.id, personId, now };
  await answerJoint(tx, named, answer, doing);
  if (answer.kind === "no") await tellReporter(ctx, tx, named);
  const said = answer.kind === "no" ? "no" : kindOf(named, answer);
  const words = t(`joint-done-${said}`, valuesOf(ctx, named));
  const waiting = await namedIn(tx, plan.id, codesOf(plan, unit, today), ["asked"]);
  const more = waiting.length > 0 ? askedView(ctx, waiting) : null;
  const [changeTo, label] =
    answer.kind === "no"
      ? (["yes", "button-joint-change-yes"] as const)
      : (["no", "button-joint-change-no"] as const);
  ctx.show(more ? `${words}\n\n${more.html}` : words, {
    keyboard: keyboard(
      ...(more?.keyboard.inline_keyboard ?? []),
      [said === "host" && begin.button(t("button-joint-report"), unit.code, named.duty)],
      [jointButton.button(t(label), named.id, changeTo, "-")],
    ),
  });
}

function kindOf({ part }: Named, answer: Extract<JointAnswer, { kind: "yes" }>) {
  if (answer.sameId !== undefined) return "same";
  if (part === "host") return "host";
  return answer.duty === undefined ? "partner" : "duty";
}
