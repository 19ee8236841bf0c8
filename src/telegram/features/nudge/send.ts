import type { Tx } from "../../../database/index.ts";
import { markSent, type Nudge } from "../../../deadlines/store/nudges.ts";
import { dayOf } from "../../../plan/day.ts";
import { lastOnTimeDay } from "../../../plan/deadlines.ts";
import { keyOf } from "../../../schedule/keys.ts";
import type { Notice } from "../../../schedule/notice.ts";
import { endOfNextWorkingDay } from "../../../schedule/rungs.ts";
import { putDecided } from "../../../schedule/store/put.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { instantWords } from "../../words/days.ts";
import { asking, openNudge, sendingTime, showPreview } from "./open.ts";
import { type Candidate, type Prepared, prepare } from "./prepared.ts";
import { chosenOf, NAMED, namesLine, recipientsOf } from "./preview.ts";

/**
 * Sends what the preview shows, as far as it still holds: whoever reported or was told meanwhile is left
 * out. The notices go the way of the schedule's: in working hours, and withdrawn if a report comes first.
 */
export async function sendNudge(ctx: Ctx, id: string): Promise<void> {
  const { t, plan, now, language } = ctx;
  const byId = ctx.who.person?.id;
  const nudge = await openNudge(ctx, ctx.database.read, id);
  if (!nudge || !byId) return;
  await ctx.effect(async (tx) => {
    const prepared = await prepare(tx, asking(ctx), nudge.deadline);
    const chosen = prepared ? chosenOf({ nudge, prepared }) : [];
    if (!prepared || chosen.length === 0) {
      ctx.toast(t("nudge-nobody-left"), true);
      return showPreview(ctx, tx, nudge);
    }
    const codes = chosen.map(({ unit }) => unit.code);
    if (!(await markSent(tx, nudge, codes, { byId, at: now }))) {
      return ctx.toast(t("nudge-sent-before"), true);
    }
    const at = sendingTime(ctx);
    const people = await put(ctx, tx, nudge, { prepared, chosen, at });
    const values = {
      deadline: escapeHtml(prepared.deadline.name),
      units: counted(chosen.length, language),
      people: counted(people, language),
    };
    const later = at > now ? [t("nudge-later", { at: instantWords(t, at, plan.timeZone) })] : [];
    const shortNames = chosen.map(({ unit }) => unit.shortName);
    ctx.show([t("nudge-sent", values), namesLine(shortNames, NAMED, ctx), ...later].join("\n"));
  });
  ctx.outbox.sweep();
}

interface Sending {
  readonly prepared: Prepared;
  readonly chosen: readonly Candidate[];
  /** When the notices may be sent. */
  readonly at: Date;
}

/** One notice per unit and person. Returns to how many people. */
async function put(ctx: Ctx, tx: Tx, nudge: Nudge, sending: Sending): Promise<number> {
  const { plan, calendar, now } = ctx;
  const { prepared, chosen, at } = sending;
  const day = dayOf(at, plan.timeZone);
  const chats = new Map<string, string>();
  const notices = chosen.flatMap((candidate) =>
    recipientsOf(candidate).map(({ person }): Notice => {
      chats.set(person.id, person.telegramId);
      return {
        kind: "nudge",
        nudge: nudge.id,
        deadline: nudge.deadline,
        unit: candidate.unit.code,
        last: lastOnTimeDay(prepared.deadline, candidate.state.extension),
        day,
        key: keyOf(plan, "nudge", nudge.id, candidate.unit.code, person.id),
        to: { kind: "person", personId: person.id },
        notBefore: at,
        notAfter: endOfNextWorkingDay(plan, calendar, day),
      };
    }),
  );
  const decided = notices.map((notice) => ({ notice, notBefore: at, why: null }));
  await putDecided(tx, decided, { chats, groupChat: null }, now);
  return chats.size;
}
