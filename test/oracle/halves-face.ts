import { type Answers, answerTo } from "../../src/compiling/store/asked.ts";
import { dayOf } from "../../src/plan/day.ts";
import { occasionsOf } from "../../src/plan/occasions.ts";
import type { Halves } from "../../src/progress/halves.ts";
import { dayOfTotals } from "../../src/progress/snapshot.ts";
import { step } from "../simulate/oracle-days.ts";
import { tellsOfDeeds } from "./events.ts";
import { type Looking, unitsOn } from "./faces.ts";
import type { Days, Figure, Occasion } from "./plan-file.ts";
import type { Value } from "./record.ts";
import { isElsewhere, placeOf, type Total, totalOf, written } from "./sums.ts";

/** A figure as the office froze it, whatever the program makes of it. */
interface Frozen {
  readonly figures: readonly { readonly figure: string; readonly value: Value | null }[];
}

/** The year, its halves and the figure of which they are asked. */
interface Beside {
  readonly looking: Looking;
  readonly year: Occasion;
  readonly half: Occasion;
  readonly second: Days;
  readonly halves: Halves;
  readonly frozen: Frozen | null;
  readonly total: (figure: Figure, period: Days) => Total;
}

/** A year beside its halves: every sum of both, what spans them, and what was frozen of the first. */
export async function compareHalves(looking: Looking): Promise<void> {
  const { read, plan, now, file, held, differences } = looking;
  const ofKind = (kind: string) => {
    const { code = "" } = occasionsOf(plan).find((one) => one.kind === kind) ?? {};
    return file.occasions.find((one) => one.code === code);
  };
  const [year, half] = [ofKind("year"), ofKind("half-year")];
  const occasion = occasionsOf(plan).find(({ code }) => code === year?.code);
  if (!year || !occasion) return;
  const question = { kind: "readiness" } as const;
  const asked = await answerTo(read, { plan, occasion, at: now }, question);
  const { halves } = asked as Answers["readiness"];
  const isBegun = half !== undefined && half.period.from === year.period.from;
  differences.same(`${year.code} halves`, halves !== null, isBegun);
  if (!halves || !half) return;
  const where = { planId: plan.id, occasionCode: half.code };
  const [last] = await read.snapshot.findMany({ where, orderBy: { number: "desc" }, take: 1 });
  const day = dayOfTotals(occasion, dayOf(now, plan.timeZone));
  const [, units] = unitsOn(looking, day);
  const beside: Beside = {
    ...{ looking, year, half, halves, frozen: (last?.content as Frozen | undefined) ?? null },
    second: { from: step(half.period.to, 1), to: year.period.to },
    total: (figure, period) =>
      totalOf(file, held, figure, {
        ...{ time: { period, month: null }, area: null, duty: null, units, day },
      }),
  };
  for (const figure of file.figures) compareFigure(beside, figure);
}

function compareFigure(beside: Beside, figure: Figure): void {
  const { looking, year, half, second, halves, frozen, total } = beside;
  const { differences } = looking;
  const by = `${year.code} halves ${figure.code}`;
  const line = halves.lines.find((one) => one.figure.code === figure.code);
  const isAdded = figure.aggregate === "sum" && ["count", "money", "ratio"].includes(figure.kind);
  if (!isAdded || year.asks.includes(figure.code)) {
    differences.same(by, line === undefined, true);
    return;
  }
  const [whole, first, rest] = [year.period, half.period, second].map((days) =>
    total(figure, days),
  ) as [Total, Total, Total];
  const former = frozen?.figures.find((one) => one.figure === figure.code)?.value ?? null;
  const isChanged = frozen !== null && written(former) !== written(first.value);
  differences.same(`${by} told`, line !== undefined, whole.value !== null || isChanged);
  if (!line) return;
  const said = [written(line.first), written(line.second), written(line.before?.value)];
  const own = [first.value, rest.value, isChanged ? former : null].map(written);
  differences.same(`${by} parts`, said, own);
  differences.same(`${by} changed`, line.before !== null, isChanged);
  if (whole.value !== null) differences.same(by, written(line.year), written(whole.value));
  compareSpanning(beside, figure, line, [whole, first, rest]);
}

/** Of the reports of which the year is made those of no half: they lie in both, and are all that is left. */
function compareSpanning(
  { looking, year, half, second }: Beside,
  figure: Figure,
  line: Halves["lines"][number],
  [whole, first, rest]: readonly [Total, Total, Total],
): void {
  const { file, held, differences } = looking;
  const by = `${year.code} halves ${figure.code} spanning`;
  const ofHalves = new Set([...first.from, ...rest.from]);
  const left = held.reports.filter(
    ({ number }) => whole.from.includes(number) && !ofHalves.has(number),
  );
  const isBoth = left.every(
    (one) =>
      tellsOfDeeds(one) &&
      !isElsewhere(held, one) &&
      [half.period, second].every(
        (period) => placeOf(file, one, { period, month: null }) === "spans",
      ),
  );
  differences.same(`${by} both`, isBoth, true);
  const isNothing = left.every((one) => NOTHING.includes(written(one.figures[figure.code])));
  const numbers = left.map(({ number }) => number).toSorted((a, b) => a - b);
  differences.same(by, line.spanning?.reports ?? [], isNothing ? [] : numbers);
  const values = [line.year, line.first, line.second, line.spanning?.value ?? 0];
  if (values.some((value) => typeof (value ?? 0) !== "number")) return;
  const [all, ...parts] = values.map((value) => Math.round(Number(value ?? 0) * 1e6));
  differences.same(
    `${by} sum`,
    all,
    parts.reduce((a, b) => a + b, 0),
  );
}

const NOTHING = [0, { part: 0, whole: 0 }].map(written);
