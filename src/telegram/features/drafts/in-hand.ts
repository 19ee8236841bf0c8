import type { Ctx } from "../../context.ts";
import { milestoneInHand } from "../milestones/in-hand.ts";
import { periodicInHand } from "../periodic/in-hand.ts";
import { reportInHand } from "../report/in-hand.ts";

/** An open draft that someone has in hand, of whichever kind. */
export interface InHand {
  /** The dialogue that it belongs to. */
  readonly dialogue: string;
  readonly updatedAt: Date;
  /** Something was answered, and this person may go on with it. */
  readonly canGoOn: boolean;
  /** Says that its position was lost and nothing else, and offers it. */
  offer(): void;
  /** Asks what is to become of it. */
  stop(): void;
}

const KINDS: readonly ((ctx: Ctx) => Promise<InHand | null>)[] = [
  reportInHand,
  periodicInHand,
  milestoneInHand,
];

/** What this person has in hand, the latest first: at most one of each kind. */
export async function inHand(ctx: Ctx): Promise<InHand[]> {
  const all = await Promise.all(KINDS.map((of) => of(ctx)));
  return all
    .filter((one) => one !== null)
    .toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
}
