import type { Total } from "../../src/progress/totals.ts";
import type { Differences } from "./differences.ts";
import { type Total as OwnTotal, written } from "./sums.ts";

/** A line that stands only where there is something to say. */
export function compareRow(
  differences: Differences,
  by: string,
  total: Total | undefined,
  expected: OwnTotal,
): void {
  if (total && total.from.length > 0) compareTotal(differences, by, total, expected);
  else differences.same(by, null, sayOf(expected));
}

export function compareTotal(
  differences: Differences,
  by: string,
  total: Total,
  expected: OwnTotal,
): void {
  const { value, about, from, unsplit, silent, spans, elsewhere, hostless } = total;
  const basis = { from, unsplit, silent, spans, elsewhere, hostless };
  const { from: made, ...own } = expected;
  const lists = { from: made, unsplit: own.unsplit, silent: own.silent, spans: own.spans };
  const events = { elsewhere: own.elsewhere, hostless: own.hostless };
  differences.same(by, [written(value), about], [written(own.value), own.about]);
  differences.same(`${by} basis`, basis, { ...lists, ...events });
  const each = total.each.map((one) => [one.unit.code, written(one.value)]);
  differences.same(`${by} units`, each.toSorted(), eachOf(expected).toSorted());
  const without = total.without.map(({ code }) => code);
  differences.same(`${by} without`, without.toSorted(), own.without.toSorted());
  const parts = total.parts.map((one) => [one.figure.code, written(one.value), written(one.whole)]);
  differences.same(
    `${by} parts`,
    parts,
    own.parts.map(([code, part, whole]) => [code, written(part), written(whole)]),
  );
}

/** Null: nobody says anything. */
export function sayOf({ value, about, each }: OwnTotal): unknown {
  return each.size > 0 ? [written(value), about] : null;
}

export const eachOf = ({ each }: OwnTotal) =>
  [...each].map(([unit, { value }]) => [unit, written(value)]);
