import type { Reads } from "../../database/index.ts";
import { readStaffing } from "../../people/store/staffing.ts";
import { codesOf } from "../../plan/units.ts";
import { type AnyReport, findAny } from "../../reports/store/any.ts";
import { waitingPeriodic } from "../../reports/store/periodic.ts";
import { waitingTasks } from "../../reports/store/reports.ts";
import { returnedReports } from "../../reports/store/returned.ts";
import type { Answer } from "../answer.ts";
import type { Query } from "../query.ts";
import { occasionIn, unitsOf } from "../scope.ts";
import type { Now } from "./standing.ts";

/** Reports that the office returned and nobody corrected, or that wait for it: as /tiepnhan counts them. */
export async function heldReports(
  read: Reads,
  { plan, today }: Now,
  query: Query,
  of: "returned" | "waiting",
): Promise<Answer> {
  const occasion = occasionIn(plan, query);
  if (query.period !== null && !occasion) return { kind: "gone" };
  const asked = unitsOf(plan, query, today).flatMap((unit) => codesOf(plan, unit, today));
  const codes = query.units === null ? null : new Set(asked);
  const all = of === "returned" ? await returned(read, plan.id) : await waiting(read, plan.id);
  const held = all.filter(
    ({ kind, report }) =>
      (codes === null || codes.has(report.unit)) &&
      (occasion === null || (kind === "periodic" && report.occasion === occasion.code)),
  );
  return { kind: "held", of, held };
}

async function returned(read: Reads, planId: string): Promise<AnyReport[]> {
  const found: AnyReport[] = [];
  for (const { about: kind, report: id } of await returnedReports(read, planId)) {
    const any = await findAny(read, { kind, id });
    // A corrected one keeps its day until it is accepted.
    if (any?.report.stage === "returned") found.push(any);
  }
  return found;
}

async function waiting(read: Reads, planId: string): Promise<AnyReport[]> {
  const [tasks, periodic] = await Promise.all([
    waitingTasks(read, planId),
    waitingPeriodic(read, planId),
  ]);
  return [
    ...tasks.map((report) => ({ kind: "task" as const, report })),
    ...periodic.map((report) => ({ kind: "periodic" as const, report })),
  ];
}

export async function unmanned(read: Reads, now: Now, query: Query): Promise<Answer> {
  const asked = unitsOf(now.plan, query, now.today);
  const kinds = await readStaffing(read, now);
  const staffed = kinds
    .flatMap(({ units }) => units)
    .filter(({ unit, state }) => state !== "closed" && asked.includes(unit));
  const bare = staffed.filter(({ state }) => state !== "manned");
  return { kind: "unmanned", units: bare.map(({ unit }) => unit), all: staffed.length };
}
