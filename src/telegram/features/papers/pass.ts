import type { Tx } from "../../../database/index.ts";
import type { Paper } from "../../../deadlines/store/papers.ts";
import { paperCard, showOffice, tellUnit } from "../../cards/paper.ts";
import type { Ctx } from "../../context.ts";

/** Whoever asks sees it as it now is: in the place of what was pressed, in the letters, at the unit. */
export async function pass(
  ctx: Ctx,
  tx: Tx,
  paper: Paper,
  what: "confirmed" | "refused" | "reopened",
): Promise<void> {
  await showOffice(ctx, tx, paper);
  await tellUnit(ctx, tx, paper, what);
  const { html, keyboard } = paperCard(paper, "office", ctx);
  ctx.show(html, { keyboard });
}

/** Someone was quicker: what became of it. */
export function showAsIs(ctx: Ctx, paper: Paper | null): void {
  ctx.toast(ctx.t("paper-settled-before"));
  if (!paper) return;
  const { html, keyboard } = paperCard(paper, "office", ctx);
  ctx.show(html, { keyboard });
}
