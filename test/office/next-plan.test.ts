import { expect, test } from "vitest";
import type { Database, Tx } from "../../src/database/index.ts";
import { goOnFromFormerPlan } from "../../src/office/store/next-plan.ts";
import { choose } from "../../src/office/store/settings.ts";
import type { Plan } from "../../src/plan/model.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { fresh } from "../database/support.ts";
import { at, plan } from "../progress/plan-2024.ts";

const NEW_YEAR = new Date("2025-01-06T01:00:00Z");

/** The next year's file, written from this one: a unit is gone, and the code of another is somebody else's. */
const next: Plan = {
  ...plan,
  id: "loc-binh-2025",
  year: 2025,
  units: plan.units
    .filter(({ code }) => code !== "06562")
    .map((unit) => (unit.code === "06544" ? { ...unit, name: "Ủy ban nhân dân xã Mới" } : unit)),
};

async function place(tx: Tx, id: string, unitCode: string | null, more: object = {}) {
  const person = { id, telegramId: id, name: id, language: "vi", createdAt: at("2024-02-01") };
  await tx.person.create({ data: person });
  const role = unitCode === null ? ("office" as const) : ("principal" as const);
  const row = { id: `place of ${id}`, planId: plan.id, personId: id, unitCode, role };
  await tx.membership.create({ data: { ...row, from: at("2024-02-01"), ...more } });
}

/** An office at the end of its year. */
async function office(database: Database): Promise<void> {
  await storePlan(database, plan, "2024", at("2024-02-01"));
  await database.write(async (tx) => {
    await place(tx, "giang", null);
    await place(tx, "nghia", "06559");
    await place(tx, "left", "06565", { to: at("2024-05-01") });
    await place(tx, "gone", "06562");
    await place(tx, "other", "06544");
    const days = [
      { id: "over", from: "2024-12-01", to: "2024-12-05" },
      { id: "now", from: "2025-01-02", to: "2025-01-10" },
    ];
    for (const absence of days) {
      const who = { planId: plan.id, unitCode: "06559", personId: "nghia" };
      await tx.absence.create({ data: { ...absence, ...who, createdAt: at("2024-12-01") } });
    }
    await tx.officeGroup.create({
      data: { chatId: "-7", planId: plan.id, title: "Nhóm", boundAt: NEW_YEAR, boundById: "giang" },
    });
    await choose(
      tx,
      plan.id,
      { key: "weekly-time", value: "09:30" },
      { byId: "giang", at: NEW_YEAR },
    );
  });
}

/** What is there of a plan now. */
async function under({ read }: Database, planId: string) {
  const places = await read.membership.findMany({ where: { planId, to: null } });
  return {
    people: places.map(({ personId, unitCode }) => `${personId} ${unitCode}`).toSorted(),
    away: (await read.absence.findMany({ where: { planId } })).map(({ to }) => to),
    groups: (await read.officeGroup.findMany({ where: { planId } })).map(({ chatId }) => chatId),
    chosen: (await read.setting.findMany({ where: { planId } })).map(({ value }) => value),
  };
}

test("whoever was invited goes on in the next year's plan, with the group and what was chosen", async () => {
  await using one = await fresh();
  const { database } = one;
  await office(database);
  await storePlan(database, next, "2025", NEW_YEAR);
  // A unit that is gone, or bears another name under its code, is nobody's to go on with.
  expect(await goOnFromFormerPlan(database, next, NEW_YEAR)).toEqual({
    ...{ from: plan.id, people: 2, left: ["06544", "06562"] },
  });
  expect(await under(database, next.id)).toEqual({
    people: ["giang null", "nghia 06559"],
    away: ["2025-01-10"],
    groups: ["-7"],
    chosen: ["09:30"],
  });
  // The former plan keeps its people: who served it then, serves it still when it is looked at.
  expect((await under(database, plan.id)).people).toHaveLength(4);
});

test("nobody comes back who left the next year's plan, and none comes from another office's", async () => {
  await using one = await fresh();
  const { database } = one;
  await office(database);
  const elsewhere: Plan = {
    ...next,
    units: next.units.map((unit) =>
      unit.code === next.office.unit ? { ...unit, name: "Ủy ban nhân dân huyện khác" } : unit,
    ),
  };
  await storePlan(database, elsewhere, "elsewhere", NEW_YEAR);
  expect(await goOnFromFormerPlan(database, elsewhere, NEW_YEAR)).toBe(null);
  // Nor into a plan of the same year.
  expect(await goOnFromFormerPlan(database, { ...next, year: 2024 }, NEW_YEAR)).toBe(null);
  await storePlan(database, next, "2025", NEW_YEAR);
  await goOnFromFormerPlan(database, next, NEW_YEAR);
  await database.write((tx) =>
    tx.membership.updateMany({ where: { planId: next.id }, data: { to: NEW_YEAR } }),
  );
  expect(await goOnFromFormerPlan(database, next, NEW_YEAR)).toBe(null);
  expect((await under(database, next.id)).people).toEqual([]);
});
