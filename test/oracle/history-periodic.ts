import { grantExtension, revokeExtension } from "../../src/deadlines/store/extension-changes.ts";
import {
  claimPaper,
  receivePaper,
  reopenPaper,
  settlePaper,
  withdrawPaper,
} from "../../src/deadlines/store/paper-changes.ts";
import { addDays } from "../../src/plan/day.ts";
import { isAskedOn, unitsOwing } from "../../src/plan/deadlines.ts";
import { type OccasionOwed, occasionsOf, occasionsOwedBy } from "../../src/plan/occasions.ts";
import { existsOn } from "../../src/plan/units.ts";
import { dayOfTotals } from "../../src/progress/snapshot.ts";
import { freeze } from "../../src/progress/store/snapshots.ts";
import type { FigureValue } from "../../src/reading/figure-value.ts";
import { needsLeader } from "../../src/reports/confirming.ts";
import { owedInstead } from "../../src/reports/owed.ts";
import type { PeriodicAnswers } from "../../src/reports/periodic-answers.ts";
import { sumsOf } from "../../src/reports/periodic-sums.ts";
import {
  askLeader,
  giveBack,
  waitingConfirmations,
} from "../../src/reports/store/confirmations.ts";
import { findPeriodic, periodicInForce } from "../../src/reports/store/periodic.ts";
import {
  restorePeriodic,
  submitPeriodic,
  withdrawPeriodic,
} from "../../src/reports/store/periodic-changes.ts";
import {
  periodicDraftAbout,
  periodicDrafts,
  savePeriodicDraft,
  startPeriodicDraft,
} from "../../src/reports/store/periodic-drafts.ts";
import { readTaskFacts } from "../../src/reports/store/task-facts.ts";
import { totalsNow } from "../support/totals.ts";
import { someValue } from "./telling.ts";
import { leaderOf, OFFICE, personOf, type World } from "./world.ts";

/** A report that somebody may send now, or correct. */
function someOccasion({ luck, plan, units, today }: World): OccasionOwed | null {
  const here = units.filter((unit) => existsOn(unit, today));
  const owed = occasionsOwedBy(plan, luck.pick(here), today).filter(
    ({ occasion }) => addDays(occasion.last, -40) <= today,
  );
  return owed.length > 0 ? luck.pick(owed) : null;
}

export async function sendsPeriodic(world: World): Promise<void> {
  const { database, plan, luck, now } = world;
  const owed = someOccasion(world);
  if (!owed) return;
  const byOffice = luck.is(0.15);
  const personId = byOffice ? OFFICE : personOf(owed.unit);
  const spanning = luck.pick([undefined, "in", "out"] as const);
  const answers: PeriodicAnswers = luck.is(0.12)
    ? { nil: true }
    : {
        ...{ nil: false, strengths: "Triển khai kịp thời.", ...(spanning ? { spanning } : {}) },
        ...ownAnswers(world, owed),
      };
  await database.write(async (tx) => {
    const { code: unit } = owed.unit;
    const { code: subject } = owed.occasion;
    const begun = await periodicDraftAbout(tx, plan.id, unit, subject);
    if (begun?.state === "waiting") return;
    const hand = { holderId: personId, heard: 0, now };
    if (begun) await savePeriodicDraft(tx, begun.id, answers, hand);
    const started = { planId: plan.id, unit, subject, holderId: personId, answers, byOffice };
    const draft = begun
      ? { ...begun, answers, state: "open" as const }
      : await startPeriodicDraft(tx, started, now);
    const codes = owed.owedFor.map(({ code }) => code);
    const facts = await readTaskFacts(tx, plan, codes);
    const sums = sumsOf(plan, owed, facts, answers.spanning ?? null);
    const isCorrection = (await periodicInForce(tx, plan.id, unit, subject)) !== null;
    if (needsLeader(plan, { isCorrection }) && !byOffice) {
      const asking = { planId: plan.id, byId: personId, now };
      await askLeader(tx, draft, { ...answers, sums }, asking);
    } else {
      await submitPeriodic(tx, draft, sums, { planId: plan.id, personId, now, byOffice });
    }
  });
}

/** A leader agrees, gives it back, is not asked any more; or it goes without anybody's word. */
export async function settlesWaiting(world: World): Promise<void> {
  const { database, plan, luck, now, today } = world;
  const waiting = await waitingConfirmations(database.read, plan.id);
  if (waiting.length === 0) return;
  const confirmation = luck.pick(waiting);
  const { unit, draftId, askedById } = confirmation;
  const byId = leaderOf({ code: unit });
  await database.write(async (tx) => {
    const draft = await periodicDrafts.find(tx, draftId);
    const sums = draft?.answers.sums;
    if (!draft || !sums) throw new Error("What waits is a draft with its sums");
    if (!owedInstead({ plan, today }, unit, confirmation.occasion) || luck.is(0.25)) {
      const state = luck.pick(["returned", "withdrawn"] as const);
      await giveBack(tx, confirmation, draft.answers, { state, byId, now });
      return;
    }
    const state = luck.is(0.8) ? ("agreed" as const) : ("direct" as const);
    const word = { confirmation, state, byId };
    await submitPeriodic(tx, draft, sums, { planId: plan.id, personId: askedById, now, word });
  });
}

/** What it is asked for itself: all of it, some, or that there is no number. */
function ownAnswers(world: World, { occasion }: OccasionOwed): PeriodicAnswers {
  const { luck } = world;
  const asked = occasion.asking.figures;
  if (asked.length === 0) return {};
  const figures: Record<string, FigureValue | null> = {};
  const about: string[] = [];
  for (const figure of asked) {
    if (luck.is(0.25)) continue;
    figures[figure.code] = luck.is(0.1) ? null : someValue(world, figure);
    if (typeof figures[figure.code] === "number" && luck.is(0.2)) about.push(figure.code);
  }
  return { figures, ...(about.length > 0 ? { about } : {}) };
}

async function somePeriodic({ database, plan, luck }: World, isWithdrawn: boolean) {
  const rows = await database.read.periodicReport.findMany({
    where: { planId: plan.id, state: isWithdrawn ? "withdrawn" : { not: "withdrawn" } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.length > 0 ? findPeriodic(database.read, luck.pick(rows).id) : null;
}

export async function withdrawsPeriodic(world: World): Promise<void> {
  const { database, plan, now } = world;
  const report = await somePeriodic(world, false);
  const by = { planId: plan.id, personId: OFFICE, now };
  if (report) await database.write((tx) => withdrawPeriodic(tx, report, null, by));
}

export async function restoresPeriodic(world: World): Promise<void> {
  const { database, plan, now } = world;
  const report = await somePeriodic(world, true);
  const by = { planId: plan.id, personId: OFFICE, now };
  if (report) await database.write((tx) => restorePeriodic(tx, report, by));
}

/** A signed document: said to be sent, come, not come, noticed by the office, taken back. */
export async function movesPaper(world: World): Promise<void> {
  const { database, plan, luck, now, today } = world;
  const owed = someOccasion(world);
  if (!owed) return;
  const about = { planId: plan.id, unit: owed.unit.code, occasion: owed.occasion.code };
  const signedOn = addDays(today, -luck.between(0, 9));
  const arrivedOn = addDays(today, -luck.between(0, 4));
  const number = `${luck.between(1, 99)}/BC-UBND`;
  const byUnit = { personId: personOf(owed.unit), now };
  const byOffice = { personId: OFFICE, now };
  await database.write(async (tx) => {
    if (luck.is(0.2)) {
      await receivePaper(tx, { ...about, number, signedOn, arrivedOn, ...byOffice });
    } else if (luck.is(0.7)) {
      const { paper } = await claimPaper(tx, { ...about, number, signedOn, ...byUnit });
      if (luck.is(0.4)) {
        await settlePaper(tx, paper.id, { state: "confirmed", arrivedOn, ...byOffice });
      } else if (luck.is(0.3)) {
        await settlePaper(tx, paper.id, { state: "refused", word: null, ...byOffice });
      }
    } else {
      const rows = await tx.paper.findMany({
        where: { planId: plan.id, state: { not: "withdrawn" } },
        orderBy: { id: "asc" },
      });
      if (rows.length === 0) return;
      const { id, state } = luck.pick(rows);
      if (state !== "claimed") await reopenPaper(tx, id, byOffice);
      else if (luck.is(0.4)) await withdrawPaper(tx, id, byUnit);
      else await settlePaper(tx, id, { state: "confirmed", arrivedOn, ...byOffice });
    }
  });
}

/** More time for a unit, given or taken back. */
export async function movesTime(world: World): Promise<void> {
  const { database, plan, luck, now } = world;
  const owed = someDeadline(world);
  if (!owed) return;
  const { deadline } = owed;
  const by = { personId: OFFICE, now };
  await database.write(async (tx) => {
    const given = await tx.extension.findFirst({
      where: { planId: plan.id, unitCode: owed.unit.code, state: "granted" },
    });
    if (given && luck.is(0.4)) {
      await revokeExtension(tx, given.id, by);
      return;
    }
    const dueBefore = addDays(deadline.dueBefore, luck.between(2, 20));
    const about = { planId: plan.id, unit: owed.unit.code, deadline, dueBefore };
    await grantExtension(tx, { ...about, ...by });
  });
}

/** Of a periodic report or of a duty, of whoever owes it now, or would if it were not to be merged. */
function someDeadline({ plan, luck, units, today }: World) {
  const asked = plan.deadlines.filter((one) => isAskedOn(one, today));
  if (asked.length === 0) return null;
  const deadline = luck.pick(asked);
  const leaving = units.filter(({ code, validTo }) => validTo && deadline.units.includes(code));
  const owing = luck.is(0.3) ? leaving : unitsOwing(plan, deadline, today).map(({ unit }) => unit);
  const here = owing.filter((unit) => units.includes(unit) && existsOn(unit, today));
  return here.length > 0 ? { deadline, unit: luck.pick(here) } : null;
}

export async function freezes({ database, plan, luck, now, today }: World): Promise<void> {
  const occasion = luck.pick(occasionsOf(plan));
  const totals = await totalsNow(database.read, plan, occasion, dayOfTotals(occasion, today));
  const where = { planId: plan.id, occasionCode: occasion.code };
  const number = 1 + (await database.read.snapshot.count({ where }));
  const about = { planId: plan.id, occasion: occasion.code, number, byId: OFFICE, at: now };
  await database.write((tx) => freeze(tx, JSON.stringify(totals), about));
}
