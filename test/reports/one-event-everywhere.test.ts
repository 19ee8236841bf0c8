import { expect, test } from "vitest";
import { allActivities } from "../../src/milestones/activities.ts";
import { readActivities } from "../../src/milestones/store/activities.ts";
import { occasionOf } from "../../src/plan/occasions.ts";
import { readStanding } from "../../src/progress/store/standing.ts";
import { readWeek } from "../../src/progress/store/week.ts";
import type { Answers } from "../../src/reports/answers.ts";
import { sumsOf } from "../../src/reports/periodic-sums.ts";
import { withdrawReport } from "../../src/reports/store/changes.ts";
import { readTaskFacts } from "../../src/reports/store/task-facts.ts";
import { sources } from "../guards/sources.ts";
import { at, plan, TAM_GIA, TU_DOAN } from "../progress/plan-2024.ts";
import { stored } from "../progress/stored.ts";
import { weekOf } from "../support/standing.ts";

// Whatever adds up or counts events asks the one rule: each face of them is walked here.

test("every face counts an event of two units and two duties once", async () => {
  await using place = await stored();
  const { database, report } = place;
  const sentAt = at("2024-11-21", "09:00");
  const told: Answers = {
    ...{ duty: "IV.12.3", status: "completed", months: { THD: true } },
    period: { from: "2024-11-20", to: "2024-11-20" },
    figures: { so_cuoc: 1, nguoi_du: 120 },
  };
  const partners = { also: ["IV.12.4"], partners: [TAM_GIA] };
  const hostId = await report(TU_DOAN, { ...told, joint: partners }, sentAt);
  const hosted = { host: TU_DOAN };
  await report(TAM_GIA, { ...told, joint: hosted }, sentAt);

  const faces = async () => {
    const { read } = database;
    const week = weekOf(
      plan,
      await readWeek(read, plan, { from: at("2024-11-18"), to: at("2024-11-25") }),
    );
    const occasion = occasionOf(plan, "NAM-2024");
    const yearOf = async (code: string) => {
      const unit = plan.units.find((one) => one.code === code);
      if (!occasion || !unit) throw new Error("The plan has them");
      const facts = await readTaskFacts(read, plan, [code]);
      const { areas, reports } = sumsOf(plan, { occasion, owedFor: [unit] }, facts);
      return [reports, areas.reduce((sum, { values }) => sum + Number(values.nguoi_du ?? 0), 0)];
    };
    const { total } = await readStanding(read, plan, at("2024-11-25"));
    return {
      week: week.sums.find(({ figure }) => figure.code === "nguoi_du")?.total,
      years: [await yearOf(TU_DOAN), await yearOf(TAM_GIA)],
      activities: allActivities({ code: "THD" }, await readActivities(read, plan)),
      standing: [total.completed, total.reports],
    };
  };
  expect(await faces()).toEqual({
    ...{
      week: 120,
      years: [
        [1, 120],
        [0, 0],
      ],
      activities: 1,
    },
    standing: [3, 2],
  });
  // The host's report goes: the event stays, with the other one.
  await database.write((tx) =>
    withdrawReport(tx, { id: hostId }, "ba", null, at("2024-11-21", "10:00")),
  );
  expect(await faces()).toEqual({
    ...{
      week: 120,
      years: [
        [0, 0],
        [1, 120],
      ],
      activities: 1,
    },
    standing: [1, 1],
  });
});

/** Files that look at values one by one, and add up none. */
const ONE_BY_ONE = ["src/reports/store/waiting.ts"];

test("whoever reads figures of several reports reads which of them count", () => {
  const reading = sources("src").filter(
    ({ path, text }) =>
      /taskReport\.findMany/.test(text) && /figures/.test(text) && !ONE_BY_ONE.includes(path),
  );
  expect(reading.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["src/progress/store/week.ts", "src/reports/store/task-facts.ts"]),
  );
  for (const { path, text } of reading) expect(text, path).toContain("countedById");
});
