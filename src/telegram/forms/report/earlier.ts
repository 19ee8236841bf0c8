import type { Reads } from "../../../database/index.ts";
import type { claimsOn } from "../../../reports/joint.ts";
import { type Beside, readBeside } from "../../../reports/store/beside.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import { findReport, type Report } from "../../../reports/store/reports.ts";
import { type CompletedReport, doneBefore } from "../../../reports/store/standing.ts";
import { type StoredStep, stepsOf } from "../../../reports/store/steps.ts";
import type { Ctx } from "../../context.ts";
import { claimsOf, doersIn, namedIn } from "./joint.ts";

/** What was reported before that bears on a draft: its card rests on it. */
export interface Earlier {
  /** The report that it corrects. */
  readonly before: Report | null;
  /** The report that calls the duty completed, where the draft tells of no deed. */
  readonly done: CompletedReport | null;
  /** Other reports on the same duty, of its days or of days within. */
  readonly beside: Beside;
  /** What other units' reports say of the unit, of that work and those days. */
  readonly claims: ReturnType<typeof claimsOn>;
  /** Codes of units that the result names as partners, of which its author has not said so. */
  readonly named: readonly string[];
  /** Codes of other units that the result says to have done it. */
  readonly doers: readonly string[];
}

export async function readEarlier(ctx: Ctx, read: Reads, draft: Draft): Promise<Earlier> {
  const planId = ctx.plan.id;
  return {
    before: draft.reportId ? await findReport(read, draft.reportId) : null,
    done: await doneBefore(read, planId, draft),
    beside: (await readBeside(read, planId, [draft]))(draft),
    claims: await claimsOf(ctx, read, draft),
    named: namedIn(ctx, draft),
    doers: doersIn(ctx, draft),
  };
}

/** What happened after a draft was shown last, and its card does not say. */
export interface Meanwhile {
  /** A colleague sent or corrected what the draft would tell once more. */
  readonly isTold: boolean;
  /** What was done with the report that it corrects. */
  readonly steps: readonly StoredStep[];
}

/** Null: its card says all. */
export async function sinceShown(
  read: Reads,
  draft: Draft,
  { before, done, beside }: Pick<Earlier, "before" | "done" | "beside">,
): Promise<Meanwhile | null> {
  const isNew = ({ updatedAt }: { readonly updatedAt: Date }) => updatedAt > draft.updatedAt;
  const isTold = [...(done ? [done] : []), ...beside.same, ...beside.within].some(isNew);
  const steps = before ? await stepsOf(read, { kind: "task", id: before.id }) : [];
  const isElse = steps.some(
    ({ deed, at }) => (deed === "sent" || deed === "returned") && at > draft.updatedAt,
  );
  return isTold || isElse ? { isTold, steps: isElse ? steps : [] } : null;
}
