import type { Database } from "../../src/database/index.ts";
import { storePlan } from "../../src/plan/store/plan.ts";
import type { Answers } from "../../src/reports/answers.ts";
import { startDraft } from "../../src/reports/store/drafts.ts";
import { submitDraft } from "../../src/reports/store/reports.ts";
import { fresh } from "../database/support.ts";
import { at, plan, TAM_GIA } from "./plan-2024.ts";

export interface Stored extends AsyncDisposable {
  readonly database: Database;
  readonly url: string;
  /** A report of that unit, sent at once. */
  report(unit: string, answers: Answers, now: Date): Promise<string>;
}

/** A database with the plan of 2024, Lan of the office, and Ba of Tam Gia. */
export async function stored(): Promise<Stored> {
  const empty = await fresh();
  const { database } = empty;
  const now = at("2024-01-05", "08:00");
  await storePlan(database, plan, "digest", now);
  await database.write(async (tx) => {
    for (const [id, unit, role] of [
      ["lan", null, "office"],
      ["ba", TAM_GIA, "principal"],
    ] as const) {
      const person = { id, telegramId: id, name: id, language: "vi", createdAt: now };
      await tx.person.create({ data: person });
      const place = { planId: plan.id, personId: id, unitCode: unit, role, from: now };
      await tx.membership.create({ data: { id: `m-${id}`, ...place } });
    }
  });
  return {
    database,
    url: empty.url,
    report: (unit, answers, at) =>
      database.write(async (tx) => {
        const draft = { planId: plan.id, unit, holderId: "ba", answers };
        const sent = await submitDraft(
          tx,
          await startDraft(tx, draft, at),
          plan.id,
          { id: "ba", name: "ba" },
          at,
        );
        if (sent.kind !== "submitted") throw new Error(`The report is ${sent.kind}`);
        return sent.report.id;
      }),
    [Symbol.asyncDispose]: () => empty[Symbol.asyncDispose](),
  };
}
