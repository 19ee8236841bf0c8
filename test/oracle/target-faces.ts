import { dayOf } from "../../src/plan/day.ts";
import { readTargets } from "../../src/progress/store/targets.ts";
import { type Looking, unitsOn } from "./faces.ts";
import { totalOf, written } from "./sums.ts";

/** Results beside the plan's targets: whom each binds, what they said of it, who has reached it. */
export async function compareTargets(looking: Looking): Promise<void> {
  const { read, plan, now, file, held, differences } = looking;
  const day = dayOf(now, plan.timeZone);
  const [, units] = unitsOn(looking, day);
  const program = new Map(
    (await readTargets(read, plan, now)).map(({ target, bound, told, met }) => [
      target.code,
      {
        bound: bound.map(({ code }) => code),
        told: told.map(({ unit, value }) => [unit.code, written(value)]),
        met: met.map(({ code }) => code),
      },
    ]),
  );
  differences.same(
    "targets",
    [...program.keys()],
    file.targets.map(({ code }) => code),
  );
  for (const { code, figure, area, atLeast, units: named } of file.targets) {
    const own = units.filter((unit) => named.includes(unit.code));
    const found = file.figures.find((one) => one.code === figure);
    if (!found) throw new Error(`The file has no figure ${figure}`);
    const time = { period: file.period, month: null };
    const { each } = totalOf(file, held, found, { time, area, duty: null, units: own, day });
    const reached = [...each].filter(([, { value }]) => amountOf(value) >= atLeast);
    differences.same(`target ${code}`, program.get(code), {
      bound: own.map((unit) => unit.code),
      told: [...each].map(([unit, { value }]) => [unit, written(value)]),
      met: reached.map(([unit]) => unit),
    });
  }
}

/** Of a ratio percent. */
function amountOf(value: unknown): number {
  if (typeof value === "number") return value;
  const { part, whole } = value as { part: number; whole: number };
  return whole === 0 ? 0 : (100 * part) / whole;
}
