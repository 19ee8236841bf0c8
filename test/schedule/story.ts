import { newId } from "../../src/database/id.ts";
import { type Database, openDatabase } from "../../src/database/index.ts";
import { type RunningApp, startApp } from "../support/app.ts";
import { givePlaces } from "../support/places.ts";
import { sentDraft } from "../support/sent-draft.ts";
import { TAM_GIA, TU_DOAN } from "./support.ts";

const PLAN = "loc-binh-2024";

/** Does something with the running program's database. */
export async function within<T>(
  app: Pick<RunningApp<readonly string[]>, "config">,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(app.config.databaseUrl);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** Every notice of the schedule, in the order of their times: "truoc-2 Vinh sent". */
export async function ledger(app: RunningApp<readonly string[]>): Promise<string[]> {
  const rows = await within(app, ({ read }) =>
    read.notice.findMany({
      where: { key: { startsWith: `${PLAN}:` } },
      orderBy: [{ notBefore: "asc" }, { key: "asc" }],
      include: { person: true },
    }),
  );
  const lines = rows.map(({ kind, rung, person, state, reason }) =>
    [rung ?? kind, person?.name ?? person?.id, state, reason].filter(Boolean).join(" "),
  );
  return lines.toSorted();
}

/** A unit sends its report of the first half of the year. */
export async function report(
  app: RunningApp<readonly string[]>,
  unit: string,
  occasion = "6T-2024",
): Promise<void> {
  const now = app.clock.now();
  await within(app, (database) =>
    database.write(async (tx) => {
      const { id: holderId } = await tx.person.findFirstOrThrow();
      const about = { planId: PLAN, unitCode: unit };
      const kind = { kind: "periodic", subject: occasion } as const;
      const draftId = await sentDraft(tx, { ...about, holderId, ...kind }, now);
      await tx.periodicReport.create({
        data: {
          ...{ id: newId(), ...about, occasionCode: occasion, draftId },
          ...{ state: "submitted", revision: 1, submittedAt: now, updatedAt: now },
        },
      });
    }),
  );
}

/** Two communes whose focal points are Vinh and Nga, and the office's Lan. */
export async function story() {
  const app = await startApp({ office: ["Lan"] });
  const [lan] = app.office;
  const [vinh, nga] = [app.world.person("Vinh"), app.world.person("Nga")];
  await givePlaces(app, PLAN, [
    { person: vinh, unit: TU_DOAN },
    { person: nga, unit: TAM_GIA },
  ]);
  for (const one of [lan, vinh, nga]) await one.starts();
  return Object.assign(app, { lan, vinh, nga });
}
