import { openDatabase } from "../../../src/database/index.ts";
import { loadPlan } from "../../../src/plan/load.ts";
import type { Answers } from "../../../src/reports/answers.ts";
import { startDraft } from "../../../src/reports/store/drafts.ts";
import { submitDraft } from "../../../src/reports/store/reports.ts";
import type { Actor } from "../../support/actors.ts";
import type { Inside } from "../../support/places.ts";

export const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml").id;

export interface Sent {
  readonly by: Actor;
  readonly unit: string;
  readonly duty: string;
  readonly status?: Answers["status"];
  readonly result?: string;
  readonly figures?: Answers["figures"];
  /** Of the activity; the first of June if none is named. */
  readonly day?: string;
  /** Left as a draft. */
  readonly draft?: boolean;
}

/** Reports that were sent earlier, through the same functions as the dialogue's. */
export async function sent(app: Inside, reports: readonly Sent[]): Promise<string[]> {
  const database = await openDatabase(app.config.databaseUrl);
  const ids: string[] = [];
  try {
    for (const {
      by,
      unit,
      duty,
      day = "2024-06-01",
      status = "completed",
      result,
      figures,
      draft: isDraft,
    } of reports) {
      await database.write(async (tx) => {
        const person = await tx.person.findUniqueOrThrow({ where: { telegramId: String(by.id) } });
        const answers: Answers = {
          duty,
          status,
          result,
          ...(figures ? { figures, obstacle: null } : {}),
          period: { from: day, to: day },
        };
        const now = app.clock.now();
        const draft = await startDraft(
          tx,
          { planId: PLAN, unit, holderId: person.id, answers },
          now,
        );
        if (isDraft) return;
        const submitted = await submitDraft(tx, draft, PLAN, person, now);
        if (submitted.kind === "submitted") ids.push(submitted.report.id);
      });
    }
  } finally {
    await database.close();
  }
  return ids;
}

/** A setting that the office chose earlier. */
export async function setting(app: Inside, key: string, value: string) {
  const database = await openDatabase(app.config.databaseUrl);
  await database.write((tx) => tx.setting.create({ data: { planId: PLAN, key, value } }));
  await database.close();
}
