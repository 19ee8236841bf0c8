import type { Clock } from "../../clock.ts";
import type { Config } from "../../config.ts";
import type { Database, Tx } from "../../database/index.ts";
import type { EvidenceFiles } from "../../evidence/index.ts";
import { forgetTallies } from "../../evidence/store/tallies.ts";
import type { Jobs } from "../../jobs/index.ts";
import type { Log } from "../../log.ts";
import { forgetTexts } from "../../outbox/index.ts";
import type { Directory } from "../../people/store/directory.ts";
import { forgetInvitations } from "../../people/store/invitations.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import { type Limits, limitsAt, removedFileAge } from "../../plan/retention.ts";
import { evidenceAmong, forgetRemoved } from "../../reports/store/evidence.ts";
import { KINDS } from "../../schedule/matter.ts";
import { forgetUpdates } from "../../telegram/inbox/store/updates.ts";
import { forgetHeld } from "../../telegram/listening/store/held.ts";
import { forgetPositions } from "../../telegram/listening/store/positions.ts";
import { forgetPeople } from "./people.ts";

export interface Keeping {
  readonly database: Database;
  readonly plan: Plan;
  readonly config: Pick<Config, "officeIds">;
  readonly clock: Clock;
  readonly evidence: Pick<EvidenceFiles, "sweep">;
  readonly directory: Pick<Directory, "changed">;
  readonly jobs: Pick<Jobs, "forget">;
  readonly log: Pick<Log, "info" | "error">;
}

/** How one store forgets; returns how much. */
type Forget = (keeping: Keeping, limits: Limits, now: Date) => Promise<number>;

const rows =
  (forget: (tx: Tx, limits: Limits) => Promise<number>): Forget =>
  ({ database }, limits) =>
    database.write((tx) => forget(tx, limits));

/** All that is not kept for good, in this order: what people refer to goes before them. */
const FORGOTTEN: Readonly<Record<string, Forget>> = {
  positions: rows((tx, { positions }) => forgetPositions(tx, positions)),
  held: rows((tx, { held }) => forgetHeld(tx, held)),
  updates: rows((tx, { updates }) => forgetUpdates(tx, updates)),
  // What the schedule keeps of a notice are codes, which its ledger needs, and no words.
  noticeTexts: rows((tx, { noticeTexts }) => forgetTexts(tx, noticeTexts, KINDS)),
  invitations: rows((tx, { invitations }) => forgetInvitations(tx, invitations)),
  filesSent: ({ database, plan }, _limits, now) =>
    database.write((tx) => forgetTallies(tx, dayOf(now, plan.timeZone))),
  jobs: ({ jobs }) => jobs.forget(),
  removedFiles: rows((tx, { removedFiles }) => forgetRemoved(tx, removedFiles)),
  files: ({ database, evidence, plan }) =>
    evidence.sweep(
      (hashes) => evidenceAmong(database.read, hashes),
      removedFileAge(plan.office.retention),
    ),
  people: async ({ database, plan, config, directory }, _limits, now) => {
    const count = await forgetPeople(database, plan, config, now);
    if (count > 0) directory.changed();
    return count;
  },
};

export type Forgotten = Readonly<Record<string, number>>;

/**
 * The nightly pass: what has been kept for as long as the plan says goes, store by store; one that fails
 * leaves the others to it and is tried again the next night. Returns how much went, by its name in the log.
 */
export async function forgetOverdue(keeping: Keeping): Promise<Forgotten> {
  const { plan, clock, log } = keeping;
  const now = clock.now();
  const limits = limitsAt(plan.office.retention, now);
  const counts: Record<string, number> = {};
  for (const [what, forget] of Object.entries(FORGOTTEN)) {
    try {
      counts[what] = await forget(keeping, limits, now);
    } catch (error) {
      log.error({ err: error, what }, "what has been kept too long stays until the next night");
    }
  }
  log.info(counts, "forgot what has been kept for as long as the plan says");
  return counts;
}
