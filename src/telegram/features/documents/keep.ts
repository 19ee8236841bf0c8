import {
  claimDocument,
  receiveDocument,
  withdrawDocument,
} from "../../../deadlines/store/paper-changes.ts";
import { findDocument } from "../../../deadlines/store/papers.ts";
import { readOfficial } from "../../../reading/official.ts";
import { actsFor } from "../../acting.ts";
import type { Ctx } from "../../context.ts";
import { quotedIn } from "../obstacles/words.ts";
import { type Asked, maySay, signingContext } from "./ask.ts";
import { askOffice, documentCard, showOffice, tellUnit } from "./words.ts";

/** Stores the document that the message quotes: exactly what its reader saw. */
export async function keepDocument(ctx: Ctx, asked: Asked): Promise<void> {
  const { t, plan, now, who } = ctx;
  const occasion = maySay(ctx, asked);
  const person = who.person;
  if (!occasion || !person) return ctx.toast(t("document-not-yours"), true);
  const quote = quotedIn(ctx.callbackQuery?.message) ?? "";
  const reading = readOfficial(quote, signingContext(occasion, ctx.today));
  if (reading.kind !== "document" || reading.signedOn === null) {
    return ctx.show(t("document-too-old"));
  }
  const { as, unit, occasion: code } = asked;
  const { number, signedOn } = reading;
  const given = { planId: plan.id, unit, occasion: code, number, signedOn };
  await ctx.effect(async (tx) => {
    const deed = { personId: person.id, now };
    const keep = as === "claim" ? claimDocument : receiveDocument;
    const { document, isNew, replaced } = await keep(tx, { ...given, ...deed });
    if (replaced) {
      await showOffice(ctx, tx, (await findDocument(tx, replaced.id)) ?? replaced);
    }
    if (isNew && as === "claim") await askOffice(ctx, tx, document);
    if (isNew && as === "received") await tellUnit(ctx, tx, document, "received");
    const card = documentCard(document, as === "claim" ? "unit" : "office", ctx);
    const head = t(isNew ? `document-kept-${as}` : "document-known");
    ctx.show(`${head}\n\n${card.html}`, { keyboard: card.keyboard });
  });
  await ctx.conversation.exitAll();
}

/** The unit takes its claim back; the office sees it. */
export async function withdrawClaim(ctx: Ctx, id: string): Promise<void> {
  const { t, who, now } = ctx;
  const document = await findDocument(ctx.database.read, id);
  const person = who.person;
  if (!document || !person || !actsFor(ctx, document.unit)) {
    return ctx.toast(t("document-not-yours"), true);
  }
  await ctx.effect(async (tx) => {
    const withdrawn = await withdrawDocument(tx, id, { personId: person.id, now });
    if (withdrawn) await showOffice(ctx, tx, withdrawn);
    const { html, keyboard } = documentCard(withdrawn ?? document, "unit", ctx);
    ctx.show(html, { keyboard });
  });
}
