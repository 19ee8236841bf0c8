import { handObstacle } from "../../../obstacles/store/changes.ts";
import { tell } from "../../../obstacles/store/notices.ts";
import { findObstacle } from "../../../obstacles/store/obstacles.ts";
import { mayBeHanded } from "../../../obstacles/waiting.ts";
import { allTold } from "../../../people/store/written-to.ts";
import { keyboard } from "../../buttons/kind.ts";
import { answerButton, handButton, openButton } from "../../buttons/obstacles.ts";
import { tellHanded } from "../../cards/obstacle.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { two } from "../../words/days.ts";
import { quoted, unitName } from "../../words/quote.ts";

/** The office hands an obstacle on: asks to whom, and with the answer it is done. */
export async function hand(ctx: Ctx, id: string, which: string): Promise<void> {
  if (which === "ask") return askWhom(ctx, id);
  const { t, plan, now, who } = ctx;
  const personId = who.person?.id;
  const to = plan.office.reportsTo[Number(which)];
  if (!personId || to === undefined) return ctx.toast(t("button-old"), true);
  await ctx.effect(async (tx) => {
    const obstacle = await handObstacle(tx, id, { personId, to, now });
    if (!obstacle) return ctx.toast(t("obstacle-answered-before"), true);
    const people = await allTold(tx, ctx, obstacle.unit);
    // Whoever pressed twice has done it once, and the unit has been told.
    if (obstacle.handed?.at.getTime() === now.getTime())
      await tell(tx, { people, obstacle, occasion: "handed" }, tellHanded(ctx));
    const values = { number: two(obstacle.number), unit: unitName(plan, obstacle.unit) };
    ctx.show(
      [
        t("obstacle-handed", { ...values, to: escapeHtml(to) }),
        ...(people.length === 0 ? [t("obstacle-nobody")] : []),
      ].join("\n"),
      { keyboard: keyboard([answerButton.button(t("button-obstacle-answer"), id)]) },
    );
  });
}

async function askWhom(ctx: Ctx, id: string): Promise<void> {
  const { t, plan } = ctx;
  const obstacle = await findObstacle(ctx.database.read, id);
  if (!obstacle) return ctx.toast(t("obstacle-gone"), true);
  if (!mayBeHanded(obstacle)) return ctx.toast(t("obstacle-answered-before"), true);
  const { number, unit, text } = obstacle;
  const head = t("obstacle-hand-ask", { number: two(number), unit: unitName(plan, unit) });
  ctx.show([head, quoted(text)].join("\n"), {
    keyboard: keyboard(
      ...plan.office.reportsTo.map((to, i) => [
        handButton.button(t("button-obstacle-hand-to", { to }), id, String(i)),
      ]),
      [openButton.button(t("button-back"), id)],
    ),
  });
}
