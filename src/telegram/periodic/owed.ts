import type { Reads } from "../../database/index.ts";
import { actingUnits } from "../../people/acting.ts";
import type { Duty } from "../../plan/model.ts";
import { type OccasionOwed, occasionsOwedBy } from "../../plan/occasions.ts";
import { dutiesUnreported, type Sums, sumsOf } from "../../reports/periodic-sums.ts";
import type { PeriodicDraft } from "../../reports/store/periodic-drafts.ts";
import { readTaskFacts } from "../../reports/store/task-facts.ts";
import type { Ctx } from "../context.ts";

/** The periodic reports that this person may send today, sent or not, unit after unit. */
export function allOwed(ctx: Ctx): OccasionOwed[] {
  const { plan, today } = ctx;
  return actingUnits(ctx).flatMap((unit) => occasionsOwedBy(plan, unit, today));
}

/** One of them; null if it is none of this person's. */
export function owedOf(ctx: Ctx, unit: string, occasion: string): OccasionOwed | null {
  const owed = allOwed(ctx).filter((one) => one.occasion.code === occasion);
  return owed.find((one) => one.unit.code === unit) ?? null;
}

/** What a draft of this person's unit is about; null if it is another's, or the plan no longer asks for it. */
export function owedFor(
  ctx: Ctx,
  { unit, subject }: Pick<PeriodicDraft, "unit" | "subject">,
): OccasionOwed | null {
  return subject === null ? null : owedOf(ctx, unit, subject);
}

/** What the bot knows of the work that a report is about. */
export interface Known {
  readonly sums: Sums;
  readonly unreported: readonly Duty[];
}

export async function readKnown(
  { plan, today }: Pick<Ctx, "plan" | "today">,
  read: Reads,
  owed: OccasionOwed,
): Promise<Known> {
  const codes = [owed.unit, ...owed.owedFor].map(({ code }) => code);
  const facts = await readTaskFacts(read, plan, [...new Set(codes)]);
  return {
    sums: sumsOf(plan, owed, facts),
    unreported: dutiesUnreported(plan, owed, facts, today),
  };
}
