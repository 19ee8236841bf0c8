import type { Reads } from "../../database/index.ts";
import { type Changes, changesBetween, type OccasionTotals } from "../../progress/snapshot.ts";
import { readOccasionTotals, readSnapshot } from "../../progress/store/snapshots.ts";
import type { Readiness } from "../readiness.ts";
import { type Asked, dayOfReport, readReadiness } from "./record.ts";

/** What is asked of all reports of an occasion, and answered in a few words. */
export type Question =
  | { readonly kind: "readiness" }
  | { readonly kind: "totals" }
  /** Since they were frozen under that number. */
  | { readonly kind: "changes"; readonly number: number };

export interface Answers {
  readonly readiness: Readiness;
  readonly totals: OccasionTotals;
  /** Null: nothing was frozen under that number. */
  readonly changes: Changes | null;
}

export function answerTo(
  read: Reads,
  asked: Asked,
  question: Question,
): Promise<Answers[Question["kind"]]> {
  switch (question.kind) {
    case "readiness":
      return readReadiness(read, asked);
    case "totals":
      return readOccasionTotals(read, asked.plan, asked.occasion, dayOfReport(asked));
    case "changes":
      return changesSince(read, asked, question.number);
  }
}

async function changesSince(
  read: Reads,
  { plan, occasion }: Asked,
  number: number,
): Promise<Changes | null> {
  const last = await readSnapshot(read, plan.id, occasion.code, number);
  if (!last) return null;
  return changesBetween(plan, last, await readOccasionTotals(read, plan, occasion, last.day));
}
