import { claimPaper, receivePaper, withdrawPaper } from "../../../deadlines/store/paper-changes.ts";
import { findPaper } from "../../../deadlines/store/papers.ts";
import { paperCard, showOffice } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";
import { confirmed } from "../../listening/confirm.ts";
import { askReceived } from "./arrival.ts";
import { keepAs } from "./received.ts";

/**
 * Stores the paper that its author has looked at: a claim, or one that came today or on the day that was said. Of
 * one that came earlier it is asked when.
 */
export async function keepPaper(
  ctx: Ctx,
  as: "claim" | "received" | "earlier",
  unit: string,
  heldId: string,
): Promise<void> {
  await ctx.effect(async (tx) => {
    const held = await confirmed(ctx, tx, heldId);
    if (!held) return;
    const [saidAs, saidUnit, occasion = "", number = "", signedOn = "", arrived] = held.about;
    if (saidAs !== (as === "claim" ? as : "received") || saidUnit !== unit) {
      return ctx.toast(ctx.t("held-gone"), true);
    }
    if (as === "earlier") {
      return askReceived(ctx, unit, occasion, number, signedOn);
    }
    await keepAs(ctx, tx, as, { unit, occasion, number, signedOn }, (given) =>
      as === "claim"
        ? claimPaper(tx, given)
        : receivePaper(tx, { ...given, arrivedOn: arrived ?? ctx.today }),
    );
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
