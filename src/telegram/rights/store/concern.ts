import type { Reads } from "../../../database/index.ts";
import type { Concern } from "../../../people/rights.ts";
import { Role } from "../../../people/who.ts";

type Find = (read: Reads, where: { id: string; planId: string }) => Promise<Concern | null>;

/** Whose the things are that have a row of their own. */
const STORED = {
  draft: (read, where) => read.draft.findFirst({ where, select: { unit: true } }),
  report: (read, where) => read.taskReport.findFirst({ where, select: { unit: true } }),
  periodic: (read, where) => read.periodicReport.findFirst({ where, select: { unit: true } }),
  obstacle: (read, where) => read.obstacle.findFirst({ where, select: { unit: true } }),
  extension: (read, where) => read.extension.findFirst({ where, select: { unit: true } }),
  paper: (read, where) => read.officialDocument.findFirst({ where, select: { unit: true } }),
  tick: (read, where) => read.milestoneTick.findFirst({ where, select: { unit: true } }),
  invitation: async (read, where) =>
    placeOf(await read.invitation.findFirst({ where, select: { unit: true, role: true } })),
  membership: async (read, where) =>
    placeOf(await read.membership.findFirst({ where, select: { unit: true, role: true } })),
} as const satisfies Record<string, Find>;

export type StoredKind = keyof typeof STORED;

/** Whose it is, as it is stored now; null if there is no such thing in this plan. */
export function storedConcern(
  read: Reads,
  planId: string,
  kind: StoredKind,
  id: string,
): Promise<Concern | null> {
  return STORED[kind](read, { id, planId });
}

function placeOf(
  row: { readonly unit: string | null; readonly role: string } | null,
): Concern | null {
  return row && { unit: row.unit, role: Role.parse(row.role) };
}
