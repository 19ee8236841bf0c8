import { inOrder } from "../../../src/database/id.ts";
import { openDatabase } from "../../../src/database/index.ts";
import { instantOf } from "../../../src/plan/day.ts";
import type { Day } from "../../../src/plan/model.ts";
import { storePlan } from "../../../src/plan/store/plan.ts";
import type { Answers } from "../../../src/reports/answers.ts";
import { startDraft } from "../../../src/reports/store/drafts.ts";
import { submitDraft } from "../../../src/reports/store/reports.ts";
import { takeStep } from "../../../src/reports/store/take-step.ts";
import type { Actor } from "../../support/actors.ts";
import { type AppOptions, startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";
import { type AnyApp, inDatabase, PLAN, personIdOf, TAM_GIA, TU_DOAN } from "../notices/support.ts";

/** A report that was sent earlier. */
export async function told(
  app: AnyApp,
  by: Actor,
  unit: string,
  day: string,
  answers: Answers,
  planId = PLAN.id,
) {
  const now = app.clock.now();
  await inDatabase(app, async (tx) => {
    const person = await tx.person.findUniqueOrThrow({ where: { telegramId: String(by.id) } });
    const whole: Answers = { status: "completed", period: { from: day, to: day }, ...answers };
    const owner = { planId, unit, holderId: person.id, answers: whole };
    await submitDraft(tx, await startDraft(tx, owner, now), planId, person, now);
  });
}

/** The plan of 2023 was worked with in the same database, and this was reported then. */
export async function yearBefore(
  app: AnyApp,
  by: Actor,
  unit: string,
  day: string,
  so_cuoc: number,
) {
  const plan = { ...PLAN, id: "loc-binh-2023", year: PLAN.year - 1 };
  const database = await openDatabase(app.config.databaseUrl);
  await storePlan(database, plan, "2023", app.clock.now());
  await database.close();
  await told(app, by, unit, day, { duty: "IV.12.3", figures: { so_cuoc } }, plan.id);
}

/** The office's Lan, Hoa of Tú Đoạn and Ba of Tam Gia, on 20 June, with four reports of spring. */
export async function inJune(options: Pick<AppOptions<[]>, "questions"> = {}) {
  const app = await startApp({ ...options, office: ["Lan"] });
  app.clock.set("2024-06-12T09:00:00+07:00");
  const [lan] = app.office;
  const [hoa, ba] = [app.world.person("Hoa"), app.world.person("Ba")];
  await givePlaces(app, PLAN.id, [
    { person: hoa, unit: TU_DOAN },
    { person: ba, unit: TAM_GIA },
  ]);
  for (const person of [lan, hoa, ba]) await person.starts();
  await told(app, hoa, TU_DOAN, "2024-04-10", {
    duty: "IV.12.3",
    figures: { so_cuoc: 2, nguoi_du: 120, nguoi_du_nu: 70, nguoi_du_nam: 50 },
  });
  await told(app, ba, TAM_GIA, "2024-05-08", {
    duty: "IV.12.3",
    figures: { so_cuoc: 1, nguoi_du: 80 },
    about: ["nguoi_du"],
  });
  await told(app, hoa, TU_DOAN, "2024-02-20", { duty: "IV.12.3", figures: { so_cuoc: 5 } });
  await told(app, ba, TAM_GIA, "2024-03-01", { duty: "IV.12.1" });
  await told(app, hoa, TU_DOAN, "2024-05-20", {
    duty: "IV.12.4",
    figures: { luot_ho_tro: 3 },
  });
  app.clock.set("2024-06-20T09:00:00+07:00");
  return { app, lan, hoa, ba };
}

/** The office returned the unit's latest report of that kind, to be corrected before a day. */
export async function returned(
  app: AnyApp,
  by: Actor,
  kind: "task" | "periodic",
  unitCode: string,
  due: Day,
) {
  const [personId, now] = [await personIdOf(app, by), app.clock.now()];
  await inDatabase(app, async (tx) => {
    const asked = { where: { unitCode }, orderBy: inOrder("submittedAt", "desc") } as const;
    const { id } =
      kind === "task"
        ? await tx.taskReport.findFirstOrThrow(asked)
        : await tx.periodicReport.findFirstOrThrow(asked);
    const why = {
      word: "Thiếu số nữ",
      items: ["figures"],
      due: instantOf(due, "00:00", PLAN.timeZone),
    };
    await takeStep(tx, { kind, id }, { deed: "returned", personId, now, ...why });
  });
}
