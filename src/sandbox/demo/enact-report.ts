import type { Tx } from "../../database/index.ts";
import { dayOf } from "../../plan/day.ts";
import { currentUnit } from "../../plan/units.ts";
import { keepDraft } from "../../reports/store/draft-rows.ts";
import { type Draft, findDraft, startDraft } from "../../reports/store/drafts.ts";
import { addEvidence } from "../../reports/store/evidence.ts";
import { type Report, submitDraft } from "../../reports/store/reports.ts";
import { receiptOf } from "../../telegram/forms/report/receipt.ts";
import { chatOf, type Of, personOf, type Scene } from "./scene.ts";

/** Someone sends a report. */
export async function enactReport(tx: Tx, scene: Scene, happening: Of<"reports">): Promise<void> {
  const { plan, remembered } = scene;
  const { at, by, report } = happening;
  const holderId = personOf(scene, by);
  const answers = { ...report.answers, evidence: "done" as const };
  const begun = { planId: plan.id, unit: by.unit.code, holderId, answers };
  const draft = await startDraft(tx, begun, at);
  const filled = report.picture ? await withPicture(tx, scene, draft, at) : draft;
  const sent = await submitDraft(tx, filled, plan.id, { id: holderId, name: by.person.full }, at);
  if (sent.kind !== "submitted") throw new Error(`A report of ${by.unit.code} is ${sent.kind}`);
  if (remembered.has(happening)) await sayReceipt(tx, scene, happening, sent.report);
}

async function withPicture(tx: Tx, scene: Scene, draft: Draft, at: Date): Promise<Draft> {
  const picture = scene.nextPicture();
  if (!picture) return draft;
  const file = { ...picture, fileName: "anh.jpg", uniqueId: picture.sha256 };
  await addEvidence(tx, draft.id, file, at);
  return (await findDraft(tx, draft.id)) ?? draft;
}

async function sayReceipt(
  tx: Tx,
  scene: Scene,
  { at, by }: Of<"reports">,
  report: Report,
): Promise<void> {
  const { plan, past, t } = scene;
  const today = dayOf(at, plan.timeZone);
  const unit = currentUnit(plan, by.unit.code, today) ?? by.unit;
  const { card, html, keyboard } = await receiptOf(
    { t, language: "vi", plan, today },
    tx,
    report,
    unit,
  );
  past.say(chatOf(scene, by), card, at);
  past.say(chatOf(scene, by), html, at, keyboard);
}

/** Someone begins a report and puts it aside. */
export async function enactDraft(tx: Tx, scene: Scene, { at, by, answers }: Of<"begins">) {
  const { plan, past, t } = scene;
  const holderId = personOf(scene, by);
  const draft = { planId: plan.id, unit: by.unit.code, holderId, answers };
  const { id } = await startDraft(tx, draft, at);
  await keepDraft(tx, id, at);
  past.say(chatOf(scene, by), t("draft-kept"), at);
}
