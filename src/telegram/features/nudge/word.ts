import * as z from "zod";
import { changeNudge } from "../../../deadlines/store/nudges.ts";
import { keyboard } from "../../buttons/kind.ts";
import { nudgeButton } from "../../buttons/nudge.ts";
import type { Ctx } from "../../context.ts";
import { question } from "../../listening/question.ts";
import { just } from "../../rights/demand.ts";
import { doubtLines } from "../../words/private.ts";
import { openNudge, showPreview } from "./open.ts";

/** A sentence or two below what the bot says itself. */
const LENGTH = { from: 2, to: 300 };

/** What does the office say to the units in its own words? It is seen in the preview before it leaves. */
export const wording = question({
  id: "nudge-word",
  about: z.tuple([z.string()]),
  may: just("office"),
  kept: LENGTH,
  async take(ctx, { text, doubts }, id) {
    const nudge = await openNudge(ctx, ctx.database.read, id);
    if (!nudge) return ctx.listening.end();
    await ctx.effect(async (tx) => {
      await changeNudge(tx, id, { word: text });
      if (doubts.length > 0) ctx.say(doubtLines(ctx, doubts).join("\n").trimEnd());
      await showPreview(ctx, tx, { ...nudge, word: text });
      ctx.listening.end();
    });
  },
});

export function askWord(ctx: Ctx, id: string): void {
  const { t } = ctx;
  ctx.say(t("nudge-word-ask", LENGTH), {
    keyboard: keyboard([nudgeButton.button(t("button-back"), id, "preview", "-")]),
  });
  ctx.listening.ask(wording, id);
}
