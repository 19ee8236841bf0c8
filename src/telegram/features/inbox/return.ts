import type { InlineKeyboardMarkup } from "grammy/types";
import * as z from "zod";
import type { InboxItem } from "../../../office/inbox.ts";
import { mayBeDue, otherDues, returnDue } from "../../../office/return-due.ts";
import { dueOf, readInboxItem } from "../../../office/store/inbox.ts";
import { addDays, instantOf } from "../../../plan/day.ts";
import type { Day } from "../../../plan/model.ts";
import { occasionOf } from "../../../plan/occasions.ts";
import { readComingDay } from "../../../reading/coming-day.ts";
import { REASON } from "../../../reading/reason.ts";
import { lifeOf, mayFollow } from "../../../reports/life.ts";
import { itemOf, periodicReasons, reasonOf, taskReasons } from "../../../reports/return-reasons.ts";
import {
  type ReportRef,
  type Seen,
  type StoredStep,
  stepsOf,
} from "../../../reports/store/steps.ts";
import { takeStep } from "../../../reports/store/take-step.ts";
import {
  carried,
  carriedDue,
  carriedSeen,
  dueButton,
  dueFrom,
  Kind,
  listButton,
  openButton,
  reasonButton,
  refOf,
  seenFrom,
  USUAL,
} from "../../buttons/inbox.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { lastDay } from "../../cards/life.ts";
import { whatWords } from "../../cards/report-name.ts";
import type { Ctx } from "../../context.ts";
import { shorten } from "../../html.ts";
import { tellReturned } from "../../letters/reports.ts";
import { type Look, question } from "../../listening/question.ts";
import { just } from "../../rights/demand.ts";
import { dayWords, fullDay } from "../../words/days.ts";
import { comingDays } from "../../words/example-days.ts";
import { quoted, unitName } from "../../words/quote.ts";
import { comingDayRefused } from "../../words/refusals.ts";
import { sentence, warningWords } from "../../words/warnings.ts";
import { beforeWords, sayBefore, wasOvertaken } from "./act.ts";

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
  about: z.tuple([Kind, z.string(), z.string()]).rest(z.string()),
  may: just("office"),
  kept: REASON,
  look: (ctx, kind, id, seen, due) => lookAt(ctx, refOf(kind, id), seenFrom(seen), dueFrom(due)),
  send: (ctx, text, kind, id, seen, due) =>
    giveBack(ctx, refOf(kind, id), seenFrom(seen), {
      ...{ word: text, items: [], chosen: dueFrom(due) },
    }),
});

/** Until when is the correction awaited? */
export const dating = question({
  id: "inbox-return-day",
  about: z.tuple([Kind, z.string(), z.string()]),
  may: just("office"),
  async read(ctx, text, kind, id, seen) {
    const reading = readComingDay(text, ctx.today);
    if (reading.kind !== "day") return ctx.say(comingDayRefused(ctx, reading));
    ctx.listening.end();
    await askReason(ctx, refOf(kind, id), seenFrom(seen), reading.day);
  },
  again: (ctx, kind, id, seen) => askDay(ctx, refOf(kind, id), seenFrom(seen)),
});

async function lookAt(
  ctx: Ctx,
  ref: ReportRef,
  seen: Seen,
  chosen: Day | null,
): Promise<Look | null> {
  const { t, plan, now, database } = ctx;
  if (await wasOvertaken(ctx, ref, seen)) return null;
  const item = await readInboxItem(database.read, plan, now, ref.id);
  if (!item) {
    await sayBefore(ctx, database.read, ref);
    return null;
  }
  const { due } = await dueIn(ctx, item, chosen);
  return { head: t("return-check", { ...namesOf(ctx, item), due: fullDay(t, due) }) };
}

/**
 * Offers what is strange in this report, the usual reasons, and other days until which it is awaited.
 *
 * @param chosen the last day on which its correction is awaited; null: the usual one
 */
export async function askReason(
  ctx: Ctx,
  ref: ReportRef,
  shown: Seen,
  chosen: Day | null = null,
): Promise<void> {
  const { t, plan, now, database, calendar } = ctx;
  if (await wasOvertaken(ctx, ref, shown)) return;
  const item = await readInboxItem(database.read, plan, now, ref.id);
  const steps = await stepsOf(database.read, ref);
  if (!item || !mayFollow(lifeOf(steps, now), "returned", shown.revision))
    return sayBefore(ctx, database.read, ref);
  const accepted = item.report.stage === "accepted" && steps.findLast(isAcceptance);
  const { usual, due, last } = await dueIn(ctx, item, chosen);
  const carriedDay = carriedDue(due === usual ? null : due);
  const days = [usual, ...otherDues(calendar, usual)].filter((day) => day !== due);
  // From now on it is known that it was accepted, and by whom.
  const seen = carriedSeen({ revision: shown.revision, steps: steps.length });
  // Whoever has a reason of their own types it at once.
  ctx.listening.ask(returning, ...carried(ref), seen, carriedDay);
  ctx.show(
    [
      ...(chosen !== null && chosen !== due
        ? [t("return-day-early", { last: fullDay(t, last ?? usual) })]
        : []),
      ...(accepted ? [beforeWords(ctx, accepted)] : []),
      t("return-ask", { ...namesOf(ctx, item), due: fullDay(t, due) }),
    ].join("\n"),
    { keyboard: reasonsAndDays(ctx, item, { seen, carriedDay, days }) },
  );
}

function reasonsAndDays(
  ctx: Ctx,
  item: InboxItem,
  {
    seen,
    carriedDay,
    days,
  }: { readonly seen: string; readonly carriedDay: string; readonly days: readonly Day[] },
): InlineKeyboardMarkup {
  const { t } = ctx;
  const [kind, id] = carried(item);
  const reasons = reasonsOf(ctx, item).map(({ code, word }) => [
    reasonButton.button(shorten(word, SHOWN), kind, id, seen, code, carriedDay),
  ]);
  return keyboard(
    ...reasons,
    [dueButton.button(t("button-return-words"), kind, id, seen, carriedDay, "words")],
    [
      ...days.map((day) =>
        dueButton.button(
          t("button-return-day", { day: dayWords(day) }),
          ...([kind, id, seen, carriedDue(day), "choose"] as const),
        ),
      ),
      dueButton.button(t("button-return-other-day"), kind, id, seen, carriedDay, "other"),
    ],
    [openButton.button(t("button-inbox-back"), kind, id)],
  );
}

function isAcceptance({ deed }: StoredStep): boolean {
  return deed === "accepted";
}

/** Who goes back to the report returns nothing: what is typed next is no reason. */
export async function leaveReason({ listening }: Ctx): Promise<void> {
  const open = await listening.asked();
  if (open?.question === returning.id) listening.end();
}

/** Asks for a reason in the office's own words. */
export async function askWords(ctx: Ctx, ref: ReportRef, shown: Seen, due = USUAL): Promise<void> {
  if (await wasOvertaken(ctx, ref, shown)) return;
  const { t } = ctx;
  ctx.say(t("return-ask-words"), {
    keyboard: keyboard([leaveButton.button(t("button-leave"))]),
  });
  ctx.listening.ask(returning, ...carried(ref), carriedSeen(shown), due);
}

/** Asks for another day. */
export async function askDay(ctx: Ctx, ref: ReportRef, shown: Seen): Promise<void> {
  if (await wasOvertaken(ctx, ref, shown)) return;
  const { t } = ctx;
  ctx.say(t("return-ask-day", comingDays(ctx.today)), {
    keyboard: keyboard([leaveButton.button(t("button-leave"))]),
  });
  ctx.listening.ask(dating, ...carried(ref), carriedSeen(shown));
}

export async function returnFor(
  ctx: Ctx,
  ref: ReportRef,
  shown: Seen,
  code: string,
  chosen: Day | null,
): Promise<void> {
  const { plan, now, database } = ctx;
  const item = await readInboxItem(database.read, plan, now, ref.id);
  const reason = item && reasonsOf(ctx, item).find((one) => one.code === code);
  if (!reason) return askReason(ctx, ref, shown, chosen);
  await giveBack(ctx, ref, shown, { word: reason.word, items: [reason.item], chosen });
}

interface Return {
  readonly word: string;
  readonly items: readonly string[];
  /** Null: the usual day. */
  readonly chosen: Day | null;
}

async function giveBack(
  ctx: Ctx,
  ref: ReportRef,
  shown: Seen,
  { word, items, chosen }: Return,
): Promise<void> {
  const { t, plan, now, who } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    ctx.listening.end();
    const item = await readInboxItem(tx, plan, now, ref.id);
    const day = item && (await dueIn(ctx, item, chosen)).due;
    const due = day && instantOf(addDays(day, 1), "00:00", plan.timeZone);
    const step = { deed: "returned", personId, now, seen: shown, word, items } as const;
    const life = due && (await takeStep(tx, ref, { ...step, due }));
    if (!item || !due || !life) return sayBefore(ctx, tx, ref);
    const people = await tellReturned(ctx, tx, item, { word, items, due });
    const values = { ...namesOf(ctx, item), due: lastDay(t, due, plan.timeZone) };
    const lines = [
      t("return-done", values),
      quoted(word),
      ...(people === 0 ? [t("return-nobody")] : []),
    ];
    ctx.show(lines.join("\n"), {
      keyboard: keyboard([listButton.button(t("button-inbox-list"), "0")]),
    });
  });
}

/** The last day on which the correction is awaited: the one that was chosen, as far as it may be. */
async function dueIn(
  { plan, calendar, today, database, now }: Ctx,
  item: InboxItem,
  chosen: Day | null,
) {
  const last = await dueOf(database.read, plan, item, now);
  const usual = returnDue(calendar, today, last);
  const due = chosen !== null && mayBeDue(chosen, today, last) ? chosen : usual;
  return { usual, due, last };
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
