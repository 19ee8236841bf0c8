import type { JointPart, Prisma } from "../../database/client/client.ts";
import { newId } from "../../database/id.ts";
import type { Tx } from "../../database/index.ts";
import type { JointAnswers } from "../answers.ts";
import { countingIn } from "../joint.ts";
import { tellsOfDeeds } from "../status.ts";
import { restate } from "./standing.ts";

/** What a report says of its event's duties and units. */
export interface JointSaid {
  readonly planId: string;
  readonly reportId: string;
  readonly unit: string;
  readonly joint: JointAnswers | undefined;
  /** Of the first revision. */
  readonly submittedAt: Date;
  /** Who sent that revision. */
  readonly personId: string | null;
  readonly now: Date;
}

/** What people still stand by. */
const LIVE = { state: { in: ["asked", "confirmed"] } } satisfies Prisma.JointWhereInput;

/**
 * Writes which duties and units the revision in force of a report names, in place of what the one before
 * named. What a unit answered stays while it is named.
 */
export async function keepJoint(tx: Tx, said: JointSaid): Promise<void> {
  await keepServed(tx, said);
  await keepUnits(tx, said);
  await keepSame(tx, said);
}

async function keepServed(tx: Tx, said: JointSaid): Promise<void> {
  const { planId, reportId, unit, joint, submittedAt } = said;
  const wanted = joint?.also ?? [];
  await unserve(tx, planId, { reportId, unitCode: unit, dutyCode: { notIn: wanted } });
  for (const dutyCode of wanted) {
    await serve(tx, { reportId, planId, unitCode: unit, dutyCode, at: submittedAt });
  }
}

async function keepUnits(tx: Tx, { planId, reportId, unit, joint, now }: JointSaid): Promise<void> {
  const wanted = new Map<string, JointPart>(joint?.partners?.map((one) => [one, "partner"]));
  if (joint?.host) wanted.set(joint.host, "host");
  // A corrected report stays with its unit, and whoever corrects it may be the successor that it names.
  wanted.delete(unit);
  const rows = await tx.joint.findMany({ where: { reportId } });
  for (const { id, unitCode, part, state } of rows) {
    const as = wanted.get(unitCode);
    wanted.delete(unitCode);
    if (as === part && state !== "dropped") continue;
    const anew = { personId: null, answeredAt: null, sameId: null };
    if (as) {
      const data = { ...anew, part: as, state: "asked", askedAt: now } as const;
      await tx.joint.update({ where: { id }, data });
    } else if (state !== "dropped") {
      await tx.joint.update({ where: { id }, data: { state: "dropped", sameId: null } });
    }
    await unserve(tx, planId, { reportId, unitCode });
  }
  for (const [unitCode, part] of wanted) {
    const asked = { part, state: "asked", askedAt: now } as const;
    await tx.joint.create({ data: { id: newId(), reportId, planId, unitCode, ...asked } });
  }
}

/** What the reporter said of other units' reports: they tell of the same event, or do not. */
async function keepSame(tx: Tx, { reportId, joint, personId, now }: JointSaid): Promise<void> {
  const { same = [], apart = [] } = joint ?? {};
  await tx.joint.updateMany({
    where: { sameId: reportId, id: { in: apart } },
    data: { sameId: null },
  });
  await tx.joint.updateMany({
    where: { id: { in: same }, ...LIVE, sameId: null },
    data: { sameId: reportId, state: "confirmed", personId, answeredAt: now },
  });
}

/** From now on a report speaks for a unit's duty as well. */
export async function serve(
  tx: Tx,
  row: Prisma.ServedUncheckedCreateInput & { planId: string },
): Promise<void> {
  const { reportId, unitCode, dutyCode, planId } = row;
  const key = { reportId_unitCode_dutyCode: { reportId, unitCode, dutyCode } };
  await tx.served.upsert({ where: key, create: row, update: {} });
  await restate(tx, planId, unitCode, dutyCode);
}

/** It no longer does. */
export async function unserve(
  tx: Tx,
  planId: string,
  where: Prisma.ServedWhereInput,
): Promise<void> {
  const rows = await tx.served.findMany({ where });
  await tx.served.deleteMany({ where });
  for (const { unitCode, dutyCode } of rows) await restate(tx, planId, unitCode, dutyCode);
}

/** Where units stand with all that a report speaks for: it was corrected, withdrawn or restored. */
export async function restateServed(tx: Tx, planId: string, reportId: string): Promise<void> {
  const rows = await tx.served.findMany({ where: { reportId } });
  for (const { unitCode, dutyCode } of rows) await restate(tx, planId, unitCode, dutyCode);
}

const RELATED = {
  joints: { where: LIVE },
  sameAs: { where: LIVE },
  countsFor: { select: { id: true } },
} satisfies Prisma.TaskReportInclude;
type Row = Prisma.TaskReportGetPayload<{ include: typeof RELATED }>;

/**
 * Writes anew which reports count for their events (src/reports/joint.ts): of these, and of all that may
 * tell of the same events. To be called in every transaction that changes a report, which units it names, or
 * what they say to it.
 */
export async function recount(tx: Tx, planId: string, ids: readonly string[]): Promise<void> {
  const rows = await related(tx, planId, ids);
  const counted = countingIn(rows.filter(isEvent).map(toEvent));
  for (const { id, unitCode, dutyCode, countedById } of rows) {
    const by = counted.get(id) ?? id;
    const now = by === id ? null : by;
    if (now === countedById) continue;
    await tx.taskReport.update({ where: { id }, data: { countedById: now } });
    await restate(tx, planId, unitCode, dutyCode);
  }
}

/** These reports, and whatever is tied to them by what people said or by the units that they name. */
async function related(tx: Tx, planId: string, ids: readonly string[]): Promise<Row[]> {
  const found = new Map<string, Row>();
  for (let open = [...ids]; open.length > 0; ) {
    const rows = await tx.taskReport.findMany({ where: { id: { in: open } }, include: RELATED });
    for (const row of rows) found.set(row.id, row);
    const near = rows.flatMap(({ joints, sameAs, countsFor, countedById }) => [
      ...joints.flatMap(({ sameId }) => sameId ?? []),
      ...sameAs.map(({ reportId }) => reportId),
      ...countsFor.map(({ id }) => id),
      ...(countedById === null ? [] : [countedById]),
    ]);
    const opposite = rows.flatMap(namedBack);
    const back =
      opposite.length === 0
        ? []
        : await tx.joint.findMany({
            where: { planId, ...LIVE, OR: opposite },
            select: { reportId: true },
          });
    const more = new Set([...near, ...back.map(({ reportId }) => reportId)]);
    open = [...more].filter((id) => !found.has(id));
  }
  return [...found.values()];
}

/** Reports of the units that it names, of days that overlap, which name its unit. */
function namedBack({ unitCode, joints, from, to }: Row): Prisma.JointWhereInput[] {
  if (from === null || to === null) return [];
  const report = { state: "submitted", from: { lte: to }, to: { gte: from } } as const;
  return joints.map((one) => ({ unitCode, report: { ...report, unitCode: one.unitCode } }));
}

function isEvent({ state, status }: Row): boolean {
  return state === "submitted" && tellsOfDeeds(status);
}

function toEvent({ id, number, unitCode: unit, from, to, joints, sameAs }: Row) {
  const host = joints.find(({ part }) => part === "host");
  return {
    ...{ id, number, unit, period: from !== null && to !== null ? { from, to } : null },
    host: host?.unitCode ?? null,
    partners: joints.flatMap(({ part, unitCode }) => (part === "partner" ? [unitCode] : [])),
    partOf: [
      ...(host?.sameId ? [host.sameId] : []),
      ...sameAs.flatMap(({ part, reportId }) => (part === "partner" ? [reportId] : [])),
    ],
  };
}
