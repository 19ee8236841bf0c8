import type { Tx } from "../../../database/index.ts";
import { daysLate } from "../../../deadlines/deadline.ts";
import { isSent, type OccasionStanding } from "../../../deadlines/occasion-standing.ts";
import { closedOccasions } from "../../../deadlines/store/closings.ts";
import { readOccasionStandings } from "../../../deadlines/store/occasion-standing.ts";
import { paperOf } from "../../../deadlines/store/papers.ts";
import { actsFor } from "../../../people/acting.ts";
import { formatDay } from "../../../plan/day.ts";
import { type Occasion, type OccasionOwed, occasionsOwedBy } from "../../../plan/occasions.ts";
import { currentUnit } from "../../../plan/units.ts";
import { conflictsIn } from "../../../reports/fitting.ts";
import { allOwed, deedsIn, type Known } from "../../../reports/owed.ts";
import { discardDraft } from "../../../reports/store/draft-rows.ts";
import { readKnown } from "../../../reports/store/known.ts";
import { type PeriodicReport, periodicInForce } from "../../../reports/store/periodic.ts";
import { submitPeriodic } from "../../../reports/store/periodic-changes.ts";
import { type PeriodicDraft, periodicDrafts } from "../../../reports/store/periodic-drafts.ts";
import { keyboard } from "../../buttons/kind.ts";
import { figuresButton } from "../../buttons/papers.ts";
import { actButton, listButton, openButton } from "../../buttons/periodic.ts";
import { insteadButton } from "../../buttons/report.ts";
import { deedOf, frozenLines } from "../../cards/frozen.ts";
import { tellInstead } from "../../cards/instead.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { closedForUnit } from "../../periodic/closed.ts";
import { paperLine } from "../../periodic/standing-lines.ts";
import { fullName, nameOf } from "../../periodic/words.ts";
import { counted } from "../../words/counts.ts";
import { instantWords } from "../../words/days.ts";
import { handOf, store } from "../going-on.ts";
import { goOnWithNext } from "../report/receipt.ts";
import { unitToday } from "../report/unit-today.ts";
import { maySendUnchanged } from "../unchanged.ts";
import { changesOf } from "./ask.ts";
import { passOnPaper } from "./claim.ts";
import { periodicForm } from "./form.ts";
import { handOver } from "./hand-over.ts";
import { refusalWords } from "./refusals.ts";

/**
 * Sends the draft, once, and says so: in time or not, what is known of the paper, what is still owed.
 *
 * @returns the draft while it is still in hand: what was looked at is not true any more; or that of the report
 *   which waited behind it
 */
export async function sendPeriodic(
  ctx: Ctx,
  tx: Tx,
  draft: PeriodicDraft,
  owed: OccasionOwed,
): Promise<string | null> {
  const { plan, t, who, now } = ctx;
  const personId = who.person?.id ?? draft.holderId;
  const before = await periodicInForce(tx, plan.id, draft.unit, owed.occasion.code);
  const known = await readKnown(tx, ctx, owed, draft.answers);
  const { sums } = known;
  const open = draft.state === "submitted" ? null : stillOpen(ctx, draft, known, owed.occasion);
  if (open) {
    const answers = { ...draft.answers, ...open.change };
    await store(periodicForm, ctx, tx, { draft, scene: owed }, answers, open.words);
    return draft.id;
  }
  if (draft.state !== "submitted" && before && !maySendUnchanged(ctx, before)) {
    // A correction that changes nothing is none.
    const changes = await changesOf(ctx, tx, draft, sums);
    if (changes?.length === 0) {
      await discardDraft(tx, draft.id, now);
      ctx.show(t("correct-nothing"));
      return goOnWithNext(ctx, tx, draft, unitToday(ctx, owed.unit));
    }
  }
  // What waits behind it opens once, whatever becomes of the report.
  const { queue, ...own } = draft.answers;
  const alone = { ...draft, answers: own };
  if (queue && draft.state !== "submitted")
    await periodicDrafts.save(tx, draft.id, own, handOf(ctx, draft.holderId));
  const next = () => goOnWithNext(ctx, tx, draft, unitToday(ctx, owed.unit));
  const way = await handOver(ctx, tx, alone, sums);
  if (way.kind === "waits") return next();
  const byOffice = actsFor(ctx, draft.unit) === null;
  const sent = await submitPeriodic(tx, alone, sums, {
    ...{ planId: plan.id, personId, now, byOffice },
    ...("word" in way ? { word: way.word } : {}),
  });
  if (sent.kind === "gone") ctx.show(t("periodic-gone"));
  else if (sent.kind === "already") {
    ctx.toast(t("periodic-already"));
    return null;
  } else {
    await passOnPaper(ctx, tx, sent.report, before, personId);
    const about = { kind: "periodic", report: sent.report } as const;
    if (byOffice) await tellInstead(ctx, tx, about, owed.occasion.name);
    await sayReceipt(ctx, tx, sent.report, owed);
  }
  return next();
}

/** What has to be answered again before it is sent: someone has reported since, or the signed copy is missing. */
function stillOpen(
  ctx: Ctx,
  { answers, evidence }: PeriodicDraft,
  known: Known,
  occasion: Occasion,
) {
  const { nil, scan, spanning } = answers;
  const reports = deedsIn(known);
  const change = { nil: undefined };
  if (nil && reports > 0)
    return { change, words: refusalWords(ctx, { kind: "not-nil", reports }, occasion) };
  if (!nil && known.spans.length > 0 && spanning === undefined) {
    return { change, words: ctx.t("periodic-refused-spanning") };
  }
  if (conflictsIn(answers.figures ?? {}, occasion.asking.figures).length > 0)
    return { change: { at: "figures" as const }, words: ctx.t("review-conflict") };
  return scan && evidence.length === 0
    ? { change: { files: undefined }, words: ctx.t("periodic-scan-needs-file") }
    : null;
}

async function sayReceipt(
  ctx: Ctx,
  tx: Tx,
  report: PeriodicReport,
  owed: OccasionOwed,
): Promise<void> {
  const { t, plan } = ctx;
  const { byOffice } = report;
  const unit = currentUnit(plan, report.unit, ctx.today) ?? owed.unit;
  const all = byOffice ? occasionsOwedBy(plan, unit, ctx.today) : allOwed(ctx);
  const standings = await readOccasionStandings(tx, ctx, all);
  const own = standings.find(({ report: one }) => one?.id === report.id);
  // What has not begun is not owed.
  const begun = standings.filter(({ owed: { occasion } }) => occasion.period.from <= ctx.today);
  const open = begun.filter((one) => !isSent(one));
  const at = instantWords(t, report.updatedAt, plan.timeZone);
  const name = fullName(owed);
  const paper = byOffice && (await paperOf(tx, plan.id, report.unit, report.occasion));
  const closing = (await closedOccasions(tx, plan.id)).get(report.occasion);
  const lines = [
    t("periodic-receipt", { name, at, revision: report.revision }),
    ...(report.isUnconfirmed ? [t("confirm-nobody")] : []),
    ...(await frozenLines(ctx, tx, { kind: "periodic", report }, deedOf(report))),
    ...(closing ? [closedForUnit(ctx, closing)] : []),
    ...(own ? [...timeliness(ctx, own), ...paperLine(ctx, own)] : []),
    "",
    ...openLines(ctx, open),
  ];
  ctx.show(lines.join("\n"), {
    keyboard: keyboard(
      [
        actButton.button(t("button-correct"), report.id, "correct"),
        openButton.button(t("button-periodic-see"), report.id),
      ],
      [!report.answers.scan && actButton.button(t("button-word"), report.id, "word")],
      [
        paper &&
          paper.state === "confirmed" &&
          figuresButton.button(t("button-paper-figures"), paper.id),
      ],
      byOffice
        ? [insteadButton.button(t("button-instead-more"), unit.code)]
        : [listButton.button(t("button-periodic-list"))],
    ),
  });
}

/** In time or not, by the rule "trước ngày" and the unit's own extension. */
function timeliness({ t, plan, language, today }: Ctx, { state }: OccasionStanding): string[] {
  if (!state) return [t("periodic-received")];
  const day = formatDay(state.last);
  if (state.kind === "on-time") return [t("periodic-on-time", { day })];
  const count = counted(daysLate(state, today, plan), language);
  return [t("periodic-late", { count, day })];
}

function openLines({ t }: Ctx, open: readonly OccasionStanding[]): string[] {
  if (open.length === 0) return [t("periodic-all-sent")];
  const isOne = new Set(open.map(({ owed }) => owed.unit)).size === 1;
  return [
    t("periodic-owed"),
    ...open.map(({ owed }) => {
      const { deadline, last } = owed.occasion;
      const when = deadline ? escapeHtml(deadline.wording) : formatDay(last);
      return `• ${isOne ? nameOf(owed.occasion) : fullName(owed)} (${when})`;
    }),
  ];
}
