import { claimPaper, receivePaper, withdrawPaper } from "../../../deadlines/store/paper-changes.ts";
import { findPaper } from "../../../deadlines/store/papers.ts";
import { askOffice, paperCard, showOffice, tellUnit } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { confirmed } from "../../listening/confirm.ts";
import type { As } from "./ask.ts";

/** Stores the paper that its author has looked at. */
export async function keepPaper(ctx: Ctx, as: As, unit: string, heldId: string): Promise<void> {
  const { t, plan, now, who } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  await ctx.effect(async (tx) => {
    const held = await confirmed(ctx, tx, heldId);
    if (!held) return;
    const [saidAs, saidUnit, occasion = "", number = "", signedOn = ""] = held.about;
    if (saidAs !== as || saidUnit !== unit) return ctx.toast(t("held-gone"), true);
    const given = { planId: plan.id, unit, occasion, number, signedOn, personId, now };
    const keep = as === "claim" ? claimPaper : receivePaper;
    const { paper, isNew, replaced } = await keep(tx, given);
    if (replaced) {
      await showOffice(ctx, tx, (await findPaper(tx, replaced.id)) ?? replaced);
    }
    if (isNew && as === "claim") await askOffice(ctx, tx, paper);
    if (isNew && as === "received") await tellUnit(ctx, tx, paper, "received");
    const card = paperCard(paper, as === "claim" ? "unit" : "office", ctx);
    const head = t(isNew ? `paper-kept-${as}` : "paper-known");
    ctx.show(`${head}\n\n${card.html}`, { keyboard: card.keyboard });
    ctx.listening.end();
  });
}

/** The unit takes its claim back; the office sees it. */
export async function withdrawClaim(ctx: Ctx, id: string): Promise<void> {
  const { who, now } = ctx;
  const paper = await findPaper(ctx.database.read, id);
  const personId = who.person?.id;
  if (!paper || !personId) return;
  await ctx.effect(async (tx) => {
    const withdrawn = await withdrawPaper(tx, id, { personId, now });
    if (withdrawn) await showOffice(ctx, tx, withdrawn);
    const { html, keyboard } = paperCard(withdrawn ?? paper, "unit", ctx);
    ctx.show(html, { keyboard });
  });
}
