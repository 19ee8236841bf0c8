import type { Reads } from "../../database/index.ts";
import { aboutOf } from "../../deadlines/matter.ts";
import { reasonsOf } from "../../deadlines/store/reasons.ts";
import { ownReports } from "../../progress/own-totals.ts";
import { readStanding } from "../../progress/store/standing.ts";
import { readPeriodicSaid } from "../../reports/store/periodic-said.ts";
import { readOccasionDeeds } from "../../reports/store/task-facts.ts";
import { inSlices } from "../../slices.ts";
import { type Brief, briefTotals, type Raised, toDecide } from "../brief.ts";
import { readBasis } from "./basis.ts";
import { type Asked, dayOfReport, readSent } from "./record.ts";

interface Unanswered {
  readonly handed: number;
  /** With their words; none for whoever may not read them. */
  readonly raised: readonly Raised[];
}

/** The page for a leader, as the record has it now. */
export async function readBrief(
  read: Reads,
  asked: Asked,
  { handed, raised }: Unanswered,
): Promise<Brief> {
  const { plan, occasion, at } = asked;
  const [deeds, periodic, standing, reasons] = await Promise.all([
    readOccasionDeeds(read, plan, occasion),
    readPeriodicSaid(read, plan, occasion),
    readStanding(read, plan, at),
    reasonsOf(read, plan.id, { about: aboutOf({ kind: "deadline", code: occasion.code }) }),
  ]);
  const own = ownReports(plan, periodic);
  const basis = await readBasis(read, asked, { deeds, own });
  const said = { occasion, own };
  const totals = await inSlices(briefTotals(plan, said, deeds, dayOfReport(asked)));
  return {
    ...{ plan, occasion, at, ...totals, basis, tally: standing.total },
    sent: await readSent(read, asked, periodic),
    reasons: new Map(reasons.map((one) => [one.unit, one])),
    ...{ handed, decide: toDecide(raised) },
  };
}
