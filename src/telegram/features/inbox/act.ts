import type { Reads, Tx } from "../../../database/index.ts";
import { itemsOf, plainOnes } from "../../../office/inbox.ts";
import { readInbox, readInboxItem } from "../../../office/store/inbox.ts";
import type { Life } from "../../../reports/life.ts";
import {
  isOvertaken,
  type ReportRef,
  type Seen,
  type StoredStep,
  stepsOf,
} from "../../../reports/store/steps.ts";
import { takeStep } from "../../../reports/store/take-step.ts";
import { nameOf } from "../../cards/life.ts";
import type { Ctx } from "../../context.ts";
import { sendEvidence } from "../../evidence.ts";
import { plainText } from "../../html.ts";
import { tellingPartners } from "../../letters/joint.ts";
import { tellAcceptedAfterAll } from "../../letters/reports.ts";
import { counted } from "../../words/counts.ts";
import { instantWords } from "../../words/days.ts";
import { openItem } from "./card.ts";
import { listInbox } from "./list.ts";

/** Accepts what was shown, and goes on with what waits next. */
export async function accept(ctx: Ctx, ref: ReportRef, seen: Seen): Promise<void> {
  const { t, plan, now, who } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    const item = await readInboxItem(tx, plan, now, ref.id);
    const life = await acceptOne(ctx, tx, ref, { personId, seen });
    if (!item || !life) return sayBefore(ctx, tx, ref);
    if (item.report.stage === "returned") await tellAcceptedAfterAll(ctx, tx, item);
    await goOn(ctx, tx, t("inbox-accepted"));
  });
}

/** A correction counts from now on: partners that it no longer names are told. */
function acceptOne(
  ctx: Ctx,
  tx: Tx,
  ref: ReportRef,
  by: { readonly personId: string; readonly seen: Seen },
): Promise<Life | null> {
  const step = { deed: "accepted", now: ctx.now, ...by } as const;
  return tellingPartners(ctx, tx, ref.kind === "task" ? ref.id : null, () =>
    takeStep(tx, ref, step),
  );
}

/** The office has seen what happened. */
export async function note(ctx: Ctx, ref: ReportRef, seen: Seen): Promise<void> {
  const { t, now, who } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    const life = await takeStep(tx, ref, { deed: "noted", personId, now, seen });
    if (!life) return sayBefore(ctx, tx, ref);
    await goOn(ctx, tx, t("inbox-noted"));
  });
}

/** So many at one tap; the button is there again for the rest. */
const AT_ONCE = 100;

/** Accepts all that was there, and in which nothing is to be looked at; of one unit, if one is named. */
export async function acceptAll(ctx: Ctx, shownAt: Date, unit?: string): Promise<void> {
  const { t, plan, now, who, language } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    const plain = plainOnes(itemsOf(await readInbox(tx, plan, now), unit), shownAt);
    const those = plain.slice(0, AT_ONCE);
    for (const item of those) {
      // Read in this transaction: nobody can have been quicker.
      const seen = { revision: item.revision, steps: null };
      await acceptOne(ctx, tx, item, { personId, seen });
    }
    const left = plain.length - those.length;
    const done = t("inbox-all-accepted", { count: counted(those.length, language) });
    const more = left > 0 ? ` ${t("inbox-all-left", { count: counted(left, language) })}` : "";
    await listInbox(ctx, tx, 0, { unit, head: `${done}${more}` });
  });
}

export async function showFiles(ctx: Ctx, { id }: ReportRef): Promise<void> {
  const { plan, now, database } = ctx;
  const item = await readInboxItem(database.read, plan, now, id);
  if (item) sendEvidence(ctx, item.report.evidence);
}

/** What waits next, or that nothing does. */
async function goOn(ctx: Ctx, tx: Tx, done: string): Promise<void> {
  ctx.toast(done);
  const { items } = await readInbox(tx, ctx.plan, ctx.now);
  const [next] = items;
  if (next) await openItem(ctx, tx, next.id, done);
  else ctx.show(`${done} ${ctx.t("inbox-none")}`);
}

/** Whether somebody else has done something with it since it was shown: then it is said who did what. */
export async function wasOvertaken(ctx: Ctx, ref: ReportRef, seen: Seen): Promise<boolean> {
  const { database, who } = ctx;
  const steps = await stepsOf(database.read, ref);
  const is = isOvertaken(steps, seen, who.person?.id);
  if (is) await sayBefore(ctx, database.read, ref);
  return is;
}

/** Somebody was quicker: who did what. */
export async function sayBefore(ctx: Ctx, read: Reads, ref: ReportRef): Promise<void> {
  const { t } = ctx;
  const last = (await stepsOf(read, ref)).at(-1);
  if (!last) return ctx.toast(t("inbox-gone"), true);
  const words = beforeWords(ctx, last);
  ctx.toast(plainText(words), true);
  await openItem(ctx, read, ref.id, words);
}

/** "Nguyễn Thị Lan đã tiếp nhận lúc 08 giờ 01" */
export function beforeWords({ t, plan }: Ctx, step: StoredStep): string {
  const at = instantWords(t, step.at, plan.timeZone);
  return t("inbox-before", { deed: step.deed, name: nameOf(t, step), at });
}
