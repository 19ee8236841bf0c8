import type { InlineKeyboardButton } from "grammy/types";
import * as z from "zod";
import type { InboxItem } from "../../../office/inbox.ts";
import { returnDue } from "../../../office/return-due.ts";
import { dueOf, readInboxItem } from "../../../office/store/inbox.ts";
import { addDays, instantOf } from "../../../plan/day.ts";
import { occasionOf } from "../../../plan/occasions.ts";
import { itemOf, periodicReasons, reasonOf, taskReasons } from "../../../reports/return-reasons.ts";
import type { ReportRef } from "../../../reports/store/steps.ts";
import { takeStep } from "../../../reports/store/take-step.ts";
import {
  actButton,
  carried,
  Kind,
  listButton,
  openButton,
  reasonButton,
  refOf,
} from "../../buttons/inbox.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { lastDay } from "../../cards/life.ts";
import { whatWords } from "../../cards/report-name.ts";
import type { Ctx } from "../../context.ts";
import { shorten } from "../../html.ts";
import { tellReturned } from "../../letters/reports.ts";
import { question } from "../../listening/question.ts";
import { just } from "../../rights/demand.ts";
import { unitName } from "../../words/quote.ts";
import { sentence, warningWords } from "../../words/warnings.ts";
import { sayBefore } from "./act.ts";

/** "Thiếu nữ." is a reason. */
const LENGTH = { from: 2, to: 500 };
/** Of what a button says. */
const SHOWN = 60;

interface Reason {
  readonly code: string;
  readonly word: string;
  /** The question that opens for the unit. */
  readonly item: string;
}

/** Why is it returned? The unit reads it word for word. */
export const returning = question({
  id: "inbox-return",
  about: z.tuple([Kind, z.string(), z.string()]),
  may: just("office"),
  kept: LENGTH,
  isReviewed: false,
  take: (ctx, { text }, kind, id, revision) =>
    giveBack(ctx, refOf(kind, id), Number(revision), { word: text, items: [] }),
});

/** Offers what is strange in this report, and the usual reasons. */
export async function askReason(ctx: Ctx, ref: ReportRef, revision: number): Promise<void> {
  const { t, plan, now, database } = ctx;
  const item = await readInboxItem(database.read, plan, now, ref.id);
  if (!item || item.revision !== revision) return sayBefore(ctx, database.read, ref);
  const [kind, id] = carried(ref);
  const at = String(revision);
  const rows = reasonsOf(ctx, item).map(({ code, word }): InlineKeyboardButton[] => [
    reasonButton.button(shorten(word, SHOWN), kind, id, at, code),
  ]);
  const due = lastDay(t, await dueIn(ctx, item), plan.timeZone);
  ctx.show(t("return-ask", { ...namesOf(ctx, item), due }), {
    keyboard: keyboard(
      ...rows,
      [actButton.button(t("button-return-words"), kind, id, at, "reason")],
      [openButton.button(t("button-inbox-back"), kind, id)],
    ),
  });
}

/** Asks for a reason in the office's own words. */
export function askWords(ctx: Ctx, ref: ReportRef, revision: number): void {
  const { t } = ctx;
  ctx.say(t("return-ask-words"), {
    keyboard: keyboard([leaveButton.button(t("button-leave"))]),
  });
  ctx.listening.ask(returning, ...carried(ref), String(revision));
}

export async function returnFor(
  ctx: Ctx,
  ref: ReportRef,
  revision: number,
  code: string,
): Promise<void> {
  const { plan, now, database } = ctx;
  const item = await readInboxItem(database.read, plan, now, ref.id);
  const reason = item && reasonsOf(ctx, item).find((one) => one.code === code);
  if (!reason) return askReason(ctx, ref, revision);
  await giveBack(ctx, ref, revision, { word: reason.word, items: [reason.item] });
}

async function giveBack(
  ctx: Ctx,
  ref: ReportRef,
  revision: number,
  { word, items }: { readonly word: string; readonly items: readonly string[] },
): Promise<void> {
  const { t, plan, now, who } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    ctx.listening.end();
    const item = await readInboxItem(tx, plan, now, ref.id);
    const due = item && (await dueIn(ctx, item));
    const step = { deed: "returned", personId, now, revision, word, items } as const;
    const life = due && (await takeStep(tx, ref, { ...step, due }));
    if (!item || !due || !life) return sayBefore(ctx, tx, ref);
    const people = await tellReturned(ctx, tx, item, { word, items, due });
    const values = { ...namesOf(ctx, item), due: lastDay(t, due, plan.timeZone) };
    const lines = [t("return-done", values), ...(people === 0 ? [t("return-nobody")] : [])];
    ctx.show(lines.join("\n"), {
      keyboard: keyboard([listButton.button(t("button-inbox-list"), "0")]),
    });
  });
}

/** The end of the last day on which the correction is awaited. */
async function dueIn({ plan, calendar, today, database, now }: Ctx, item: InboxItem) {
  const last = await dueOf(database.read, plan, item, now);
  const day = returnDue(calendar, today, last);
  return instantOf(addDays(day, 1), "00:00", plan.timeZone);
}

/** In the office's language: what is said is kept with the report. */
function reasonsOf({ plan, languages, config }: Ctx, item: InboxItem): Reason[] {
  const t = languages.in(config.language);
  const strange = item.warnings.map((one) => ({
    ...{ code: reasonOf(one), item: itemOf(item.kind, one) },
    word: sentence(warningWords(t, plan, one)),
  }));
  const occasion = item.kind === "periodic" && occasionOf(plan, item.report.occasion);
  const usual =
    item.kind === "task"
      ? taskReasons(plan, item.report.answers)
      : occasion
        ? periodicReasons(occasion, item.report.answers)
        : [];
  return [...strange, ...usual.map((one) => ({ ...one, word: t(`return-reason-${one.code}`) }))];
}

function namesOf({ t, plan }: Ctx, item: InboxItem) {
  return { what: whatWords(t, plan, item), unit: unitName(plan, item.unit) };
}
