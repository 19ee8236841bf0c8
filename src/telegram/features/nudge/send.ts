import type { Tx } from "../../../database/index.ts";
import type { Matter } from "../../../deadlines/matter.ts";
import { type Candidate, recipientsOf } from "../../../deadlines/nudge.ts";
import { markSent } from "../../../deadlines/store/nudges.ts";
import { dayOf } from "../../../plan/day.ts";
import { prepareNudge } from "../../../progress/store/nudge.ts";
import { nudgeNotices } from "../../../schedule/nudges.ts";
import { putDecided } from "../../../schedule/store/put.ts";
import { workingTimeFrom } from "../../../schedule/working-time.ts";
import { keyboard } from "../../buttons/kind.ts";
import { spanButton } from "../../buttons/rehearsal.ts";
import type { Ctx } from "../../context.ts";
import { counted } from "../../words/counts.ts";
import { instantWords } from "../../words/days.ts";
import { asking } from "./matters.ts";
import { openNudge, showPreview } from "./open.ts";
import { chosenOf, NAMED, nameOf, namesLine } from "./preview.ts";

/**
 * Sends what the preview shows, as far as it still holds: whoever reported or was told meanwhile is left
 * out. The notices go the way of the schedule's: in working hours, and withdrawn if a report comes first.
 */
export async function sendNudge(ctx: Ctx, id: string): Promise<void> {
  const { t, plan, calendar, now, language } = ctx;
  const byId = ctx.who.person?.id;
  const nudge = await openNudge(ctx, ctx.database.read, id);
  if (!nudge || !byId) return;
  await ctx.effect(async (tx) => {
    const { matter } = nudge;
    const prepared = matter && (await prepareNudge(tx, asking(ctx), matter));
    const chosen = prepared ? chosenOf({ nudge, prepared, now }) : [];
    if (!matter || !prepared || chosen.length === 0) {
      ctx.toast(t("nudge-nobody-left"), true);
      return showPreview(ctx, tx, nudge);
    }
    const codes = chosen.map(({ unit }) => unit.code);
    if (!(await markSent(tx, nudge, codes, { byId, at: now }))) {
      return ctx.toast(t("nudge-sent-before"), true);
    }
    const at = workingTimeFrom(plan, calendar, now);
    const people = await put(ctx, tx, { id, matter }, chosen, at);
    const values = {
      matter: nameOf({ plan, prepared }, t),
      units: counted(chosen.length, language),
      people: counted(people, language),
    };
    const isLater = at > now;
    const words = instantWords(t, at, plan.timeZone);
    const day = dayOf(at, plan.timeZone);
    const names = chosen.map(({ unit }) => unit.name);
    const lines = [
      t("nudge-sent", { ...values, at: words, when: isLater ? "later" : "now" }),
      namesLine(names, NAMED, ctx),
      ...(isLater ? [t("nudge-later", { at: words })] : []),
    ];
    ctx.show(lines.join("\n"), {
      keyboard: keyboard([isLater && spanButton.button(t("button-nudge-schedule"), day, day, "0")]),
    });
  });
  ctx.outbox.sweep();
}

/** One notice per unit and person. Returns to how many people. */
async function put(
  ctx: Ctx,
  tx: Tx,
  nudge: { readonly id: string; readonly matter: Matter },
  chosen: readonly Candidate[],
  at: Date,
): Promise<number> {
  const { plan, calendar, now } = ctx;
  const chats = new Map<string, string>();
  const nudged = chosen.flatMap((candidate) =>
    recipientsOf(candidate).map(({ person }) => {
      chats.set(person.id, person.telegramId);
      return { unit: candidate.unit.code, last: candidate.last, personId: person.id };
    }),
  );
  const notices = nudgeNotices(plan, calendar, nudge, nudged, at);
  const decided = notices.map((notice) => ({ notice, notBefore: at, why: null }));
  await putDecided(tx, decided, { chats, groupChat: null }, now);
  return chats.size;
}
