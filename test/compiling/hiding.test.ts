import fc from "fast-check";
import { expect, test } from "vitest";
import { type Compiled, compile, viewsOf } from "../../src/compiling/compiled.ts";
import { hiddenIn } from "../../src/compiling/hiding.ts";
import type { Table } from "../../src/documents/draft/tags.ts";
import { groupedBy } from "../../src/plan/grouped.ts";
import { occasionOf } from "../../src/plan/occasions.ts";
import type { TaskFact } from "../../src/reports/periodic-sums.ts";
import { atOnce } from "../../src/slices.ts";
import { draftData } from "../../src/telegram/compiled/data.ts";
import { loadLanguages } from "../../src/telegram/i18n.ts";
import { plan } from "../progress/plan-2024.ts";
import { histories } from "../tables/histories.ts";

const t = loadLanguages().in("vi");
const YEAR = occasionOf(plan, "NAM-2024");
const AT = new Date("2024-12-20T02:00:00Z");
const HIDDEN = "không nêu";

function compiledOf(deeds: readonly TaskFact[]): Compiled {
  if (!YEAR) throw new Error("The plan has no report of the year");
  const nothing = { sent: [], own: [], views: viewsOf(() => []), obstacles: [] };
  const at = { at: AT, day: "2024-12-14", basis: { kind: "now" } as const, halves: null };
  return atOnce(compile({ ...nothing, ...at, plan, occasion: YEAR, deeds }));
}

/** A number of the report: what it is, and whether it is told. */
interface Cell {
  readonly key: string;
  readonly value: number;
  readonly isTold: boolean;
}
/** Numbers of which one is the sum of the others. */
type Sum = readonly [whole: string, parts: readonly string[]];

/** Column of a figure, or row of it, in what the report's annexes show. */
function shownIn(tables: readonly Table[] | undefined, row: string, column: string): string {
  for (const { head, rows } of tables ?? []) {
    const place = head.indexOf(column);
    // Whoever took another unit over is named with it.
    const nameIn = (cell = "") => cell.replace(/^- /, "").replace(/ \(gồm cả .*\)$/, "");
    const found = rows.find((cells) => nameIn(cells[1]) === row);
    if (place >= 0 && found) return found[place] ?? "";
  }
  return "";
}

/** All that the annexes and the text tell of a family of figures, and how it hangs together. */
function cellsOf(compiled: Compiled, code: string): { cells: Cell[]; sums: Sum[] } {
  const { tables } = draftData(t, compiled);
  const line = compiled.figures.find(({ total }) => total.figure.code === code);
  if (!line) return { cells: [], sums: [] };
  const { figure } = line.total;
  const hidden = hiddenIn(compiled)(figure);
  const cells: Cell[] = [];
  const sums: Sum[] = [];
  const add = (key: string, value: unknown, isTold: boolean) => {
    if (typeof value === "number") cells.push({ key, value, isTold });
    return key;
  };
  const family = [figure, ...plan.figures.filter(({ partOf }) => partOf === code)];
  for (const one of family) {
    const of = (total: (typeof line)["total"]) =>
      one === figure
        ? total.value
        : (total.parts.find((part) => part.figure.code === one.code)?.value ?? null);
    const shown = (column: string) => shownIn(tables.bang_tong_hop, one.label, column) !== HIDDEN;
    const whole = add(one.code, of(line.total), shown("Tổng số"));
    const kinds = line.kinds.map((kind) => {
      const label = plan.unitKinds.find((own) => own.code === kind.code)?.label.vi ?? "";
      return add(`${one.code} ${kind.code}`, of(kind.total), shown(label));
    });
    const areas = compiled.areas.flatMap(({ area, totals }) => {
      const total = totals.find((own) => own.figure.code === code);
      const isTold = !hidden.areas.has(area.code);
      return total ? [add(`${one.code} ${area.code}`, of(total), isTold)] : [];
    });
    sums.push([whole, kinds], [whole, areas]);
  }
  const head = figure.unit ? `${figure.label} (${figure.unit})` : figure.label;
  const byKind = groupedBy(line.total.each, ({ unit }) => unit.kind);
  for (const [kind, each] of byKind) {
    const units = each.map(({ unit, value }) => {
      const isTold = shownIn(tables.bang_theo_don_vi, unit.shortName, head) !== HIDDEN;
      return add(`unit ${unit.code}`, value, isTold);
    });
    sums.push([`${code} ${kind}`, units]);
  }
  // Whoever reads nữ and nam takes them for the whole.
  for (const { key } of cells.filter(
    (cell) => cell.key.startsWith(`${code} `) || cell.key === code,
  )) {
    const parts = family.slice(1).map((one) => key.replace(code, one.code));
    const known = (one: string) => cells.find((cell) => cell.key === one)?.value ?? 0;
    const sum = parts.reduce((all, one) => all + known(one), 0);
    if (parts.length > 0 && sum === known(key)) sums.push([key, parts]);
  }
  return { cells, sums };
}

/** What can be worked out from what is told, by elimination: the hidden cells that have one value alone. */
function workedOut(cells: readonly Cell[], sums: readonly Sum[]): Cell[] {
  const hidden = cells.filter(({ isTold }) => !isTold);
  const place = new Map(hidden.map(({ key }, i) => [key, i]));
  const rows = sums.map(([whole, parts]) => {
    const row = hidden.map(() => 0);
    for (const [key, sign] of [[whole, 1] as const, ...parts.map((part) => [part, -1] as const)]) {
      const at = place.get(key);
      if (at !== undefined) row[at] = (row[at] ?? 0) + sign;
    }
    return row;
  });
  let top = 0;
  const pivots: number[] = [];
  for (let column = 0; column < hidden.length; column++) {
    const found = rows.findIndex((row, i) => i >= top && Math.abs(row[column] ?? 0) > 1e-9);
    if (found < 0) continue;
    [rows[top], rows[found]] = [rows[found] as number[], rows[top] as number[]];
    const pivot = rows[top] as number[];
    const by = pivot[column] ?? 1;
    for (let i = 0; i < pivot.length; i++) pivot[i] = (pivot[i] ?? 0) / by;
    for (const [i, row] of rows.entries()) {
      const times = row[column] ?? 0;
      if (i !== top && times !== 0)
        for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) - times * (pivot[k] ?? 0);
    }
    pivots.push(column);
    top += 1;
  }
  return pivots.flatMap((column, i) => {
    const isAlone = rows[i]?.every((one, k) => k === column || Math.abs(one) < 1e-9);
    const cell = hidden[column];
    return isAlone && cell ? [cell] : [];
  });
}

const isFew = ({ value }: Cell) => value > 0 && value < 5;

test("the office's report tells no small number of a sensitive figure, and none can be worked out", () => {
  const wholes = plan.figures.filter(({ sensitive, partOf }) => sensitive && partOf === null);
  fc.assert(
    fc.property(histories, (facts) => {
      const compiled = compiledOf(facts);
      for (const { code } of wholes) {
        const { cells, sums } = cellsOf(compiled, code);
        expect(cells.filter(({ isTold }) => isTold).filter(isFew)).toEqual([]);
        expect(workedOut(cells, sums).filter(isFew)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test("what is worked out by hand is found: of two numbers one, of a sum its last part", () => {
  const cell = (key: string, isTold: boolean) => ({ key, value: 3, isTold });
  const sums: Sum[] = [
    ["all", ["a", "b"]],
    ["b", ["c", "d"]],
  ];
  const told = [cell("all", true), cell("a", true), cell("b", false), cell("c", false)];
  expect(workedOut([...told, cell("d", false)], sums).map(({ key }) => key)).toEqual(["b"]);
});
