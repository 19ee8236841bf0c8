import type { Reads } from "../../../database/index.ts";
import { drafts } from "../../../database/tables.ts";
import type { Concern } from "../../../people/rights.ts";
import type { Role } from "../../../people/who.ts";

type Row = { readonly unitCode: string | null; readonly role?: Role };
type Find = (read: Reads, where: { id: string; planId: string }) => Promise<Row | null>;

const select = { unitCode: true } as const;
const place = { unitCode: true, role: true } as const;

/** Asked at each step of each report. */
const unitOfDraft = drafts.select(["unitCode"], 'WHERE "id" = ? AND "planId" = ?');

/** Whose the things are that have a row of their own. */
const STORED = {
  draft: async ({ sql }, { id, planId }) => (await unitOfDraft(sql, id, planId))[0] ?? null,
  report: (read, where) => read.taskReport.findFirst({ where, select }),
  periodic: (read, where) => read.periodicReport.findFirst({ where, select }),
  obstacle: (read, where) => read.obstacle.findFirst({ where, select }),
  extension: (read, where) => read.extension.findFirst({ where, select }),
  paper: (read, where) => read.paper.findFirst({ where, select }),
  tick: (read, where) => read.milestoneTick.findFirst({ where, select }),
  joint: (read, where) => read.joint.findFirst({ where, select }),
  invitation: (read, where) => read.invitation.findFirst({ where, select: place }),
  membership: (read, where) => read.membership.findFirst({ where, select: place }),
} as const satisfies Record<string, Find>;

export type StoredKind = keyof typeof STORED;

/** Whose it is, as it is stored now; null if there is no such thing in this plan. */
export async function storedConcern(
  read: Reads,
  planId: string,
  kind: StoredKind,
  id: string,
): Promise<Concern | null> {
  const row: Row | null = await STORED[kind](read, { id, planId });
  return row && { unit: row.unitCode, ...(row.role ? { role: row.role } : {}) };
}
