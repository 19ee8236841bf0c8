import type { Reads } from "../../../database/index.ts";
import type { Matter } from "../../../deadlines/matter.ts";
import { meantByAll, nudgeable } from "../../../deadlines/nudge.ts";
import { findNudge, lastNudge, type Nudge, startNudge } from "../../../deadlines/store/nudges.ts";
import type { PreparedNudge } from "../../../progress/owed.ts";
import { prepareNudge } from "../../../progress/store/nudge.ts";
import { workingTimeFrom } from "../../../schedule/working-time.ts";
import { keyboard } from "../../buttons/kind.ts";
import { mattersButton, unitsNamed } from "../../buttons/nudge.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { matterName } from "../../words/matters.ts";
import { chooseView } from "./choose.ts";
import { asking, showMatters } from "./matters.ts";
import { type PreviewFacts, previewView } from "./preview.ts";

/**
 * Begins a nudge about a matter, or the deadline that is asked about now, and shows it; while none is, what is owed
 * beside.
 *
 * @param which all, those that are chosen now ("some"), those of a kind of unit, or certain ones
 */
export async function beginNudge(ctx: Ctx, which: string, asked?: Matter): Promise<void> {
  const { plan, database, t, who, now } = ctx;
  const { person } = who;
  const prepared = await prepareNudge(database.read, asking(ctx), asked);
  if (!prepared && !asked) return showMatters(ctx);
  if (!prepared || !person) return ctx.show(t("missing-no-deadline"));
  const { matter, candidates } = prepared;
  if (candidates.length === 0) {
    const name = matterName(t, plan, matter) ?? "";
    return ctx.show(t("nudge-all-reported", { deadline: escapeHtml(name) }), {
      keyboard: keyboard([mattersButton.button(t("button-nudge-matters"))]),
    });
  }
  const named = unitsNamed(which);
  const isMeant = ({ unit }: (typeof candidates)[number]) =>
    which === "all" || unit.kind === which || named?.includes(unit.code);
  const meant = meantByAll(nudgeable(candidates).filter(isMeant)).map(({ unit }) => unit.code);
  const units = which === "some" ? [] : meant;
  await ctx.effect(async (tx) => {
    const begun = { planId: plan.id, matter, byId: person.id, units, now };
    const nudge = await startNudge(tx, begun);
    // What was read just now: of thousands of units it is not read twice.
    if (which === "some") await showChoice(ctx, tx, nudge, 0, prepared);
    else await showPreview(ctx, tx, nudge, prepared);
  });
}

/** A nudge that its reader may still change and send; null, which is said, if there is none. */
export async function openNudge(ctx: Ctx, read: Reads, id: string): Promise<Nudge | null> {
  const nudge = await findNudge(read, id);
  const isOwn = nudge !== null && nudge.byId === ctx.who.person?.id;
  if (nudge && isOwn && nudge.state === "open") return nudge;
  const words = ctx.t(isOwn && nudge.state === "sent" ? "nudge-sent-before" : "button-old");
  if (ctx.callbackQuery) ctx.toast(words, true);
  else ctx.say(words);
  return null;
}

export async function showPreview(
  ctx: Ctx,
  read: Reads,
  nudge: Nudge,
  prepared?: PreparedNudge,
): Promise<void> {
  const facts = await factsOf(ctx, read, nudge, prepared);
  if (!facts) return ctx.show(ctx.t("missing-no-deadline"));
  const { html, keyboard } = previewView(facts, ctx);
  ctx.show(html, { keyboard });
}

export async function showChoice(
  ctx: Ctx,
  read: Reads,
  nudge: Nudge,
  page: number,
  prepared?: PreparedNudge,
): Promise<void> {
  const facts = await factsOf(ctx, read, nudge, prepared);
  if (!facts) return ctx.show(ctx.t("missing-no-deadline"));
  const { html, keyboard } = chooseView(facts, page, ctx);
  ctx.show(html, { keyboard });
}

async function factsOf(
  ctx: Ctx,
  read: Reads,
  nudge: Nudge,
  known?: PreparedNudge,
): Promise<PreviewFacts | null> {
  const { plan, now } = ctx;
  const { matter } = nudge;
  if (!matter) return null;
  const prepared = known ?? (await prepareNudge(read, asking(ctx), matter));
  const last = await lastNudge(read, plan.id, matter);
  const at = workingTimeFrom(plan, ctx.calendar, now);
  return (
    prepared && {
      ...{ plan, nudge, prepared, now, by: ctx.who.person?.name ?? null },
      later: at > now ? at : null,
      last: last && { at: last.sentAt, by: last.by, units: last.units.length },
    }
  );
}
