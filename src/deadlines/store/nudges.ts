import * as z from "zod";
import type { NudgeState, Prisma } from "../../database/client/client.ts";
import { inOrder, newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { keyOfPlan } from "../../outbox/keys.ts";
import { record } from "../../people/store/log.ts";
import { aboutOf, type Matter, matterOf } from "../matter.ts";
import type { ToldOf } from "../nudge.ts";

/** The office urges units by hand: prepared by one of them, then sent. */
export interface Nudge {
  readonly id: string;
  /** What the units owe; null: another version knew it. */
  readonly matter: Matter | null;
  readonly byId: string;
  /** Codes of the units chosen; of those sent to, once it is sent. */
  readonly units: readonly string[];
  /** The office's own word to them. */
  readonly word: string | null;
  /** Why those are urged, too, who were told of it within a day; null: they are not. */
  readonly urgency: string | null;
  readonly state: NudgeState;
  readonly sentAt: Date | null;
}

function toNudge(row: Prisma.NudgeGetPayload<object>): Nudge {
  return { ...row, matter: matterOf(row.about), units: z.array(z.string()).parse(row.units) };
}

export interface NewNudge {
  readonly planId: string;
  readonly matter: Matter;
  readonly byId: string;
  readonly units: readonly string[];
  readonly now: Date;
}

/** Begins a nudge in the place of any that the same person left unsent. */
export async function startNudge(
  tx: Tx,
  { now, units, matter, ...nudge }: NewNudge,
): Promise<Nudge> {
  const { planId, byId } = nudge;
  await tx.nudge.updateMany({
    where: { planId, byId, state: "open" },
    data: { state: "dropped" },
  });
  const row = await tx.nudge.create({
    data: {
      ...{
        id: newId(),
        ...nudge,
        about: aboutOf(matter),
        units: [...units],
      },
      ...{ state: "open", createdAt: now },
    },
  });
  return toNudge(row);
}

export async function findNudge(read: Reads, id: string): Promise<Nudge | null> {
  const row = await read.nudge.findUnique({ where: { id } });
  return row && toNudge(row);
}

/** What is said with a nudge, and who of the office says it; null without a name. */
export interface NudgeWord {
  readonly word: string | null;
  readonly urgency: string | null;
  readonly by: string | null;
}

/** What the office wrote to all of its units: that alone, for it is asked for each of them. */
export async function nudgeWord(read: Reads, id: string): Promise<NudgeWord | null> {
  const select = { word: true, urgency: true, by: { select: { name: true } } } as const;
  const row = await read.nudge.findUnique({ where: { id }, select });
  return row && { word: row.word, urgency: row.urgency, by: row.by.name };
}

/** Changes one that is not sent yet. */
export async function changeNudge(
  tx: Tx,
  id: string,
  change:
    | { readonly units: readonly string[]; readonly urgency?: string }
    | { readonly word: string | null },
): Promise<void> {
  const data = "units" in change ? { ...change, units: [...change.units] } : change;
  await tx.nudge.updateMany({ where: { id, state: "open" }, data });
}

export async function dropNudge(tx: Tx, id: string): Promise<void> {
  await tx.nudge.updateMany({ where: { id, state: "open" }, data: { state: "dropped" } });
}

/**
 * Marks it as sent, and writes down who nudged whom. False if it was sent or dropped before: the second
 * tap of two.
 */
export async function markSent(
  tx: Tx,
  { id, matter, urgency }: Nudge,
  units: readonly string[],
  doer: { readonly byId: string; readonly at: Date },
): Promise<boolean> {
  const { count } = await tx.nudge.updateMany({
    where: { id, state: "open" },
    data: { state: "sent", units: [...units], sentAt: doer.at },
  });
  if (count === 0) return false;
  const detail = { nudge: id, units: [...units], ...(urgency === null ? {} : { urgency }) };
  const subject = matter ? aboutOf(matter) : "other";
  // A milestone's own subject is a tick of it.
  const about = matter?.kind === "deadline" ? subject : `owed:${subject}`;
  await record(tx, { ...doer, action: "nudge.sent", subject: about, detail });
  return true;
}

/** The last one that was sent about a matter, with its sender's name, if that is still known. */
export async function lastNudge(
  read: Reads,
  planId: string,
  matter: Matter,
): Promise<(Nudge & { readonly by: string | null; readonly sentAt: Date }) | null> {
  const row = await read.nudge.findFirst({
    where: { planId, about: aboutOf(matter), state: "sent" },
    orderBy: inOrder("sentAt", "desc"),
    include: { by: { select: { name: true } } },
  });
  return row?.sentAt ? { ...toNudge(row), by: row.by.name, sentAt: row.sentAt } : null;
}

/** Notices that tell a unit of a matter, and how the ledger names it. */
function telling(matter: Matter): { kinds: string[]; subject: string } {
  if (matter.kind === "deadline") return { kinds: OF_DEADLINE, subject: matter.code };
  return { kinds: ["nudge-owed"], subject: aboutOf(matter) };
}

const OF_DEADLINE = ["deadline-reminder", "deadline-overdue", "deadline-snoozed", "nudge"];

/** When units were last told of a matter, or are about to be, since an instant, and by whom; by their codes. */
export async function toldSince(
  read: Reads,
  planId: string,
  matter: Matter,
  since: Date,
): Promise<ReadonlyMap<string, ToldOf>> {
  const { kinds, subject } = telling(matter);
  const notices = {
    kind: { in: kinds },
    subject,
    // Two plans may call a deadline by one code.
    key: { startsWith: keyOfPlan(planId) },
    state: { in: ["planned", "sending", "sent", "uncertain"] },
  } satisfies Prisma.NoticeWhereInput;
  const select = { unitCode: true, settledAt: true, notBefore: true };
  // One by one, so that the index leads to the latest and not past all of a year.
  const rows = [
    ...(await read.notice.findMany({ where: { ...notices, settledAt: { gt: since } }, select })),
    ...(await read.notice.findMany({
      where: { ...notices, settledAt: null, notBefore: { gt: since } },
      select,
    })),
  ];
  const told = new Map<string, Date>();
  for (const { unitCode: unit, settledAt, notBefore } of rows) {
    const at = settledAt ?? notBefore;
    const before = unit === null ? undefined : told.get(unit);
    if (unit !== null && (!before || before < at)) told.set(unit, at);
  }
  const nudges = await nudgesSince(read, planId, matter, since);
  return new Map([...told].map(([unit, at]) => [unit, { at, nudge: nudges.get(unit) ?? null }]));
}

/** The last nudge that each unit got. */
async function nudgesSince(
  read: Reads,
  planId: string,
  matter: Matter,
  since: Date,
): Promise<ReadonlyMap<string, NonNullable<ToldOf["nudge"]>>> {
  const rows = await read.nudge.findMany({
    where: { planId, about: aboutOf(matter), state: "sent", sentAt: { gt: since } },
    orderBy: inOrder("sentAt"),
    include: { by: { select: { name: true } } },
  });
  return new Map(
    rows.flatMap((row) => {
      const said = { by: row.by.name, isUrgent: row.urgency !== null };
      return toNudge(row).units.map((unit) => [unit, said] as const);
    }),
  );
}
