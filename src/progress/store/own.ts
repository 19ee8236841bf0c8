import type { Reads } from "../../database/index.ts";
import type { Day, Figure, Plan } from "../../plan/model.ts";
import type { Occasion } from "../../plan/occasions.ts";
import { readPeriodicSaid } from "../../reports/store/periodic-said.ts";
import {
  lastTelling,
  type OwnReport,
  type OwnSaid,
  occasionsAsking,
  ownReports,
} from "../own-totals.ts";
import type { Scope } from "../totals.ts";

/** What the periodic reports of an occasion say themselves; nothing is read where nothing is asked. */
export async function readOwn(
  read: Reads,
  plan: Plan,
  occasion: Occasion,
): Promise<readonly OwnReport[]> {
  if (occasion.asking.figures.length === 0) return [];
  return ownReports(plan, await readPeriodicSaid(read, plan, occasion));
}

/**
 * What is known of a figure that belongs to no duty: of the occasion that is asked about, or of the last one
 * of which a report tells it. Each occasion has its own; nothing is added over them. Null for a figure of
 * duties, and if nobody was asked for it in that time.
 */
export async function readOwnSaid(
  read: Reads,
  plan: Plan,
  figure: Figure,
  time: Scope["time"],
  day: Day,
): Promise<OwnSaid | null> {
  const asking: OwnSaid[] = [];
  for (const occasion of occasionsAsking(plan, figure, time, day))
    asking.push({ occasion, own: await readOwn(read, plan, occasion) });
  return lastTelling(asking, figure);
}
