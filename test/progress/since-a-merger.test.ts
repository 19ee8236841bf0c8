import { expect, test } from "vitest";
import { beginTick, tickOff } from "../../src/milestones/store/changes.ts";
import type { DutyHistory } from "../../src/progress/facts.ts";
import { readDutyStates } from "../../src/progress/store/duty-states.ts";
import { readStanding } from "../../src/progress/store/standing.ts";
import { withTicks } from "../../src/progress/store/ticked.ts";
import { readWeek } from "../../src/progress/store/week.ts";
import type { Answers, Status } from "../../src/reports/answers.ts";
import { startDraft } from "../../src/reports/store/drafts.ts";
import { answerJoint, type JointAnswer, namedIn } from "../../src/reports/store/joint-answers.ts";
import { submitDraft } from "../../src/reports/store/reports.ts";
import { weekOf } from "../support/standing.ts";
import { at, plan, TAM_GIA, TINH_BAC, TU_DOAN, unit } from "./plan-2024.ts";
import { stored } from "./stored.ts";

// Tĩnh Bắc becomes part of Tam Gia on 1/12/2024.

test("what Tam Gia had finished before the merger does not finish what it took over", async () => {
  await using place = await stored();
  const { database, report } = place;
  const tell = (status: Status, day: string, code = TAM_GIA) => {
    const period = { from: day, to: day };
    return report(code, { duty: "IV.12.3", status, period }, at(day, "10:00"));
  };
  await tell("completed", "2024-10-10");
  await tell("ongoing", "2024-11-20", TINH_BAC);
  const partsOn = async (day: string) => {
    const { read } = database;
    const { units } = await readStanding(read, plan, at(day, "16:00"));
    const one = units.find((own) => own.unit.code === TAM_GIA);
    const [state] = one?.duties.filter(({ duty }) => duty.code === "IV.12.3") ?? [];
    const states = await readDutyStates(read, { plan, today: day }, unit(TAM_GIA));
    expect(states.get("IV.12.3")?.parts).toEqual(state?.parts);
    return state?.parts.map((part) => [part.owner.code, part.status]);
  };
  const own = [TAM_GIA, "completed"];
  expect(await partsOn("2024-12-02")).toEqual([own, [TINH_BAC, "ongoing"]]);
  await tell("pending", "2024-12-03");
  expect(await partsOn("2024-12-04")).toEqual([own, [TINH_BAC, "pending"]]);
  await tell("completed", "2024-12-05");
  expect(await partsOn("2024-12-06")).toEqual([own, [TINH_BAC, "completed"]]);

  // The weekly post says how it stood in between as it stood then.
  const span = { from: at("2024-12-04", "16:00"), to: at("2024-12-06", "16:00") };
  const week = weekOf(plan, await readWeek(database.read, plan, span));
  expect([week.before.total.completed, week.now.total.completed]).toEqual([1, 2]);
});

test("what a successor says of an event holds for the unit that took part, as long as it is named and says so", async () => {
  await using place = await stored();
  const { database, report } = place;
  const period = { from: "2024-11-20", to: "2024-11-20" };
  const told: Answers = { duty: "IV.12.3", status: "completed", period };
  const named = { ...told, joint: { partners: [TINH_BAC] } };
  const id = await report(TU_DOAN, named, at("2024-11-21", "10:00"));
  const parts = async () => {
    const { units } = await readStanding(database.read, plan, at("2024-12-20", "16:00"));
    const one = units.find((own) => own.unit.code === TAM_GIA);
    const [state] = one?.duties.filter(({ duty }) => duty.code === "IV.12.3") ?? [];
    return state?.parts.map(({ owner, status }) => [owner.code, status]);
  };
  const answer = (answer: JointAnswer) =>
    database.write(async (tx) => {
      const [asked] = await namedIn(tx, plan.id, [TINH_BAC], ["asked", "confirmed", "refused"]);
      if (!asked) throw new Error("Tú Đoạn names it");
      const doing = { planId: plan.id, personId: "ba", now: at("2024-12-03") };
      await answerJoint(tx, asked, answer, doing);
    });
  const open = [
    [TAM_GIA, "none"],
    [TINH_BAC, "none"],
  ];
  const yes: JointAnswer = { kind: "yes", duty: "IV.12.3" };
  await answer(yes);
  const done = [
    [TAM_GIA, "none"],
    [TINH_BAC, "completed"],
  ];
  expect(await parts()).toEqual(done);
  await answer({ kind: "no" });
  expect(await parts()).toEqual(open);
  await answer(yes);
  expect(await parts()).toEqual(done);
  // Tú Đoạn corrects its report, which names Tĩnh Bắc no longer.
  await database.write(async (tx) => {
    const draft = { planId: plan.id, unit: TU_DOAN, holderId: "ba", answers: told, reportId: id };
    const now = at("2024-12-05");
    await submitDraft(tx, await startDraft(tx, draft, now), plan.id, { id: "ba", name: null }, now);
  });
  expect(await parts()).toEqual(open);
});

test("what the successor ticked off since settles the closed commune's part as well, as a report does", async () => {
  await using place = await stored();
  const { database, report } = place;
  const told: Answers = {
    ...{ duty: "IV.12.2", status: "ongoing" },
    period: { from: "2024-11-19", to: "2024-11-19" },
  };
  await report(TAM_GIA, told, at("2024-11-20", "10:00"));
  const tick = (day: string) =>
    database.write(async (tx) => {
      const of = { planId: plan.id, unit: TAM_GIA, milestone: "THD-KE-HOACH", personId: "ba" };
      const begun = { ...of, now: at(day, "10:00") };
      const draft = await beginTick(tx, begun);
      await tickOff(tx, { ...draft, answers: { day } }, begun);
    });
  const partsOn = async (day: string) => {
    const states = await readDutyStates(database.read, { plan, today: day }, unit(TAM_GIA));
    return states.get("IV.12.2")?.parts.map((part) => [part.owner.code, part.status]);
  };
  expect(await partsOn("2024-12-02")).toEqual([
    [TAM_GIA, "ongoing"],
    [TINH_BAC, "none"],
  ]);
  await tick("2024-12-03");
  expect(await partsOn("2024-12-04")).toEqual([
    [TAM_GIA, "completed"],
    [TINH_BAC, "completed"],
  ]);
});

test("what was ticked off before a merger does nothing for the closed commune, whatever is reported since", async () => {
  const ongoing: DutyHistory = {
    ...{ unit: TAM_GIA, duty: "IV.12.2", status: "ongoing", reports: 1 },
    ...{ firstAt: at("2024-12-03"), lastAt: at("2024-12-03") },
  };
  const tick = { unit: TAM_GIA, milestone: "THD-KE-HOACH", at: at("2024-11-14") };
  const facts = withTicks(plan, new Map([[TAM_GIA, [ongoing]]]), new Map([[TAM_GIA, [tick]]]));
  expect(facts.get(TAM_GIA)).toMatchObject([
    { status: "completed", since: { "2024-11-30": "ongoing" } },
  ]);
});
