import type { Reads } from "../../database/index.ts";
import { keptByUnit, type RowsByUnit, type Which } from "../../database/kept.ts";
import { groupedBy } from "../../plan/grouped.ts";
import type { Plan } from "../../plan/model.ts";
import { allHanded, findHanded } from "../../reports/store/draft-rows.ts";
import { allInForce, allLapsed, inForceOf, lapsedOf } from "../../reports/store/periodic-facts.ts";
import type {
  DeadlineFacts,
  ExtensionFact,
  HandedFact,
  LapsedFact,
  PaperFact,
  ReportFact,
} from "../facts.ts";
import type { About, UnitFacts } from "../unit-facts.ts";
import { dutyMetBy, readDutyMet } from "./duty-facts.ts";
import { withTakenOver, withThoseBefore } from "./taken-over.ts";

async function findPapers(read: Reads, where: Which) {
  const rows = await read.paper.findMany({
    where: { ...where, state: { not: "withdrawn" } },
    select: {
      occasionCode: true,
      unitCode: true,
      state: true,
      signedOn: true,
      arrivedOn: true,
      claimedAt: true,
      settledAt: true,
    },
  });
  return rows.flatMap(({ occasionCode: occasion, state, ...row }): (PaperFact & Row)[] =>
    state === "withdrawn" ? [] : [{ ...row, state, occasion, unit: row.unitCode }],
  );
}

async function findExtensions(read: Reads, where: Which) {
  const rows = await read.extension.findMany({
    where: { ...where, state: { in: ["requested", "granted"] } },
  });
  return rows.flatMap(
    ({ unitCode, deadlineCode: occasion, state, requestedAt, settledAt, dueBefore }) => {
      const of = { unitCode, unit: unitCode, occasion };
      const facts: (ExtensionFact & Row)[] = [];
      if (state === "granted" && settledAt && dueBefore) {
        facts.push({ ...of, state: "granted", settledAt, dueBefore });
      }
      if (state === "requested" && requestedAt) {
        facts.push({ ...of, state: "requested", requestedAt });
      }
      return facts;
    },
  );
}

interface Row extends About {
  readonly unitCode: string;
}

/** Those of all units, by their codes, without those that were taken back. */
export const allPapers = keptByUnit("Paper", findPapers);
const ownExtensions = keptByUnit("Extension", findExtensions);
/** A unit's own, and those of the units that it ever takes over: what was granted to them goes on. */
const allExtensions = async (read: Reads, plan: Plan) =>
  withTakenOver(plan, await ownExtensions(read, plan.id));

/** What is known of every unit, to be asked by its code. */
export async function readUnitFacts(read: Reads, plan: Plan): Promise<(unit: string) => UnitFacts> {
  const { id } = plan;
  const [reports, tasks, papers, extensions, handed, lapsed] = await Promise.all([
    allInForce(read, id),
    readDutyMet(read, plan),
    allPapers(read, id),
    allExtensions(read, plan),
    allHanded(read, id),
    allLapsed(read, id),
  ]);
  return (unit) => ({
    lapsed: lapsed.get(unit),
    handed: handed.get(unit),
    reports: reports.get(unit),
    tasks: tasks.of(unit),
    papers: papers.get(unit),
    extensions: extensions.get(unit),
  });
}

interface Known {
  readonly reports: ReportFact[];
  readonly papers: PaperFact[];
  readonly extensions: ExtensionFact[];
  readonly handed: HandedFact[];
  readonly lapsed: LapsedFact[];
}

/**
 * What is known of every deadline of the plan, by its code; of other occasions (a special month's
 * summary) under their milestone's code, if something is known.
 *
 * @param units codes of the only units that are asked about; left out: all
 */
export async function readDeadlineFacts(
  read: Reads,
  plan: Plan,
  units?: readonly string[],
): Promise<ReadonlyMap<string, DeadlineFacts>> {
  return units ? byDeadline(plan, await ofUnits(read, plan, units)) : ofAll(read, plan);
}

type Rows<Fact> = readonly (Fact & About)[];

function byDeadline(
  plan: Plan,
  [reports, papers, extensions, handed, lapsed]: readonly [
    ...[reports: Rows<ReportFact>, papers: Rows<PaperFact>],
    ...[extensions: Rows<ExtensionFact>, handed: Rows<HandedFact>],
    lapsed: Rows<LapsedFact>,
  ],
): ReadonlyMap<string, DeadlineFacts> {
  const facts = new Map<string, Known>();
  const of = (code: string): Known => {
    const known = facts.get(code) ?? {
      ...{ reports: [], papers: [], extensions: [] },
      ...{ handed: [], lapsed: [] },
    };
    facts.set(code, known);
    return known;
  };
  for (const { code } of plan.deadlines) of(code);
  for (const report of reports) of(report.occasion).reports.push(report);
  for (const paper of papers) of(paper.occasion).papers.push(paper);
  for (const extension of extensions) of(extension.occasion).extensions.push(extension);
  for (const one of handed) of(one.occasion).handed.push(one);
  for (const one of lapsed) of(one.occasion).lapsed.push(one);
  return facts;
}

async function ofUnits(read: Reads, plan: Plan, units: readonly string[]) {
  const { id: planId } = plan;
  const where = { planId, unitCode: { in: [...units] } };
  const [reports, tasks, ...others] = await Promise.all([
    inForceOf(read, planId, units),
    dutyMetBy(read, plan, units),
    findPapers(read, where),
    findExtensions(read, { planId, unitCode: { in: withThoseBefore(plan, units) } }),
    findHanded(read, where),
    lapsedOf(read, planId, units),
  ]);
  const [papers, extensions, handed, lapsed] = others;
  const given = withTakenOver(
    plan,
    groupedBy(extensions, ({ unit }) => unit),
  );
  const ofThem = units.flatMap((unit) => given.get(unit) ?? []);
  return [[...reports, ...tasks], papers, ofThem, handed, lapsed] as const;
}

/** As long as nothing happens they are the same ones, so that more can be remembered by them. */
async function ofAll(read: Reads, plan: Plan): Promise<ReadonlyMap<string, DeadlineFacts>> {
  const [reports, tasks, papers, extensions, handed, lapsed] = await Promise.all([
    allInForce(read, plan.id),
    readDutyMet(read, plan),
    allPapers(read, plan.id),
    allExtensions(read, plan),
    allHanded(read, plan.id),
    allLapsed(read, plan.id),
  ]);
  const before = latest.get(plan);
  const holds =
    before?.reports === reports &&
    before.tasks === tasks.rows &&
    before.papers === papers &&
    before.extensions === extensions &&
    before.handed === handed &&
    before.lapsed === lapsed;
  if (holds) return before.facts;

  const all = <Row>(rows: RowsByUnit<Row>) => [...rows.values()].flat();
  const codes = new Set(plan.units.map(({ code }) => code));
  const met = [...codes].flatMap((code) => tasks.of(code));
  const facts = byDeadline(plan, [
    [...all(reports), ...met],
    ...([all(papers), all(extensions), all(handed), all(lapsed)] as const),
  ]);
  latest.set(plan, { reports, tasks: tasks.rows, papers, extensions, handed, lapsed, facts });
  return facts;
}

const latest = new WeakMap<
  Plan,
  {
    readonly reports: unknown;
    readonly tasks: unknown;
    readonly papers: unknown;
    readonly extensions: unknown;
    readonly handed: unknown;
    readonly lapsed: unknown;
    readonly facts: ReadonlyMap<string, DeadlineFacts>;
  }
>();
