import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import type { Reads, Tx } from "../../../database/index.ts";
import { dropObstacle, raiseObstacle } from "../../../obstacles/store/changes.ts";
import { actsFor } from "../../../people/acting.ts";
import type { Unit } from "../../../plan/model.ts";
import { isExpected, isSettled, takenOverFrom } from "../../../progress/duty-state.ts";
import { readDutyStates } from "../../../progress/store/duty-states.ts";
import { tallied } from "../../../progress/tally.ts";
import type { Answers } from "../../../reports/answers.ts";
import { dutyOf, isSendable, openQuestion } from "../../../reports/questions.ts";
import { type DraftOf, discardDraft } from "../../../reports/store/draft-rows.ts";
import { type Draft, startDraft } from "../../../reports/store/drafts.ts";
import { overtakenBy } from "../../../reports/store/overtaken.ts";
import { type Report, submitDraft } from "../../../reports/store/reports.ts";
import { unusedIn } from "../../../reports/take-beside.ts";
import { nextInQueue } from "../../../reports/take-events.ts";
import { actButton, openButton } from "../../buttons/history.ts";
import { keyboard } from "../../buttons/kind.ts";
import { begin } from "../../buttons/report.ts";
import { othersOpen, takenOver } from "../../cards/duty.ts";
import { deedOf, frozenLines } from "../../cards/frozen.ts";
import { tellInstead } from "../../cards/instead.ts";
import { lifeLines } from "../../cards/life.ts";
import { tellOffice } from "../../cards/obstacle.ts";
import { fullRow, reportCard } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { tellingPartners } from "../../letters/joint.ts";
import { overtakenNotes, updateRows } from "../../periodic/overtaken.ts";
import { outOf } from "../../words/counts.ts";
import { instantWords, reportNumber } from "../../words/days.ts";
import { unreadWords } from "../../words/refusals.ts";
import { handOf, store } from "../going-on.ts";
import { ask } from "./ask.ts";
import { circumstances } from "./duties.ts";
import { type Earlier, type Meanwhile, readEarlier, sinceShown } from "./earlier.ts";
import { reportForm } from "./form.ts";
import { milestoneOffers } from "./milestones-named.ts";
import { understood } from "./notes.ts";
import { unchangedIn } from "./unchanged.ts";
import { namedUnits } from "./whose.ts";

/** How many open duties a receipt names. */
const NAMED = 5;

/** Sends the draft, once, and says so: number, time, and what the unit still owes. */
export async function sendReport(
  ctx: Ctx,
  tx: Tx,
  draft: Draft,
  unit: Unit,
): Promise<string | null> {
  const { plan, t, who } = ctx;
  const person = who.person ?? { id: draft.holderId, name: null };
  const author = { ...person, byOffice: actsFor(ctx, unit.code) === null };
  if (draft.state !== "submitted") {
    const earlier = await readEarlier(ctx, tx, draft);
    if (await isHeldBack(ctx, tx, draft, unit, earlier)) return draft.id;
    if (unchangedIn(ctx, draft, earlier.before) === "nothing") {
      await discardDraft(tx, draft.id, ctx.now);
      ctx.show(t("correct-nothing"));
      return goOnWithNext(ctx, tx, draft, unit);
    }
  }
  const sent = await tellingPartners(ctx, tx, draft.reportId, () =>
    submitDraft(tx, { ...draft, unit: unit.code }, plan.id, author, ctx.now),
  );
  if (sent.kind === "gone") {
    ctx.show(t("draft-gone"));
    return null;
  }
  if (sent.kind === "already") {
    ctx.toast(t("receipt-already", { number: reportNumber(sent.report.number) }));
    return null;
  }
  await passOnObstacle(ctx, tx, sent.report, author.id);
  const about = { kind: "task", report: sent.report } as const;
  if (author.byOffice) await tellInstead(ctx, tx, about, taskName(ctx, sent.report));
  const receipt = await receiptOf(ctx, tx, sent.report, unit);
  ctx.show(receipt.card, { keyboard: keyboard(fullRow(sent.report, t)) });
  const { lines, rows } = await milestoneOffers(ctx, tx, sent.report, unit);
  const notes = [...lines, ...unusedLines(ctx, draft.answers)];
  const buttons = keyboard(...rows, ...receipt.keyboard.inline_keyboard);
  ctx.say([receipt.html, ...notes].join("\n\n"), { keyboard: buttons });
  return goOnWithNext(ctx, tx, draft, unit);
}

/** Shown once more instead of sent: what it rests on is not what its card said, or may not leave so. */
async function isHeldBack(ctx: Ctx, tx: Tx, draft: Draft, unit: Unit, earlier: Earlier) {
  const since = await sinceShown(tx, draft, earlier);
  if (since) {
    const open = { draft, scene: unit };
    await store(reportForm, ctx, tx, open, draft.answers, sinceWords(ctx, since));
    return true;
  }
  // Another unit may have reported the event meanwhile.
  if (isSendable(ctx.plan, draft.answers) && earlier.claims.open.length === 0) return false;
  const { html, keyboard: buttons } = await ask(ctx, tx, draft);
  ctx.show(html, { keyboard: buttons });
  return true;
}

function sinceWords(ctx: Ctx, { isTold, steps }: Meanwhile): string {
  const { t, now } = ctx;
  const own = steps.length > 0 ? [t("review-meanwhile-own"), ...lifeLines(steps, now, ctx)] : [];
  return [...own, ...(isTold ? [t("review-meanwhile")] : [])].join("\n");
}

/** Whatever was named as not used until it was sent, and whatever was offered. */
function unusedLines({ t, plan }: Ctx, answers: Answers): string[] {
  const offered = (answers.offers ?? []).map(({ text }) => text);
  const left = [...new Set([...unusedIn(plan, answers), ...offered])];
  if (left.length === 0) return [];
  return [t("receipt-offers", { list: unreadWords({ t }, left), button: t("button-correct") })];
}

/** The next event that was told becomes the next draft, filled in and ready to be looked through. */
export async function goOnWithNext(
  ctx: Ctx,
  tx: Tx,
  draft: DraftOf<Pick<Answers, "queue">>,
  own: Unit,
): Promise<string | null> {
  const answers = nextInQueue(draft.answers, circumstances(ctx, own));
  if (!answers) return null;
  const other = toldOf(ctx, own, answers);
  const unit = other ?? own;
  const given = circumstances(ctx, unit);
  const { holderId, heard } = handOf(ctx, draft.holderId);
  const byOffice = draft.byOffice || other !== null;
  const made = { planId: ctx.plan.id, unit: unit.code, holderId, answers, heard, byOffice };
  const next = await startDraft(tx, made, ctx.now);
  const { html, keyboard: buttons } = await ask(ctx, tx, next);
  const isReviewed = openQuestion(ctx.plan, answers) === "review";
  const said = isReviewed ? "" : `${understood(ctx, answers, given)}\n\n`;
  ctx.say(said + html, { keyboard: buttons });
  return next.id;
}

/** The one unit in whose stead the office enters what was told of it beside another's report. */
function toldOf(ctx: Ctx, own: Unit, { result, duty }: Answers): Unit | null {
  const [unit, ...more] = namedUnits(ctx, own, result ?? "");
  if (!unit || more.length > 0) return null;
  return duty === undefined || circumstances(ctx, unit).duties.includes(duty) ? unit : null;
}

function taskName({ plan }: Ctx, { duty }: Report): string {
  return dutyOf(plan, duty)?.title ?? duty;
}

type Words = Pick<Ctx, "t" | "language" | "plan" | "today">;

export interface Receipt {
  /** The report in full, as it was sent. */
  readonly card: string;
  readonly html: string;
  readonly keyboard: InlineKeyboardMarkup;
}

/** What is said when a report was sent. */
export async function receiptOf(
  words: Words,
  read: Reads,
  report: Report,
  unit: Unit,
): Promise<Receipt> {
  const frozen = await frozenLines(words, read, { kind: "task", report }, deedOf(report));
  const old = await overtakenBy(read, words, report);
  const head = [receiptWords(words, report), ...frozen, ...overtakenNotes(words, old)].join("\n");
  return {
    card: reportCard(report, nameOf(words, report, unit), words),
    html: `${head}\n\n${await owedWords(words, read, unit)}`,
    keyboard: keyboard(
      afterwards(words, report),
      // What the unit sent is not the office's to correct: the unit is told.
      ...(report.byOffice ? [] : updateRows(words, old)),
      [begin.button(words.t("button-report-more"), unit.code, "-")],
    ),
  };
}

/** What can be done with a report that has just been sent. */
function afterwards({ t }: Words, { id, status }: Report): (InlineKeyboardButton | false)[] {
  return [
    actButton.button(t("button-correct"), id, "correct"),
    status !== "nil" && actButton.button(t("button-add-photo"), id, "photo"),
    openButton.button(t("button-see"), id),
  ];
}

/** The office answers an obstacle; it learns of it with the report. */
export async function passOnObstacle(
  ctx: Ctx,
  tx: Tx,
  report: Report,
  personId: string,
): Promise<void> {
  const { obstacle } = report.answers;
  const { id: reportId, unit } = report;
  if (!obstacle) {
    // A new report has none to drop.
    if (report.revision > 1) await dropObstacle(tx, { reportId, personId, now: ctx.now });
    return;
  }
  const raised = { planId: ctx.plan.id, unit, personId, text: obstacle, now: ctx.now, reportId };
  await raiseObstacle(tx, raised, tellOffice(ctx));
}

/** As the unit was called that reported: it may have been merged since. */
function nameOf({ plan }: Words, report: Report, today: Unit): string {
  if (report.unit === today.code) return today.name;
  return plan.units.findLast(({ code }) => code === report.unit)?.name ?? today.name;
}

function receiptWords({ t, plan }: Words, report: Report): string {
  return t(report.revision > 1 ? "receipt-corrected" : "receipt", {
    number: reportNumber(report.number),
    at: instantWords(t, report.updatedAt, plan.timeZone),
  });
}

async function owedWords(words: Words, read: Reads, unit: Unit): Promise<string> {
  const { t, language } = words;
  const states = [...(await readDutyStates(read, words, unit)).values()].filter(isExpected);
  const { expected, reported } = tallied(states);
  const open = states.filter((state) => !isSettled(state));
  if (open.length === 0) return t("receipt-all-reported", { all: expected });
  const named = open
    .slice(0, NAMED)
    .map((state) => `• ${escapeHtml(state.duty.title)}${othersOpen(t, state)}`);
  const more = open.length - named.length;
  return [
    t("receipt-owed", { ratio: outOf(expected - reported, expected, language) }),
    ...takenOver(t, takenOverFrom(states)),
    ...named,
    ...(more > 0 ? [t("receipt-more", { count: more })] : []),
  ].join("\n");
}
