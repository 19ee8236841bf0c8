import type { Reads } from "../../database/index.ts";
import type { Halves } from "../../progress/halves.ts";
import { type Changes, isSameTotals } from "../../progress/snapshot.ts";
import { readHalves } from "../../progress/store/halves.ts";
import { readOwn } from "../../progress/store/own.ts";
import { readSnapshot, totalsOfDeeds } from "../../progress/store/snapshots.ts";
import { readOccasionDeeds } from "../../reports/store/task-facts.ts";
import type { Basis } from "../basis.ts";
import type { Readiness } from "../readiness.ts";
import { changesSince, readBasis } from "./basis.ts";
import { type Asked, dayOfReport, readReadiness } from "./record.ts";

/** What is asked of all reports of an occasion, and answered in a few words. */
export type Question =
  | { readonly kind: "readiness" }
  /** With how it has changed since the totals were frozen under that number; 0: they were not. */
  | { readonly kind: "card"; readonly number: number }
  | { readonly kind: "changes"; readonly number: number }
  /** With whether they are the very same as those that were frozen under that number; 0: none were. */
  | { readonly kind: "totals"; readonly number: number };

export interface Answers {
  readonly readiness: Ready;
  readonly card: Looked;
  /** Null: nothing was frozen under that number. */
  readonly changes: Changes | null;
  readonly totals: Freezable;
}

/** Whether the report can be put together, how its totals lie to those that were frozen, and those of a year to its halves. */
export type Ready = Readiness & { readonly basis: Basis; readonly halves: Halves | null };

export interface Looked {
  /** Periodic reports that newer facts have overtaken. */
  readonly stale: number;
  /** Units of which something changed since the totals were frozen the last time. */
  readonly changed: number;
}

interface Freezable {
  /** The totals as they are kept, in JSON: of a hundred thousand reports a bot has no room for the objects. */
  readonly content: string;
  readonly stale: number;
  readonly isSame: boolean;
}

export async function answerTo(
  read: Reads,
  asked: Asked,
  question: Question,
): Promise<Answers[Question["kind"]]> {
  const { plan, occasion } = asked;
  const deeds = await readOccasionDeeds(read, plan, occasion);
  const said = async () => ({ deeds, own: await readOwn(read, plan, occasion) });
  switch (question.kind) {
    case "readiness":
      return {
        ...(await readReadiness(read, asked, deeds)),
        basis: await readBasis(read, asked, await said()),
        halves: await readHalves(read, { plan, occasion, day: dayOfReport(asked) }, deeds),
      };
    case "card": {
      const { stale } = await readReadiness(read, asked, deeds);
      const changes = await changesSince(read, asked, await said(), question.number);
      return { stale: stale.length, changed: changes?.units.length ?? 0 };
    }
    case "changes":
      return changesSince(read, asked, await said(), question.number);
    case "totals": {
      const { stale } = await readReadiness(read, asked, deeds);
      const on = { plan, occasion, day: dayOfReport(asked) };
      const totals = await totalsOfDeeds(read, on, await said());
      const before = await readSnapshot(read, plan.id, occasion.code, question.number);
      const isSame = before !== null && isSameTotals(plan, before, totals);
      return { content: JSON.stringify(totals), stale: stale.length, isSame };
    }
  }
}
