import type { StepDeed } from "../../database/client/client.ts";
import { newId } from "../../database/id.ts";
import type { Tx } from "../../database/index.ts";
import { record } from "../../people/store/log.ts";
import { type Life, lifeOf, mayFollow } from "../life.ts";
import { restagePeriodic } from "./restage-periodic.ts";
import { restageTask } from "./restage-task.ts";
import {
  isOvertaken,
  type ReportKind,
  type ReportRef,
  type Seen,
  stepsOf,
  whereOf,
} from "./steps.ts";

export interface NewStep {
  readonly deed: StepDeed;
  readonly personId: string;
  readonly now: Date;
  /** What whoever does it has seen; left out where it does not matter. */
  readonly seen?: Seen;
  readonly word?: string | null;
  readonly items?: readonly string[];
  readonly due?: Date;
}

/**
 * Adds a step, and keeps the view of them. Null if it cannot follow: somebody did something with it since
 * it was seen.
 */
export async function takeStep(tx: Tx, ref: ReportRef, step: NewStep): Promise<Life | null> {
  const { deed, personId, now, word = null, items, due, seen } = step;
  const before = await stepsOf(tx, ref);
  const life = before.length > 0 ? lifeOf(before, now) : null;
  if (!life || !mayFollow(life, deed, seen?.revision ?? life.revision)) return null;
  if (seen && isOvertaken(before, seen, personId)) return null;
  await tx.reportStep.create({
    data: {
      ...{ id: newId(), number: before.filter((one) => one.deed !== "sent").length + 1 },
      ...{ ...whereOf(ref), deed, personId, at: now, word, due: due ?? null },
      revision: life.revision,
      ...(items ? { items: [...items] } : {}),
    },
  });
  await record(tx, {
    at: now,
    byId: personId,
    action: `${NAMES[ref.kind]}.${deed}`,
    subject: logSubject(ref),
  });
  return restage(tx, ref, now);
}

/** Writes the view of a report's revisions and steps anew. To be called after each that is added. */
export function restage(tx: Tx, ref: ReportRef, now: Date): Promise<Life> {
  return ref.kind === "task" ? restageTask(tx, ref.id, now) : restagePeriodic(tx, ref.id, now);
}

const NAMES = { task: "report", periodic: "periodic" } as const satisfies Record<
  ReportKind,
  string
>;

/** How the log names a report. */
export function logSubject({ kind, id }: ReportRef): string {
  return `${NAMES[kind]}:${id}`;
}
