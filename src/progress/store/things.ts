import type { Reads } from "../../database/index.ts";
import { type DeadlineDue, type DeadlineState, isMet } from "../../deadlines/deadline.ts";
import { type Matter, matterOf } from "../../deadlines/matter.ts";
import { askedNow, isNear as isNearDeadline, type OwedDeadline } from "../../deadlines/owing.ts";
import type { Reason } from "../../deadlines/reason.ts";
import { readOwing } from "../../deadlines/store/owing.ts";
import { readDeadlineStandings } from "../../deadlines/store/standing.ts";
import { isNear } from "../../milestones/milestone.ts";
import { monthsNear } from "../../milestones/near.ts";
import { readMilestoneStanding } from "../../milestones/store/standing.ts";
import { groupedBy } from "../../plan/grouped.ts";
import type { Plan, Unit } from "../../plan/model.ts";
import { allMilestones } from "../../plan/months.ts";
import { occasionOf } from "../../plan/occasions.ts";
import { printedDuty } from "../../plan/printed.ts";
import { currentUnit, reportingUnits } from "../../plan/units.ts";
import { dutyOf } from "../../reports/questions.ts";
import { type AnyReport, findAny } from "../../reports/store/any.ts";
import { returnedReports } from "../../reports/store/returned.ts";
import { isOwed } from "../duty-state.ts";
import type { OwedThing, UnitThings } from "../owed.ts";
import type { Asking } from "./owed.ts";
import { readStanding } from "./standing.ts";

type About = Pick<Asking, "plan" | "today" | "at">;

/** Which units owe something of a matter, in the plan's order: as every other face counts it. */
export async function readThings(read: Reads, about: About, matter: Matter): Promise<UnitThings[]> {
  const { plan, at } = about;
  switch (matter.kind) {
    case "duties":
      return dutiesOwed(read, about, () => true);
    case "duty":
      return dutiesOwed(read, about, (code) => code === matter.code);
    case "milestone": {
      const found = await readMilestoneStanding(read, plan, matter.code, at);
      return (found?.owing ?? []).map(({ unit, milestone }) => ({
        unit,
        things: [{ kind: "milestone", milestone }],
      }));
    }
    case "paper": {
      const standings = await readDeadlineStandings(read, plan, at);
      const found = standings.find(({ deadline }) => deadline.code === matter.code);
      return found && found.deadline.duty === null ? papersOf(found) : [];
    }
    case "returned":
      return returnedTo(read, about);
    case "deadline":
      return [];
  }
}

async function dutiesOwed(
  read: Reads,
  { plan, at }: About,
  isMeant: (code: string) => boolean,
): Promise<UnitThings[]> {
  const { units } = await readStanding(read, plan, at);
  return owing(
    units.map(({ unit, duties }) => ({
      unit,
      things: duties
        .filter((state) => isOwed(state) && isMeant(state.duty.code))
        .map(({ duty }) => ({ kind: "duty", duty })),
    })),
  );
}

/** Whose report came by the bot, or whose paper was said to be sent, and the office has none. */
function papersOf({ deadline, states }: OwedDeadline["standing"]): UnitThings[] {
  return owing(states.map((state) => ({ unit: state.unit, things: paperOf({ deadline, state }) })));
}

/** The paper that one unit owes beside what the bot has of it. */
export function paperOf({ deadline, state }: DeadlineDue): OwedThing[] {
  const { paper } = state;
  if (paper === "confirmed" || !isExpected(state)) return [];
  return [{ kind: "paper", deadline, paper }];
}

function isExpected(state: DeadlineState): boolean {
  return isMet(state) || state.paper !== "none";
}

type ReturnedThing = Extract<OwedThing, { readonly kind: "returned" }>;

/** Reports that wait for their correction, each with the unit in whose name it was sent. */
export async function readReturned(
  read: Reads,
  plan: Plan,
): Promise<{ readonly unit: string; readonly thing: ReturnedThing }[]> {
  const found: { readonly unit: string; readonly thing: ReturnedThing }[] = [];
  for (const { about, report: id, unit, occasion, lapsesAt, isHanded } of await returnedReports(
    read,
    plan.id,
  )) {
    const any = await findAny(read, { kind: about, id });
    if (any?.report.stage !== "returned") continue;
    const name = nameIn(plan, any);
    const of = { about, report: id, occasion, name, lapsesAt, isHanded };
    const thing = { kind: "returned", ...of } as const;
    found.push({ unit, thing });
  }
  return found;
}

async function returnedTo(read: Reads, { plan, today }: About): Promise<UnitThings[]> {
  const found = await readReturned(read, plan);
  const returned = groupedBy(found, ({ unit }) => currentUnit(plan, unit, today)?.code ?? unit);
  return owing(
    reportingUnits(plan, today).map((unit) => ({
      unit,
      things: (returned.get(unit.code) ?? []).map(({ thing }) => thing),
    })),
  );
}

/** "IV.12.3 Truyền thông lồng ghép …", "Báo cáo 06 tháng đầu năm 2024" */
function nameIn(plan: Plan, { kind, report }: AnyReport): string {
  if (kind === "periodic") return occasionOf(plan, report.occasion)?.name ?? report.occasion;
  const duty = dutyOf(plan, report.duty);
  return duty ? printedDuty(duty) : report.duty;
}

function owing(all: readonly UnitThings[]): UnitThings[] {
  return all.filter(({ things }) => things.length > 0);
}

/** A matter, and how many units owe something of it. */
export interface MatterOwed {
  readonly matter: Matter;
  readonly units: number;
  /** It is a report whose time is far: nobody owes it yet. */
  readonly isAhead: boolean;
}

/**
 * All that is owed now, and can be asked for: deadlines and their papers, duties, milestones, corrections. What is
 * not owed yet comes last.
 */
export async function readMatters(read: Reads, about: About): Promise<MatterOwed[]> {
  const { plan, today, at } = about;
  const deadlines = await readOwing(read, plan, at);
  const near = askedNow(deadlines, ({ standing }) => standing.deadline, today).filter(
    ({ isClosed }) => !isClosed,
  );
  const milestones = allMilestones({ months: monthsNear(plan, today) }).filter((one) =>
    isNear(one, today),
  );
  const others: Matter[] = [
    { kind: "duties" },
    ...milestones.map(({ code }): Matter => ({ kind: "milestone", code })),
    ...near.map(({ standing }): Matter => ({ kind: "paper", code: standing.deadline.code })),
    { kind: "returned" },
  ];
  const counted: MatterOwed[] = near.map(({ standing, owing: units }) => ({
    matter: { kind: "deadline", code: standing.deadline.code },
    units: units.length,
    isAhead: !isNearDeadline(standing.deadline, today),
  }));
  for (const matter of others) {
    const { length: units } = await readThings(read, about, matter);
    counted.push({ matter, units, isAhead: false });
  }
  const owed = counted.filter(({ units }) => units > 0);
  return [...owed.filter(({ isAhead }) => !isAhead), ...owed.filter(({ isAhead }) => isAhead)];
}

/** Of what a unit said those that are about something it still owes; of deadlines their standing decides. */
export async function stillHolding(
  read: Reads,
  about: About,
  unit: Unit,
  reasons: readonly Reason[],
): Promise<Reason[]> {
  const holding: Reason[] = [];
  for (const reason of reasons) {
    const matter = matterOf(reason.about);
    if (!matter) continue;
    const isHolding =
      matter.kind === "deadline" || (await thingsOf(read, about, matter, unit)).length > 0;
    if (isHolding) holding.push(reason);
  }
  return holding;
}

/** What one unit owes of a matter; empty if nothing any more. */
export async function thingsOf(
  read: Reads,
  about: About,
  matter: Matter,
  unit: Unit,
): Promise<readonly OwedThing[]> {
  const all = await readThings(read, about, matter);
  return all.find((one) => one.unit.code === unit.code)?.things ?? [];
}
