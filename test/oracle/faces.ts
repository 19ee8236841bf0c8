import { Query } from "../../src/asking/query.ts";
import { answerTo } from "../../src/asking/store/answer.ts";
import type { Reads } from "../../src/database/index.ts";
import { dayOf } from "../../src/plan/day.ts";
import type { Plan, Figure as PlanFigure } from "../../src/plan/model.ts";
import { occasionsOf, type Occasion as PlanOccasion } from "../../src/plan/occasions.ts";
import { reportingUnits, unitsBeside } from "../../src/plan/units.ts";
import { dayOfTotals } from "../../src/progress/snapshot.ts";
import { readTotalFacts } from "../../src/progress/store/totals.ts";
import { type Scope, timeOf, totalIn, totalsBy } from "../../src/progress/totals.ts";
import { totalsNow } from "../support/totals.ts";
import { ownerOf } from "./answering.ts";
import type { Differences } from "./differences.ts";
import { tellsOfDeeds } from "./events.ts";
import { NOTHING, ownTotalOf } from "./own.ts";
import { compareBrief, compareDraft } from "./paper-faces.ts";
import type { Figure, PlanFile, Unit } from "./plan-file.ts";
import type { Held } from "./record.ts";
import { type Asked, inOrder, placeOf, totalOf, written } from "./sums.ts";
import { compareRow, compareTotal, eachOf, sayOf } from "./total-face.ts";
import { compareWord } from "./word-face.ts";

/** What is compared, and with what. */
export interface Looking {
  readonly read: Reads;
  readonly plan: Plan;
  readonly now: Date;
  readonly file: PlanFile;
  readonly held: Held;
  readonly differences: Differences;
}

/** Every figure by time, area, duty, kind and unit, as src/progress/totals.ts and whoever asks it say. */
export async function compareTotals(looking: Looking, half: number): Promise<void> {
  const { read, plan, now, file, held, differences } = looking;
  const today = dayOf(now, plan.timeZone);
  // Any time, as somebody may ask for.
  const quarter = { from: `${file.year}-04-01`, to: `${file.year}-06-30` };
  const times: readonly (readonly [string, Scope["time"], Asked["time"]])[] = [
    ["ever", null, null],
    ...occasionsOf(plan).map(
      (one) => [one.code, one, { period: one.period, month: one.month }] as const,
    ),
    ["quarter", timeOf(quarter), { period: quarter, month: null }],
  ];
  const [units, own] = unitsOn(looking, today);
  for (const [place, figure] of plan.figures.entries()) {
    if (place % 2 !== half % 2) continue;
    const asked = ownFigure(file, figure);
    const ever = { time: null, area: null, duties: null, units };
    const all = await readTotalFacts(read, plan, figure, ever, today);
    for (const [turn, [when, time, ownTime]] of times.entries()) {
      const scope: Scope = { ...ever, time };
      // In turn, whoever asks for a time reads what may lie in it, and no more.
      const isRead = (place + held.reports.length) % times.length === turn;
      const facts = isRead ? await readTotalFacts(read, plan, figure, scope, today) : all;
      const say = (some: Partial<Asked>) =>
        totalOf(file, held, asked, {
          ...{ time: ownTime, area: null, duty: null, units: own, day: today, ...some },
        });
      const by = `${figure.code} ${when}`;
      compareTotal(differences, by, totalIn(plan, figure, facts, scope, today), say({}));
      const table = (kind: "kind" | "area" | "duty") =>
        new Map(
          totalsBy(kind, plan, figure, facts, scope, today).map((one) => [one.code, one.total]),
        );
      if (facts.length === 0) continue;
      const [kinds, areas, duties] = [table("kind"), table("area"), table("duty")];
      for (const kind of file.kinds) {
        const ofKind = own.filter((unit) => unit.kind === kind);
        compareRow(differences, `${by} ${kind}`, kinds.get(kind), say({ units: ofKind }));
      }
      for (const area of file.areas) {
        compareRow(differences, `${by} ${area}`, areas.get(area), say({ area }));
      }
      for (const { code, byTask } of file.duties) {
        if (byTask && duties.has(code)) {
          compareRow(differences, `${by} ${code}`, duties.get(code), say({ duty: code }));
        }
      }
    }
  }
}

/** What the question in words answers, what is frozen, and what the office's report is made of. */
export async function compareOccasions(looking: Looking): Promise<void> {
  const { read, plan, now, file, held, differences } = looking;
  const today = dayOf(now, plan.timeZone);
  for (const [place, occasion] of occasionsOf(plan).entries()) {
    const day = dayOfTotals(occasion, today);
    const [, units] = unitsOn(looking, day);
    const time = { period: occasion.period, month: occasion.month };
    const asked = { time, area: null, duty: null, units, day };
    const inFile = file.occasions.find(({ code }) => code === occasion.code);
    const say = (figure: PlanFigure, some: Partial<Asked> = {}) => {
      const of = { ...asked, ...some };
      if (!inFile?.asks.includes(figure.code))
        return totalOf(file, held, ownFigure(file, figure), of);
      if (of.area !== null) return NOTHING;
      return ownTotalOf(file, held, inFile, ownFigure(file, figure), of);
    };
    const frozen = await totalsNow(read, plan, occasion, day);
    const told = new Map(frozen.figures.map((one) => [one.figure, one]));
    for (const figure of plan.figures) {
      const total = say(figure);
      const by = `${occasion.code} frozen ${figure.code}`;
      const one = told.get(figure.code);
      differences.same(by, one ? [written(one.value), one.about] : null, sayOf(total));
      const each = (one?.each ?? []).map(({ unit, value }) => [unit, written(value)]);
      differences.same(by, each, eachOf(total));
    }
    compareCounted(looking, occasion, frozen);
    await compareDraft(looking, occasion, say, asked);
    await compareBrief(looking, occasion, say);
    // It takes a while to make one.
    if (place === held.reports.length % occasionsOf(plan).length)
      await compareWord(looking, occasion, say, asked);
    const [, here] = unitsOn(looking, today);
    // What has not begun is asked of nobody yet.
    const asks = occasion.period.from <= today ? (inFile?.asks ?? []) : [];
    for (const figure of ["nguoi_du", ...asks]) {
      const period = { occasion: occasion.code };
      const answered = Query.parse({ what: "total", figure, period });
      const answer = await answerTo(read, { plan, today, now }, answered);
      if (answer.kind !== "total") throw new Error(`The answer is ${answer.kind}`);
      const [{ total }] = answer.counted;
      compareTotal(
        differences,
        `${occasion.code} answer ${figure}`,
        total,
        say(total.figure, { units: here, day: today }),
      );
    }
  }
}

/** Which revision of which report counts. */
function compareCounted(
  { file, held, differences }: Looking,
  { code, month, period }: PlanOccasion,
  frozen: Awaited<ReturnType<typeof totalsNow>>,
): void {
  const time = { period, month };
  const owner = (unit: string) => ownerOf(file, unit, frozen.day)?.code ?? unit;
  const reports = held.reports
    .filter((one) => one.isInForce && tellsOfDeeds(one) && placeOf(file, one, time) === "within")
    .toSorted(inOrder)
    .map(({ unit, number, revision }) => ({ unit: owner(unit), number, revision }));
  differences.same(`${code} frozen reports`, [frozen.reports], [reports]);
  const periodic = held.periodic
    .filter((one) => one.isInForce && one.occasion === code)
    .map(({ unit, id, revision }) => `${owner(unit)} ${id} ${revision}`);
  const sent = frozen.periodic.map(({ unit, id, revision }) => `${unit} ${id} ${revision}`);
  differences.same(`${code} frozen periodic`, sent.toSorted(), periodic.toSorted());
}

/** The units of a day, as the program and as the file has them. */
export function unitsOn(
  { plan, file }: Pick<Looking, "plan" | "file">,
  day: string,
): [Scope["units"], Unit[]] {
  const units = [...reportingUnits(plan, day), ...unitsBeside(plan, day)];
  const own = units.map(({ code, validTo }) => {
    const found = file.units.find((one) => one.code === code && one.validTo === validTo);
    if (!found) throw new Error(`The file has no unit ${code}`);
    return found;
  });
  return [units, own];
}

function ownFigure({ figures }: PlanFile, { code }: PlanFigure): Figure {
  const found = figures.find((one) => one.code === code);
  if (!found) throw new Error(`The file has no figure ${code}`);
  return found;
}
