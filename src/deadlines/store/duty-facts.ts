import type { Reads } from "../../database/index.ts";
import { rememberedBy, rememberedOf } from "../../database/kept.ts";
import type { Plan } from "../../plan/model.ts";
import { mergersOf, predecessorsOf } from "../../plan/units.ts";
import { allReported, type DutyReported, reportedBy } from "../../reports/store/standing.ts";
import type { ReportFact } from "../facts.ts";
import type { About } from "../unit-facts.ts";

type Fact = ReportFact & About;

/** Codes of the duties that have a deadline of their own. */
const dutiesDue = rememberedBy(
  ({ deadlines }: Plan): ReadonlySet<string> =>
    new Set(deadlines.flatMap(({ duty }) => duty ?? [])),
);

/** By a unit's code its own, those of the units from which it ever takes over, and of those that go on in its stead. */
const sourcesBy = rememberedBy((plan: Plan): ReadonlyMap<string, readonly string[]> => {
  const forever = "9999-12-31";
  const heirsOf = new Map(mergersOf(plan).map(({ closed, heirs }) => [closed, heirs]));
  return new Map(
    plan.units.flatMap((unit) => {
      const closed = predecessorsOf(plan, unit, unit.validTo ?? forever);
      const heirs = heirsOf.get(unit) ?? [];
      if (closed.length + heirs.length === 0) return [];
      const all = [unit, ...closed, ...heirs];
      return [[unit.code, [...new Set(all.map(({ code }) => code))]] as const];
    }),
  );
});

const sourcesOf = (plan: Plan, unit: string): readonly string[] =>
  sourcesBy(plan).get(unit) ?? [unit];

/** What task reports say of the deadlines that duties have of their own. */
interface DutyMet {
  /** As long as nothing is reported the same one. */
  readonly rows: object;
  /** By the code of the unit that owes. */
  of(unit: string): readonly Fact[];
}

export async function readDutyMet(read: Reads, plan: Plan): Promise<DutyMet> {
  if (dutiesDue(plan).size === 0) return NO_DUTY_MET;
  const rows = await allReported(read, plan.id);
  return { rows, of: (unit) => factsOf(plan, unit, (source) => rows.get(source) ?? NOTHING) };
}

/** The same of these units alone. */
export async function dutyMetBy(
  read: Reads,
  plan: Plan,
  units: readonly string[],
): Promise<readonly Fact[]> {
  if (dutiesDue(plan).size === 0) return NONE;
  const codes = new Set(units.flatMap((unit) => sourcesOf(plan, unit)));
  const rows = await reportedBy(read, plan.id, [...codes]);
  const of = (source: string) => rows.filter(({ unit }) => unit === source);
  return units.flatMap((unit) => factsOf(plan, unit, of));
}

const NONE: readonly Fact[] = [];
const NO_DUTY_MET: DutyMet = { rows: NONE, of: () => NONE };
const NOTHING: readonly DutyReported[] = [];

/** As long as nothing is reported the same list (src/database/kept.ts). */
function factsOf(
  plan: Plan,
  unit: string,
  of: (source: string) => readonly DutyReported[],
): readonly Fact[] {
  const sources = sourcesOf(plan, unit);
  const [only] = sources;
  if (sources.length === 1 && only !== undefined) return dueOnly(plan, of(only));
  return sources.flatMap((source) => dueOnly(plan, of(source))).map((fact) => ({ ...fact, unit }));
}

const dueOnly = rememberedOf((plan: Plan, rows: readonly DutyReported[]): readonly Fact[] =>
  rows.flatMap(({ unit, duty: occasion, status, doneAt, lastAt }) =>
    doneAt === null || !dutiesDue(plan).has(occasion)
      ? []
      : [
          {
            ...{ unit, occasion, nil: status === "nil", submittedAt: doneAt },
            task: { from: unit, lastAt },
          },
        ],
  ),
);
