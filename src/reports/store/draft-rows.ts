import type { DraftKind, DraftState, Prisma } from "../../database/client/client.ts";
import { inOrder, newId } from "../../database/id.ts";
import type { Reads, Tx } from "../../database/index.ts";
import { keptByUnit, type Which } from "../../database/kept.ts";
import { drafts as table } from "../../database/tables.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { currentUnit } from "../../plan/units.ts";
import { type EvidenceRow, evidenceOf, removeEvidence } from "./evidence.ts";

/** A report in the making. It belongs to the unit; one person holds it at a time. */
export interface DraftOf<Answers> {
  readonly id: string;
  readonly unit: string;
  readonly holderId: string;
  /** Code of the occasion or the milestone; null for a task report. */
  readonly subject: string | null;
  /** Open: in its holder's hands; kept: put aside; waiting: for the leader's word. */
  readonly state: DraftState;
  readonly answers: Answers;
  readonly evidence: readonly EvidenceRow[];
  /** The report that it corrects. */
  readonly reportId: string | null;
  /** The latest message of the holder's chat that the open question came after. */
  readonly heard: number;
  /** Begun by the office in the unit's stead. */
  readonly byOffice: boolean;
  readonly updatedAt: Date;
}

/** Who has a draft in hand from now on, and the message of their chat that the answer came with. */
export interface Hand {
  readonly holderId: string;
  readonly heard: number;
  readonly now: Date;
}

export interface NewDraft<Answers> {
  readonly planId: string;
  readonly unit: string;
  readonly holderId: string;
  readonly subject?: string;
  readonly answers: Answers;
  readonly reportId?: string;
  readonly heard?: number;
  readonly byOffice?: boolean;
}

/** Can be gone on with. */
const UNFINISHED: DraftState[] = ["open", "kept"];
const UNSENT: DraftState[] = [...UNFINISHED, "waiting"];

/** The column that names what a draft of this kind corrects. */
const CORRECTED = {
  task: "taskReportId",
  periodic: "periodicReportId",
  milestone: "tickId",
} as const satisfies Record<DraftKind, keyof Prisma.DraftWhereInput>;

async function findBegun(read: Reads, where: Which) {
  return read.draft.findMany({
    where: {
      ...{ ...where, state: { in: UNSENT } },
      ...{ taskReportId: null, periodicReportId: null, tickId: null },
      // What the office enters in a unit's stead, the unit has not begun.
      byOffice: false,
    },
    select: { unitCode: true, kind: true, subject: true },
  });
}

/** New reports that are begun and not sent, by their units. */
const allBegun = keptByUnit("Draft", findBegun);

const FULL = {
  evidence: { where: { removed: false }, orderBy: inOrder("createdAt") },
} satisfies Prisma.DraftInclude;

/** How many unfinished drafts are offered. */
const OFFERED = 20;

const byId = table.select(table.columns, 'WHERE "id" = ? AND "kind" = ?');
const unfinishedOf = table.select(
  table.columns,
  `WHERE "planId" = ? AND "unitCode" = ? AND "state" IN ('open', 'kept', 'waiting') AND "kind" = ?
   ORDER BY "updatedAt" DESC LIMIT ${OFFERED}`,
);
const add = table.insert();
const answer = table.update(
  ["answers", "holderId", "heard", "state", "updatedAt"],
  `WHERE "id" = ? AND "state" IN ('open', 'kept') AND "kind" = ?`,
);

type Row = Awaited<ReturnType<typeof byId>>[number];

/**
 * The drafts of one kind, and no others: a report of one kind never goes on with the answers of another.
 *
 * @param readAnswers throws if what is stored is not what this version stores
 */
export function draftsOf<Answers extends object>(
  kind: DraftKind,
  readAnswers: (stored: unknown) => Answers,
) {
  type Draft = DraftOf<Answers>;
  const corrected = CORRECTED[kind];

  function toDraft(row: Row & Pick<Draft, "evidence">): Draft {
    const { unitCode: unit, answers } = row;
    return { ...row, unit, reportId: row[corrected], answers: readAnswers(answers) };
  }

  async function full({ sql }: Reads, row: Row): Promise<Draft> {
    return toDraft({ ...row, evidence: await evidenceOf(sql, row.id) });
  }

  async function first(
    read: Reads,
    where: Prisma.DraftWhereInput,
    latest = true,
  ): Promise<Draft | null> {
    const row = await read.draft.findFirst({
      where: { ...where, kind },
      include: FULL,
      ...(latest ? { orderBy: inOrder("updatedAt", "desc") } : {}),
    });
    return row && toDraft(row);
  }

  return {
    async find(read: Reads, id: string): Promise<Draft | null> {
      const [row] = await byId(read.sql, id, kind);
      return row ? full(read, row) : null;
    },

    /** The unit's drafts that are not sent, the latest first. */
    async unfinished(read: Reads, planId: string, units: readonly string[]): Promise<Draft[]> {
      const found: Draft[] = [];
      for (const unit of units) {
        const rows = await unfinishedOf(read.sql, planId, unit, kind);
        for (const row of rows) found.push(await full(read, row));
      }
      found.sort((one, other) => other.updatedAt.getTime() - one.updatedAt.getTime());
      return found.slice(0, OFFERED);
    },

    /** What the office has begun in units' stead, the latest first. */
    async insteadOfUnits(read: Reads, planId: string): Promise<Draft[]> {
      const rows = await read.draft.findMany({
        where: { planId, kind, byOffice: true, state: { in: UNFINISHED } },
        ...{ include: FULL, orderBy: inOrder("updatedAt", "desc"), take: OFFERED },
      });
      return rows.map(toDraft);
    },

    /** The unit's draft about this subject that is not sent. */
    about: (read: Reads, planId: string, unit: string, subject: string): Promise<Draft | null> =>
      first(read, { planId, unitCode: unit, subject, state: { in: UNSENT } }),

    /** Codes of the units (of these, if given) that have begun a report about this subject. */
    async begunBy(
      read: Reads,
      planId: string,
      subject: string,
      units?: readonly string[],
    ): Promise<ReadonlySet<string>> {
      const begun = units
        ? await findBegun(read, { planId, unitCode: { in: [...units] } })
        : [...(await allBegun(read, planId)).values()].flat();
      const about = begun.filter((one) => one.kind === kind && one.subject === subject);
      return new Set(about.map(({ unitCode }) => unitCode));
    },

    /** The open draft that this person had in hand last. */
    inHand: (read: Reads, personId: string): Promise<Draft | null> =>
      first(read, { holderId: personId, state: "open" }),

    /** The draft that corrects this report and is not sent: there is one, or two people would undo each other. */
    correctionOf: (read: Reads, reportId: string): Promise<Draft | null> =>
      first(read, { [corrected]: reportId, state: { in: UNSENT } }, false),

    async start({ sql }: Tx, draft: NewDraft<Answers>, now: Date): Promise<Draft> {
      const { planId, unit, holderId, answers, subject = null, reportId = null, heard = 0 } = draft;
      const { byOffice = false } = draft;
      const corrects = { taskReportId: null, periodicReportId: null, tickId: null };
      const row: Row = {
        ...{ id: newId(), planId, unitCode: unit, holderId, kind, subject, answers, heard },
        byOffice,
        ...{ ...corrects, [corrected]: reportId },
        ...{ state: "open", createdAt: now, updatedAt: now },
      };
      await add(sql, row);
      return { ...row, unit, reportId, answers, evidence: [] };
    },

    /**
     * Each answer goes here at once; whoever answers holds the draft from then on. A draft that was sent
     * or discarded stays so.
     */
    async save({ sql }: Tx, id: string, answers: Answers, hand: Hand): Promise<void> {
      const { holderId, heard, now } = hand;
      const row = { answers, holderId, heard, state: "open", updatedAt: now } as const;
      await answer(sql, row, id, kind);
    },
  };
}

export type DraftsOf<Answers extends object> = ReturnType<typeof draftsOf<Answers>>;

/** What waits for the leader's word, of periodic reports: kept by unit, for it is asked with every deadline. */
export async function findHanded(read: Reads, where: Which) {
  const rows = await read.draft.findMany({
    where: { ...where, kind: "periodic", state: "waiting" },
    select: { unitCode: true, subject: true, updatedAt: true },
  });
  return rows.flatMap(({ unitCode, subject: occasion, updatedAt: at }) =>
    occasion === null ? [] : [{ unitCode, unit: unitCode, occasion, at }],
  );
}

export const allHanded = keptByUnit("Draft", findHanded);

/** When units put their report for an occasion before their leaders; by the code of whoever answers for it today. */
export async function handedFor(
  read: Reads,
  plan: Plan,
  occasion: string,
  today: Day,
): Promise<ReadonlyMap<string, Date>> {
  const all = [...(await allHanded(read, plan.id)).values()].flat();
  return new Map(
    all
      .filter((one) => one.occasion === occasion)
      .map(({ unit, at }) => [currentUnit(plan, unit, today)?.code ?? unit, at]),
  );
}

/** A draft of which nothing was answered is nothing to go on with. */
export function isBegun({
  answers,
  evidence,
}: Pick<DraftOf<object>, "answers" | "evidence">): boolean {
  return Object.keys(answers).length > 0 || evidence.length > 0;
}

/** Puts it aside: it waits for whoever of the unit goes on with it. */
export async function keepDraft(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.draft.updateMany({
    where: { id, state: "open" },
    data: { state: "kept", updatedAt: now },
  });
}

/** What was thrown away is not kept either. */
export async function discardDraft(tx: Tx, id: string, now: Date): Promise<void> {
  const { count } = await tx.draft.updateMany({
    where: { id, state: { in: UNFINISHED } },
    data: { state: "discarded", answers: {}, updatedAt: now },
  });
  if (count > 0) await removeEvidence(tx, id);
}

export function json(answers: object): Prisma.InputJsonValue {
  // Keys that are undefined are no answers and are not stored.
  return JSON.parse(JSON.stringify(answers)) as Prisma.InputJsonValue;
}
