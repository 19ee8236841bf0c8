import { stepClosing } from "../../../deadlines/store/closings.ts";
import { type Occasion, occasionOf } from "../../../plan/occasions.ts";
import { keyboard } from "../../buttons/kind.ts";
import { openButton as nudgeButton } from "../../buttons/nudge.ts";
import { occasionCardButton } from "../../buttons/occasions.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import { counted, moreUnits } from "../../words/counts.ts";
import { act, showCard } from "./card.ts";
import { countOf, type OccasionCount } from "./count.ts";

/** More names would not be read; the list has them all. */
const NAMED = 20;

/** Closes an occasion; while some unit owes its report, says first which. */
export async function close(ctx: Ctx, code: string, isSure: boolean): Promise<void> {
  const occasion = occasionOf(ctx.plan, code);
  if (!occasion) return ctx.toast(ctx.t("button-old"), true);
  const count = await countOf(ctx, occasion);
  if (count.owing.length > 0 && !isSure) return warn(ctx, occasion, count);
  await step(ctx, occasion, "closed");
}

export async function reopen(ctx: Ctx, code: string): Promise<void> {
  const occasion = occasionOf(ctx.plan, code);
  if (!occasion) return ctx.toast(ctx.t("button-old"), true);
  await step(ctx, occasion, "reopened");
}

async function step(ctx: Ctx, occasion: Occasion, deed: "closed" | "reopened"): Promise<void> {
  const { t, plan, now: at, who } = ctx;
  const byId = who.person?.id;
  if (!byId) return;
  await ctx.effect(async (tx) => {
    const about = { planId: plan.id, occasion: occasion.code, byId, at };
    const isDone = await stepClosing(tx, deed, about);
    // A colleague was quicker: the card says who.
    ctx.toast(t(isDone ? `occasion-now-${deed}` : `occasion-already-${deed}`));
    await showCard(ctx, tx, occasion);
  });
}

/** Who still owes it, what closing ends and what it does not. */
function warn(ctx: Ctx, occasion: Occasion, { owing }: OccasionCount): void {
  const { t, language } = ctx;
  const named = owing.slice(0, NAMED).map(({ shortName }) => `• ${escapeHtml(shortName)}`);
  ctx.show(
    [
      t("occasion-close-ask", {
        name: nameOf(occasion),
        count: counted(owing.length, language),
      }),
      ...named,
      ...moreUnits(ctx, owing.length - named.length),
      "",
      t("occasion-close-ends"),
    ].join("\n"),
    {
      keyboard: keyboard(
        [act(ctx, occasion, "close-now")],
        [occasion.deadline && nudgeButton.button(t("button-occasion-nudge"), occasion.code, "all")],
        [occasionCardButton.button(t("button-occasion-back"), occasion.code)],
      ),
    },
  );
}
