import type { Tx } from "../../src/database/index.ts";
import { addDays, instantOf } from "../../src/plan/day.ts";
import { currentUnit, taskDuties, unitNamed } from "../../src/plan/units.ts";
import { restoreReport, withdrawReport } from "../../src/reports/store/changes.ts";
import { correctionOf, startDraft } from "../../src/reports/store/drafts.ts";
import { answerJoint, namedIn } from "../../src/reports/store/joint-answers.ts";
import { lapseReturned } from "../../src/reports/store/lapse.ts";
import { findReport, submitDraft } from "../../src/reports/store/reports.ts";
import type { ReportRef } from "../../src/reports/store/steps.ts";
import { takeStep } from "../../src/reports/store/take-step.ts";
import { type Chance, chance } from "../../src/sandbox/demo/chance.ts";
import {
  freezes,
  movesPaper,
  movesTime,
  restoresPeriodic,
  sendsPeriodic,
  settlesWaiting,
  withdrawsPeriodic,
} from "./history-periodic.ts";
import { movesTick } from "./history-ticks.ts";
import { told } from "./telling.ts";
import {
  beginOf,
  daysOf,
  OFFICE,
  personOf,
  settle,
  someUnit,
  type World,
  worldAt,
} from "./world.ts";

/** Things that happen in one history. */
const STEPS = 70;
/** How many of them, of a hundred, are of each sort. */
const DEEDS: readonly (readonly [share: number, deed: (world: World) => Promise<void>])[] = [
  [38, reports],
  [9, corrects],
  [8, accepts],
  [7, returns],
  [3, asks],
  [5, withdraws],
  [4, restores],
  [7, answers],
  [8, sendsPeriodic],
  [8, settlesWaiting],
  [2, withdrawsPeriodic],
  [1, restoresPeriodic],
  [4, movesPaper],
  [2, movesTime],
  [2, freezes],
  [5, movesTick],
];

/**
 * A year of a district, invented from a seed and written by the program's own stores, as its dialogues do.
 *
 * @param looks called at two instants of it, the last one its end
 */
export async function playHistory(
  place: Pick<World, "database" | "plan">,
  seed: number,
  looks: (world: World) => Promise<void>,
): Promise<void> {
  const luck = chance(seed, "history");
  const at = (now: Date) => worldAt({ ...place, luck }, now);
  const begins = beginOf(place.plan);
  await settle(at(someTime(place, luck, begins)));
  const days = Array.from({ length: STEPS }, () =>
    addDays(begins, luck.between(1, daysOf(place.plan) - 3)),
  );
  const times = days.map((day) => someTime(place, luck, day));
  const inOrder = times.toSorted((a, b) => a.getTime() - b.getTime());
  const half = luck.between(30, 50);
  for (const [step, now] of inOrder.entries()) {
    const world = at(now);
    await lapseReturned(place.database, place.plan.id, now);
    await deedOf(luck)(world);
    if (step === half) await looks(world);
  }
  const end = at(instantOf(place.plan.period.to, "16:00", place.plan.timeZone));
  await lapseReturned(place.database, place.plan.id, end.now);
  await looks(end);
}

function someTime({ plan }: Pick<World, "plan">, luck: Chance, day: string): Date {
  const two = (number: number) => String(number).padStart(2, "0");
  const time = `${two(luck.between(0, 23))}:${two(luck.between(0, 59))}`;
  return instantOf(day, time, plan.timeZone);
}

function deedOf(luck: Chance) {
  let left = luck.next() * DEEDS.reduce((sum, [share]) => sum + share, 0);
  for (const [share, deed] of DEEDS) {
    left -= share;
    if (left < 0) return deed;
  }
  return reports;
}

async function reports(world: World): Promise<void> {
  const { database, plan, luck, now } = world;
  const unit = someUnit(world);
  const answers = await told(world, unit);
  if (!answers) return;
  const byOffice = luck.is(0.12);
  const author = { id: byOffice ? OFFICE : personOf(unit), name: null, byOffice };
  await database.write(async (tx) => {
    const begun = { planId: plan.id, unit: unit.code, holderId: author.id, answers, byOffice };
    await submitDraft(tx, await startDraft(tx, begun, now), plan.id, author, now);
  });
}

/** Some task report, of those alone to which it can happen. */
async function someReport(
  { database, luck, plan }: World,
  states: readonly ("submitted" | "lapsed" | "withdrawn")[],
) {
  const rows = await database.read.taskReport.findMany({
    where: { planId: plan.id, state: { in: [...states] } },
    orderBy: { number: "asc" },
    select: { id: true },
  });
  return rows.length > 0 ? luck.pick(rows).id : null;
}

async function corrects(world: World): Promise<void> {
  const { database, plan, luck, now, today } = world;
  const id = await someReport(world, ["submitted", "lapsed"]);
  const report = id && (await findReport(database.read, id));
  const unit = report && unitNamed(plan, report.unit, today);
  if (!report || !unit) return;
  const anew = await told(world, unit, luck.is(0.85) ? report.duty : undefined);
  if (!anew) return;
  const { joint: _joint, ...apart } = anew;
  const kept = report.answers.joint ? { joint: report.answers.joint } : {};
  const answers = luck.is(0.5) && anew.period ? { ...apart, ...kept } : anew;
  const byOffice = report.byOffice && luck.is(0.5);
  const author = { id: byOffice ? OFFICE : personOf(unit), name: null, byOffice };
  await database.write(async (tx) => {
    if (await correctionOf(tx, report.id)) return;
    const begun = { planId: plan.id, unit: report.unit, holderId: author.id, answers, byOffice };
    const draft = await startDraft(tx, { ...begun, reportId: report.id }, now);
    await submitDraft(tx, draft, plan.id, author, now);
  });
}

/** Some report, of one of the two kinds. */
async function someRef(world: World): Promise<ReportRef | null> {
  const { database, luck, plan } = world;
  if (luck.is(0.75)) {
    const id = await someReport(world, ["submitted", "lapsed"]);
    return id ? { kind: "task", id } : null;
  }
  const rows = await database.read.periodicReport.findMany({
    where: { planId: plan.id, state: { not: "withdrawn" } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.length > 0 ? { kind: "periodic", id: luck.pick(rows).id } : null;
}

async function officeDoes(
  world: World,
  step: (tx: Tx, ref: ReportRef) => Promise<unknown>,
): Promise<void> {
  const ref = await someRef(world);
  if (ref) await world.database.write((tx) => step(tx, ref));
}

const byOffice = ({ now }: World) => ({ personId: OFFICE, now });

function accepts(world: World): Promise<void> {
  return officeDoes(world, (tx, ref) =>
    takeStep(tx, ref, { deed: "accepted", ...byOffice(world) }),
  );
}

function returns(world: World): Promise<void> {
  const { luck, plan, today } = world;
  const due = instantOf(addDays(today, luck.between(3, 25)), "00:00", plan.timeZone);
  const why = { word: "Thiếu số nữ", items: ["figures"], due };
  return officeDoes(world, (tx, ref) =>
    takeStep(tx, ref, { deed: "returned", ...byOffice(world), ...why }),
  );
}

function asks(world: World): Promise<void> {
  const { luck } = world;
  return officeDoes(world, async (tx, ref) => {
    const step = { ...byOffice(world), word: "Đúng không?" };
    await takeStep(tx, ref, { deed: "asked", ...step });
    if (luck.is(0.5)) await takeStep(tx, ref, { deed: "answered", ...step });
  });
}

async function withdraws(world: World): Promise<void> {
  const { database, now } = world;
  const id = await someReport(world, ["submitted", "lapsed"]);
  if (id) await database.write((tx) => withdrawReport(tx, { id }, OFFICE, null, now));
}

async function restores(world: World): Promise<void> {
  const { database, now } = world;
  const id = await someReport(world, ["withdrawn"]);
  if (id) await database.write((tx) => restoreReport(tx, { id }, OFFICE, now));
}

/** A unit says whether it took part in another's event, or held it. */
async function answers(world: World): Promise<void> {
  const { database, plan, luck, units, now, today } = world;
  const codes = units.map(({ code }) => code);
  const asked = await namedIn(database.read, plan.id, codes, ["asked"]);
  if (asked.length === 0) return;
  const named = luck.pick(asked);
  const unit = currentUnit(plan, named.of, today);
  if (!unit) return;
  const answering = { planId: plan.id, personId: personOf(unit), now };
  if (luck.is(0.2)) {
    await database.write((tx) => answerJoint(tx, named, { kind: "no" }, answering));
    return;
  }
  const of = unitNamed(plan, named.of, today) ?? unit;
  const day = of.validTo !== null && of.validTo < today ? of.validTo : today;
  const duties = taskDuties(plan, of, day);
  const own = await database.read.taskReport.findMany({
    where: { planId: plan.id, unitCode: unit.code, state: "submitted" },
    orderBy: { number: "asc" },
    select: { id: true },
  });
  const same = own.length > 0 && luck.is(0.4) ? { sameId: luck.pick(own).id } : {};
  const duty = duties.length > 0 && luck.is(0.8) ? { duty: luck.pick(duties).code } : {};
  await database.write((tx) =>
    answerJoint(tx, named, { kind: "yes", ...same, ...duty }, answering),
  );
}
