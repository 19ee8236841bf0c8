import { expect, test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import { readMilestoneStanding } from "../../../src/milestones/store/standing.ts";
import { readUnitMonths } from "../../../src/milestones/store/unit-month.ts";
import { loadPlan } from "../../../src/plan/load.ts";
import { readDutyStates } from "../../../src/progress/store/duty-states.ts";
import { readStanding, readStandingAt } from "../../../src/progress/store/standing.ts";
import { readWeek } from "../../../src/progress/store/week.ts";
import { weekIn } from "../../../src/progress/week.ts";
import { inSlices } from "../../../src/slices.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { sentDraft } from "../../support/sent-draft.ts";
import { carrying } from "../papers/support.ts";
import { look } from "../report/support.ts";
import { PLAN, sent } from "../status/support.ts";

const TU_DOAN = "06562";
const TAM_GIA = "06559";
const PLANNING = "Ban hành Kế hoạch Tháng hành động trên địa bàn";

test("who has completed the duty that a milestone is the same as has done it, and is told of it no more", async () => {
  await using app = await startApp({ office: ["Lan"] });
  app.clock.set("2024-11-06T09:00:00+07:00");
  const [lan] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, hoa, ba]) await person.starts();
  await sent(app, [
    { by: hoa, unit: TU_DOAN, duty: "IV.12.2" },
    // Begun is not done.
    { by: ba, unit: TAM_GIA, duty: "IV.12.2", status: "ongoing" },
  ]);
  await app.tick("2024-11-07T08:00:00+07:00");
  ba.sees(PLANNING);
  expect(hoa.screen()).not.toContain(PLANNING);
  await hoa.says("/hanchot");
  hoa.sees(`${PLANNING} (đã báo cáo ngày 06/11/2024)`);
  await app.tick("2024-11-15T08:30:00+07:00");
  const list = lan.sees("Đã thực hiện: 01/21").text;
  expect(list).not.toContain("UBND xã Tú Đoạn");
  expect(list).toContain("UBND xã Tam Gia");
});

/** Hoa of Tú Đoạn on the day before the Action Month's plan is awaited, and Lan of the office. */
async function onTheEve() {
  const app = await startApp({ office: ["Lan"] });
  app.clock.set("2024-11-14T07:50:00+07:00");
  const [lan] = app.office;
  const hoa = app.world.person("Hoa");
  await givePlaces(app, PLAN, [{ person: hoa, unit: TU_DOAN }]);
  for (const person of [lan, hoa]) await person.starts();
  return { app, lan, hoa };
}

const standing = async (app: Awaited<ReturnType<typeof onTheEve>>["app"]) => {
  const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
  return look(app, async (read) => {
    const unit = plan.units.find(({ code }) => code === TU_DOAN);
    if (!unit) throw new Error("There is Tú Đoạn");
    const now = app.clock.now();
    const states = await readDutyStates(read, { plan, today: "2024-11-14" }, unit);
    const [month] = await readUnitMonths(read, { plan, now }, unit);
    const office = await readMilestoneStanding(read, plan, "THD-KE-HOACH", now);
    return {
      duty: states.get("IV.12.2")?.status,
      own: month?.milestones.find(({ milestone }) => milestone.code === "THD-KE-HOACH")?.done?.kind,
      office: office?.done,
      activities: month?.activities,
    };
  });
};

test("the notice opens the duty; reported there it is done in every list, and withdrawn it is open again", async () => {
  const { app, hoa } = await onTheEve();
  await using _ = app;
  await app.tick("2024-11-14T08:00:00+07:00");
  hoa.sees(PLANNING);
  expect(await standing(app)).toEqual({ duty: "none", own: undefined, office: 0, activities: 0 });
  await hoa.taps("Báo cáo nhiệm vụ này");
  hoa.sees("Kế hoạch Tháng hành động trên địa bàn");
  const [id = ""] = await sent(app, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.2" }]);
  // A plan that was issued is a document, and no activity yet.
  expect(await standing(app)).toEqual({
    ...{ duty: "completed", own: "reported", office: 1, activities: 0 },
  });
  await hoa.says("/lichsu");
  await carrying(hoa, "ha", id, "withdraw-now");
  expect(await standing(app)).toEqual({ duty: "none", own: undefined, office: 0, activities: 0 });
});

test("whoever ticks it off is led to the duty, which is called completed already", async () => {
  const { app, hoa } = await onTheEve();
  await using _ = app;
  await hoa.says("/hanchot");
  await carrying(hoa, "mt", TU_DOAN, "THD-KE-HOACH");
  hoa.sees("gửi báo cáo nhiệm vụ là ghi nhận xong cả hai");
  const [draft] = await look(app, (read) => read.draft.findMany());
  expect(draft).toMatchObject({ kind: "task", unitCode: TU_DOAN });
  expect(draft?.answers).toMatchObject({ duty: "IV.12.2", status: "completed" });
  await sent(app, [{ by: hoa, unit: TU_DOAN, duty: "IV.12.2" }]);
  await carrying(hoa, "mt", TU_DOAN, "THD-KE-HOACH");
  hoa.sees("Mốc này đã được ghi nhận qua báo cáo nhiệm vụ");
});

/** How many duties are completed, by every face that tells of all of them. */
const everywhere = (app: Awaited<ReturnType<typeof onTheEve>>["app"]) =>
  look(app, async (read) => {
    const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
    const now = app.clock.now();
    const dayBefore = new Date(now.getTime() - 24 * 3600 * 1000);
    const facts = await readWeek(read, plan, { from: dayBefore, to: now });
    const { now: week, before: weekBefore } = await inSlices(weekIn(plan, facts));
    return {
      now: (await readStanding(read, plan, now)).total.completed,
      asked: (await readStandingAt(read, plan, now)).total.completed,
      before: (await readStandingAt(read, plan, dayBefore)).total.completed,
      ...{ week: week.total.completed, weekBefore: weekBefore.total.completed },
    };
  });

test("a tick of before counts for the duty, and taken back it is open again", async () => {
  const { app, hoa } = await onTheEve();
  await using _ = app;
  const database = await openDatabase(app.config.databaseUrl);
  const person = await database.read.person.findUniqueOrThrow({
    where: { telegramId: String(hoa.id) },
  });
  const about = { planId: PLAN, unitCode: TU_DOAN };
  await database.write(async (tx) => {
    const kind = { kind: "milestone", subject: "THD-KE-HOACH" } as const;
    const now = app.clock.now();
    const draftId = await sentDraft(tx, { ...about, holderId: person.id, ...kind }, now);
    const said = { draftId, day: "2024-11-13", personId: person.id, at: now };
    const milestoneCode = "THD-KE-HOACH";
    await tx.milestoneTick.create({
      data: { id: "tick00000001", ...about, milestoneCode, state: "ticked", ...said },
    });
  });
  await database.close();
  expect(await standing(app)).toEqual({
    ...{ duty: "completed", own: "ticked", office: 1, activities: 0 },
  });
  expect(await everywhere(app)).toEqual({ now: 1, asked: 1, before: 0, week: 1, weekBefore: 0 });
  await hoa.says("/hanchot");
  await carrying(hoa, "mt", TU_DOAN, "THD-KE-HOACH");
  await hoa.taps("Thu hồi");
  await hoa.taps("Thu hồi");
  expect(await standing(app)).toEqual({ duty: "none", own: undefined, office: 0, activities: 0 });
});
