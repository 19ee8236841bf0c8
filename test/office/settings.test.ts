import { expect, test } from "vitest";
import { inOrder } from "../../src/database/id.ts";
import {
  isOffered,
  offeredTimes,
  reminderTime,
  SETTING_KEYS,
  settingsOf,
} from "../../src/office/settings.ts";
import { choose, lastChanges, readSettings } from "../../src/office/store/settings.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import { fresh } from "../database/support.ts";
import { at, plan } from "../progress/plan-2024.ts";

test("until the office chooses, everything is as the plan file says", () => {
  expect(settingsOf(plan, {})).toEqual({
    weeklyPost: { weekday: 5, at: "15:30" },
    groupNames: false,
    reminders: { morning: null, afternoon: null },
  });
});

test("a chosen hour of reminders takes the place of each rung's in its half of the day", () => {
  const settings = settingsOf(plan, { "reminder-morning": "09:30" });
  expect(reminderTime(settings, "08:00")).toBe("09:30");
  expect(reminderTime(settings, "08:30")).toBe("09:30");
  expect(reminderTime(settings, "14:00")).toBe("14:00");
});

test("only half hours within working hours can be chosen", () => {
  expect(offeredTimes(plan, "weekly-time")).toEqual([
    ...["07:30", "08:00", "08:30", "09:00", "09:30", "10:00", "10:30", "11:00"],
    ...["13:30", "14:00", "14:30", "15:00", "15:30", "16:00", "16:30"],
  ]);
  expect(offeredTimes(plan, "reminder-morning").at(-1)).toBe("11:00");
  expect(offeredTimes(plan, "reminder-afternoon")[0]).toBe("13:30");
  expect(isOffered(plan, "weekly-time", "12:00")).toBe(false);
  expect(isOffered(plan, "reminder-morning", "14:00")).toBe(false);
  expect(isOffered(plan, "weekly-day", "7")).toBe(true);
  expect(isOffered(plan, "weekly-day", "8")).toBe(false);
  expect(isOffered(plan, "group-names", "maybe")).toBe(false);
});

test("what is stored and is no choice is not guessed at", () => {
  expect(() => settingsOf(plan, { "weekly-time": "half past three" })).toThrow();
});

test("a choice is stored with who made it and when; choosing the same again changes nothing", async () => {
  await using place = await fresh();
  const { database } = place;
  const [morning, noon] = [at("2024-06-03", "08:00"), at("2024-06-03", "11:00")];
  await storePlan(database, plan, "digest", morning);
  await database.write((tx) =>
    tx.person.create({
      data: { id: "lan", telegramId: "1", name: "Lan", language: "vi", createdAt: morning },
    }),
  );
  const turn = (value: string | null, when: Date) =>
    database.write((tx) =>
      choose(tx, plan.id, { key: "weekly-day", value }, { byId: "lan", at: when }),
    );

  expect(await turn("4", morning)).toBe(true);
  expect(await turn("4", noon)).toBe(false);
  expect((await readSettings(database.read, plan)).weeklyPost).toEqual({ weekday: 4, at: "15:30" });
  expect([...(await lastChanges(database.read, plan.id))]).toEqual([
    ["weekly-day", { by: "Lan", at: morning }],
  ]);

  expect(await turn(null, noon)).toBe(true);
  expect((await readSettings(database.read, plan)).weeklyPost.weekday).toBe(5);
  expect((await lastChanges(database.read, plan.id)).get("weekly-day")?.at).toEqual(noon);
  const log = await database.read.logEntry.findMany({ orderBy: inOrder("at") });
  expect(log.map(({ action, detail }) => ({ action, detail }))).toEqual([
    { action: "setting.changed", detail: { from: null, to: "4" } },
    { action: "setting.changed", detail: { from: "4", to: null } },
  ]);
  expect(SETTING_KEYS).toHaveLength(5);
});
