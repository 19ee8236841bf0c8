import { newId } from "../../../src/database/id.ts";
import { openDatabase, type Tx } from "../../../src/database/index.ts";
import { loadPlan } from "../../../src/plan/load.ts";
import type { Day } from "../../../src/plan/model.ts";
import type { Actor } from "../../support/actors.ts";
import type { RunningApp } from "../../support/app.ts";
import { sentDraft } from "../../support/sent-draft.ts";

export type AnyApp = RunningApp<readonly string[]>;

export const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml");
export const TU_DOAN = "06562";
export const TAM_GIA = "06559";
export const TINH_BAC = "06574";
export const SIX = "6T-2024";
export const YEAR = "NAM-2024";

/** Works on the database while the program runs. */
export async function inDatabase<T>(app: AnyApp, work: (tx: Tx) => Promise<T>): Promise<T> {
  const database = await openDatabase(app.config.databaseUrl);
  try {
    return await database.write(work);
  } finally {
    await database.close();
  }
}

export async function personIdOf(app: AnyApp, { id }: Actor): Promise<string> {
  const row = await inDatabase(app, (tx) =>
    tx.person.findUniqueOrThrow({ where: { telegramId: String(id) } }),
  );
  return row.id;
}

/** The unit sent its report for the occasion, now. */
export async function reported(app: AnyApp, by: Actor, unit: string, occasion: string) {
  const [holderId, now] = [await personIdOf(app, by), app.clock.now()];
  await inDatabase(app, async (tx) => {
    const about = { planId: PLAN.id, unitCode: unit };
    const kind = { kind: "periodic", subject: occasion } as const;
    const draftId = await sentDraft(tx, { ...about, holderId, ...kind }, now);
    await tx.periodicReport.create({
      data: {
        ...{ id: newId(), ...about, occasionCode: occasion, draftId, state: "submitted" },
        ...{ revision: 1, submittedAt: now, updatedAt: now },
      },
    });
  });
}

/** The office gave the unit time until the end of the day before. */
export async function extended(app: AnyApp, unit: string, deadline: string, dueBefore: Day) {
  const now = app.clock.now();
  await inDatabase(app, (tx) =>
    tx.extension.create({
      data: {
        ...{ id: newId(), planId: PLAN.id, unitCode: unit, deadlineCode: deadline },
        ...{ state: "granted", dueBefore },
        settledAt: now,
      },
    }),
  );
}

/** The unit says that its paper is on its way. */
export async function claimed(app: AnyApp, by: Actor, unit: string, occasion: string) {
  const [claimedById, claimedAt] = [await personIdOf(app, by), app.clock.now()];
  await inDatabase(app, (tx) =>
    tx.paper.create({
      data: {
        ...{
          id: newId(),
          planId: PLAN.id,
          unitCode: unit,
          occasionCode: occasion,
          number: "45/BC-UBND",
        },
        ...{ signedOn: "2024-06-12", claimedById, claimedAt, state: "claimed" },
      },
    }),
  );
}
