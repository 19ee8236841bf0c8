import * as z from "zod";
import { readInboxItem } from "../../../office/store/inbox.ts";
import { lifeOf, mayFollow } from "../../../reports/life.ts";
import { type ReportRef, type Seen, stepsOf } from "../../../reports/store/steps.ts";
import { takeStep } from "../../../reports/store/take-step.ts";
import {
  carried,
  carriedSeen,
  Kind,
  listButton,
  ofReport,
  refOf,
  seenFrom,
} from "../../buttons/inbox.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { whatWords } from "../../cards/report-name.ts";
import type { Ctx } from "../../context.ts";
import { tellAnswered, tellAsked } from "../../letters/reports.ts";
import { type Look, question } from "../../listening/question.ts";
import { just } from "../../rights/demand.ts";
import { quoted, unitName } from "../../words/quote.ts";
import { sayBefore, wasOvertaken } from "./act.ts";

const LENGTH = { from: 2, to: 500 };

/** What does the office want to know? */
export const asking = question({
  id: "inbox-ask",
  about: z.tuple([Kind, z.string()]).rest(z.string()),
  may: just("office"),
  kept: LENGTH,
  async look(ctx, kind, id, seen) {
    const ref = refOf(kind, id);
    if (seen !== undefined && (await wasOvertaken(ctx, ref, seenFrom(seen)))) return null;
    return lookAt(ctx, ref, "inbox-ask-check");
  },
  send: (ctx, text, kind, id, seen) =>
    sendQuestion(ctx, refOf(kind, id), text, seen === undefined ? undefined : seenFrom(seen)),
});

/** What does the unit say to it? */
export const answering = question({
  id: "inbox-answer",
  about: z.tuple([Kind, z.string()]),
  may: ofReport,
  kept: LENGTH,
  look: (ctx, kind, id) => lookAt(ctx, refOf(kind, id), "asked-answer-check"),
  send: (ctx, text, kind, id) => sendAnswer(ctx, refOf(kind, id), text),
});

/** To whom the words go, about which report. */
async function lookAt(
  ctx: Ctx,
  ref: ReportRef,
  head: "inbox-ask-check" | "asked-answer-check",
): Promise<Look | null> {
  const { t, plan, now, database } = ctx;
  const item = await readInboxItem(database.read, plan, now, ref.id);
  if (item)
    return { head: t(head, { what: whatWords(t, plan, item), unit: unitName(plan, item.unit) }) };
  ctx.say(t("inbox-gone"));
  return null;
}

export async function askQuestion(ctx: Ctx, ref: ReportRef, seen: Seen): Promise<void> {
  if (await wasOvertaken(ctx, ref, seen)) return;
  const { t, plan, now, database } = ctx;
  const item = await readInboxItem(database.read, plan, now, ref.id);
  if (!item) return ctx.toast(t("inbox-gone"), true);
  ctx.say(t("inbox-ask-words", { unit: unitName(plan, item.unit) }), {
    keyboard: keyboard([leaveButton.button(t("button-leave"))]),
  });
  ctx.listening.ask(asking, ...carried(ref), carriedSeen(seen));
}

async function sendQuestion(
  ctx: Ctx,
  ref: ReportRef,
  word: string,
  seen: Seen | undefined,
): Promise<void> {
  const { t, plan, now, who } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    ctx.listening.end();
    const item = await readInboxItem(tx, plan, now, ref.id);
    const life = await takeStep(tx, ref, {
      ...{ deed: "asked", personId, now, word },
      ...(seen ? { seen } : {}),
    });
    if (!item || !life) return sayBefore(ctx, tx, ref);
    const people = await tellAsked(ctx, tx, item, word);
    const unit = unitName(plan, item.unit);
    const done = people === 0 ? t("return-nobody") : t("inbox-asked", { unit });
    ctx.show([done, quoted(word)].join("\n"), {
      keyboard: keyboard([listButton.button(t("button-inbox-list"), "0")]),
    });
  });
}

/** The unit pressed below the question: the next message is the answer. */
export async function askAnswer(ctx: Ctx, ref: ReportRef): Promise<void> {
  const { t, now, database } = ctx;
  const steps = await stepsOf(database.read, ref);
  const life = lifeOf(steps, now);
  if (!mayFollow(life, "answered", life.revision)) return ctx.toast(t("asked-gone"), true);
  const asked = steps.findLast(({ deed }) => deed === "asked")?.word ?? "";
  ctx.say([quoted(asked), t("asked-answer")].join("\n"), {
    keyboard: keyboard([leaveButton.button(t("button-leave"))]),
  });
  ctx.listening.ask(answering, ...carried(ref));
}

async function sendAnswer(ctx: Ctx, ref: ReportRef, word: string): Promise<void> {
  const { t, plan, now, who } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    ctx.listening.end();
    const asked = (await stepsOf(tx, ref)).findLast(({ deed }) => deed === "asked");
    const life = await takeStep(tx, ref, { deed: "answered", personId, now, word });
    const item = await readInboxItem(tx, plan, now, ref.id);
    if (!life || !item || !asked) return ctx.say(t("asked-gone"));
    await tellAnswered(ctx, tx, item, word, asked.byId);
    ctx.show([t("asked-sent"), quoted(word)].join("\n"));
  });
}
