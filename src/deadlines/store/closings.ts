import { inOrder, newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { record } from "../../people/store/log.ts";
import { type ClosingStep, closedIn } from "../closing.ts";

/** All closings and reopenings of a plan's occasions, in the order in which they were made. */
async function closingSteps(read: Reads, planId: string): Promise<ClosingStep[]> {
  const rows = await read.closing.findMany({
    where: { planId },
    orderBy: inOrder("at"),
    include: { person: { select: { name: true } } },
  });
  return rows.map(({ occasionCode: occasion, deed, at, person: { name: by } }) => {
    return { occasion, deed, at, by };
  });
}

/** The occasions that are closed now, by their codes. */
export async function closedOccasions(
  read: Reads,
  planId: string,
): Promise<ReadonlyMap<string, ClosingStep>> {
  return closedIn(await closingSteps(read, planId));
}

interface Closer {
  readonly planId: string;
  readonly occasion: string;
  readonly byId: string;
  readonly at: Date;
}

/** Closes an occasion, or opens it again, and writes down who did so. False if it was so already. */
export async function stepClosing(
  tx: Tx,
  deed: ClosingStep["deed"],
  { planId, occasion, byId, at }: Closer,
): Promise<boolean> {
  const isClosed = (await closedOccasions(tx, planId)).has(occasion);
  if (isClosed === (deed === "closed")) return false;
  await tx.closing.create({
    data: { id: newId(), planId, occasionCode: occasion, deed, personId: byId, at },
  });
  await record(tx, { at, byId, action: `occasion.${deed}`, subject: `occasion:${occasion}` });
  return true;
}
