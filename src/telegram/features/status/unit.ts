import type { OccasionStanding } from "../../../deadlines/occasion-standing.ts";
import { readOccasionStandings } from "../../../deadlines/store/occasion-standing.ts";
import { reasonsOf } from "../../../deadlines/store/reasons.ts";
import { absencesFrom } from "../../../people/store/absences.ts";
import { membersOfUnits } from "../../../people/store/members.ts";
import type { Unit } from "../../../plan/model.ts";
import { occasionsOwedBy } from "../../../plan/occasions.ts";
import { codesOf, currentUnit, unitOn } from "../../../plan/units.ts";
import { heardFrom } from "../../../progress/facts.ts";
import { unitIn } from "../../../progress/standing.ts";
import { readFacts } from "../../../progress/store/facts.ts";
import { readStanding } from "../../../progress/store/standing.ts";
import { readTargets } from "../../../progress/store/targets.ts";
import { stillHolding } from "../../../progress/store/things.ts";
import { namedIn } from "../../../reports/store/joint-answers.ts";
import { readOvertaken } from "../../../reports/store/overtaken.ts";
import { findReport, reportsOf } from "../../../reports/store/reports.ts";
import { returnedByDuty } from "../../../reports/store/returned.ts";
import { stepsOf } from "../../../reports/store/steps.ts";
import { openButton as inboxButton, lifeButton } from "../../buttons/inbox.ts";
import { keyboard } from "../../buttons/kind.ts";
import { lifeLines } from "../../cards/life.ts";
import { whyPending } from "../../cards/pending.ts";
import { fullRow, reportCard } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { sendEvidence } from "../../evidence.ts";
import { faceOf } from "../../face.ts";
import { cardView, REPORTS } from "./card.ts";

/** Shows a unit's card to the office, in private. */
export async function showUnit(ctx: Ctx, code: string, page: number): Promise<void> {
  const { plan, today, now, database } = ctx;
  const unit = unitOn(plan, code, today) ?? plan.units.findLast((one) => one.code === code);
  if (!unit) return ctx.show(ctx.t("standing-unit-unknown"));
  const { read } = database;
  const codes = codesOf(plan, unit, today);
  const [facts, standing, targets, people, periodic, reasons, absences, named, { reports, total }] =
    await Promise.all([
      readFacts(read, plan),
      readStanding(read, plan, now),
      readTargets(read, plan, now),
      membersOfUnits(read, plan.id, codes),
      readOccasionStandings(read, ctx, occasionsOwedBy(plan, unit, today)),
      reasonsOf(read, plan.id, { unitCode: code }),
      absencesFrom(read, plan.id, today, codes),
      namedIn(read, plan.id, codes, ["asked", "confirmed", "refused"]),
      reportsOf(read, plan.id, codes, { take: REPORTS, skip: page * REPORTS }),
    ]);
  const old = await oldOnes(ctx, periodic);
  const duties = unitIn(standing, unit.code)?.duties ?? [];
  const pending = await whyPending(read, plan, codes, duties);
  const { html, keyboard } = cardView(
    {
      plan,
      standing,
      targets,
      unit,
      successor: successorOf(ctx, unit),
      heardAt: heardFrom(facts, codes, now),
      people,
      periodic,
      old,
      reasons: await stillHolding(read, { plan, today, at: now }, unit, reasons),
      absences,
      named,
      reports,
      totalReports: total,
      pending,
      returned: await returnedByDuty(read, plan.id, codes),
      page,
    },
    faceOf(ctx),
  );
  ctx.show(html, { keyboard });
}

/** The periodic reports that newer facts have overtaken. */
async function oldOnes(
  ctx: Ctx,
  periodic: readonly OccasionStanding[],
): Promise<ReadonlySet<OccasionStanding>> {
  const old = new Set<OccasionStanding>();
  for (const one of periodic) {
    if (one.report && (await readOvertaken(ctx.database.read, ctx, one.report))) old.add(one);
  }
  return old;
}

function successorOf({ plan, today }: Ctx, unit: Unit): Unit | null {
  const current = currentUnit(plan, unit.code, today);
  return current === unit ? null : current;
}

/** Opens a report in full, with its evidence, below the card. */
export async function openReport(ctx: Ctx, id: string): Promise<void> {
  const { plan, t, now } = ctx;
  const { read } = ctx.database;
  const report = await findReport(read, id);
  if (!report) return ctx.toast(t("report-gone"), true);
  const life = lifeLines(await stepsOf(read, { kind: "task", id }), now, ctx);
  const unit = plan.units.find(({ code }) => code === report.unit);
  const card = reportCard(report, unit?.shortName ?? report.unit, { t, plan });
  ctx.say([card, ...life].join("\n"), {
    keyboard: keyboard(fullRow(report, t), [
      lifeButton.button(t("button-life"), "t", id),
      inboxButton.button(t("button-inbox-open"), "t", id),
    ]),
  });
  if (report.evidence.length > 0) sendEvidence(ctx, report.evidence);
}
