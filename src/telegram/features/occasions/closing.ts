import type { Tx } from "../../../database/index.ts";
import { stepClosing } from "../../../deadlines/store/closings.ts";
import { deadlineOf } from "../../../plan/deadlines.ts";
import { type Occasion, occasionOf } from "../../../plan/occasions.ts";
import { keyboard } from "../../buttons/kind.ts";
import { ALL, missingButton } from "../../buttons/missing.ts";
import { openButton as nudgeButton } from "../../buttons/nudge.ts";
import { occasionCardButton } from "../../buttons/occasions.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import { counted, moreUnits } from "../../words/counts.ts";
import { act, lookedAt, showCard } from "./card.ts";
import { countOf, type OccasionCount } from "./count.ts";

/** More names would not be read; the list has them all. */
const NAMED = 20;

/** Closes an occasion; while some unit owes its report, says first which. */
export async function close(ctx: Ctx, code: string, isSure: boolean): Promise<void> {
  const occasion = occasionOf(ctx.plan, code);
  if (!occasion) return stepDuty(ctx, code, "closed");
  const count = await countOf(ctx, occasion);
  if (count.owing.length > 0 && !isSure) return warn(ctx, occasion, count);
  await step(ctx, occasion, "closed");
}

export async function reopen(ctx: Ctx, code: string): Promise<void> {
  const occasion = occasionOf(ctx.plan, code);
  if (!occasion) return stepDuty(ctx, code, "reopened");
  await step(ctx, occasion, "reopened");
}

type Deed = "closed" | "reopened";

async function step(ctx: Ctx, occasion: Occasion, deed: Deed): Promise<void> {
  const looked = await lookedAt(ctx, occasion);
  await settle(ctx, occasion.code, deed, (tx) => showCard(ctx, tx, occasion, looked));
}

/** A duty's own deadline has no card: what was done is said, and its list is a tap away. */
async function stepDuty(ctx: Ctx, code: string, deed: Deed): Promise<void> {
  const { t, plan } = ctx;
  const deadline = deadlineOf(plan, code);
  if (!deadline) return ctx.toast(t("button-old"), true);
  await settle(ctx, code, deed, async () =>
    ctx.show([`<b>${escapeHtml(deadline.name)}</b>`, t(`occasion-duty-${deed}`)].join("\n"), {
      keyboard: keyboard([missingButton.button(t("button-overdue-list"), code, ALL, "0")]),
    }),
  );
}

async function settle(
  ctx: Ctx,
  occasion: string,
  deed: Deed,
  shown: (tx: Tx) => Promise<void>,
): Promise<void> {
  const { t, plan, now: at, who } = ctx;
  const byId = who.person?.id;
  if (!byId) return;
  await ctx.effect(async (tx) => {
    const isDone = await stepClosing(tx, deed, { planId: plan.id, occasion, byId, at });
    // A colleague was quicker: the card says who.
    ctx.toast(t(isDone ? `occasion-now-${deed}` : `occasion-already-${deed}`));
    await shown(tx);
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
