import { setImmediate as immediate } from "node:timers/promises";
import { type ByUnitTable, type Mark, OFFICE } from "./changes.ts";
import { chunked } from "./chunks.ts";
import type { Reads } from "./index.ts";

/** Rows by the code of their unit; those of the office under `OFFICE`. A unit without rows is absent. */
export type RowsByUnit<Row> = ReadonlyMap<string, readonly Row[]>;

/** Which rows are to be read: those of some units of a plan. */
export interface Which {
  readonly planId: string;
  readonly unitCode: { readonly in: string[] };
}

type Find<Row> = (read: Reads, where: Which) => Promise<readonly Row[]>;
/** The rows of the office, which has no code. */
type FindOffice<Row> = (read: Reads, planId: string) => Promise<readonly Row[]>;

interface State<Row> {
  readonly mark: Mark;
  readonly rows: RowsByUnit<Row>;
}

/** Units of one statement: with more of them whoever waits would wait longer. */
const CHUNK = 250;

/**
 * A table's rows of a plan by unit, as a function that reads them. They are kept in memory, and only
 * the units of which some changed are read again: what the office asks costs the same with three thousand
 * units as with thirty. The rows of a unit that did not change are the same array, from which more
 * can be remembered (`rememberedBy`).
 *
 * @param find reads the rows in an order that does not depend on the units asked for
 */
export function keptByUnit<Row extends { readonly unitCode: string | null }>(
  table: ByUnitTable,
  find: Find<Row>,
  findOffice: FindOffice<Row> = async () => [],
): (read: Reads, planId: string) => Promise<RowsByUnit<Row>> {
  const states = new WeakMap<object, Map<string, Promise<State<Row> | null>>>();

  async function bring(read: Reads, planId: string, state: State<Row> | null): Promise<State<Row>> {
    const changed = await read.changes.since(table, planId, state?.mark ?? null);
    const { mark } = changed;
    if (state?.mark.epoch === mark.epoch && changed.units.length === 0) return state;
    if (state?.mark.epoch !== mark.epoch || changed.units.length > CHUNK) {
      return { mark, rows: await readAll(read, planId, find, findOffice) };
    }
    const rows = new Map(state.rows);
    for (const unit of changed.units) rows.delete(unit);
    const units = changed.units.filter((unit) => unit !== OFFICE);
    if (units.length > 0) add(rows, await find(read, { planId, unitCode: { in: units } }));
    if (units.length < changed.units.length) add(rows, await findOffice(read, planId));
    return { mark, rows };
  }

  return async (read, planId) => {
    const ofPlans = states.get(read.changes) ?? new Map<string, Promise<State<Row> | null>>();
    states.set(read.changes, ofPlans);
    // One after the other: who asks while it is read waits for it.
    const before = ofPlans.get(planId) ?? Promise.resolve(null);
    const state = before.then((known) => bring(read, planId, known));
    ofPlans.set(
      planId,
      state.catch(() => before),
    );
    return (await state).rows;
  };
}

/** In slices, so that others are answered in between. */
async function readAll<Row extends { readonly unitCode: string | null }>(
  read: Reads,
  planId: string,
  find: Find<Row>,
  findOffice: FindOffice<Row>,
): Promise<RowsByUnit<Row>> {
  const rows = new Map<string, readonly Row[]>();
  add(rows, await findOffice(read, planId));
  const units = await read.unit.findMany({ where: { planId }, select: { code: true } });
  const codes = units.map(({ code }) => code);
  for (const some of chunked(codes, CHUNK)) {
    add(rows, await find(read, { planId, unitCode: { in: some } }));
    await immediate();
  }
  return rows;
}

function add<Row extends { readonly unitCode: string | null }>(
  to: Map<string, readonly Row[]>,
  rows: readonly Row[],
): void {
  const fresh = new Map<string, Row[]>();
  for (const row of rows) {
    const unit = row.unitCode ?? OFFICE;
    const own = fresh.get(unit);
    if (own) own.push(row);
    else fresh.set(unit, [row]);
  }
  for (const [unit, own] of fresh) to.set(unit, own);
}
