import { readOwnDeeds, readOwnObstacles } from "../../../compiling/store/own.ts";
import { composedBeside } from "../../../documents/draft/writing.ts";
import { dayOf } from "../../../plan/day.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import { owedInstead } from "../../../reports/owed.ts";
import type { PeriodicAnswers } from "../../../reports/periodic-answers.ts";
import type { Sums } from "../../../reports/periodic-sums.ts";
import { readKnown } from "../../../reports/store/known.ts";
import { readOvertaken } from "../../../reports/store/overtaken.ts";
import { findPeriodic } from "../../../reports/store/periodic.ts";
import { periodicDrafts } from "../../../reports/store/periodic-drafts.ts";
import { ownReport } from "../../compiled/own-report.ts";
import type { Ctx } from "../../context.ts";
import { fileName, sendMade } from "../../file.ts";

/** The report as a document of Word: what was sent, with the figures that it had then. */
export async function sendWord(ctx: Ctx, id: string): Promise<void> {
  const { t, database } = ctx;
  const report = await findPeriodic(database.read, id);
  const owed = report && owedInstead(ctx, report.unit, report.occasion);
  if (!report || !owed) return ctx.toast(t("button-old"), true);
  const { answers, updatedAt } = report;
  const sums = answers.sums ?? (await readKnown(database.read, ctx, owed, answers)).sums;
  const old = await readOvertaken(database.read, ctx, report);
  send(ctx, owed, {
    answers,
    sums,
    sentAt: updatedAt,
    caption: t(old ? "own-caption-old" : "own-caption"),
  });
}

/** The draft in the same form: to be signed before it is sent. */
export async function sendDraftWord(ctx: Ctx, id: string): Promise<void> {
  const { t, database } = ctx;
  const draft = await periodicDrafts.find(database.read, id);
  const owed = draft?.subject ? owedInstead(ctx, draft.unit, draft.subject) : null;
  if (!draft || !owed) return ctx.toast(t("button-old"), true);
  const { answers } = draft;
  const { sums } = await readKnown(database.read, ctx, owed, answers);
  send(ctx, owed, { answers, sums, sentAt: null, caption: t("own-caption-draft") });
}

interface Own {
  readonly answers: PeriodicAnswers;
  readonly sums: Sums;
  /** Null: a draft, as it is now. */
  readonly sentAt: Date | null;
  readonly caption: string;
}

function send(ctx: Ctx, owed: OccasionOwed, { answers, sums, sentAt, caption }: Own): void {
  const { t, plan, database, languages } = ctx;
  const { spanning = null } = answers;
  const until = sentAt && dayOf(sentAt, plan.timeZone);
  const at = sentAt ?? ctx.now;
  sendMade(ctx, {
    name: fileName(`${owed.unit.shortName} - ${owed.occasion.name}`, "docx"),
    caption,
    failed: t("own-not-sent"),
    async draw() {
      const told = await readOwnDeeds(database.read, plan, owed, { spanning, until });
      const raised = await readOwnObstacles(database.read, plan, owed, sentAt);
      // Whoever asks for it in English gets it in the language in which offices write.
      const words = languages.in("vi");
      return composedBeside(ownReport(words, { plan, owed, at, answers, sums, told, raised }));
    },
  });
}
