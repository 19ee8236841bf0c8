import type { Tx } from "../../database/index.ts";
import { membersOf } from "../../people/store.ts";
import { dayOf } from "../../plan/day.ts";
import { currentUnit } from "../../plan/units.ts";
import { answerObstacle, raiseObstacle } from "../../progress/store-obstacle-changes.ts";
import { tell } from "../../progress/store-obstacle-notices.ts";
import type { KeptFile } from "../../reports/evidence.ts";
import { findDraft, keepDraft, startDraft } from "../../reports/store/drafts.ts";
import { addEvidence } from "../../reports/store/evidence.ts";
import { type Report, submitDraft } from "../../reports/store/reports.ts";
import { tellOffice, tellUnit } from "../../telegram/features/obstacles/words.ts";
import { receiptOf } from "../../telegram/features/report/receipt.ts";
import { memberArrives } from "./arrive.ts";
import type { Member } from "./cast.ts";
import type { Enrolled } from "./enrol.ts";
import type { Happening, InventedObstacle } from "./history.ts";
import type { Stage } from "./stage.ts";

type Of<Kind extends Happening["kind"]> = Extract<Happening, { kind: Kind }>;

/** Does what happened, by the same stores as the dialogues. */
export interface Enactment {
  enact(tx: Tx, happening: Happening): Promise<void>;
}

/** @param pictures to be used as evidence, one after the other */
export function createEnactment(
  stage: Stage,
  history: readonly Happening[],
  pictures: readonly KeptFile[],
): Enactment {
  const { plan, past, t, languages } = stage;
  const enrolled = new Map<Member, Enrolled>();
  const raised = new Map<InventedObstacle, string>();
  /** A chat begins with the receipt of its person's last report. */
  const remembered = new Set(lastReports(history));
  let used = 0;

  const idOf = ({ person }: Member): number => stage.account(person).user.id;
  const personOf = (member: Member): string => {
    const found = enrolled.get(member);
    if (!found) throw new Error(`${member.person.full} has not joined yet`);
    return found.personId;
  };

  async function report(tx: Tx, happening: Of<"reports">): Promise<void> {
    const { at, by, report } = happening;
    const holderId = personOf(by);
    const answers = { ...report.answers, evidence: "done" as const };
    const unit = by.unit.code;
    let draft = await startDraft(tx, { planId: plan.id, unit, holderId, answers }, at);
    const picture = report.picture ? pictures[used++ % pictures.length] : undefined;
    if (picture) {
      const file = { ...picture, fileName: "anh.jpg", uniqueId: `${picture.sha256}` };
      await addEvidence(tx, draft.id, file, at);
      draft = (await findDraft(tx, draft.id)) ?? draft;
    }
    const sent = await submitDraft(tx, draft, plan.id, holderId, at);
    if (sent.kind !== "submitted") throw new Error(`A report of ${unit} is ${sent.kind}`);
    if (remembered.has(happening)) await sayReceipt(tx, happening, sent.report);
  }

  async function sayReceipt(tx: Tx, { at, by }: Of<"reports">, sent: Report): Promise<void> {
    const today = dayOf(at, plan.timeZone);
    const unit = currentUnit(plan, by.unit.code, today) ?? by.unit;
    const { card, html, keyboard } = await receiptOf({ t, plan, today }, tx, sent, unit);
    past.say(idOf(by), card, at);
    past.say(idOf(by), html, at, keyboard);
  }

  async function begin(tx: Tx, { at, by, answers }: Of<"begins">): Promise<void> {
    const draft = { planId: plan.id, unit: by.unit.code, holderId: personOf(by), answers };
    const { id } = await startDraft(tx, draft, at);
    await keepDraft(tx, id, at);
    past.say(idOf(by), t("draft-kept"), at);
  }

  async function raise(tx: Tx, { at, by, obstacle }: Of<"raises">): Promise<void> {
    const raising = { unit: by.unit.code, personId: personOf(by), text: obstacle.text, now: at };
    const telling = tellOffice({ outbox: past.outbox(at), languages, plan });
    const { id } = await raiseObstacle(tx, { planId: plan.id, ...raising }, telling);
    raised.set(obstacle, id);
  }

  async function answer(tx: Tx, { at, obstacle }: Of<"answers">): Promise<void> {
    const [by] = stage.office;
    const id = raised.get(obstacle);
    if (!by || id === undefined) return;
    const given = { personId: by.personId, text: obstacle.answer, now: at };
    const answered = await answerObstacle(tx, id, given, (_, more) => more);
    if (!answered) return;
    const people = await membersOf(tx, plan.id, { unit: answered.obstacle.unit });
    const telling = tellUnit({ outbox: past.outbox(at), languages, plan }, obstacle.answer, true);
    await tell(tx, { people, obstacle: answered.obstacle, occasion: "answered" }, telling);
  }

  return {
    async enact(tx, happening) {
      switch (happening.kind) {
        case "joins":
          enrolled.set(happening.by, await memberArrives(tx, stage, happening.by, happening.at));
          break;
        case "reports":
          await report(tx, happening);
          break;
        case "begins":
          await begin(tx, happening);
          break;
        case "raises":
          await raise(tx, happening);
          break;
        case "answers":
          await answer(tx, happening);
          break;
        case "blocks":
          // After all else: nobody can be written to who has blocked the bot.
          break;
      }
    },
  };
}

function lastReports(history: readonly Happening[]): Happening[] {
  const last = new Map<Member, Happening>();
  for (const happening of history) {
    if (happening.kind === "reports") last.set(happening.by, happening);
  }
  return [...last.values()];
}
