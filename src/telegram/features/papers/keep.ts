import {
  claimDocument,
  receiveDocument,
  withdrawDocument,
} from "../../../deadlines/store/paper-changes.ts";
import { findDocument } from "../../../deadlines/store/papers.ts";
import { askOffice, documentCard, showOffice, tellUnit } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { confirmed } from "../../listening/confirm.ts";
import type { As } from "./ask.ts";

/** Stores the document that its author has looked at. */
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
    const keep = as === "claim" ? claimDocument : receiveDocument;
    const { document, isNew, replaced } = await keep(tx, given);
    if (replaced) {
      await showOffice(ctx, tx, (await findDocument(tx, replaced.id)) ?? replaced);
    }
    if (isNew && as === "claim") await askOffice(ctx, tx, document);
    if (isNew && as === "received") await tellUnit(ctx, tx, document, "received");
    const card = documentCard(document, as === "claim" ? "unit" : "office", ctx);
    const head = t(isNew ? `document-kept-${as}` : "document-known");
    ctx.show(`${head}\n\n${card.html}`, { keyboard: card.keyboard });
    ctx.listening.end();
  });
}

/** The unit takes its claim back; the office sees it. */
export async function withdrawClaim(ctx: Ctx, id: string): Promise<void> {
  const { who, now } = ctx;
  const document = await findDocument(ctx.database.read, id);
  const personId = who.person?.id;
  if (!document || !personId) return;
  await ctx.effect(async (tx) => {
    const withdrawn = await withdrawDocument(tx, id, { personId, now });
    if (withdrawn) await showOffice(ctx, tx, withdrawn);
    const { html, keyboard } = documentCard(withdrawn ?? document, "unit", ctx);
    ctx.show(html, { keyboard });
  });
}
