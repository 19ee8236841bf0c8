import type { Tx } from "../../database/index.ts";
import { claimPaper, settlePaper } from "../../deadlines/store/paper-changes.ts";
import { paperOf } from "../../deadlines/store/papers.ts";
import { dayOf } from "../../plan/day.ts";
import { readKnown } from "../../reports/store/known.ts";
import { submitPeriodic } from "../../reports/store/periodic-changes.ts";
import { startPeriodicDraft } from "../../reports/store/periodic-drafts.ts";
import { type Of, personOf, type Scene } from "./scene.ts";

/** Someone sends a periodic report, and claims its document. */
export async function enactPeriodic(tx: Tx, scene: Scene, happening: Of<"sums-up">): Promise<void> {
  const { plan } = scene;
  const { at: now, by, periodic } = happening;
  const { owed, answers } = periodic;
  const personId = personOf(scene, by);
  const about = { planId: plan.id, unit: owed.unit.code };
  const subject = owed.occasion.code;
  const draft = await startPeriodicDraft(
    tx,
    { ...about, subject, holderId: personId, answers },
    now,
  );
  const { sums } = await readKnown(tx, { plan, today: dayOf(now, plan.timeZone) }, owed);
  const sent = await submitPeriodic(tx, draft, sums, { planId: plan.id, personId, now });
  if (sent.kind !== "submitted") throw new Error(`A report of ${owed.unit.code} is ${sent.kind}`);
  const { document } = answers;
  if (document) await claimPaper(tx, { ...about, occasion: subject, ...document, personId, now });
}

/** The office says that the paper arrived. */
export async function enactReceipt(tx: Tx, scene: Scene, { at, owed }: Of<"receives">) {
  const [by] = scene.office;
  const paper = await paperOf(tx, scene.plan.id, owed.unit.code, owed.occasion.code);
  if (!by || !paper) return;
  const arrivedOn = dayOf(at, scene.plan.timeZone);
  const verdict = { state: "confirmed" as const, arrivedOn, personId: by.personId, now: at };
  await settlePaper(tx, paper.id, verdict);
}
