import type { Tx } from "../../../database/index.ts";
import type { Given, Kept } from "../../../deadlines/store/paper-changes.ts";
import { findPaper } from "../../../deadlines/store/papers.ts";
import { askOffice, paperCard, showOffice, tellUnit } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";

type About = Pick<Given, "unit" | "occasion" | "number" | "signedOn">;

/**
 * Stores what a unit claims, and asks the office about it, or what the office has, and tells the unit; shows
 * it to its author.
 */
export async function keepAs(
  ctx: Ctx,
  tx: Tx,
  as: "claim" | "received",
  about: About,
  keep: (given: Given) => Promise<Kept>,
): Promise<void> {
  const { t, plan, now, who } = ctx;
  const personId = who.person?.id;
  if (!personId) return;
  const { paper, isNew, replaced } = await keep({ planId: plan.id, ...about, personId, now });
  if (replaced) await showOffice(ctx, tx, (await findPaper(tx, replaced.id)) ?? replaced);
  if (isNew && as === "claim") await askOffice(ctx, tx, paper);
  const told = isNew && as === "received" ? await tellUnit(ctx, tx, paper, "received") : 0;
  const card = paperCard(paper, as === "claim" ? "unit" : "office", ctx);
  const kept =
    as === "claim"
      ? t("paper-kept-claim")
      : t("paper-kept-received", { told: told > 0 ? "some" : "none" });
  const head = isNew ? kept : t("paper-known");
  ctx.show(`${head}\n\n${card.html}`, { keyboard: card.keyboard });
  ctx.listening.end();
}
