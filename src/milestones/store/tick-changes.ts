import type { TickDeed } from "../../database/client/client.ts";
import { inOrder } from "../../database/id.ts";
import type { Reads } from "../../database/index.ts";
import type { Day } from "../../plan/model.ts";

/** What somebody did to a tick, with what it says from then on. */
export interface TickChange {
  readonly deed: TickDeed;
  readonly at: Date;
  /** Null: their data were deleted. */
  readonly author: string | null;
  /** Null where it was withdrawn. */
  readonly day: Day | null;
  readonly note: string | null;
}

/** All that was done to a tick, in the order of time. */
export async function tickChangesOf(read: Reads, tickId: string): Promise<TickChange[]> {
  const rows = await read.tickChange.findMany({
    where: { tickId },
    orderBy: inOrder("at"),
    include: { person: { select: { name: true } } },
  });
  return rows.map(({ deed, at, person, day, note }) => ({
    ...{ deed, at, day, note },
    author: person.name,
  }));
}
