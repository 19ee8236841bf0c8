import type { Reads } from "../../database/index.ts";
import { groupedBy } from "../../plan/grouped.ts";
import type { Day, Plan, Unit } from "../../plan/model.ts";
import { rememberedBy, rememberedOf } from "../../plan/remembered.ts";
import { mergersOf, predecessorsOf } from "../../plan/units.ts";
import { endsBy, saidSince } from "../../reports/store/since.ts";
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
  const next = new Map(mergersOf(plan).map(({ closed, heirs }) => [closed, heirs]));
  const after = (unit: Unit): readonly Unit[] =>
    (next.get(unit) ?? []).flatMap((heir) => [heir, ...after(heir)]);
  const sources = new Map<string, Set<string>>();
  for (const unit of plan.units) {
    const closed = predecessorsOf(plan, unit, unit.validTo ?? forever);
    const heirs = after(unit);
    if (closed.length + heirs.length === 0) continue;
    const own = sources.get(unit.code) ?? new Set<string>();
    for (const { code } of [unit, ...closed, ...heirs]) own.add(code);
    sources.set(unit.code, own);
  }
  return new Map([...sources].map(([code, own]) => [code, [...own]]));
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
  const codes = [...endsBy(plan).keys()];
  const since = await sinceOf(read, plan, codes, (code) => rows.get(code) ?? NOTHING);
  return {
    rows,
    of: (unit) => factsOf(plan, unit, (source) => rows.get(source) ?? NOTHING, since),
  };
}

/** The same of these units alone. */
export async function dutyMetBy(
  read: Reads,
  plan: Plan,
  units: readonly string[],
): Promise<readonly Fact[]> {
  if (dutiesDue(plan).size === 0) return NONE;
  const codes = [...new Set(units.flatMap((unit) => sourcesOf(plan, unit)))];
  const rows = groupedBy(await reportedBy(read, plan.id, codes), ({ unit }) => unit);
  const of = (source: string) => rows.get(source) ?? NOTHING;
  const since = await sinceOf(read, plan, codes, of);
  return units.flatMap((unit) => factsOf(plan, unit, of, since));
}

const NONE: readonly Fact[] = [];
const NO_DUTY_MET: DutyMet = { rows: NONE, of: () => NONE };
const NOTHING: readonly DutyReported[] = [];

type Rows = readonly DutyReported[];
/** By what was reported of a duty the first report of it since each end. */
type Since = ReadonlyMap<DutyReported, Readonly<Record<Day, Date>>>;

/** Of units that took over from others; only where one spoke before and after that more is read. */
async function sinceOf(
  read: Reads,
  plan: Plan,
  codes: readonly string[],
  of: (source: string) => Rows,
): Promise<Since> {
  const found = new Map<DutyReported, Readonly<Record<Day, Date>>>();
  for (const code of codes) {
    const ends = endsBy(plan).get(code) ?? [];
    for (const one of ends.length > 0 ? of(code) : NOTHING) {
      if (one.doneAt === null || !dutiesDue(plan).has(one.duty)) continue;
      found.set(one, await sinceEnds(read, plan, one, ends));
    }
  }
  return found;
}

async function sinceEnds(
  read: Reads,
  plan: Plan,
  one: DutyReported,
  ends: readonly Day[],
): Promise<Readonly<Record<Day, Date>>> {
  const before = knownBy(plan).get(one);
  if (before) return before;
  const since: Record<Day, Date> = {};
  for (const end of ends) {
    const later = await saidSince(read, plan, one, { end });
    const at = later === "all" ? one.doneAt : later?.doneAt;
    if (at) since[end] = at;
  }
  knownBy(plan).set(one, since);
  return since;
}

/** Rows of a unit are the same ones as long as nothing is reported. */
const knownBy = rememberedBy((_: Plan) => new WeakMap<DutyReported, Readonly<Record<Day, Date>>>());

/** As long as nothing is reported the same list (src/database/kept.ts). */
function factsOf(
  plan: Plan,
  unit: string,
  of: (source: string) => Rows,
  since: Since,
): readonly Fact[] {
  const sources = sourcesOf(plan, unit);
  const [only] = sources;
  if (sources.length === 1 && only !== undefined) return dueOnly(plan, of(only));
  return sources
    .flatMap(of)
    .flatMap((row) => factOf(plan, row, since.get(row)))
    .map((fact) => ({ ...fact, unit }));
}

const dueOnly = rememberedOf((plan: Plan, rows: Rows): readonly Fact[] =>
  rows.flatMap((row) => factOf(plan, row)),
);

function factOf(
  plan: Plan,
  { unit, duty: occasion, status, doneAt }: DutyReported,
  since: Readonly<Record<Day, Date>> = {},
): Fact[] {
  if (doneAt === null || !dutiesDue(plan).has(occasion)) return [];
  return [
    {
      ...{ unit, occasion, nil: status === "nil", submittedAt: doneAt },
      task: { from: unit, since },
    },
  ];
}
