import type { Reads } from "../../../database/index.ts";
import { drafts } from "../../../database/tables.ts";
import type { Concern } from "../../../people/rights.ts";
import type { Role } from "../../../people/who.ts";

type Row = {
  readonly unitCode: string | null;
  readonly role?: Role;
  readonly byOffice?: boolean;
};
type Find = (read: Reads, where: { id: string; planId: string }) => Promise<Row | null>;

const select = { unitCode: true } as const;
const place = { unitCode: true, role: true } as const;

const latest = {
  revisions: { orderBy: { number: "desc" }, take: 1, select: { byOffice: true } },
} as const;

/** A report is the hand's that revised it last. */
function revised<Row extends { readonly revisions: readonly { readonly byOffice: boolean }[] }>(
  row: Row | null,
) {
  return row && { ...row, byOffice: row.revisions[0]?.byOffice ?? false };
}

/** Asked at each step of each report. */
const unitOfDraft = drafts.select(["unitCode", "byOffice"], 'WHERE "id" = ? AND "planId" = ?');

/** Whose the things are that have a row of their own. */
const STORED = {
  draft: async ({ sql }, { id, planId }) => (await unitOfDraft(sql, id, planId))[0] ?? null,
  report: async (read, where) =>
    revised(await read.taskReport.findFirst({ where, select: { ...select, ...latest } })),
  periodic: async (read, where) =>
    revised(await read.periodicReport.findFirst({ where, select: { ...select, ...latest } })),
  obstacle: (read, where) => read.obstacle.findFirst({ where, select }),
  extension: (read, where) => read.extension.findFirst({ where, select }),
  paper: (read, where) => read.paper.findFirst({ where, select }),
  tick: (read, where) => read.milestoneTick.findFirst({ where, select }),
  confirmation: (read, where) => read.confirmation.findFirst({ where, select }),
  absence: (read, where) => read.absence.findFirst({ where: { ...where, endedAt: null }, select }),
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
  if (!row) return null;
  const { unitCode: unit, role, byOffice } = row;
  return { unit, ...(role ? { role } : {}), ...(byOffice ? { byOffice } : {}) };
}
