import { beforeEach, describe, expect, test } from "vitest";
import {
  beginTick,
  correctTick,
  saveTickDraft,
  tickOff,
} from "../../src/milestones/store/changes.ts";
import { tickOf } from "../../src/milestones/store/milestones.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { readWeek } from "../../src/progress/store/week.ts";
import {
  cameDue,
  type NewReport,
  sumsOf,
  type Week,
  type WeekFacts,
  weekBegins,
} from "../../src/progress/week.ts";
import { dutiesOverTime } from "../../src/progress/week-curve.ts";
import type { Answers } from "../../src/reports/answers.ts";
import { startDraft } from "../../src/reports/store/drafts.ts";
import { answerJoint } from "../../src/reports/store/joint-answers.ts";
import { submitDraft } from "../../src/reports/store/reports.ts";
import { type Fresh, fresh } from "../database/support.ts";
import { weekOf } from "../support/standing.ts";
import { at, plan, TAM_GIA, TINH_BAC, TU_DOAN } from "./plan-2024.ts";

const figures = (...all: NewReport["figures"][]): NewReport[] =>
  all.map((one) => ({ unit: TU_DOAN, sentOn: "2024-06-03", figures: one }));

describe("what the reports of a week add up to", () => {
  test("sums what was given; what nobody gave is not nought", () => {
    const sums = sumsOf(
      plan,
      figures(
        { so_cuoc: 2, nguoi_du: 120, nguoi_du_nu: 70 },
        { so_cuoc: 1, nguoi_du: 80, nguoi_du_nu: 30, tin_bai: null },
      ),
    );
    expect(sums.map(({ figure, total, part }) => [figure.code, total, part?.total])).toEqual([
      ["so_cuoc", 3, undefined],
      ["nguoi_du", 200, 100],
    ]);
  });

  test("a sum with an approximate part is approximate", () => {
    const reports: NewReport[] = [
      ...figures({ so_cuoc: 1, nguoi_du: 80, nguoi_du_nu: 30 }),
      {
        unit: TU_DOAN,
        sentOn: "2024-06-03",
        figures: { so_cuoc: 2, nguoi_du: 120, nguoi_du_nu: 70 },
        about: ["nguoi_du"],
      },
    ];
    expect(sumsOf(plan, reports)).toMatchObject([
      { total: 3, about: false },
      { total: 200, about: true, part: { total: 100, about: false } },
    ]);
  });

  test("a part is told only if it is known of every whole", () => {
    const [sum] = sumsOf(plan, figures({ nguoi_du: 120, nguoi_du_nu: 70 }, { nguoi_du: 80 }));
    expect(sum).toMatchObject({ total: 200, part: null });
  });

  test("what is for the office only, a stock and documents have no sum here", () => {
    const never = plan.figures.filter(
      ({ sensitive, aggregate, kind }) => sensitive || aggregate !== "sum" || kind === "document",
    );
    expect(never.length).toBeGreaterThan(3);
    const all = Object.fromEntries(never.map(({ code }) => [code, 5]));
    expect(sumsOf(plan, figures(all))).toEqual([]);
  });
});

test("a week begins with the last post; without a recent one seven days ago", () => {
  const now = at("2024-06-07", "15:30");
  expect(weekBegins(now, null)).toEqual(at("2024-05-31", "15:30"));
  expect(weekBegins(now, at("2024-05-30", "15:31"))).toEqual(at("2024-05-30", "15:31"));
  expect(weekBegins(now, at("2024-04-30"))).toEqual(at("2024-05-31", "15:30"));
  expect(weekBegins(now, now)).toEqual(at("2024-05-31", "15:30"));
});

describe("read from what is stored", () => {
  let place: Fresh;
  const FROM = at("2024-05-31", "15:30");
  const TO = at("2024-06-07", "15:30");

  beforeEach(async () => {
    place = await fresh();
    const { database } = place;
    await storePlan(database, plan, "digest", FROM);
    await database.write((tx) =>
      tx.person.create({ data: { id: "ba", telegramId: "1", language: "vi", createdAt: FROM } }),
    );
    return () => place[Symbol.asyncDispose]();
  });

  async function send(unit: string, when: Date, answers: Answers): Promise<string> {
    return place.database.write(async (tx) => {
      const owner = { planId: plan.id, unit, holderId: "ba", answers };
      const draft = await startDraft(tx, owner, when);
      const sent = await submitDraft(tx, draft, plan.id, { id: "ba", name: "ba" }, when);
      return sent.kind === "gone" ? "" : sent.report.id;
    });
  }

  const read = async (from = FROM, to = TO) => {
    const facts = await readWeek(place.database.read, plan, { from, to });
    return { facts, week: weekOf(plan, facts) };
  };

  test("what stood before is what had been reported by then, in the state that it had", async () => {
    await send(TU_DOAN, at("2024-05-20"), { duty: "IV.12.1", status: "ongoing" });
    await send(TU_DOAN, FROM, { duty: "IV.12.2", status: "completed" });
    await send(TU_DOAN, at("2024-06-03"), { duty: "IV.12.1", status: "completed" });
    await send(TAM_GIA, at("2024-06-04"), {
      duty: "IV.12.3",
      status: "completed",
      figures: { nguoi_du: 120 },
    });
    const { week } = await read();
    expect(week.before.total).toMatchObject({ reported: 2, ongoing: 1, completed: 1, reports: 2 });
    expect(week.now.total).toMatchObject({ reported: 3, ongoing: 0, completed: 3, reports: 4 });
    expect(week).toMatchObject({ reports: 2, units: 2, periodic: 0 });
    expect(week.sums.map(({ total }) => total)).toEqual([120]);
  });

  test("a week that is past is told as it was then", async () => {
    await send(TU_DOAN, at("2024-06-03"), { duty: "IV.12.1", status: "ongoing" });
    await send(TU_DOAN, at("2024-06-08"), { duty: "IV.12.1", status: "completed" });
    await send(TU_DOAN, at("2024-06-08"), { duty: "IV.12.2", status: "completed" });
    const { week } = await read();
    expect(week.now.total).toMatchObject({ reported: 1, ongoing: 1, completed: 0, reports: 1 });
    expect(week.reports).toBe(1);
  });

  test("a duty that was completed by then was so, whatever was reported of it in between", async () => {
    await send(TU_DOAN, at("2024-05-20"), { duty: "IV.12.1", status: "completed" });
    await send(TU_DOAN, at("2024-05-21"), { duty: "IV.12.1", status: "ongoing" });
    await send(TU_DOAN, at("2024-06-04"), { duty: "IV.12.1", status: "ongoing" });
    const { week } = await read();
    expect(week.before.total).toMatchObject({ reported: 1, completed: 1, reports: 2 });
    expect(week.now.total).toMatchObject({ reported: 1, completed: 1, reports: 3 });
  });

  test("what was ticked off before the week was done before it, though its day was put right since", async () => {
    for (const now of [at("2024-05-20"), at("2024-06-04")]) {
      const about = { planId: plan.id, unit: TAM_GIA, milestone: "THD-KE-HOACH" };
      const begun = { ...about, personId: "ba", now };
      await place.database.write(async (tx) => {
        const before = await tickOf(tx, plan.id, about.unit, about.milestone);
        const draft = before ? await correctTick(tx, before, begun) : await beginTick(tx, begun);
        const answers = { day: "2024-05-17" };
        await saveTickDraft(tx, draft.id, answers, { holderId: "ba", heard: 0, now });
        await tickOff(tx, { ...draft, answers }, begun);
      });
    }
    const { week } = await read();
    expect(week.before.total).toMatchObject({ reported: 1, completed: 1 });
    expect(week.now.total).toMatchObject({ reported: 1, completed: 1 });
  });

  test("a second duty and a partner's part stood as they were known then, and count once", async () => {
    const period = { from: "2024-05-18", to: "2024-05-18" };
    const told = { duty: "IV.12.1", status: "completed", period } as const;
    const joint = { also: ["IV.12.5"], partners: [TAM_GIA] };
    const host = await send(TU_DOAN, at("2024-05-20"), {
      ...{ ...told, joint, figures: { nguoi_du: 120 } },
    });
    await send(TU_DOAN, at("2024-06-04"), { duty: "IV.12.5", status: "ongoing" });
    const mine = { ...told, figures: { nguoi_du: 120 } };
    const own = await send(TAM_GIA, at("2024-06-04"), mine);
    const { database } = place;
    const named = await database.read.joint.findFirstOrThrow({ where: { reportId: host } });
    const doing = { planId: plan.id, personId: "ba", now: at("2024-06-05") };
    await database.write((tx) =>
      answerJoint(
        tx,
        { ...named, of: TAM_GIA },
        { kind: "yes", sameId: own, duty: "IV.12.5" },
        doing,
      ),
    );
    const { week } = await read();
    const of = (standing: typeof week.now) => standing.total;
    expect(of(week.before)).toMatchObject({ reported: 2, completed: 2, reports: 1 });
    expect(of(week.now)).toMatchObject({ reported: 4, completed: 4, reports: 3 });
    // The partner's report came within the week; its people were counted with the host's before.
    expect(week).toMatchObject({ reports: 2, sums: [] });
  });

  test("an empty week is empty", async () => {
    await send(TU_DOAN, at("2024-05-20"), { duty: "IV.12.1", status: "completed" });
    const { week } = await read();
    expect(week).toMatchObject({ reports: 0, units: 0, sums: [] });
    expect(week.now.total.reported).toBe(week.before.total.reported);
  });

  test("the curve rises once per duty, at its first report", async () => {
    await send(TU_DOAN, at("2024-05-20"), { duty: "IV.12.1", status: "ongoing" });
    await send(TU_DOAN, at("2024-06-03"), { duty: "IV.12.1", status: "completed" });
    await send(TAM_GIA, at("2024-04-01"), { duty: "IV.12.1", status: "nil" });
    const { facts, week } = await read();
    expect(risesIn(week, facts)).toEqual([at("2024-04-01"), at("2024-05-20")]);
  });

  test("the curve stands on each day where the standing of that day stood, though more has become due since", async () => {
    for (const duty of ["IV.12.1", "IV.12.3"])
      await send(TU_DOAN, at("2024-05-20"), { duty, status: "completed" });
    // The plan of the Action Month, sent before anybody asks for it.
    await send(TAM_GIA, at("2024-08-01"), { duty: "IV.12.2", status: "completed" });
    const { facts, week } = await read(at("2024-11-08"), at("2024-11-22"));
    const steps = dutiesOverTime(week.now, facts.duties, plan.timeZone);
    for (const standing of [
      week.before,
      week.now,
      (await read(at("2024-06-07"), at("2024-06-14"))).week.now,
    ]) {
      const step = steps.findLast((one) => one.at <= standing.at);
      const { reported, expected } = standing.total;
      expect(step).toMatchObject({ reported, expected });
    }
    expect(cameDue(week)).toEqual({
      count: week.now.total.expected - week.before.total.expected,
      month: "THD",
    });
    expect(cameDue((await read()).week)).toBeNull();
    // Between the two weeks the month's duties became due: the share fell, and the curve with it.
    expect(week.now.total.expected).toBeGreaterThan(week.before.total.expected);
  });

  test("after a merger each part of a duty is reported when it was", async () => {
    await send(TINH_BAC, at("2024-10-10"), { duty: "IV.12.1", status: "completed" });
    await send(TAM_GIA, at("2024-11-11"), { duty: "IV.12.1", status: "completed" });
    await send(TINH_BAC, at("2024-10-12"), { duty: "IV.12.3", status: "completed" });
    const { facts, week } = await read(at("2024-12-06"), at("2024-12-13"));
    expect(risesIn(week, facts)).toEqual([at("2024-10-10"), at("2024-10-12"), at("2024-11-11")]);
    expect(week.before.total.reported).toBe(3);
  });
});

/** When something more was reported. */
function risesIn(week: Week, facts: WeekFacts): Date[] {
  const steps = dutiesOverTime(week.now, facts.duties, plan.timeZone);
  return steps.flatMap((one, i) => (one.reported > (steps[i - 1]?.reported ?? 0) ? [one.at] : []));
}
