import { correctTick, withdrawTick } from "../../../milestones/store/changes.ts";
import { findTick, type Tick } from "../../../milestones/store/milestones.ts";
import { type TickChange, tickChangesOf } from "../../../milestones/store/tick-changes.ts";
import { actsFor } from "../../../people/acting.ts";
import { keyboard } from "../../buttons/kind.ts";
import { actButton, openButton } from "../../buttons/milestones.ts";
import type { Ctx } from "../../context.ts";
import { sendEvidence } from "../../evidence.ts";
import { beginMilestone } from "../../forms/milestone/form.ts";
import { tickCard } from "../../forms/milestone/words.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { dayWords, instantWords } from "../../words/days.ts";

/** So much of a note that was changed is shown. */
const EXCERPT = 120;

export async function showCard(ctx: Ctx, known: Tick): Promise<void> {
  const own = actsFor(ctx, known.unit) !== null;
  const { html, keyboard } = tickCard(known, own ? "unit" : "office", ctx);
  const changes = await tickChangesOf(ctx.database.read, known.id);
  ctx.say([html, ...lifeLines(ctx, changes)].join("\n"), { keyboard });
}

/** Who did what to it when, and what each correction changed into what; nothing of what was never changed. */
function lifeLines({ t, plan }: Ctx, changes: readonly TickChange[]): string[] {
  if (changes.length < 2) return [];
  const lines = changes.map(({ deed, at, author, day, note }, i) => {
    const before = changes[i - 1];
    const values = {
      at: instantWords(t, at, plan.timeZone),
      name: escapeHtml(author ?? t("paper-somebody")),
      day: day === null ? "" : dayWords(day),
    };
    if (deed !== "corrected" || !before) return t("tick-life", { ...values, deed });
    const said = (text: string | null) =>
      text ? `“${escapeHtml(shorten(text, EXCERPT))}”` : t("tick-life-no-note");
    const changed = [
      ...(before.day && day && before.day !== day
        ? [t("tick-life-day", { before: dayWords(before.day), day: dayWords(day) })]
        : []),
      ...(before.note !== note
        ? [t("tick-life-note", { before: said(before.note), note: said(note) })]
        : []),
    ];
    // Nothing else can be corrected of it.
    const what = changed.length > 0 ? changed.join("; ") : t("tick-life-files");
    return t("tick-life-corrected", { ...values, what });
  });
  return ["", t("tick-life-head"), ...lines];
}

/** Opens one in full. */
export async function showTick(ctx: Ctx, id: string): Promise<void> {
  const found = await findTick(ctx.database.read, id);
  if (found) await showCard(ctx, found);
}

/** Corrects a tick, or takes it back after a question. */
export async function change(
  ctx: Ctx,
  id: string,
  verb: "correct" | "ask" | "withdraw",
): Promise<void> {
  const { t, who, now, database } = ctx;
  const found = await findTick(database.read, id);
  const personId = who.person?.id;
  if (!found || !personId) return;
  if (found.state === "withdrawn") return showCard(ctx, found);
  if (verb === "correct") {
    const { unit, milestone } = found;
    return beginMilestone(ctx, (tx, begun) => correctTick(tx, found, begun), unit, milestone);
  }
  if (verb === "ask") {
    return ctx.show(`${tickCard(found, "unit", ctx).html}\n\n${t("tick-withdraw")}`, {
      keyboard: keyboard([
        actButton.button(t("button-tick-withdraw"), id, "withdraw"),
        openButton.button(t("button-extension-keep"), id),
      ]),
    });
  }
  await ctx.effect(async (tx) => {
    await withdrawTick(tx, id, { personId, now });
    const withdrawn = (await findTick(tx, id)) ?? found;
    const { html, keyboard } = tickCard(withdrawn, "unit", ctx);
    ctx.show(html, { keyboard });
  });
}

export async function showFiles(ctx: Ctx, id: string): Promise<void> {
  const found = await findTick(ctx.database.read, id);
  if (found) sendEvidence(ctx, found.evidence);
}
