import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Prisma } from "../../src/database/client/client.ts";
import { newId } from "../../src/database/id.ts";
import { type Database, openDatabase, type Tx } from "../../src/database/index.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { type Answers, readAnswers, STATUSES, type Status } from "../../src/reports/answers.ts";
import { countingIn } from "../../src/reports/joint.ts";
import { lifeOf } from "../../src/reports/life.ts";
import { tellsOfDeeds } from "../../src/reports/status.ts";
import { correctReport, restoreReport, withdrawReport } from "../../src/reports/store/changes.ts";
import { startDraft } from "../../src/reports/store/drafts.ts";
import { answerJoint } from "../../src/reports/store/joint-answers.ts";
import { lapseReturned } from "../../src/reports/store/lapse.ts";
import { type Author, findReport, submitDraft } from "../../src/reports/store/reports.ts";
import { stepsOf } from "../../src/reports/store/steps.ts";
import { takeStep } from "../../src/reports/store/take-step.ts";
import { given, plan } from "./inputs.ts";

let folder: string;
let database: Database;
let author: Author;
let minute = 0;
const now = () => new Date(Date.UTC(2024, 5, 3, 1, minute++));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "standing-"));
  database = await openDatabase(`file:${join(folder, "test.db")}`);
  await storePlan(database, plan, "digest", now());
  const data = { id: newId(), telegramId: "1", name: "Hoa", language: "vi", createdAt: now() };
  author = await database.write((tx) => tx.person.create({ data }));
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

/** A deed; `of` picks one of the reports that there are by then, or of the units that they name. */
interface Deed {
  readonly act: "submit" | "correct" | "withdraw" | "accept" | "return" | "restore" | "answer";
  readonly of: number;
  readonly unit: string;
  readonly duty: string;
  readonly status: Status;
  readonly months: Readonly<Record<string, boolean>>;
  readonly also: readonly string[];
  readonly others: Readonly<Record<string, "partner" | "host" | "none">>;
  readonly yes: boolean;
}

const UNITS = ["06562", "06559", "06526"];
const DUTIES = given.duties.slice(0, 3);
const part = fc.constantFrom("partner" as const, "host" as const, "none" as const);

const deeds = fc.array(
  fc.record<Deed>({
    act: fc.constantFrom<Deed["act"]>(
      ...(["submit", "submit", "correct", "correct", "withdraw"] as const),
      ...(["accept", "return", "restore", "answer", "answer"] as const),
    ),
    of: fc.nat(20),
    unit: fc.constantFrom(...UNITS),
    duty: fc.constantFrom(...DUTIES),
    status: fc.constantFrom(...STATUSES, "completed"),
    months: fc.record({ THD: fc.boolean(), TRE: fc.boolean() }),
    also: fc.subarray(DUTIES),
    others: fc.record(Object.fromEntries(UNITS.map((unit) => [unit, part]))),
    yes: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);

/** All on the same two days, so that whatever names each other may be one event. */
function answersOf({ unit, duty, status, months, also, others, of }: Deed): Answers {
  const day = of % 2 === 0 ? "2024-06-01" : "2024-06-02";
  const named = (as: string) => UNITS.filter((one) => one !== unit && others[one] === as);
  const [host] = named("host");
  const joint = {
    also: also.filter((one) => one !== duty),
    partners: named("partner"),
    ...(host ? { host } : {}),
  };
  return { duty, status, months, period: { from: day, to: day }, joint };
}

async function perform(tx: Tx, deed: Deed): Promise<void> {
  const { act, of, unit, duty, yes } = deed;
  const ids = await tx.taskReport.findMany({ orderBy: { number: "asc" }, select: { id: true } });
  const id = ids[of % Math.max(1, ids.length)]?.id;
  const report = id ? await findReport(tx, id) : null;
  const answers = answersOf(deed);
  if (act === "submit") {
    const draft = await startDraft(
      tx,
      { planId: plan.id, unit, holderId: author.id, answers },
      now(),
    );
    await submitDraft(tx, draft, plan.id, author, now());
  } else if (report && report.state !== "withdrawn" && act === "correct") {
    const draft = await correctReport(tx, report, plan.id, {
      holderId: author.id,
      heard: 0,
      now: now(),
    });
    // The draft may have been begun in the name of the unit that took over.
    const corrected = { ...draft, unit, answers: { ...draft.answers, ...answers } };
    await submitDraft(tx, corrected, plan.id, author, now());
  } else if (act === "answer") {
    const rows = await tx.joint.findMany({ where: { state: "asked" }, orderBy: { id: "asc" } });
    const named = rows[of % Math.max(1, rows.length)];
    if (!named) return;
    const own = { unitCode: named.unitCode, state: "submitted" } as const;
    const same = of % 3 === 0 ? await tx.taskReport.findFirst({ where: own }) : null;
    const answer = { ...(same ? { sameId: same.id } : { duty }), kind: "yes" } as const;
    const doing = { planId: plan.id, personId: author.id, now: now() };
    await answerJoint(tx, { ...named, of: named.unitCode }, yes ? answer : { kind: "no" }, doing);
  } else if (report && (act === "accept" || act === "return")) {
    const deed = act === "accept" ? "accepted" : "returned";
    // Some of the corrections come after it.
    const due = new Date(now().getTime() + 3 * 60_000);
    const step = { deed, personId: author.id, now: now(), due } as const;
    await takeStep(tx, { kind: "task", id: report.id }, step);
  } else if (report?.state === "withdrawn" && act === "restore") {
    await restoreReport(tx, report, author.id, now());
  } else if (report && report.state !== "withdrawn" && act === "withdraw") {
    await withdrawReport(tx, report, author.id, "Gửi nhầm nhiệm vụ.", now());
  }
}

type Row = Prisma.TaskReportGetPayload<{ include: { served: true; joints: true; sameAs: true } }>;

/** Each report stands as its revisions and steps say, and its row says what the revision in force says. */
async function checkLives(ids: readonly string[], at: Date): Promise<void> {
  for (const id of ids) {
    const report = await database.read.taskReport.findUniqueOrThrow({
      where: { id },
      include: { revisions: true, joints: true, served: true },
    });
    const life = lifeOf(await stepsOf(database.read, { kind: "task", id }), at);
    const { state, stage, revision, inForce, lapsesAt, waitsSince } = life;
    expect(report).toMatchObject({ state, stage, revision, inForce, lapsesAt, waitsSince });
    const said = readAnswers(report.revisions.find(({ number }) => number === inForce)?.answers);
    const { duty, status, period, months = {}, joint } = said;
    expect(report).toMatchObject({ dutyCode: duty, status });
    const marked = Object.keys(months).filter((code) => months[code]);
    expect(report.months.split(" ").filter(Boolean)).toEqual(marked);
    expect([report.from, report.to]).toEqual([period?.from ?? null, period?.to ?? null]);
    const named = report.joints.filter((one) => one.state !== "dropped");
    const units = [...(joint?.partners ?? []), ...(joint?.host ? [joint.host] : [])].filter(
      (code) => code !== report.unitCode,
    );
    expect(named.map(({ unitCode }) => unitCode).toSorted()).toEqual(units.toSorted());
    const served = report.served.filter(({ unitCode }) => unitCode === report.unitCode);
    expect(new Set(served.map(({ dutyCode }) => dutyCode))).toEqual(new Set(joint?.also));
  }
}

/** What counts, by the rule asked about all reports at once. */
function countedOf(all: readonly Row[]): ReadonlyMap<string, string | null> {
  const stand = ({ state }: { readonly state: string }) =>
    state === "asked" || state === "confirmed";
  const events = all
    .filter(({ state, status }) => state === "submitted" && tellsOfDeeds(status))
    .map(({ id, number, unitCode: unit, from, to, ...row }) => {
      const joints = row.joints.filter(stand);
      const host = joints.find((one) => one.part === "host");
      const same = row.sameAs.filter((one) => stand(one) && one.part === "partner");
      return {
        ...{ id, number, unit, period: from && to ? { from, to } : null },
        host: host?.unitCode ?? null,
        partners: joints.filter((one) => one.part === "partner").map((one) => one.unitCode),
        partOf: [...(host?.sameId ? [host.sameId] : []), ...same.map((one) => one.reportId)],
      };
    });
  const counted = countingIn(events);
  return new Map(
    all.map(({ id }) => {
      const by = counted.get(id) ?? id;
      return [id, by === id ? null : by];
    }),
  );
}

/** Where units stand, from the reports alone: the latest's word, unless one of them is completed. */
function folded(all: readonly Row[]) {
  const said = all
    .filter(({ state }) => state === "submitted")
    .flatMap((row) => [
      { ...row, at: row.submittedAt, own: 1 },
      ...row.served.map(({ unitCode, dutyCode, at }) => ({
        ...row,
        unitCode,
        dutyCode,
        at,
        own: 0,
      })),
    ])
    .toSorted((a, b) => a.at.getTime() - b.at.getTime() || a.number - b.number);
  const standings = new Map<string, object>();
  for (const { unitCode, dutyCode, status, at, months, own, countedById } of said) {
    const key = `${unitCode} ${dutyCode}`;
    const before = standings.get(key) as
      | (Record<"reports" | "also" | "happened", number> & {
          months: Record<string, number> | null;
          firstAt: Date;
          doneAt: Date | null;
          status: Status;
        })
      | undefined;
    const happened = own && tellsOfDeeds(status) && countedById === null ? 1 : 0;
    const counted = { ...before?.months };
    for (const code of happened ? months.split(" ").filter(Boolean) : []) {
      counted[code] = (counted[code] ?? 0) + 1;
    }
    standings.set(key, {
      status: before?.status === "completed" ? "completed" : status,
      reports: (before?.reports ?? 0) + own,
      also: (before?.also ?? 0) + 1 - own,
      happened: (before?.happened ?? 0) + happened,
      months: Object.keys(counted).length > 0 ? counted : null,
      firstAt: before?.firstAt ?? at,
      lastAt: at,
      doneAt: before?.doneAt ?? (status === "pending" ? null : at),
    });
  }
  return standings;
}

test("where units stand and which reports count is what the reports in force say together", async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (sequence) => {
      await database.write(async (tx) => {
        await tx.reportStep.deleteMany();
        await tx.joint.deleteMany();
        await tx.served.deleteMany();
        await tx.revision.deleteMany();
        await tx.taskReport.updateMany({ data: { countedById: null } });
        await tx.taskReport.deleteMany();
        await tx.dutyStanding.deleteMany();
      });
      for (const deed of sequence) await database.write((tx) => perform(tx, deed));
      const at = now();
      await lapseReturned(database, plan.id, at);
      const all = await database.read.taskReport.findMany({
        orderBy: { number: "asc" },
        include: { served: true, joints: true, sameAs: true },
      });
      expect(all.map(({ number }) => number)).toEqual(all.map((_, i) => i + 1));
      const ids = all.map(({ id }) => id);
      await checkLives(ids, at);
      expect(new Map(all.map(({ id, countedById }) => [id, countedById]))).toEqual(countedOf(all));
      const rows = await database.read.dutyStanding.findMany();
      const stored = new Map(
        rows.map(({ planId: _plan, unitCode: unit, dutyCode: duty, ...rest }) => [
          `${unit} ${duty}`,
          rest,
        ]),
      );
      expect(stored).toEqual(folded(all));
    }),
    { numRuns: 40 },
  );
});
