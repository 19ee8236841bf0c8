import { insertTexts } from "../../database/bulk.ts";
import { newId } from "../../database/id.ts";
import type { Database, Tx } from "../../database/index.ts";
import type { Plan } from "../model.ts";
import { allMilestones } from "../months.ts";

/** What loading the plan file changed in the database. */
export interface PlanChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** No longer in the file; kept, because reports may refer to it, and marked. */
  readonly removed: readonly string[];
}

const NONE: PlanChanges = { added: [], changed: [], removed: [] };

/**
 * Brings the database's copy of the plan up to the file. The program works with the file's plan; the
 * copy is what reports refer to, and it outlives lines that are taken out of the file.
 *
 * @param digest of the file's text: the same file changes nothing
 */
export async function storePlan(
  database: Database,
  plan: Plan,
  digest: string,
  now: Date,
): Promise<PlanChanges> {
  return database.write(async (tx) => {
    const known = await tx.plan.findUnique({ where: { id: plan.id } });
    if (known?.digest === digest) return NONE;
    const head = { year: plan.year, title: plan.title, digest, loadedAt: now };
    await tx.plan.upsert({
      where: { id: plan.id },
      create: { id: plan.id, ...head },
      update: head,
    });

    const changes: PlanChanges[] = [];
    for (const part of PARTS) changes.push(await bring(part, tx, plan, now));
    const [added, removed] = [
      changes.flatMap((one) => one.added),
      changes.flatMap((one) => one.removed),
    ];
    const changed = new Set(changes.flatMap((one) => one.changed));
    // What became of a unit's validity changed the unit, unless that is said already.
    const said = new Set([...added, ...removed]);
    for (const code of await bringSpans(tx, plan, now)) {
      const word = `unit ${code}`;
      if (!said.has(word)) changed.add(word);
    }
    return { added, changed: [...changed], removed };
  });
}

type Row = Record<string, unknown> & { code: string };
type NewRow = Record<string, string> & { code: string };

/** What the tables of the plan's parts have in common. */
interface Table {
  findMany(query: { where: { planId: string } }): Promise<Row[]>;
  update(query: { where: object; data: object }): Promise<unknown>;
}

interface Part {
  readonly word: string;
  /** As the database calls it. */
  readonly name: string;
  table(tx: Tx): unknown;
  rows(plan: Plan): NewRow[];
}

const PARTS: readonly Part[] = [
  {
    word: "area",
    name: "Area",
    table: (tx) => tx.area,
    rows: (plan) => plan.areas.map(({ code, name }) => ({ code, name })),
  },
  {
    word: "unit",
    name: "Unit",
    table: (tx) => tx.unit,
    rows: (plan) => plan.units.map(({ code, kind, name }) => ({ code, kind, name })),
  },
  {
    word: "duty",
    name: "Duty",
    table: (tx) => tx.duty,
    rows: (plan) => plan.duties.map(({ code, title, quote }) => ({ code, title, quote })),
  },
  {
    word: "deadline",
    name: "Deadline",
    table: (tx) => tx.deadline,
    rows: (plan) =>
      plan.deadlines.map(({ code, name, wording, dueBefore }) => ({
        code,
        name,
        wording,
        dueBefore,
      })),
  },
  {
    word: "milestone",
    name: "Milestone",
    table: (tx) => tx.milestone,
    rows: (plan) => allMilestones(plan).map(({ code, name, day }) => ({ code, name, day })),
  },
];

/** Adds, updates and marks until the table holds what the plan says. */
async function bring(part: Part, tx: Tx, plan: Plan, now: Date): Promise<PlanChanges> {
  const planId = plan.id;
  const table = part.table(tx) as Table;
  const left = new Map((await table.findMany({ where: { planId } })).map((row) => [row.code, row]));
  const where = (code: string) => ({ planId_code: { planId, code } });
  const changes = { added: [] as string[], changed: [] as string[], removed: [] as string[] };

  // Codes are used again over time; the last unit that bears one gives the row its name.
  const wanted = new Map(part.rows(plan).map((row) => [row.code, row]));
  const added: NewRow[] = [];
  for (const [code, row] of wanted) {
    const old = left.get(code);
    left.delete(code);
    if (!old) {
      added.push({ planId, ...row });
      changes.added.push(`${part.word} ${code}`);
    } else if (old.removedAt || Object.entries(row).some(([key, value]) => old[key] !== value)) {
      await table.update({ where: where(code), data: { ...row, removedAt: null } });
      changes.changed.push(`${part.word} ${code}`);
    }
  }
  await insertTexts(tx.sql, part.name, added);
  for (const [code, row] of left) {
    if (row.removedAt) continue;
    await table.update({ where: where(code), data: { removedAt: now } });
    changes.removed.push(`${part.word} ${code}`);
  }
  return changes;
}

/**
 * Keeps each unit of the file with its days, one row for each that bore a code: so that the database alone
 * can say what a unit was called when it reported. Another name for the same days corrects the file.
 *
 * @returns the codes of the units of which something changed
 */
async function bringSpans(tx: Tx, { id: planId, units }: Plan, now: Date): Promise<Set<string>> {
  const left = new Map(
    (await tx.unitSpan.findMany({ where: { planId } })).map((row) => [
      spanKey(row.unitCode, row.validFrom),
      row,
    ]),
  );
  const changed = new Set<string>();
  const added: Record<string, string | null>[] = [];
  for (const { code: unitCode, kind, name, validFrom, validTo } of units) {
    const old = left.get(spanKey(unitCode, validFrom));
    left.delete(spanKey(unitCode, validFrom));
    const says = { kind, name, validTo };
    const isSame =
      old && !old.removedAt && old.kind === kind && old.name === name && old.validTo === validTo;
    if (isSame) continue;
    changed.add(unitCode);
    if (old) {
      await tx.unitSpan.update({ where: { id: old.id }, data: { ...says, removedAt: null } });
    } else {
      added.push({ id: newId(), planId, unitCode, validFrom, ...says });
    }
  }
  await insertTexts(tx.sql, "UnitSpan", added);
  for (const { id, unitCode, removedAt } of left.values()) {
    if (removedAt) continue;
    changed.add(unitCode);
    await tx.unitSpan.update({ where: { id }, data: { removedAt: now } });
  }
  return changed;
}

/** Codes are unique together with their first day. */
const spanKey = (code: string, validFrom: string | null): string => `${code} ${validFrom ?? ""}`;
