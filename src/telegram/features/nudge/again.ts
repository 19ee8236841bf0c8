import * as z from "zod";
import { mayBeUrged } from "../../../deadlines/nudge.ts";
import { changeNudge } from "../../../deadlines/store/nudges.ts";
import { prepareNudge } from "../../../progress/store/nudge.ts";
import { keyboard } from "../../buttons/kind.ts";
import { nudgeButton } from "../../buttons/nudge.ts";
import type { Ctx } from "../../context.ts";
import { question } from "../../listening/question.ts";
import { just } from "../../rights/demand.ts";
import { doubtLines } from "../../words/private.ts";
import { asking } from "./matters.ts";
import { openNudge, showPreview } from "./open.ts";

/** Its reason is read by whoever is urged. */
const LENGTH = { from: 5, to: 200 };

/** Why are those urged again who were told of it within a day? */
export const urging = question({
  id: "nudge-urgent",
  about: z.tuple([z.string()]),
  may: just("office"),
  kept: LENGTH,
  async take(ctx, { text: urgency, doubts }, id) {
    const nudge = await openNudge(ctx, ctx.database.read, id);
    if (!nudge?.matter) return ctx.listening.end();
    const { matter } = nudge;
    await ctx.effect(async (tx) => {
      const prepared = await prepareNudge(tx, asking(ctx), matter);
      const again = prepared?.candidates.filter((one) => mayBeUrged(one, ctx.now)) ?? [];
      const units = [...new Set([...nudge.units, ...again.map(({ unit }) => unit.code)])];
      await changeNudge(tx, id, { units, urgency });
      if (doubts.length > 0) ctx.say(doubtLines(ctx, doubts).join("\n").trimEnd());
      await showPreview(ctx, tx, { ...nudge, units, urgency });
      ctx.listening.end();
    });
  },
});

export function askUrgency(ctx: Ctx, id: string): void {
  const { t } = ctx;
  ctx.say(t("nudge-urgent-ask"), {
    keyboard: keyboard([nudgeButton.button(t("button-back"), id, "preview", "-")]),
  });
  ctx.listening.ask(urging, id);
}
