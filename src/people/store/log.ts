import type { Prisma } from "../../database/client/client.ts";
import { newId } from "../../database/id.ts";
import type { Tx } from "../../database/index.ts";
import type { DeedName } from "../deeds.ts";

export interface Deed {
  readonly at: Date;
  /** Who did it; null for someone who is not in the database any more. */
  readonly byId: string | null;
  readonly action: DeedName;
  /** What it was done to: "unit:06562", "office", "person:…". */
  readonly subject: string;
  /** Codes and ids only: a name here would outlive its deletion. */
  readonly detail?: Prisma.InputJsonObject;
}

/** Writes down who did what. */
export async function record(tx: Tx, ...deeds: readonly Deed[]): Promise<void> {
  await tx.logEntry.createMany({
    data: deeds.map(({ at, byId, action, subject, detail }) => ({
      id: newId(),
      at,
      personId: byId,
      action,
      subject,
      ...(detail ? { detail } : {}),
    })),
  });
}

export function subjectOf(unit: string | null): string {
  return unit === null ? "office" : `unit:${unit}`;
}
