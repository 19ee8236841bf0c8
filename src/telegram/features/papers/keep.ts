import { claimPaper, receivePaper, withdrawPaper } from "../../../deadlines/store/paper-changes.ts";
import { findPaper } from "../../../deadlines/store/papers.ts";
import { readOfficial } from "../../../reading/official.ts";
import { actsFor } from "../../acting.ts";
import type { Ctx } from "../../context.ts";
import { quotedIn } from "../obstacles/words.ts";
import { type Asked, maySay, signingContext } from "./ask.ts";
import { askOffice, paperCard, showOffice, tellUnit } from "./words.ts";

/** Stores the paper that the message quotes: exactly what its reader saw. */
export async function keepPaper(ctx: Ctx, asked: Asked): Promise<void> {
  const { t, plan, now, who } = ctx;
  const occasion = maySay(ctx, asked);
  const person = who.person;
  if (!occasion || !person) return ctx.toast(t("paper-not-yours"), true);
  const quote = quotedIn(ctx.callbackQuery?.message) ?? "";
  const reading = readOfficial(quote, signingContext(occasion, ctx.today));
  if (reading.kind !== "document" || reading.signedOn === null) {
    return ctx.show(t("paper-too-old"));
  }
  const { as, unit, occasion: code } = asked;
  const { number, signedOn } = reading;
  const given = { planId: plan.id, unit, occasion: code, number, signedOn };
  await ctx.effect(async (tx) => {
    const deed = { personId: person.id, now };
    const keep = as === "claim" ? claimPaper : receivePaper;
    const { paper, isNew, replaced } = await keep(tx, { ...given, ...deed });
    if (replaced) {
      await showOffice(ctx, tx, (await findPaper(tx, replaced.id)) ?? replaced);
    }
    if (isNew && as === "claim") await askOffice(ctx, tx, paper);
    if (isNew && as === "received") await tellUnit(ctx, tx, paper, "received");
    const card = paperCard(paper, as === "claim" ? "unit" : "office", ctx);
    const head = t(isNew ? `paper-kept-${as}` : "paper-known");
    ctx.show(`${head}\n\n${card.html}`, { keyboard: card.keyboard });
  });
  await ctx.conversation.exitAll();
}

/** The unit takes its claim back; the office sees it. */
export async function withdrawClaim(ctx: Ctx, id: string): Promise<void> {
  const { t, who, now } = ctx;
  const paper = await findPaper(ctx.database.read, id);
  const person = who.person;
  if (!paper || !person || !actsFor(ctx, paper.unit)) {
    return ctx.toast(t("paper-not-yours"), true);
  }
  await ctx.effect(async (tx) => {
    const withdrawn = await withdrawPaper(tx, id, { personId: person.id, now });
    if (withdrawn) await showOffice(ctx, tx, withdrawn);
    const { html, keyboard } = paperCard(withdrawn ?? paper, "unit", ctx);
    ctx.show(html, { keyboard });
  });
}
