import type { Reads } from "../../database/index.ts";
import { dayOf } from "../../plan/day.ts";
import type { Period, Plan } from "../../plan/model.ts";
import type { Occasion } from "../../plan/occasions.ts";
import { type Deed, readDeed, STATUSES } from "../answers.ts";
import { hostOf } from "../joint.ts";
import { monthsOf } from "../marks.ts";
import type { TaskFact } from "../periodic-sums.ts";
import { countedIn } from "../revision.ts";
import { tellsOfDeeds } from "../status.ts";
import { type InForce, rowsInForce } from "./in-force.ts";

const SAID = {
  revisions: { select: { number: true, answers: true } },
} as const;

/**
 * The task reports in force of these units, each in the revision whose words count, and those of other units in whose
 * events they took part: these have no figures here.
 */
export async function readTaskFacts(
  read: Reads,
  plan: Plan,
  units: readonly string[],
): Promise<TaskFact[]> {
  const planId = plan.id;
  const codes = [...units];
  const [rows, parts] = await Promise.all([
    read.taskReport.findMany({
      where: { planId, unitCode: { in: codes }, state: "submitted" },
      include: SAID,
      orderBy: { number: "asc" },
    }),
    read.served.findMany({
      where: {
        ...{ planId, unitCode: { in: codes } },
        report: { state: "submitted", unitCode: { notIn: codes } },
      },
      select: { unitCode: true, dutyCode: true, report: { include: SAID } },
      orderBy: { report: { number: "asc" } },
    }),
  ]);
  const own = rows.map((row) => factOf(plan, row, deedIn(row)));
  const linked = new Set(rows.map(({ countedById }) => countedById));
  const shared = parts
    // Where the unit reported the event itself, its own report tells of it.
    .filter(({ report }) => !linked.has(report.id))
    .map(({ unitCode, dutyCode, report }): TaskFact => {
      const { period, months } = deedIn(report);
      const taken = { ...report, unitCode, dutyCode, countedById: report.id };
      return factOf(plan, taken, { period, months });
    });
  return [...own, ...shared];
}

/** Which of the reports that tell of deeds; what is null limits nothing. */
export interface Deeds {
  readonly duties: readonly string[];
  readonly units: readonly string[] | null;
  /** What may lie in it: which does is for src/reports/activity-period.ts to say. */
  readonly period: Period | null;
  /** With what was done in the units' words, for whoever tells of it. */
  readonly words?: true;
}

/** The reports in force of any number of units, those alone that tell of deeds; in the order of their numbers. */
export async function readDeeds(read: Reads, plan: Plan, deeds: Deeds): Promise<TaskFact[]> {
  const facts: TaskFact[] = [];
  for await (const some of deedsIn(read, plan, deeds)) facts.push(...some);
  return facts.toSorted((a, b) => a.number - b.number);
}

/** Those that may count in an occasion, of all units and duties. */
export function readOccasionDeeds(
  read: Reads,
  plan: Plan,
  occasion: Occasion,
  words?: true,
): Promise<TaskFact[]> {
  return readDeeds(read, plan, {
    duties: plan.duties.map(({ code }) => code),
    units: null,
    period: periodOf(occasion),
    ...(words && { words }),
  });
}

/** What belongs to a special month is told by its mark and its duty; a document for it may have any day. */
export function periodOf({ kind, period }: Pick<Occasion, "kind" | "period">): Period | null {
  return kind === "special-month" ? null : period;
}

/** The same in slices, for whoever keeps none of them; others are answered in between. */
async function* deedsIn(
  read: Reads,
  plan: Plan,
  { duties, units, period, words }: Deeds,
): AsyncGenerator<TaskFact[]> {
  const which = { planId: plan.id, duties, statuses: DEEDS, units, period };
  const factOf = factsOf(plan, words);
  for await (const rows of rowsInForce(read, which)) yield rows.map(factOf);
}

const DEEDS = STATUSES.filter(tellsOfDeeds);

/** All reports in force, whatever they tell, in the order of their numbers. */
export async function readAllFacts(read: Reads, plan: Plan): Promise<TaskFact[]> {
  const facts: TaskFact[] = [];
  const factOf = factsOf(plan);
  const all = { planId: plan.id, duties: null, statuses: null, units: null, period: null };
  for await (const rows of rowsInForce(read, all)) facts.push(...rows.map(factOf));
  return facts;
}

/** A hundred thousand rows name some dozens of units, duties and days: each name is kept once. */
function factsOf(plan: Plan, words = false): (row: InForce) => TaskFact {
  const known = new Map<string, string>();
  const once = (word: string) => {
    const first = known.get(word);
    if (first !== undefined) return first;
    known.set(word, word);
    return word;
  };
  return (row) => {
    const deed = readDeed(row.answers);
    const fact = factOf(plan, row, deed);
    fact.unit = once(fact.unit);
    fact.duty = once(fact.duty);
    fact.sentOn = once(fact.sentOn);
    if (words && deed.result !== undefined) fact.result = deed.result;
    return fact;
  };
}

interface Row {
  readonly number: number;
  readonly unitCode: string;
  readonly dutyCode: string;
  readonly status: TaskFact["status"];
  readonly submittedAt: Date;
  readonly inForce: number;
  /** The report with which its event counts. */
  readonly countedById: string | null;
}

interface Revisions {
  readonly inForce: number;
  readonly revisions: readonly { readonly number: number; readonly answers: unknown }[];
}

function deedIn({ revisions, inForce }: Revisions): Deed {
  return readDeed(countedIn(revisions, inForce)?.answers ?? {});
}

/** Key by key: put together of pieces, a hundred thousand would take twice as long. */
function factOf(
  plan: Plan,
  { number, unitCode, dutyCode, status, submittedAt, inForce, countedById }: Row,
  said: Deed,
): { -readonly [Key in keyof TaskFact]: TaskFact[Key] } {
  const { period, figures, about, joint } = said;
  const fact: ReturnType<typeof factOf> = {
    unit: unitCode,
    duty: dutyCode,
    number,
    status,
    period: period ?? null,
    months: monthsOf(said),
    sentOn: dayOf(submittedAt, plan.timeZone),
    figures: figures ?? {},
  };
  if (inForce > 1) fact.revision = inForce;
  if (about) fact.about = about;
  if (joint?.also) fact.also = joint.also;
  if (countedById !== null) fact.elsewhere = true;
  else if (hostOf(joint) !== null) fact.hostless = true;
  return fact;
}
